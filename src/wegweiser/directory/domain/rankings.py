"""The order in which offers near somebody are shown."""

from __future__ import annotations

from dataclasses import dataclass

from wegweiser.directory.domain import areas


@dataclass(frozen=True, slots=True, kw_only=True)
class Closeness:
    """How an offer lies to the one who asks."""

    extent: str
    speaks_language: bool
    needs_confirmation: bool
    stated_on_page: bool
    name: str

    def order(self, *, district: str | None) -> tuple[int, bool, bool, bool, str]:
        """Return the sort key: near, in the language, certain, stated by itself, by name."""
        return (
            areas.nearness(self.extent, district=district),
            not self.speaks_language,
            self.needs_confirmation,
            not self.stated_on_page,
            self.name.casefold(),
        )
