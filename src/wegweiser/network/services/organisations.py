"""Write what is known about organisations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.db import transaction

from wegweiser.network.domain import facts
from wegweiser.network.models import Organisation, ServedArea
from wegweiser.network.signals import organisations_changed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wegweiser.network.domain.facts import OrganisationFacts

PLAIN_FIELDS = (
    "name",
    "short_name",
    "type",
    "city",
    "ags",
    "website",
    "opened_year",
    "notice",
    "note",
    "source",
    "seen_on",
)


@dataclass(slots=True)
class Written:
    """What a writing did, organisation by organisation (by key)."""

    created: set[int] = field(default_factory=set)
    updated: set[int] = field(default_factory=set)
    unchanged: set[int] = field(default_factory=set)
    by_name: dict[str, Organisation] = field(default_factory=dict)


@transaction.atomic
def put_all(records: Iterable[OrganisationFacts]) -> Written:
    """Store these organisations: new names are added, known ones brought up to date.

    A name that already exists in another case of letters is the same organisation.
    Tells the contexts above which organisations changed.
    """
    records = list(records)
    known = {o.name.casefold(): o for o in Organisation.objects.all()}
    slugs = {o.slug for o in known.values()}
    written = Written()
    for record in records:
        _put_fields(record, known=known, slugs=slugs, written=written)
    areas = _areas_by_organisation()
    for record in records:
        organisation = known[record.name.casefold()]
        changed = _put_relations(organisation, record, known=known)
        changed |= _put_areas(organisation, record.serves, present=areas)
        if changed and organisation.pk not in written.created:
            written.unchanged.discard(organisation.pk)
            written.updated.add(organisation.pk)
    organisations_changed.send(Organisation, organisation_ids=written.created | written.updated)
    return written


def announce(organisation: Organisation) -> None:
    """Tell the contexts above that an organisation was edited."""
    organisations_changed.send(Organisation, organisation_ids={organisation.pk})


def _put_fields(
    record: OrganisationFacts,
    *,
    known: dict[str, Organisation],
    slugs: set[str],
    written: Written,
) -> None:
    values = {name: getattr(record, name) for name in PLAIN_FIELDS}
    organisation = known.get(record.name.casefold())
    if organisation is None:
        slug = facts.slug_of(record.name, taken=slugs)
        organisation = Organisation.objects.create(slug=slug, **values)
        slugs.add(slug)
        known[record.name.casefold()] = organisation
        written.created.add(organisation.pk)
    elif _assign(organisation, values):
        written.updated.add(organisation.pk)
    elif organisation.pk not in written.created | written.updated:
        written.unchanged.add(organisation.pk)
    written.by_name[record.name] = organisation


def _put_relations(
    organisation: Organisation, record: OrganisationFacts, *, known: Mapping[str, Organisation]
) -> bool:
    carrier = known.get(record.run_by.casefold())
    return _assign(
        organisation,
        {
            "part_of": known.get(record.part_of.casefold()),
            "run_by": carrier,
            "run_by_name": "" if carrier else record.run_by,
        },
    )


def _assign(organisation: Organisation, values: Mapping[str, Any]) -> bool:
    changed = [name for name, value in values.items() if getattr(organisation, name) != value]
    for name in changed:
        setattr(organisation, name, values[name])
    if changed:
        organisation.save(update_fields=[*changed, "updated_at"])
    return bool(changed)


def _areas_by_organisation() -> dict[int, set[str]]:
    areas: dict[int, set[str]] = {}
    for organisation_id, ags in ServedArea.objects.values_list("organisation_id", "ags"):
        areas.setdefault(organisation_id, set()).add(ags)
    return areas


def _put_areas(
    organisation: Organisation, serves: tuple[str, ...], *, present: Mapping[int, set[str]]
) -> bool:
    if present.get(organisation.pk, set()) == set(serves):
        return False
    organisation.served_areas.all().delete()
    ServedArea.objects.bulk_create(
        ServedArea(organisation=organisation, ags=ags) for ags in sorted(set(serves))
    )
    return True
