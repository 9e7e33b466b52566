from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.urls import get_script_prefix
from django.utils import translation

if TYPE_CHECKING:
    from django.http import HttpRequest


def layout(request: HttpRequest) -> dict[str, Any]:
    """Return what the frame of every page needs: region, direction, languages, state of law."""
    return {
        "region_name": settings.REGION_NAME,
        "state_of_law": settings.STATE_OF_LAW,
        "source_code_url": settings.SOURCE_CODE_URL,
        "text_direction": "rtl" if translation.get_language_bidi() else "ltr",
        "other_languages": languages(request.get_full_path_info()),
    }


def languages(path: str) -> list[dict[str, Any]]:
    """Return every language of the site with the address of this very page in it.

    Args:
        path: the page asked for, with its query, below the site's root.
    """
    codes = dict(settings.LANGUAGES)
    prefix, _slash, rest = path.lstrip("/").partition("/")
    page = rest if prefix in codes else ""
    return [
        {
            "code": code,
            "name": name,
            "url": f"{get_script_prefix()}{code}/{page}",
            "current": code == translation.get_language(),
        }
        for code, name in codes.items()
    ]
