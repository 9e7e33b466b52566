"""The start page with its three doors, and what stands behind the third one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render

if TYPE_CHECKING:
    from django.http import HttpRequest


def start(request: HttpRequest) -> HttpResponse:
    """Show the three doors and the search."""
    return render(request, "portal/start.html")


def advise(request: HttpRequest) -> HttpResponse:
    """Show advisers what is here for them, and where to sign in."""
    return render(request, "portal/advise.html")


def health(_request: HttpRequest) -> HttpResponse:
    """Answer whether this process serves; for load balancers."""
    return HttpResponse("ok", content_type="text/plain")
