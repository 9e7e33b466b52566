"""Tests: SQLite by default, PostgreSQL when WEGWEISER_TEST_DATABASE_URL names one."""

from __future__ import annotations

import os

from wegweiser.project import environment
from wegweiser.project.settings.base import *  # noqa: F403
from wegweiser.project.settings.base import ROOT

SECRET_KEY = "only for tests"  # noqa: S105
ANSWERS_KEYS = ["only for tests, the newer key", "only for tests, the older key"]
ACCOUNTS_KEYS = ["only for tests, the accounts key"]
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
DATABASES = {
    "default": environment.database(
        os.environ.get("WEGWEISER_TEST_DATABASE_URL", "sqlite:///:memory:")
    )
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STATIC_ROOT = ROOT / "var" / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
ANSWERS_COOKIE_SECURE = False
WHITENOISE_AUTOREFRESH = True
DEMO = True
