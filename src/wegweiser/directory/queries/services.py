"""Offers of support: near somebody, searched, counted, one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, Subquery, Value
from django.db.models.functions import Length

from wegweiser.directory.domain import areas, rankings
from wegweiser.directory.enums import Audience, Basis, ServiceStatus, Taxonomy
from wegweiser.directory.models import (
    Attribute,
    Contact,
    Language,
    Phone,
    Service,
    ServiceArea,
    ServiceAtLocation,
)
from wegweiser.directory.queries import matches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from uuid import UUID

    from django.db.models import QuerySet

    from wegweiser.directory.queries.matches import Matches
    from wegweiser.network.models import Organisation

PAGE_SIZE = 20
PEOPLE = (Audience.WORKERS, Audience.EMPLOYERS)
ATTRIBUTES = Prefetch("attributes", Attribute.objects.select_related("term"))
FACETS = ("topic", "district", "audience", "language", "organisation_type")


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """What the offers of a list have in common; an empty text or code says nothing."""

    text: str = ""
    topic: str = ""
    district: str = ""
    audience: str = ""
    language: str = ""
    organisation_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One page of a search, with the number of offers for each value of each facet."""

    page: Page[Service]
    counts: Mapping[str, Mapping[str, int]]
    matches: Matches


SHOWN_OF_AN_OFFER = (
    *("slug", "kind", "name", "url", "email", "basis", "organisation"),
    *(f"organisation__{name}" for name in ("name", "slug", "type", "website", "notice")),
)
"""What a plan shows of an offer; a plan reads hundreds, so the rest stays where it is."""


def active() -> QuerySet[Service]:
    """Return the offers that exist, by organisation and kind."""
    return Service.objects.filter(status=ServiceStatus.ACTIVE).order_by(
        "organisation__name", "kind", "pk"
    )


def near(
    *,
    district: str | None,
    topics: Collection[str],
    audience: str | None,
    languages: Collection[str],
) -> dict[str, list[Service]]:
    """Return the offers on each topic for somebody, the nearest first. Two statements.

    Args:
        district: the district (AGS) of the one who asks, None if not known.
        topics: codes of `Topic`; each has its list, empty where nobody offers anything.
        audience: "workers" or "employers"; None for both.
        languages: codes (ISO 639); offers in one of them come first among equally near ones.
    """
    rows = list(_attributes_near(district, topics, audience, languages))
    offers = _offers(rows)
    _add_phones(offers.values())
    found: dict[str, dict[int, Service]] = {topic: {} for topic in topics}
    for row in rows:
        found[row.term.code][row.service_id] = offers[row.service_id]
    return {
        topic: sorted(services.values(), key=lambda s: _closeness(s).order(district=district))
        for topic, services in found.items()
    }


def search(criteria: Criteria, *, page: int | str | None = 1, size: int = PAGE_SIZE) -> Found:
    """Return one page of the offers that fit, the best first, and the counts of the facets."""
    hits = matches.find(criteria.text)
    shown = _page(_filtered(criteria, hits=hits), hits=hits, number=page, size=size)
    return Found(page=shown, counts=_counts(criteria, hits=hits), matches=hits)


def with_term(
    *, text: str, term: UUID | None, organisation: UUID | None, page: int, size: int
) -> Page[Service]:
    """Return one page of the offers that a text finds, with a term, of an organisation."""
    hits = matches.find(text)
    services = _filtered(Criteria(), hits=hits)
    if term:
        services = services.filter(attributes__term__uuid=term)
    if organisation:
        services = services.filter(organisation__uuid=organisation)
    return _page(services, hits=hits, number=page, size=size)


def counted_by_area(topic: str = "") -> dict[str, int]:
    """Return how many offers on a topic (or any) there are for each area itself."""
    services = _filtered(Criteria(topic=topic), hits=matches.NOTHING_SOUGHT)
    return dict(_area_counts(services).values_list("extent", "number"))


def detailed() -> QuerySet[Service]:
    """Return all offers with everything that is known about them."""
    return Service.objects.select_related(
        "organisation", "organisation__part_of", "organisation__run_by"
    ).prefetch_related(
        ATTRIBUTES,
        "languages",
        "service_areas",
        Prefetch("service_at_locations", ServiceAtLocation.objects.select_related("location")),
        "schedules",
    )


def of_organisation(organisation: Organisation) -> QuerySet[Service]:
    """Return the offers of an organisation with their terms and languages, by kind."""
    return _listed(active().filter(organisation=organisation))


def beside(service: Service) -> QuerySet[Service]:
    """Return the other offers of the same organisation, by kind."""
    return active().filter(organisation=service.organisation_id).exclude(pk=service.pk)


def contacts(service: Service) -> list[Contact]:
    """Return who answers for an offer, else who answers for its organisation."""
    rows = list(Contact.objects.filter(_of_either(service)).order_by("pk"))
    return [row for row in rows if row.service_id] or rows


def phones(service: Service) -> list[Phone]:
    """Return the numbers of an offer, else those of its organisation."""
    rows = list(Phone.objects.filter(_of_either(service)).order_by("pk"))
    return [row for row in rows if row.service_id] or rows


def _of_either(service: Service) -> Q:
    return Q(service=service) | Q(organisation=service.organisation_id)


def _listed(services: QuerySet[Service]) -> QuerySet[Service]:
    return services.select_related("organisation").prefetch_related(
        ATTRIBUTES, "languages", "service_areas"
    )


# Near somebody --------------------------------------------------------------------------------


def _attributes_near(
    district: str | None,
    topics: Collection[str],
    audience: str | None,
    languages: Collection[str],
) -> QuerySet[Attribute]:
    place = ServiceAtLocation.objects.filter(service=OuterRef("service")).order_by("pk")
    wide = Q(extent_length__lte=areas.STATE_DIGITS)
    inside = Q(service__service_areas__extent__in=areas.containing(district or ""))
    for_whom = [audience] if audience else PEOPLE
    return (
        Attribute.objects.alias(extent_length=Length("service__service_areas__extent"))
        .filter(
            inside if district else wide,
            _has_term("service", Taxonomy.AUDIENCE, for_whom),
            term__taxonomy=Taxonomy.TOPIC,
            term__code__in=topics,
            service__status=ServiceStatus.ACTIVE,
        )
        .select_related("term", "service__organisation")
        .only("service", "term__code", *(f"service__{name}" for name in SHOWN_OF_AN_OFFER))
        .annotate(
            extent=F("service__service_areas__extent"),
            speaks_language=Exists(
                Language.objects.filter(service=OuterRef("service"), code__in=languages)
            ),
            street=Subquery(place.values("location__address_1")[:1]),
            street_city=Subquery(place.values("location__city")[:1]),
            address_year=Subquery(place.values("location__reported_year")[:1]),
        )
        .order_by("pk")
    )


def _offers(rows: Iterable[Any]) -> dict[int, Service]:
    """Return the services of these rows once each, with their widest fitting area last."""
    offers: dict[int, Service] = {}
    for row in rows:
        service = offers.setdefault(row.service_id, row.service)
        service.extent = max(getattr(service, "extent", ""), row.extent, key=len)
        service.speaks_language = row.speaks_language
        service.address = ", ".join(filter(None, (row.street, row.street_city)))
        service.address_year = row.address_year
        service.phone_numbers = []
    return offers


def _add_phones(services: Collection[Service]) -> None:
    by_owner: dict[tuple[str, int | None], list[str]] = {}
    phones = Phone.objects.filter(
        Q(service__in=[s.pk for s in services])
        | Q(organisation__in={s.organisation_id for s in services})
    )
    for phone in phones.order_by("pk"):
        owner = ("service", phone.service_id) if phone.service_id else _organisation_of(phone)
        by_owner.setdefault(owner, []).append(phone.number)
    for service in services:
        own = by_owner.get(("service", service.pk), [])
        service.phone_numbers = own or by_owner.get(("organisation", service.organisation_id), [])


def _organisation_of(phone: Phone) -> tuple[str, int | None]:
    return ("organisation", phone.organisation_id)


def _closeness(service: Service) -> rankings.Closeness:
    return rankings.Closeness(
        extent=service.extent,
        speaks_language=service.speaks_language,
        needs_confirmation=bool(service.organisation.notice),
        stated_on_page=service.basis == Basis.PAGE,
        name=service.organisation.name,
    )


# Searched -------------------------------------------------------------------------------------


def _has_term(service: str, taxonomy: Taxonomy, codes: Iterable[str]) -> Exists:
    return Exists(
        Attribute.objects.filter(
            service=OuterRef(service), term__taxonomy=taxonomy, term__code__in=list(codes)
        )
    )


def _filtered(criteria: Criteria, *, hits: Matches) -> QuerySet[Service]:
    services = active()
    if hits.sought:
        services = services.filter(pk__in=hits.services)
    if criteria.topic:
        services = services.filter(_has_term("pk", Taxonomy.TOPIC, [criteria.topic]))
    if criteria.audience:
        services = services.filter(_has_term("pk", Taxonomy.AUDIENCE, [criteria.audience]))
    if criteria.language:
        spoken = Language.objects.filter(service=OuterRef("pk"), code=criteria.language)
        services = services.filter(Exists(spoken))
    if criteria.district:
        extents = areas.containing(criteria.district)
        inside = ServiceArea.objects.filter(service=OuterRef("pk"), extent__in=extents)
        services = services.filter(Exists(inside))
    if criteria.organisation_type:
        services = services.filter(organisation__type=criteria.organisation_type)
    return services


def _page(
    services: QuerySet[Service], *, hits: Matches, number: int | str | None, size: int
) -> Page[Service]:
    if not hits.sought:
        return Paginator(_listed(services), size).get_page(number)
    fitting = set(services.values_list("pk", flat=True))
    ranked = [key for key in hits.services if key in fitting]
    page: Page[Any] = Paginator(ranked, size).get_page(number)
    rows = {row.pk: row for row in _listed(Service.objects.filter(pk__in=page.object_list))}
    page.object_list = [rows[key] for key in page.object_list]
    return page


def _counts(criteria: Criteria, *, hits: Matches) -> dict[str, dict[str, int]]:
    """Count each facet as if nothing were chosen in it; one statement for all."""
    without = {
        facet: _filtered(replace(criteria, **{facet: ""}), hits=hits).order_by().values("pk")
        for facet in FACETS
    }
    first, *others = (
        _term_counts(without["topic"], Taxonomy.TOPIC),
        _term_counts(without["audience"], Taxonomy.AUDIENCE),
        _counted(Language.objects.filter(service__in=without["language"]), "code", "language"),
        _counted(
            ServiceArea.objects.filter(service__in=without["district"]), "extent", "district"
        ),
        _counted(
            Service.objects.filter(pk__in=without["organisation_type"]),
            "organisation__type",
            "organisation_type",
        ),
    )
    counts: dict[str, dict[str, int]] = {facet: {} for facet in FACETS}
    for facet, code, number in first.union(*others, all=True):
        counts[facet][code] = number
    return counts


def _term_counts(services: Any, taxonomy: Taxonomy) -> QuerySet[Any, Any]:
    attributes = Attribute.objects.filter(service__in=services, term__taxonomy=taxonomy)
    return _counted(attributes, "term__code", taxonomy.value)


def _counted(rows: QuerySet[Any], column: str, facet: str) -> QuerySet[Any, Any]:
    grouped: QuerySet[Any, Any] = rows.order_by().values(facet_name=Value(facet), value=F(column))
    counted: QuerySet[Any, Any] = grouped.annotate(number=Count("pk"))
    return counted.values_list("facet_name", "value", "number")


def _area_counts(services: QuerySet[Service]) -> QuerySet[Any]:
    return (
        ServiceArea.objects.filter(service__in=services.order_by().values("pk"))
        .order_by()
        .values("extent")
        .annotate(number=Count("pk"))
    )
