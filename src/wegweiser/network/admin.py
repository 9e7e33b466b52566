from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db import models

from wegweiser.network.models import District, Organisation, ServedArea, State
from wegweiser.network.services import organisations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from django.http import HttpRequest


WEB_ADDRESSES: Mapping[type[models.Field[Any, Any]], Mapping[str, Any]] = {
    models.URLField: {"assume_scheme": "https"}
}


@admin.register(State)
class States(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("code", "name")


@admin.register(District)
class Districts(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("ags", "name", "kind", "state", "column", "row")
    list_filter = ("state", "kind")
    search_fields = ("ags", "name")
    list_select_related = ("state",)


class ServedAreas(admin.TabularInline):  # type: ignore[type-arg]
    model = ServedArea
    extra = 0


@admin.register(Organisation)
class Organisations(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("name", "short_name", "type", "city", "ags", "notice", "seen_on")
    list_filter = ("type", "notice", "seen_on")
    search_fields = ("name", "short_name", "city", "ags")
    formfield_overrides = WEB_ADDRESSES
    autocomplete_fields = ("part_of", "run_by")
    prepopulated_fields = {"slug": ("name",)}  # noqa: RUF012 - Django's own way
    inlines = (ServedAreas,)

    def save_related(
        self,
        request: HttpRequest,
        form: Any,
        formsets: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        super().save_related(request, form, formsets, change)
        organisations.announce(form.instance)
