from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.http import require_safe

from wegweiser.directory import forms
from wegweiser.directory.queries import services
from wegweiser.directory.tables import facets, tiles
from wegweiser.network.queries import districts

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show where there are offers on a topic, and where there are none."""
    topic = forms.topic(request.GET)
    region = list(districts.all())
    counts = services.counted_by_area(topic)
    context = {
        "topic": topic,
        "topics": facets.topic_options(chosen=topic),
        "map": tiles.draw(region, counts=counts, topic=topic),
        "legend": tiles.legend(),
        "wider": tiles.wider(region, counts=counts),
    }
    return render(request, "directory/map.html", context)
