"""The directory for the alliance office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db import models

from wegweiser.directory.models import (
    Attribute,
    Contact,
    Jurisdiction,
    Language,
    Location,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    TaxonomyTerm,
)
from wegweiser.directory.services import search_entries

if TYPE_CHECKING:
    from collections.abc import Mapping

    from django.http import HttpRequest


WEB_ADDRESSES: Mapping[type[models.Field[Any, Any]], Mapping[str, Any]] = {
    models.URLField: {"assume_scheme": "https"}
}


class Attributes(admin.TabularInline):  # type: ignore[type-arg]
    model = Attribute
    extra = 0


class Languages(admin.TabularInline):  # type: ignore[type-arg]
    model = Language
    extra = 0


class ServiceAreas(admin.TabularInline):  # type: ignore[type-arg]
    model = ServiceArea
    extra = 0


class Phones(admin.TabularInline):  # type: ignore[type-arg]
    model = Phone
    extra = 0
    exclude = ("organisation",)


class Contacts(admin.TabularInline):  # type: ignore[type-arg]
    model = Contact
    extra = 0
    exclude = ("organisation",)


class Schedules(admin.TabularInline):  # type: ignore[type-arg]
    model = Schedule
    extra = 0


class Places(admin.TabularInline):  # type: ignore[type-arg]
    model = ServiceAtLocation
    extra = 0
    autocomplete_fields = ("location",)


@admin.register(Service)
class Services(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("title", "organisation", "status", "basis", "assured_date", "seen_on")
    formfield_overrides = WEB_ADDRESSES
    list_filter = ("status", "kind", "basis", "attributes__term")
    list_select_related = ("organisation",)
    search_fields = ("name", "organisation__name", "organisation__short_name")
    autocomplete_fields = ("organisation",)
    inlines = (Attributes, Languages, ServiceAreas, Places, Phones, Contacts, Schedules)

    def save_related(
        self,
        request: HttpRequest,
        form: Any,
        formsets: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        super().save_related(request, form, formsets, change)
        search_entries.refresh(organisations={form.instance.organisation_id})


@admin.register(Jurisdiction)
class Jurisdictions(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = (
        "procedure",
        "occupation_group",
        "ags",
        "body_name",
        "role",
        "condition",
        "certainty",
    )
    formfield_overrides = WEB_ADDRESSES
    list_filter = ("procedure", "certainty", "role", "level", "occupation_group")
    list_select_related = ("organisation",)
    search_fields = ("organisation__name", "ags", "note", "source")
    autocomplete_fields = ("organisation",)


@admin.register(Location)
class Locations(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("organisation", "address_1", "postal_code", "city", "reported_year")
    list_select_related = ("organisation",)
    search_fields = ("organisation__name", "address_1", "city")
    autocomplete_fields = ("organisation",)


@admin.register(Phone)
class AllPhones(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("number", "organisation", "service", "type")
    list_select_related = ("organisation", "service__organisation")
    search_fields = ("number", "organisation__name")
    autocomplete_fields = ("organisation", "service")


@admin.register(Contact)
class AllContacts(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("name", "organisation", "service", "email")
    list_select_related = ("organisation", "service__organisation")
    search_fields = ("name", "email", "organisation__name")
    autocomplete_fields = ("organisation", "service")


@admin.register(TaxonomyTerm)
class Terms(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("label", "taxonomy", "code")
    list_filter = ("taxonomy",)
    search_fields = ("code",)

    def has_add_permission(self, request: HttpRequest) -> bool:  # noqa: ARG002 - the vocabulary is code
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG002
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG002
        return False
