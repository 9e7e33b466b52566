from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from wegweiser.directory import forms
from wegweiser.directory.enums import Taxonomy
from wegweiser.directory.queries import organisations, services
from wegweiser.directory.tables import facets, offers
from wegweiser.network.queries import districts

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

OFFICES_SHOWN = 5
# So many offers or more need no hint at offices beside them.
ENOUGH_OFFERS = 5


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Show the offers that fit, with the choices that narrow the list down."""
    region = list(districts.all())
    names = districts.names(region)
    criteria = forms.criteria(request.GET, districts={d.ags for d in region})
    found = services.search(criteria, page=request.GET.get("page"))
    few = found.page.paginator.count < ENOUGH_OFFERS
    context = {
        "criteria": criteria,
        "found": found,
        "rows": offers.rows(found.page.object_list, area_names=names),
        "facets": facets.facets(criteria, counts=found.counts, districts=region),
        "offices": organisations.best(found.matches, at_most=OFFICES_SHOWN if few else 0),
    }
    return render(request, "directory/services.html", context)


@require_safe
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """Show one offer with all that is known about it."""
    service = get_object_or_404(services.detailed(), slug=slug)
    names = districts.area_names()
    context = {
        "service": service,
        "topics": service.terms(Taxonomy.TOPIC),
        "audiences": service.labels(Taxonomy.AUDIENCE),
        "advice": service.labels(Taxonomy.ADVICE),
        "languages": offers.spoken(service),
        "areas": offers.where(service, area_names=names),
        "contacts": services.contacts(service),
        "phones": services.phones(service),
        "others": services.beside(service),
    }
    return render(request, "directory/service.html", context)
