"""Family, settlement and citizenship as a path over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language_bidi
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from wegweiser.pathways.domain import paths
from wegweiser.pathways.forms.moments import FirstDay
from wegweiser.pathways.tables import paths as rows
from wegweiser.pathways.views import cookies
from wegweiser_rules import LAW

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from wegweiser.pathways.domain.paths import Path


@require_safe
@never_cache
def show(request: HttpRequest) -> HttpResponse:
    """Show what follows after a title, each with the first day on which it can be applied for."""
    answers = cookies.read(request)
    if answers is None or not answers.values:
        return redirect("pathways:ways")
    today = timezone.localdate()
    form = FirstDay(request.GET if "start" in request.GET else None, today=today)
    start = form.cleaned_data["start"] if form.is_bound and form.is_valid() else None
    way = request.GET.get("way") or None
    try:
        path = paths.drawn(answers, way=way, start=start, on=today)
    except paths.NoTitle:
        return render(request, "pathways/path_start.html")
    context = {"form": form, "today": today, **_shown(path)}
    return render(request, "pathways/path.html", context)


def _shown(path: Path) -> dict[str, object]:
    dated = rows.dated(path)
    return {
        "path": path,
        "rule": LAW.rules[path.way] if path.way else None,
        "dated": dated,
        "undated": rows.undated(path),
        "line": rows.line(dated, start=path.start, right_to_left=get_language_bidi()),
        "state_of_law": LAW.state_of_law,
    }
