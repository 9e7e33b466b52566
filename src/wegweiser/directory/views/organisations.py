from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from wegweiser.directory import forms
from wegweiser.directory.queries import jurisdictions, locations, organisations, services
from wegweiser.directory.tables import facets, offers, tasks
from wegweiser.network.queries import districts
from wegweiser.network.queries import organisations as network_organisations

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Show the organisations that fit, by name."""
    region = list(districts.all())
    criteria = forms.criteria(request.GET, districts={d.ags for d in region})
    found = organisations.search(
        text=criteria.text,
        organisation_type=criteria.organisation_type,
        district=criteria.district,
        page=request.GET.get("page"),
    )
    counts = network_organisations.counted_by_type()
    context = {
        "criteria": criteria,
        "found": found,
        "names": districts.names(region),
        "types": facets.type_options(counts, chosen=criteria.organisation_type),
        "districts": facets.district_options(region, chosen=criteria.district),
    }
    return render(request, "directory/organisations.html", context)


@require_safe
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """Show one organisation: what is known, its offers, what it is responsible for."""
    organisation = get_object_or_404(network_organisations.with_relations(), slug=slug)
    names = districts.area_names()
    context = {
        "organisation": organisation,
        "areas": offers.area_labels(
            (area.ags for area in organisation.served_areas.all()), area_names=names
        ),
        "places": locations.of_organisation(organisation),
        "phones": locations.phones_of_organisation(organisation),
        "rows": offers.rows(services.of_organisation(organisation), area_names=names),
        "tasks": tasks.tasks(jurisdictions.of_organisation(organisation), area_names=names),
        "parts": network_organisations.belonging_to(organisation),
    }
    return render(request, "directory/organisation.html", context)
