from django.urls import path

from wegweiser.portal.views import about, start

app_name = "portal"
urlpatterns = [
    path("", start.start, name="start"),
    path("advise/", start.advise, name="advise"),
    path("operator/", about.operator, name="operator"),
    path("privacy/", about.privacy, name="privacy"),
    path("accessibility/", about.accessibility, name="accessibility"),
]
