"""The book of the law as it is modelled: open to everyone, made from the rules themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from wegweiser.pathways.tables import law
from wegweiser_rules import LAW
from wegweiser_rules.de import open_questions

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Show all rules by what they are about."""
    context = {"kinds": list(law.index()), "state_of_law": LAW.state_of_law}
    return render(request, "pathways/law/index.html", context)


@require_safe
def rule(request: HttpRequest, name: str) -> HttpResponse:
    """Show a rule: one version, or two side by side."""
    if name not in LAW.rules:
        raise Http404
    shown = law.version(name, request.GET.get("version"))
    other = law.version(name, request.GET["compare"]) if "compare" in request.GET else None
    if shown is None or ("compare" in request.GET and other is None):
        raise Http404
    found = law.examples(name)
    context = {
        "rule": LAW.rules[name],
        "versions": law.printed(name),
        "shown": shown,
        "other": other,
        "rows": law.compared(other, shown) if other else (),
        "examples": found,
        "bases": law.bases(found),
        "questions": law.disputed(name),
        "state_of_law": LAW.state_of_law,
    }
    return render(request, "pathways/law/rule.html", context)


@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """Show every figure of the law with its history."""
    context = {"parameters": LAW.parameters, "state_of_law": LAW.state_of_law}
    return render(request, "pathways/law/figures.html", context)


@require_safe
def questions(request: HttpRequest) -> HttpResponse:
    """Show what can be read in two ways, and what our sources do not tell."""
    context = {"disputed": law.disputed(), "about_all": open_questions.ABOUT_ALL}
    return render(request, "pathways/law/questions.html", context)
