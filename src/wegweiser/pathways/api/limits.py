"""How much may be sent at once."""

import functools
import json
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

PROBLEM = "application/problem+json"
LARGEST_BODY = 64 * 1024
"""Units: bytes. The longest situation anyone can tell is a tenth of it."""

Run = Callable[..., HttpResponse]


def small_bodies_only(run: Run) -> Run:
    """Refuse a body that is larger than any situation, before it is read."""

    @functools.wraps(run)
    def limited(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST_BODY:
            return _too_large()
        return run(request, *args, **kwargs)

    return limited


def _too_large() -> HttpResponse:
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    problem = {
        "type": "urn:wegweiser:too-large",
        "title": _("The request is too large."),
        "detail": _("Send at most %(size)s bytes.") % {"size": LARGEST_BODY},
        "status": status,
    }
    return HttpResponse(json.dumps(problem), status=status, content_type=PROBLEM)
