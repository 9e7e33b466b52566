from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from wegweiser.directory.services import search_entries


class Command(BaseCommand):
    help = "Write the search index of the directory anew."

    def handle(self, **_options: Any) -> None:
        self.stdout.write(f"{search_entries.rebuild()} entries")
