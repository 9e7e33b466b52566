"""The policy desk: change a figure or a condition, and see on made-up people what follows.

All of it can be read from the address, so that a result can be shown to colleagues.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from wegweiser.core.access import permitted
from wegweiser.pathways.domain import policies
from wegweiser.pathways.exports import policies as exports
from wegweiser.pathways.forms.policies import PolicyForm, address
from wegweiser.pathways.services import policies as simulations
from wegweiser.pathways.tables import policies as tables

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, QueryDict

    from wegweiser.core.errors import Refusal
    from wegweiser.pathways.domain.policies import Draft
    from wegweiser_rules.engine.simulations import Comparison

PERMISSION = "pathways.use_policy_desk"
MOMENT = "3"
"""Units: seconds."""


@login_required
@permitted(PERMISSION)
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """Show what can be changed, and lead on to an address that holds what was chosen."""
    form = _form(request.POST or request.GET)
    if not form.is_valid():
        return _desk(request, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    if request.method != "POST":
        return _desk(request, form)
    draft, rule = form.draft, form.cleaned_data["rule"]
    if "choose" in request.POST:
        place = "#conditions" if rule else ""
        return redirect(f"{reverse('pathways:policy')}?{address(draft, rule=rule)}{place}")
    if not draft.changes:
        return _desk(request, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return redirect(f"{reverse('pathways:policy-effect')}?{address(draft)}")


@login_required
@permitted(PERMISSION)
@never_cache
@require_safe
def effect(request: HttpRequest) -> HttpResponse:
    """Show what a reform does to the made-up people."""
    return _answer(request, lambda draft, found: _effect(request, draft, found))


@login_required
@permitted(PERMISSION)
@never_cache
@require_safe
def table(request: HttpRequest) -> HttpResponse:
    """Give the effects as a table for spreadsheets."""
    return _answer(
        request,
        lambda _draft, found: _file(exports.table(tables.effects(found)), "text/csv", "csv"),
    )


@login_required
@permitted(PERMISSION)
@never_cache
@require_safe
def chart(request: HttpRequest) -> HttpResponse:
    """Give the results before and after as a drawing."""
    return _answer(
        request, lambda _draft, found: _file(exports.chart(found), "image/svg+xml", "svg")
    )


@login_required
@permitted(PERMISSION)
@never_cache
@require_safe
def data(request: HttpRequest) -> HttpResponse:
    """Give all numbers as data."""
    return _answer(
        request,
        lambda draft, found: _file(exports.data(found, draft), "application/json", "json"),
    )


@login_required
@permitted(PERMISSION)
@never_cache
@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    """Give the reform as the command line reads it."""
    form = _form(request.GET)
    if not form.is_valid():
        return _desk(request, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return _file(form.draft.toml, "application/toml", "toml")


def _form(given: QueryDict) -> PolicyForm:
    return PolicyForm(
        given, today=timezone.localdate(), groupings=tables.groupings(), rules=tables.rules()
    )


def _answer(
    request: HttpRequest, shown: Callable[[Draft, Comparison], HttpResponse]
) -> HttpResponse:
    """Return what is shown of the simulation for which an address asks."""
    form = _form(request.GET)
    if not form.is_valid():
        return _desk(request, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    if not form.draft.changes:
        return redirect(f"{reverse('pathways:policy')}?{address(form.draft)}")
    try:
        return shown(form.draft, simulations.simulate(form.draft))
    except simulations.Busy as refusal:
        answer = _refused(request, form.draft, refusal)
        answer["Refresh"] = answer["Retry-After"] = MOMENT
        return answer
    except (simulations.TooSlow, simulations.Failed) as refusal:
        return _refused(request, form.draft, refusal)


def _desk(
    request: HttpRequest, form: PolicyForm, *, status: HTTPStatus = HTTPStatus.OK
) -> HttpResponse:
    draft, rule = form.shown, form.chosen_rule
    context = {
        "form": form,
        "draft": draft,
        "rule": rule,
        "figures": tables.figures(draft),
        "conditions": tables.conditions(draft, rule) if rule else (),
        "elsewhere": tables.elsewhere(draft, rule),
        "nothing_changed": request.method == "POST" and form.is_valid(),
        "people": policies.PEOPLE,
    }
    return render(request, "pathways/policy.html", context, status=status)


def _effect(request: HttpRequest, draft: Draft, found: Comparison) -> HttpResponse:
    effects = tables.effects(found)
    context = {
        "draft": draft,
        "query": address(draft),
        "figures": [row for row in tables.figures(draft) if row.new],
        "elsewhere": tables.elsewhere(draft, ""),
        "effects": effects,
        "largest": effects[0] if effects else None,
        "unmoved": tables.unmoved(found),
        "grouping": tables.grouping(draft.by) if draft.by else "",
        "people": policies.PEOPLE,
    }
    return render(request, "pathways/policy_effect.html", context)


def _refused(request: HttpRequest, draft: Draft, refusal: Refusal) -> HttpResponse:
    context = {"refusal": refusal, "draft": draft, "query": address(draft)}
    status = HTTPStatus.SERVICE_UNAVAILABLE
    return render(request, "pathways/policy_refused.html", context, status=status)


def _file(content: str, kind: str, ending: str) -> HttpResponse:
    name = f"reform-{get_language()}.{ending}"
    return HttpResponse(
        content,
        content_type=f"{kind}; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
