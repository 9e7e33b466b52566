"""What a visitor chose in the address of a list; what is not known is left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wegweiser.directory.domain import searches
from wegweiser.directory.enums import Audience, Topic
from wegweiser.directory.queries.services import Criteria
from wegweiser.network.enums import OrganisationType

if TYPE_CHECKING:
    from collections.abc import Container

    from django.http import QueryDict

LANGUAGE = re.compile(r"[a-z]{2,3}")


def criteria(chosen: QueryDict, *, districts: Container[str]) -> Criteria:
    """Return what the offers of a list should have in common."""
    language = chosen.get("language", "")
    return Criteria(
        text=text(chosen),
        topic=_known(chosen.get("topic", ""), Topic.values),
        district=_known(chosen.get("district", ""), districts),
        audience=_known(chosen.get("audience", ""), Audience.values),
        language=language if LANGUAGE.fullmatch(language) else "",
        organisation_type=_known(chosen.get("type", ""), OrganisationType.values),
    )


def text(chosen: QueryDict) -> str:
    """Return the text sought, without signs that no page can show."""
    return chosen.get("q", "").replace("\0", "").strip()[: searches.LONGEST_TEXT]


def topic(chosen: QueryDict) -> str:
    """Return the topic chosen for the map."""
    return _known(chosen.get("topic", ""), Topic.values)


def _known(value: str, words: Container[str]) -> str:
    return value if value in words else ""
