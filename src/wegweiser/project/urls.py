from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from wegweiser.portal.views import start
from wegweiser.project.api import api

urlpatterns = [
    path("api/", api.urls),
    path("health", start.health, name="health"),
    *i18n_patterns(
        path("", include("wegweiser.portal.urls")),
        path("", include("wegweiser.pathways.urls")),
        path("", include("wegweiser.directory.urls")),
        path("account/", include("wegweiser.accounts.urls")),
        path("staff/", admin.site.urls),
    ),
]
handler400 = "wegweiser.portal.views.errors.bad_request"
handler403 = "wegweiser.portal.views.errors.forbidden"
handler404 = "wegweiser.portal.views.errors.not_found"
handler500 = "wegweiser.portal.views.errors.defect"
