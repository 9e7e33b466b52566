"""Offers, organisations and terms in the form of Open Referral HSDS 3.0; nothing empty."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.utils.translation import get_language

from wegweiser.directory.domain import areas, languages
from wegweiser.directory.enums import Taxonomy
from wegweiser.directory.models.taxonomy_term import taxonomy_uuid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wegweiser.directory.models import (
        Contact,
        Location,
        Phone,
        Schedule,
        Service,
        ServiceAtLocation,
        TaxonomyTerm,
    )
    from wegweiser.network.models import Organisation

COUNTRY = "DE"


def service(offer: Service) -> dict[str, Any]:
    """Return an offer with its organisation, as lists have it."""
    return _known(
        id=str(offer.uuid),
        organization_id=str(offer.organisation.uuid),
        name=offer.title,
        description=offer.description,
        url=offer.website,
        email=offer.email,
        status=offer.status,
        interpretation_services=str(offer.get_interpretation_display()),
        assured_date=offer.assured_date.isoformat() if offer.assured_date else "",
        alert=str(offer.organisation.get_notice_display()),
        last_modified=offer.updated_at.isoformat(),
        organization=organisation(offer.organisation),
    )


def full_service(
    offer: Service,
    *,
    contacts: Iterable[Contact],
    phones: Iterable[Phone],
    area_names: Mapping[str, str],
) -> dict[str, Any]:
    """Return an offer with everything that is known about it."""
    state = area_names.get(offer.organisation.ags[: areas.STATE_DIGITS], "")
    terms = [term for taxonomy in Taxonomy for term in offer.terms(taxonomy)]
    details = _known(
        languages=[_language(row.code, of=offer.uuid) for row in offer.languages.all()],
        service_areas=[
            _area(row.extent, of=offer.uuid, area_names=area_names)
            for row in offer.service_areas.all()
        ],
        service_at_locations=[
            _at_location(row, of=offer.uuid, state=state)
            for row in offer.service_at_locations.all()
        ],
        phones=[_phone(row, of=offer.uuid) for row in phones],
        contacts=[_contact(row, of=offer.uuid) for row in contacts],
        schedules=[_schedule(row, of=offer.uuid) for row in offer.schedules.all()],
        attributes=[_attribute(row, of=offer.uuid) for row in terms],
    )
    return service(offer) | details


def organisation(body: Organisation) -> dict[str, Any]:
    """Return an organisation as lists have it."""
    kind = str(body.get_type_display())
    return _known(
        id=str(body.uuid),
        name=body.name,
        alternate_name=body.short_name,
        description=f"{kind}, {body.city}" if body.city else kind,
        website=body.website,
    )


def full_organisation(
    body: Organisation,
    *,
    locations: Iterable[Location],
    phones: Iterable[Phone],
    area_names: Mapping[str, str],
) -> dict[str, Any]:
    """Return an organisation with everything that is known about it."""
    state = area_names.get(body.ags[: areas.STATE_DIGITS], "")
    return organisation(body) | _known(
        parent_organization_id=str(body.part_of.uuid) if body.part_of else "",
        locations=[_location(row, state=state) for row in locations],
        phones=[_phone(row, of=body.uuid) for row in phones],
    )


def term(word: TaxonomyTerm) -> dict[str, Any]:
    """Return a term of the vocabulary; its description names the statutory field of a topic."""
    field = word.statutory_field
    taxonomy_label = str(word.get_taxonomy_display())
    return {
        "id": str(word.uuid),
        "code": word.code,
        "name": word.label,
        "description": str(field.label) if field else taxonomy_label,
        "taxonomy": taxonomy_label,
        "taxonomy_id": str(taxonomy_uuid(word.taxonomy)),
        "language": get_language() or "en",
    }


def taxonomy(kind: Taxonomy) -> dict[str, Any]:
    """Return a taxonomy."""
    return {
        "id": str(taxonomy_uuid(kind)),
        "name": str(kind.label),
        "description": f"Wegweiser: {kind.value}",
    }


def _known(**members: Any) -> dict[str, Any]:
    """Leave out what is empty: HSDS knows absence, but no null."""
    return {name: value for name, value in members.items() if value}


def _part(of: uuid.UUID, name: str) -> str:
    """Return a stable identifier for something that has none of its own."""
    return str(uuid.uuid5(of, name))


def _language(code: str, *, of: uuid.UUID) -> dict[str, Any]:
    name = languages.name(code, reader=get_language() or "en")
    return {"id": _part(of, f"language/{code}"), "name": name, "code": code}


def _area(extent: str, *, of: uuid.UUID, area_names: Mapping[str, str]) -> dict[str, Any]:
    return _known(
        id=_part(of, f"area/{extent}"),
        service_id=str(of),
        name=area_names.get(extent, extent) if extent else "Deutschland",
        extent=extent or COUNTRY,
        extent_type="AGS" if extent else "ISO 3166-1",
    )


def _at_location(row: ServiceAtLocation, *, of: uuid.UUID, state: str) -> dict[str, Any]:
    return _known(
        id=str(row.uuid),
        service_id=str(of),
        location_id=str(row.location.uuid),
        description=row.description,
        location=_location(row.location, state=state),
    )


def _location(row: Location, *, state: str) -> dict[str, Any]:
    """Return a place; HSDS wants all parts of an address, an unknown one is empty."""
    address = {
        "id": _part(row.uuid, "address"),
        "location_id": str(row.uuid),
        "address_1": row.address_1,
        "city": row.city,
        "state_province": state,
        "postal_code": row.postal_code,
        "country": COUNTRY,
        "address_type": row.location_type,
    }
    return _known(
        id=str(row.uuid),
        location_type=row.location_type,
        name=row.name,
        addresses=[address] if row.address_1 else [],
    )


def _phone(row: Phone, *, of: uuid.UUID) -> dict[str, Any]:
    return _known(
        id=_part(of, f"phone/{row.number}"),
        number=row.number,
        type=row.type,
        description=row.description,
    )


def _contact(row: Contact, *, of: uuid.UUID) -> dict[str, Any]:
    return _known(
        id=_part(of, f"contact/{row.pk}"),
        name=row.name,
        title=row.title,
        department=row.department,
        email=row.email,
    )


def _schedule(row: Schedule, *, of: uuid.UUID) -> dict[str, Any]:
    return _known(
        id=_part(of, f"schedule/{row.pk}"),
        service_id=str(of),
        freq="WEEKLY",
        byday=row.byday,
        opens_at=f"{row.opens_at:%H:%M}",
        closes_at=f"{row.closes_at:%H:%M}",
        description=row.description,
    )


def _attribute(row: TaxonomyTerm, *, of: uuid.UUID) -> dict[str, Any]:
    return {
        "id": _part(of, f"attribute/{row.uuid}"),
        "link_id": str(of),
        "link_entity": "service",
        "taxonomy_term_id": str(row.uuid),
        "taxonomy_term": term(row),
    }
