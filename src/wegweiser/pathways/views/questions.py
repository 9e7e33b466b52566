"""The questionnaire: one question a page, answered by a plain form."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wegweiser.core.access import permitted
from wegweiser.network.queries import districts
from wegweiser.pathways import forms
from wegweiser.pathways.domain import questionnaires, questions
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser.pathways.domain.questions import Input, Question
from wegweiser.pathways.views import cookies

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse, QueryDict

AFTER_A_CHANGE = {
    "answers": "pathways:answers",
    "path": "pathways:path",
    "ways": "pathways:ways",
}
"""Where one goes on who came from another page to change one answer."""


@require_GET
@never_cache
def begin(request: HttpRequest, door: Door) -> HttpResponse:
    """Open a door: go on with what was told before, or with the first question."""
    known = cookies.read(request)
    answers = known.entering(door) if known else Answers(door)
    if cookies.unreadable(request):
        messages.warning(request, _("We could not read your earlier answers, so we start afresh."))
    response = _go_on(answers)
    cookies.write(response, answers)
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def ask(request: HttpRequest, name: str) -> HttpResponse:
    """Show one question, or take its answer and go on to the next."""
    answers = cookies.read(request) or Answers(_door(request))
    return _asked(request, questions.question(name, door=answers.door), answers)


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@permitted("pathways.judge")
def judge(request: HttpRequest, name: str) -> HttpResponse:
    """Show an adviser something that an office judges, or take what they estimate."""
    answers = cookies.read(request)
    if answers is None:
        return redirect("pathways:ways")
    if not questions.is_judgement(name):
        raise Http404
    return _asked(request, questions.question(name, door=answers.door, judging=True), answers)


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """Remove all answers from the browser."""
    messages.success(request, _("Your answers are deleted."))
    response = redirect("portal:start")
    cookies.clear(response)
    return response


def _asked(request: HttpRequest, question: Question | None, answers: Answers) -> HttpResponse:
    if question is None:
        raise Http404
    if request.method == "POST" and not _searches(request):
        return _take(request, question, answers)
    return _page(request, question, answers, _form(request, question, answers, data=None))


def _searches(request: HttpRequest) -> bool:
    """Return whether the form was sent to search, not to choose what was already found."""
    sent = request.POST
    chosen = sent.get("answer") and sent.get("shown", "") == sent.get("search", "").strip()
    return "find" in sent and not chosen


def _take(request: HttpRequest, question: Question, answers: Answers) -> HttpResponse:
    form = _form(request, question, answers, data=request.POST)
    if "unknown" in request.POST:
        told = answers.with_answer(question.name, UNKNOWN)
    elif form.is_valid():
        told = answers.with_answer(question.name, form.value())
    else:
        return _page(request, question, answers, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    response = _go_on(told, then=request.POST.get("then", ""))
    cookies.write(response, told)
    return response


def _form(
    request: HttpRequest, question: Question, answers: Answers, *, data: QueryDict | None
) -> forms.Answer:
    extra: dict[str, Any] = {}
    if question.input is Input.DISTRICT:
        extra["districts"] = [(one.ags, one.name) for one in districts.all()]
    if question.input is Input.OCCUPATION:
        extra["search"] = request.POST.get("search", "")
    return forms.answer(question, answers=answers, data=data, **extra)


def _page(
    request: HttpRequest,
    question: Question,
    answers: Answers,
    form: forms.Answer,
    *,
    status: HTTPStatus = HTTPStatus.OK,
) -> HttpResponse:
    context = {
        "question": question,
        "form": form,
        "answers": answers,
        "then": request.GET.get("then") or request.POST.get("then", ""),
        "previous": questionnaires.previous(answers, question.name),
        "answered": len(answers.values),
        "left": questionnaires.usually_left(answers, on=timezone.localdate()),
    }
    return render(request, "pathways/question.html", context, status=status)


def _go_on(answers: Answers, *, then: str = "") -> HttpResponse:
    """Return the way to the next question, to the page one came from, or to the ways."""
    if then in AFTER_A_CHANGE:
        return redirect(AFTER_A_CHANGE[then])
    name = questionnaires.upcoming(answers, on=timezone.localdate())
    return redirect("pathways:question", name) if name else redirect("pathways:ways")


def _door(request: HttpRequest) -> Door:
    """Return the door that a form without a cookie came from: the answer is not lost."""
    return Door.EMPLOYER if request.POST.get("door") == Door.EMPLOYER else Door.PERSON
