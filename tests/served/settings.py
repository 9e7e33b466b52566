"""The demo's settings with a database and files of their own: for journeys and measures."""

import os
from pathlib import Path

from wegweiser.project import environment
from wegweiser.project.settings.demo import *  # noqa: F403

FOLDER = VAR = Path(os.environ["WEGWEISER_SERVED_FOLDER"])
DATABASES = {
    "default": environment.database(
        os.environ.get("WEGWEISER_SERVED_DATABASE_URL", f"sqlite:///{FOLDER / 'served.sqlite3'}")
    )
}
STATIC_ROOT = FOLDER / "static"
if "WEGWEISER_SERVED_QUICKLY" in os.environ:
    # Journeys look at pages, not at their weight: leave the compression out.
    STORAGES = {
        **STORAGES,  # noqa: F405
        "staticfiles": {
            "BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
        },
    }
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": FOLDER / "cache",
    }
}
