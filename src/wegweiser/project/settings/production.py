"""Production: secrets from the environment only, everything over HTTPS."""

from __future__ import annotations

import os

from wegweiser.project import environment
from wegweiser.project.settings.base import *  # noqa: F403

SECRET_KEY = environment.required("WEGWEISER_SECRET_KEY", purpose="to sign sessions")
ANSWERS_KEYS = environment.required(
    "WEGWEISER_ANSWERS_KEYS",
    purpose="to encrypt the answers visitors keep in their browser (newest key first)",
).split(",")
ACCOUNTS_KEYS = environment.required(
    "WEGWEISER_ACCOUNTS_KEYS",
    purpose="to encrypt the second factors of those who sign in (newest key first)",
).split(",")
ALLOWED_HOSTS = environment.required(
    "WEGWEISER_HOSTS", purpose="to know the names it is reached by, comma-separated"
).split(",")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]
DATABASES = {
    "default": environment.database(
        environment.required("WEGWEISER_DATABASE_URL", purpose="to find its database")
    )
}
STATIC_ROOT = environment.required(
    "WEGWEISER_STATIC_ROOT", purpose="to put the collected static files there"
)
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "core_cache",
    }
}

SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^health$"]  # load balancers ask without HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
# How many proxies of ours stand before this process; throttling counts the client's address.
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("WEGWEISER_PROXIES", "1"))
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_SECURE = True
ANSWERS_COOKIE_SECURE = True

EMAIL_HOST = os.environ.get("WEGWEISER_EMAIL_HOST", "localhost")
DEFAULT_FROM_EMAIL = os.environ.get("WEGWEISER_EMAIL_FROM", f"no-reply@{ALLOWED_HOSTS[0]}")
SOURCE_CODE_URL = os.environ.get("WEGWEISER_SOURCE_CODE_URL", "")
OPERATOR_NAME = os.environ.get("WEGWEISER_OPERATOR_NAME", "")
OPERATOR_IMPRINT_URL = os.environ.get("WEGWEISER_OPERATOR_IMPRINT_URL", "")
OPERATOR_CONTACT = os.environ.get("WEGWEISER_OPERATOR_CONTACT", "")
