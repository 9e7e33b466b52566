"""Staff and advisers work with a second factor, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.mfa.utils import is_mfa_enabled
from django.shortcuts import redirect
from django.urls import reverse

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse

OPEN_NAMES = frozenset(
    {"account_logout", "account_reauthenticate", "mfa_activate_totp", "mfa_reauthenticate"}
)


def require_second_factor(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Send everyone who signed in without a second factor to the page that sets one up."""

    def middleware(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_view(
        request: HttpRequest, _view: object, _args: object, _kwargs: object
    ) -> HttpResponse | None:
        if not request.user.is_authenticated or is_mfa_enabled(request.user):
            return None
        match = request.resolver_match
        if match is not None and match.url_name in OPEN_NAMES:
            return None
        return redirect(reverse("mfa_activate_totp"))

    middleware.process_view = process_view  # type: ignore[attr-defined]
    return middleware
