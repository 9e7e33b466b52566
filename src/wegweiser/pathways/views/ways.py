"""Every way with its verdict, its reasons, and what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from wegweiser.pathways.domain import questionnaires, ways
from wegweiser.pathways.forms.moments import ApplicationDay
from wegweiser.pathways.tables import ways as cards
from wegweiser.pathways.views import cookies
from wegweiser_rules import LAW

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


@require_safe
@never_cache
def show(request: HttpRequest) -> HttpResponse:
    """Show the ways in the order in which it helps to read them."""
    answers = cookies.read(request)
    if answers is None or not answers.values:
        return _show_doors(request)
    today = timezone.localdate()
    now = ways.drawn(answers, on=today)
    form = ApplicationDay(request.GET if "on" in request.GET else None, today=today)
    later = form.cleaned_data["on"] if form.is_bound and form.is_valid() else None
    drawn = ways.drawn_later(answers, today=today, on=later) if later else now
    decides = questionnaires.deciding(answers, on=today)
    context = {
        "answers": answers,
        "sections": cards.sections(drawn, door=answers.door),
        "beside": cards.beside(drawn, door=answers.door),
        "free": drawn.free,
        "assumptions": cards.assumptions(drawn),
        "form": form,
        "later": later,
        "turns": cards.turns(now, drawn) if later else [],
        "next": questionnaires.in_turn(answers, decides=decides),
        "next_decides": decides is not None,
        "judging": request.user.has_perm("pathways.judge"),
        "state_of_law": LAW.state_of_law,
    }
    return render(request, "pathways/ways.html", context)


def _show_doors(request: HttpRequest) -> HttpResponse:
    """Show where to begin, to a visitor of whom we know nothing (any more)."""
    unreadable = cookies.unreadable(request)
    response = render(request, "pathways/ways_start.html", {"unreadable": unreadable})
    if unreadable:
        cookies.clear(response)
    return response
