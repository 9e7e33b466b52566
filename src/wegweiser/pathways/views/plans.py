"""The plan of one way: as a page, from both sides, and as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from wegweiser.pathways.domain.answers import Door
from wegweiser.pathways.domain.routes import NoRoute
from wegweiser.pathways.exports import documents, stations
from wegweiser.pathways.exports import plans as words
from wegweiser.pathways.queries import plans
from wegweiser.pathways.views import cookies

if TYPE_CHECKING:
    from django.http import HttpRequest

    from wegweiser.pathways.domain.answers import Answers
    from wegweiser.pathways.queries.plans import Plan

ALL = "all"
STEPS = ("mine", "theirs")


@require_safe
@never_cache
def show(request: HttpRequest, way: str) -> HttpResponse:
    """Show the plan of a way, seen from the visitor's side or from the other one."""
    answers = cookies.read(request)
    if answers is None:
        return redirect("pathways:ways")
    side = _side(request, answers)
    document = words.document(_plan(request, answers.through(side), way))
    steps = request.GET.get("steps")
    context = {
        "plan": document,
        "labels": stations.labels(),
        "about": words.about(document),
        "steps": steps if steps in STEPS else ALL,
        "own_side": side is answers.door,
        "other_side": Door.EMPLOYER if side is Door.PERSON else Door.PERSON,
    }
    return render(request, "pathways/plan.html", context)


@require_safe
@never_cache
def pdf(request: HttpRequest, way: str) -> HttpResponse:
    """Give the plan of a way as a PDF."""
    answers = cookies.read(request)
    if answers is None:
        return redirect("pathways:ways")
    plan = _plan(request, answers.through(_side(request, answers)), way)
    return HttpResponse(
        documents.pdf(plan),
        content_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="plan-{way}.pdf"'},
    )


def _side(request: HttpRequest, answers: Answers) -> Door:
    """Return from which side the plan is looked at; the visitor's own if nothing else is asked."""
    asked = request.GET.get("as", "")
    return Door(asked) if asked in set(Door) else answers.door


def _plan(request: HttpRequest, answers: Answers, way: str) -> Plan:
    try:
        return plans.draw(
            answers=answers,
            way=way,
            on=timezone.localdate(),
            for_adviser=request.user.has_perm("pathways.see_inferred_experience"),
            language=get_language() or "",
        )
    except NoRoute as error:
        raise Http404 from error
