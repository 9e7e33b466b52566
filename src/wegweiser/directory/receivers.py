"""What the directory does when a context below has changed something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models.signals import post_delete, post_migrate
from django.dispatch import receiver

from wegweiser.directory.models import Service
from wegweiser.directory.models.search_index import Kind
from wegweiser.directory.services import search_entries, taxonomy_terms
from wegweiser.network.signals import organisations_changed

if TYPE_CHECKING:
    from collections.abc import Collection


@receiver(organisations_changed)
def index_organisations(*, organisation_ids: Collection[int], **_: Any) -> None:
    search_entries.refresh(organisations=organisation_ids)


@receiver(post_delete, sender=Service)
def forget_service(*, instance: Service, **_: Any) -> None:
    search_entries.forget(Kind.SERVICE, keys=[instance.pk])


@receiver(post_delete, sender="network.Organisation")
def forget_organisation(*, instance: Any, **_: Any) -> None:
    search_entries.forget(Kind.ORGANISATION, keys=[instance.pk])


@receiver(post_migrate)
def keep_vocabulary(*, sender: Any, apps: Any, **_: Any) -> None:
    is_ours = sender.name == "wegweiser.directory"
    if is_ours and "taxonomyterm" in apps.all_models[sender.label]:
        taxonomy_terms.ensure()
