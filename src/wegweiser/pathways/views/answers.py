"""What the visitor has told so far, each answer with a way to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from wegweiser.network.queries import districts
from wegweiser.pathways.domain import questionnaires, questions
from wegweiser.pathways.tables import answers as rows
from wegweiser.pathways.views import cookies

if TYPE_CHECKING:
    import datetime as dt

    from django.http import HttpRequest, HttpResponse

    from wegweiser.pathways.domain.answers import Answers
    from wegweiser.pathways.domain.questions import Question

EXTRA_QUESTIONS = ("languages",)
"""Asked nowhere else: they only sort what is offered."""


@require_safe
@never_cache
def show(request: HttpRequest) -> HttpResponse:
    """Show all answers."""
    answers = cookies.read(request)
    if answers is None:
        return redirect("pathways:ways")
    today = timezone.localdate()
    judging = request.user.has_perm("pathways.judge")
    asked = (questions.question(name, door=answers.door) for name in EXTRA_QUESTIONS)
    context = {
        "answers": answers,
        "rows": rows.told(answers, areas=districts.area_names()),
        "extra": [one for one in asked if one and one.name not in answers.values],
        "next": questionnaires.upcoming(answers, on=today),
        "judging": judging,
        "to_judge": _to_judge(answers, on=today) if judging else [],
    }
    return render(request, "pathways/answers.html", context)


def _to_judge(answers: Answers, *, on: dt.date) -> list[Question]:
    """Return what an adviser can judge, so that the ways become clear."""
    names = questionnaires.to_judge(answers, on=on)
    found = (questions.question(name, door=answers.door, judging=True) for name in names)
    return [question for question in found if question]
