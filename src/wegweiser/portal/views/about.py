"""Pages about the site itself: who runs it, what it keeps, whom it can serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.shortcuts import render

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


def operator(request: HttpRequest) -> HttpResponse:
    """Show who runs this site, or plainly that nobody does yet."""
    return render(request, "portal/operator.html", _operator())


def privacy(request: HttpRequest) -> HttpResponse:
    """Show what is kept of visitors and of those who sign in."""
    cookies = {
        "answers": settings.ANSWERS_COOKIE_NAME,
        "session": settings.SESSION_COOKIE_NAME,
        "csrf": settings.CSRF_COOKIE_NAME,
    }
    hours = settings.SESSION_COOKIE_AGE // 3600
    context = {"cookies": cookies, "session_hours": hours, **_operator()}
    return render(request, "portal/privacy.html", context)


def accessibility(request: HttpRequest) -> HttpResponse:
    """Show what was done and tested so that everyone can use the site, and whom to tell."""
    return render(request, "portal/accessibility.html", _operator())


def _operator() -> dict[str, str]:
    return {
        "operator_name": settings.OPERATOR_NAME,
        "operator_imprint_url": settings.OPERATOR_IMPRINT_URL,
        "operator_contact": settings.OPERATOR_CONTACT,
    }
