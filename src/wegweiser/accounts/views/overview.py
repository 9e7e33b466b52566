from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import login_required
from django.shortcuts import render

from wegweiser.accounts.queries import second_factors
from wegweiser.core.access import permitted

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


@login_required
@permitted("accounts.see_own_account")
def show(request: HttpRequest) -> HttpResponse:
    """Show someone who signed in their name, their rights and how they sign in."""
    unused = second_factors.unused_recovery_codes(request.user)
    return render(request, "accounts/overview.html", {"unused_recovery_codes": unused})
