"""Keep the search index in step with the offers and organisations."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction
from django.utils import translation

from wegweiser.directory.domain import concepts, texts
from wegweiser.directory.enums import OfferKind, Taxonomy
from wegweiser.directory.models import Jurisdiction, SearchTerm, Service, search_index
from wegweiser.directory.models.search_index import Entry, Kind
from wegweiser.network.enums import OrganisationType
from wegweiser.network.queries import districts
from wegweiser.network.queries import organisations as network_organisations

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from django.db.models import TextChoices

    from wegweiser.network.models import Organisation

BATCH = 500
LONGEST_TERM = 60


@transaction.atomic
def refresh(*, organisations: Collection[int]) -> int:
    """Write the entries of these organisations and of their offers anew; return how many."""
    names = districts.area_names()
    written = 0
    for keys in _batches(organisations):
        entries, heard = _entries_of(keys, area_names=names)
        search_index.current().put(entries)
        _remember(heard)
        written += len(entries)
    return written


def forget(kind: Kind, *, keys: Collection[int]) -> None:
    """Take offers or organisations out of the index."""
    search_index.current().remove(kind, keys=keys)


@transaction.atomic
def rebuild() -> int:
    """Write the whole index anew and return the number of its entries."""
    search_index.current().clear()
    SearchTerm.objects.all().delete()
    _remember(concepts.known_words())
    every = network_organisations.every().values_list("pk", flat=True)
    return refresh(organisations=list(every))


def _batches(keys: Iterable[int]) -> Iterable[list[int]]:
    ordered = sorted(keys)
    return (ordered[start : start + BATCH] for start in range(0, len(ordered), BATCH))


def _entries_of(
    keys: Collection[int], *, area_names: Mapping[str, str]
) -> tuple[list[Entry], set[str]]:
    offers: dict[int, list[Service]] = {}
    for service in Service.objects.filter(organisation__in=keys).prefetch_related(
        "attributes__term", "service_areas"
    ):
        offers.setdefault(service.organisation_id, []).append(service)
    tasks: dict[int, set[str]] = {}
    for row in Jurisdiction.objects.filter(organisation__in=keys):
        tasks.setdefault(row.organisation_id or 0, set()).add(row.procedure)
    entries, heard = [], set()
    for organisation in network_organisations.with_relations().filter(pk__in=keys):
        name = _name_of(organisation, area_names)
        heard.update(texts.words(name))
        own = offers.get(organisation.pk, [])
        entries.append(_organisation_entry(organisation, name, own, tasks))
        entries.extend(_service_entry(service, organisation, name, area_names) for service in own)
    return entries, heard


def _name_of(organisation: Organisation, area_names: Mapping[str, str]) -> str:
    district = area_names.get(organisation.ags, "")
    return f"{organisation.name} {organisation.short_name} {organisation.city} {district}"


def _organisation_entry(
    organisation: Organisation,
    name: str,
    offers: Iterable[Service],
    tasks: Mapping[int, Collection[str]],
) -> Entry:
    body = [concepts.token("type", organisation.type)]
    body += texts.tokens(_labels(OrganisationType(organisation.type)))
    body += [concepts.token("procedure", task) for task in tasks.get(organisation.pk, ())]
    for service in offers:
        body += [concepts.token("topic", code) for code in service.codes(Taxonomy.TOPIC)]
    return Entry(
        kind=Kind.ORGANISATION,
        key=organisation.pk,
        title=tuple(texts.tokens(name)),
        body=tuple(dict.fromkeys(body)),
    )


def _service_entry(
    service: Service, organisation: Organisation, name: str, area_names: Mapping[str, str]
) -> Entry:
    title = texts.tokens(f"{service.name} {_labels(OfferKind(service.kind))}")
    title += [concepts.token("topic", code) for code in service.codes(Taxonomy.TOPIC)]
    areas = " ".join(area_names.get(area.extent, "") for area in service.service_areas.all())
    body = [concepts.token("type", organisation.type)]
    body += texts.tokens(f"{name} {areas} {service.description}")
    return Entry(
        kind=Kind.SERVICE,
        key=service.pk,
        title=tuple(dict.fromkeys(title)),
        body=tuple(dict.fromkeys(body)),
    )


@cache
def _labels(word: TextChoices) -> str:
    """Return the label of a word in every language of the site."""
    labels = []
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            labels.append(str(word.label))
    return " ".join(labels)


def _remember(heard: Iterable[str]) -> None:
    SearchTerm.objects.bulk_create(
        (
            SearchTerm(term=word, length=len(word))
            for word in sorted(set(heard))
            if len(word) <= LONGEST_TERM
        ),
        ignore_conflicts=True,
    )
