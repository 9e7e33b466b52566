"""Sign-in, password and second factor; signing up is closed (see the adapter)."""

from django.urls import include, path

urlpatterns = [
    path("", include("allauth.account.urls")),
    path("second-factor/", include("allauth.mfa.urls")),
]
