from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.http import JsonResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation

if TYPE_CHECKING:
    from django.http import HttpRequest


def manifest(_request: HttpRequest) -> JsonResponse:
    """Answer how the site presents itself when someone puts it on their home screen."""
    return JsonResponse(
        {
            "name": f"Wegweiser · {settings.REGION_NAME}",
            "short_name": "Wegweiser",
            "lang": translation.get_language(),
            "dir": "rtl" if translation.get_language_bidi() else "ltr",
            "start_url": reverse("portal:start"),
            "display": "minimal-ui",
            "background_color": "#fbfaf7",
            "theme_color": "#12453c",
            "icons": [
                {
                    "src": static("ui/img/favicon.svg"),
                    "sizes": "any",
                    "type": "image/svg+xml",
                }
            ],
        },
        content_type="application/manifest+json",
    )
