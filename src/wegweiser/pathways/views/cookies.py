"""The answers of a visitor live in a sealed cookie of their browser, and nowhere else."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from django.conf import settings

from wegweiser.core import encryption
from wegweiser.pathways.domain.answers import Answers, Malformed

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

PURPOSE = "answers"


def read(request: HttpRequest) -> Answers | None:
    """Return the visitor's answers; none without a cookie, or with one we cannot read."""
    sealed = request.COOKIES.get(settings.ANSWERS_COOKIE_NAME)
    if not sealed:
        return None
    try:
        packed = encryption.decrypt(sealed, keys=settings.ANSWERS_KEYS, purpose=PURPOSE)
        return Answers.from_json(zlib.decompress(packed))
    except (encryption.Unreadable, zlib.error, Malformed):
        return None


def unreadable(request: HttpRequest) -> bool:
    """Return whether the browser sent answers that we cannot read: changed, old or foreign."""
    return bool(request.COOKIES.get(settings.ANSWERS_COOKIE_NAME)) and read(request) is None


def write(response: HttpResponse, answers: Answers) -> None:
    """Put the answers into a cookie that is gone with the browser."""
    packed = zlib.compress(answers.to_json().encode(), level=9)
    response.set_cookie(
        settings.ANSWERS_COOKIE_NAME,
        encryption.encrypt(packed, keys=settings.ANSWERS_KEYS, purpose=PURPOSE),
        secure=settings.ANSWERS_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def clear(response: HttpResponse) -> None:
    """Remove the answers from the browser."""
    response.delete_cookie(settings.ANSWERS_COOKIE_NAME, samesite="Lax")
