"""Offices and offers as readers see them: names, what they do here, ways to reach them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import gettext as _

from wegweiser.directory.enums import (
    Certainty,
    Condition,
    JurisdictionRole,
    Notice,
    OfferKind,
    UnnamedBody,
)
from wegweiser.network.enums import OrganisationNotice
from wegweiser.pathways.exports import wordings
from wegweiser.pathways.exports.wordings import Worded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wegweiser.directory.models import Service
    from wegweiser.pathways.queries.plans import PlannedStep, Responsible


@dataclass(frozen=True, slots=True)
class Office(Worded):
    """A body that acts in a step."""

    name: str
    role: str
    role_label: str
    url: str
    website: str
    unsure: bool
    remarks: tuple[str, ...]
    basis: str
    seen_on: str


@dataclass(frozen=True, slots=True)
class Offer(Worded):
    """An offer of support near the reader; `address_year` is when the address was reported."""

    title: str
    organisation: str
    url: str
    website: str
    email: str
    phones: tuple[str, ...]
    address: str
    address_year: int | None
    area: str
    speaks_language: bool
    remark: str
    reachable: bool


@dataclass(frozen=True, slots=True)
class Responsibility(Worded):
    """Who decides in a step: offices, a choice, nobody, or a gap that is named."""

    kind: str
    text: str
    offices: tuple[Office, ...]
    gap: bool
    ask: tuple[str, ...]


class Offices:
    """The offices of one plan; the same ones come again and again, their remarks only once."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], Office] = {}

    def named(self, one: Responsible, *, remarks: bool) -> Office:
        """Return an office; without remarks where they would be about another matter."""
        row = one.jurisdiction
        key = (row.organisation_id, row.body, row.role, row.notice, one.open, remarks)
        if key in self._known:
            return self._known[key]
        office = _office(one, remarks=remarks)
        self._known[key] = replace(office, remarks=()) if not one.open else office
        return office


def responsibility(step: PlannedStep, offices: Offices) -> Responsibility:
    remarks = not step.body.other_matter
    return Responsibility(
        kind=step.body.kind,
        text=_(step.body.text) if step.body.text else "",
        offices=tuple(offices.named(one, remarks=remarks) for one in step.responsible),
        gap=step.responsible_gap,
        ask=step.ask,
    )


def _office(one: Responsible, *, remarks: bool) -> Office:
    row = one.jurisdiction
    organisation = row.organisation
    said = (
        str(Condition(row.condition).label) if one.open else "",
        str(Notice(row.notice).label) if row.notice and remarks else "",
    )
    return Office(
        name=organisation.name if organisation else str(UnnamedBody(row.body).label),
        role=row.role,
        role_label=str(JurisdictionRole(row.role).label),
        url=reverse("directory:organisation", args=[organisation.slug]) if organisation else "",
        website=row.contact_website,
        unsure=row.is_unsure,
        remarks=tuple(filter(None, said)),
        basis=str(Certainty(row.certainty).label),
        seen_on=wordings.day(row.seen_on) if row.seen_on else "",
    )


def offer(service: Service, *, areas: Mapping[str, str]) -> Offer:
    """Return an offer that `directory.queries.services.near` found."""
    organisation = service.organisation
    phones = tuple(service.phone_numbers)
    return Offer(
        title=service.name or str(OfferKind(service.kind).label),
        organisation=organisation.name,
        url=reverse("directory:service", args=[service.slug]),
        website=service.website,
        email=service.email,
        phones=phones,
        address=service.address,
        address_year=service.address_year,
        area=areas.get(service.extent, "") if service.extent else _("all of Germany"),
        speaks_language=service.speaks_language,
        remark=str(OrganisationNotice(organisation.notice).label) if organisation.notice else "",
        reachable=bool(service.website or service.email or phones or service.address),
    )
