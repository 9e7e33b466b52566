"""Pages for what went wrong: what, why, what next.

Django passes the cause by its name; what the visitor reads does not depend on it.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

if TYPE_CHECKING:
    from django.http import HttpRequest


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    return render(request, "portal/error_400.html", status=HTTPStatus.BAD_REQUEST)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    return render(request, "portal/error_403.html", status=HTTPStatus.FORBIDDEN)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    return render(request, "portal/error_404.html", status=HTTPStatus.NOT_FOUND)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    """Answer a form that came without its token: stale page, or cookies switched off."""
    return render(request, "portal/error_csrf.html", status=HTTPStatus.FORBIDDEN)


def defect(_request: HttpRequest) -> HttpResponse:
    """Answer for a fault of ours; asks neither database nor session, which may be at fault."""
    page = render_to_string("portal/error_500.html")
    return HttpResponse(page, status=HTTPStatus.INTERNAL_SERVER_ERROR)
