"""Write who is responsible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from wegweiser.core.errors import Refusal
from wegweiser.directory.models import Jurisdiction

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wegweiser.network.models import Organisation

KEY = ("procedure", "occupation_group", "ags", "organisation_id", "body", "role", "condition")


class OrganisationUnknown(Refusal):
    """A responsibility names an organisation that is not stored."""

    remedy = _("Add the organisation first, then load the responsibilities again.")

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.message = _("There is no organisation with the name “%(name)s”.") % {"name": name}


@transaction.atomic
def replace_all(
    records: Iterable[Mapping[str, Any]], *, organisations: Mapping[str, Organisation]
) -> None:
    """Make these rows the whole list of responsibilities; rows that stay keep their key.

    Args:
        records: the fields of `Jurisdiction`; `organisation` is a name or empty.
        organisations: the stored organisations by name.

    Raises:
        OrganisationUnknown: a row names an organisation that is not stored.
    """
    stored = {_key(row): row for row in Jurisdiction.objects.all()}
    new, kept = [], set()
    for record in records:
        row = _row(record, organisations=organisations)
        known = stored.get(_key(row))
        if known is None:
            new.append(row)
            continue
        kept.add(known.pk)
        _bring_up_to_date(known, record)
    Jurisdiction.objects.exclude(pk__in=kept).delete()
    Jurisdiction.objects.bulk_create(new)


def _row(record: Mapping[str, Any], *, organisations: Mapping[str, Organisation]) -> Jurisdiction:
    values = dict(record)
    name = values.pop("organisation")
    if name and name not in organisations:
        raise OrganisationUnknown(name)
    return Jurisdiction(organisation=organisations.get(name), **values)


def _key(row: Jurisdiction) -> tuple[Any, ...]:
    return tuple(getattr(row, name) for name in KEY)


def _bring_up_to_date(known: Jurisdiction, record: Mapping[str, Any]) -> None:
    fields = [name for name in record if name != "organisation"]
    stale = [name for name in fields if getattr(known, name) != record[name]]
    for name in stale:
        setattr(known, name, record[name])
    if stale:
        known.save(update_fields=[*stale, "updated_at"])
