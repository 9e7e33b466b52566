from __future__ import annotations

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.utils.translation import gettext_lazy as _

from wegweiser.accounts.models import User


@admin.register(User)
class Users(UserAdmin):  # type: ignore[type-arg]
    """Accounts are made here, by the alliance office."""

    ordering = ("email",)
    list_display = ("email", "first_name", "last_name", "is_adviser", "is_staff")
    search_fields = ("email", "first_name", "last_name")
    fieldsets = (
        (None, {"fields": ("email", "password")}),
        (_("Person"), {"fields": ("first_name", "last_name")}),
        (_("Rights"), {"fields": ("is_active", "is_adviser", "is_staff", "groups")}),
    )
    add_fieldsets = ((None, {"fields": ("email", "usable_password", "password1", "password2")}),)
