"""The demo on one machine: SQLite in `var/`, no HTTPS, keys made on the first start."""

from __future__ import annotations

import os
import secrets

from wegweiser.project import environment
from wegweiser.project.settings.base import *  # noqa: F403
from wegweiser.project.settings.base import VAR

VAR.mkdir(exist_ok=True)


def key(name: str) -> str:
    """Return a key of this demo, made on the first start and kept in `var/`."""
    path = VAR / f"{name}.key"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(48))
    return path.read_text()


SECRET_KEY = key("secret")
ANSWERS_KEYS = [key("answers")]
ACCOUNTS_KEYS = [key("accounts")]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", *environment.listed("WEGWEISER_HOSTS")]
DATABASES = {"default": environment.database(f"sqlite:///{VAR / 'demo.sqlite3'}")}
if "WEGWEISER_DATABASE_URL" in os.environ:
    DATABASES = {"default": environment.database(os.environ["WEGWEISER_DATABASE_URL"])}
STATIC_ROOT = VAR / "static"
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": VAR / "cache",
    }
}
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR / "mail"
ANSWERS_COOKIE_SECURE = False
DEMO = True
