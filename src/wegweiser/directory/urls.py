from __future__ import annotations

from django.urls import path

from wegweiser.directory.views import maps, organisations, services

app_name = "directory"

urlpatterns = [
    path("help/", services.search, name="services"),
    path("help/map/", maps.show, name="map"),
    path("help/<slug:slug>/", services.show, name="service"),
    path("organisations/", organisations.search, name="organisations"),
    path("organisations/<slug:slug>/", organisations.show, name="organisation"),
]
