"""Read settings from the environment; a missing one stops the start with a clear message."""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

SQLITE_OPTIONS = {
    # WAL with immediate transactions and patience: writers queue instead of failing.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"
        "PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY;"
    ),
}


def required(name: str, *, purpose: str) -> str:
    """Return the value of an environment variable that has no safe default.

    Raises:
        ImproperlyConfigured: it is not set; says what it is for and how to set it.
    """
    value = os.environ.get(name, "")
    if not value:
        message = (
            f"{name} is not set. Wegweiser needs it {purpose}. "
            "Set it in the environment of the service; docs/operate/production.md lists all."
        )
        raise ImproperlyConfigured(message)
    return value


def listed(name: str, *, default: str = "") -> list[str]:
    """Return the comma-separated values of an environment variable."""
    return [part.strip() for part in os.environ.get(name, default).split(",") if part.strip()]


def database(url: str) -> dict[str, Any]:
    """Return Django's settings for a database address.

    Args:
        url: `sqlite:///path/to/file` or `postgres://user:password@host:port/name?option=value`.

    Raises:
        ImproperlyConfigured: the scheme is neither of the two.
    """
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(parts.path.removeprefix("/")),
            "OPTIONS": SQLITE_OPTIONS,
            "CONN_MAX_AGE": 60,
        }
    if parts.scheme in {"postgres", "postgresql"}:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.removeprefix("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(parts.hostname or ""),
            "PORT": str(parts.port or ""),
            "OPTIONS": dict(parse_qsl(parts.query)),
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
        }
    message = f"The database address starts with “{parts.scheme}”; use sqlite:/// or postgres://."
    raise ImproperlyConfigured(message)
