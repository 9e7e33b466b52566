from django.urls import path

from wegweiser.ui import views

app_name = "ui"
urlpatterns = [path("manifest.webmanifest", views.manifest, name="manifest")]
