"""Write the offers of organisations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction

from wegweiser.directory.enums import Taxonomy
from wegweiser.directory.models import (
    Attribute,
    Language,
    Location,
    Service,
    ServiceArea,
    ServiceAtLocation,
    TaxonomyTerm,
)
from wegweiser.directory.services import search_entries
from wegweiser.network.domain import facts as network_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wegweiser.directory.domain.offers import Offer, OfferFacts
    from wegweiser.network.models import Organisation

Terms = dict[tuple[str, str], int]


@dataclass(slots=True)
class _Shelf:
    """What is stored already, read once for all organisations."""

    services: dict[tuple[int, str], Service]
    terms: Terms
    slugs: set[str]


@transaction.atomic
def put_all(
    records: Iterable[OfferFacts], *, organisations: Mapping[str, Organisation]
) -> set[int]:
    """Store the offers of these organisations and return the organisations that changed.

    An offer that is no longer named goes, unless the organisation gave it a name of its own or
    confirmed it.

    Args:
        records: one for each organisation.
        organisations: the stored organisations by the name that the records use.
    """
    shelf = _shelf(organisations)
    changed = set()
    for record in records:
        organisation = organisations[record.organisation]
        if _put_organisation(organisation, record, shelf=shelf):
            changed.add(organisation.pk)
    search_entries.refresh(organisations=changed)
    return changed


def _shelf(organisations: Mapping[str, Organisation]) -> _Shelf:
    services = Service.objects.filter(
        organisation__in=organisations.values(), name=""
    ).prefetch_related("attributes__term", "languages", "service_areas", "service_at_locations")
    return _Shelf(
        services={(s.organisation_id, s.kind): s for s in services},
        terms={(t.taxonomy, t.code): t.pk for t in TaxonomyTerm.objects.all()},
        slugs=set(Service.objects.values_list("slug", flat=True)),
    )


def _put_organisation(organisation: Organisation, record: OfferFacts, *, shelf: _Shelf) -> bool:
    location, changed = _put_location(organisation, record)
    for offer in record.offers:
        changed |= _put_offer(organisation, record, offer, location=location, shelf=shelf)
    gone = Service.objects.filter(organisation=organisation, name="", assured_date=None).exclude(
        kind__in=[offer.kind for offer in record.offers]
    )
    deleted, _ = gone.delete()
    return changed or deleted > 0


def _put_location(organisation: Organisation, record: OfferFacts) -> tuple[Location | None, bool]:
    if not record.street:
        return None, False
    values = {"reported_year": record.address_year, "source": record.source}
    location, created = Location.objects.get_or_create(
        organisation=organisation,
        address_1=record.street,
        city=record.city,
        defaults=values,
    )
    stale = [name for name, value in values.items() if getattr(location, name) != value]
    for name in stale:
        setattr(location, name, values[name])
    if stale:
        location.save(update_fields=stale)
    return location, created or bool(stale)


def _put_offer(
    organisation: Organisation,
    record: OfferFacts,
    offer: Offer,
    *,
    location: Location | None,
    shelf: _Shelf,
) -> bool:
    values = {
        "interpretation": record.interpretation,
        "basis": record.basis,
        "source": record.source,
        "seen_on": record.seen_on,
    }
    service = shelf.services.get((organisation.pk, offer.kind))
    if service is None:
        slug = network_facts.slug_of(f"{organisation.slug} {offer.kind}", taken=shelf.slugs)
        shelf.slugs.add(slug)
        service = Service.objects.create(
            organisation=organisation, kind=offer.kind, slug=slug, **values
        )
        _put_details(service, record, offer, location=location, terms=shelf.terms)
        return True
    stale = [name for name, value in values.items() if getattr(service, name) != value]
    if not stale and _described(service) == _wanted(record, offer, location):
        return False
    for name in stale:
        setattr(service, name, values[name])
    service.save()
    _clear_details(service)
    _put_details(service, record, offer, location=location, terms=shelf.terms)
    return True


def _wanted(record: OfferFacts, offer: Offer, location: Location | None) -> tuple[object, ...]:
    return (
        set(_term_keys(offer)),
        set(record.languages),
        set(record.areas),
        {location.pk} if location else set(),
    )


def _described(service: Service) -> tuple[object, ...]:
    return (
        {(a.term.taxonomy, a.term.code) for a in service.attributes.all()},
        {(language.code, language.on_request) for language in service.languages.all()},
        {area.extent for area in service.service_areas.all()},
        {place.location_id for place in service.service_at_locations.all()},
    )


def _term_keys(offer: Offer) -> list[tuple[str, str]]:
    return [
        *((Taxonomy.TOPIC.value, code) for code in offer.topics),
        *((Taxonomy.AUDIENCE.value, code) for code in offer.audiences),
        *((Taxonomy.ADVICE.value, code) for code in offer.advice),
    ]


def _clear_details(service: Service) -> None:
    service.attributes.all().delete()
    service.languages.all().delete()
    service.service_areas.all().delete()
    service.service_at_locations.all().delete()


def _put_details(
    service: Service,
    record: OfferFacts,
    offer: Offer,
    *,
    location: Location | None,
    terms: Terms,
) -> None:
    Attribute.objects.bulk_create(
        Attribute(service=service, term_id=terms[key]) for key in _term_keys(offer)
    )
    Language.objects.bulk_create(
        Language(service=service, code=code, on_request=on_request)
        for code, on_request in record.languages
    )
    ServiceArea.objects.bulk_create(
        ServiceArea(service=service, extent=extent) for extent in record.areas
    )
    if location:
        ServiceAtLocation.objects.create(service=service, location=location)
