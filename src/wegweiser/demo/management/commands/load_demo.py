from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from wegweiser.core.errors import Refusal
from wegweiser.demo.services import people, regions

if TYPE_CHECKING:
    from collections.abc import Iterable


def show(items: Iterable[Any], *, label: str) -> Iterable[Any]:
    """Show a progress bar where somebody looks on."""
    return tqdm(items, desc=label, disable=None, leave=False)


class Command(BaseCommand):
    help = "Load the demo region and its fictional people. Safe to run twice."

    def handle(self, **_options: Any) -> None:
        try:
            regions.load(progress=show)
        except Refusal as refusal:
            raise CommandError(str(refusal)) from refusal
        people.load(folder=settings.VAR)
