from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Count

from wegweiser.network.models import Organisation

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from django.db.models import QuerySet


def every() -> QuerySet[Organisation]:
    """Return all organisations, by name."""
    return Organisation.objects.order_by("name", "pk")


def with_relations() -> QuerySet[Organisation]:
    """Return all organisations with what they belong to and where they work, by name."""
    return every().select_related("part_of", "run_by").prefetch_related("served_areas")


def by_name(names: Collection[str]) -> Mapping[str, Organisation]:
    """Return the organisations with these exact names."""
    return {o.name: o for o in Organisation.objects.filter(name__in=names)}


def belonging_to(organisation: Organisation) -> QuerySet[Organisation]:
    """Return the parts of an organisation and those it runs, by name."""
    parts = Organisation.objects.filter(part_of=organisation)
    return (parts | Organisation.objects.filter(run_by=organisation)).order_by("name", "pk")


def counted_by_type() -> Mapping[str, int]:
    """Return how many organisations there are of each type."""
    rows = Organisation.objects.values_list("type").annotate(Count("pk")).order_by("type")
    return dict(rows)
