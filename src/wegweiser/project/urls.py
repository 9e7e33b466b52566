from allauth.account.decorators import secure_admin_login
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path
from django.utils.translation import gettext_lazy as _

from wegweiser.portal.views import start
from wegweiser.project.api import answer_unknown_address, api

# The alliance office signs in through the same door as everyone: throttled, with two factors.
admin.site.site_title = "Wegweiser"
admin.site.site_header = _("Wegweiser: office of the alliance")
admin.site.index_title = _("What you keep here")
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

urlpatterns = [
    path("api/", api.urls),
    path("api/<path:rest>", answer_unknown_address),
    path("health", start.health, name="health"),
    *i18n_patterns(
        path("", include("wegweiser.ui.urls")),
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
