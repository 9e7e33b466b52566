"""Production settings, each time in a process of their own, as they would start."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
SECRETS = {
    "WEGWEISER_SECRET_KEY": "7Hc2q9Lw4xTz1Vb8Nn5Rk3Jp6Yd0Fs2Ga7Qe4Um1Wi9Xo5Cr8Bt3",
    "WEGWEISER_ANSWERS_KEYS": "newer-answers-key,older-answers-key",
    "WEGWEISER_ACCOUNTS_KEYS": "accounts-key",
    "WEGWEISER_HOSTS": "wegweiser.example,www.wegweiser.example",
    "WEGWEISER_STATIC_ROOT": "/srv/wegweiser/static",
    "WEGWEISER_DATABASE_URL": "sqlite:///:memory:",
}
NAMES = [
    "DEBUG",
    "ALLOWED_HOSTS",
    "CSRF_TRUSTED_ORIGINS",
    "ANSWERS_KEYS",
    "ACCOUNTS_KEYS",
    "ANSWERS_COOKIE_SECURE",
    "SESSION_COOKIE_SECURE",
    "SESSION_COOKIE_HTTPONLY",
    "SESSION_COOKIE_SAMESITE",
    "CSRF_COOKIE_SECURE",
    "CSRF_COOKIE_HTTPONLY",
    "SECURE_SSL_REDIRECT",
    "SECURE_HSTS_SECONDS",
    "SECURE_HSTS_INCLUDE_SUBDOMAINS",
    "SECURE_CONTENT_TYPE_NOSNIFF",
    "X_FRAME_OPTIONS",
    "OPERATOR_NAME",
]


def run(*arguments, without=(), **more):
    bare = {name: value for name, value in os.environ.items() if "WEGWEISER" not in name}
    env = {
        **bare,
        **{name: value for name, value in SECRETS.items() if name not in without},
        **more,
        "DJANGO_SETTINGS_MODULE": "wegweiser.project.settings.production",
        "PYTHONPATH": "src",
    }
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


def test_production_is_closed_where_it_must_be():
    script = (
        "import json; from django.conf import settings;"
        f"print(json.dumps({{n: getattr(settings, n) for n in {NAMES!r}}}))"
    )

    answer = run("-c", script, WEGWEISER_OPERATOR_NAME="An alliance")

    assert json.loads(answer.stdout) == {
        "DEBUG": False,
        "ALLOWED_HOSTS": ["wegweiser.example", "www.wegweiser.example"],
        "CSRF_TRUSTED_ORIGINS": [
            "https://wegweiser.example",
            "https://www.wegweiser.example",
        ],
        "ANSWERS_KEYS": ["newer-answers-key", "older-answers-key"],
        "ACCOUNTS_KEYS": ["accounts-key"],
        "ANSWERS_COOKIE_SECURE": True,
        "SESSION_COOKIE_SECURE": True,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "CSRF_COOKIE_SECURE": True,
        "CSRF_COOKIE_HTTPONLY": True,
        "SECURE_SSL_REDIRECT": True,
        "SECURE_HSTS_SECONDS": 31_536_000,
        "SECURE_HSTS_INCLUDE_SUBDOMAINS": True,
        "SECURE_CONTENT_TYPE_NOSNIFF": True,
        "X_FRAME_OPTIONS": "DENY",
        "OPERATOR_NAME": "An alliance",
    }


@pytest.mark.parametrize("name", sorted(SECRETS))
def test_production_does_not_start_without_a_secret_and_names_it(name):
    answer = run("-c", "from django.conf import settings; settings.DEBUG", without=[name])

    assert answer.returncode == 1
    assert f"{name} is not set. Wegweiser needs it " in answer.stderr


def test_production_settings_pass_the_check_for_deployment():
    answer = run("-m", "django", "check", "--deploy", "--fail-level", "WARNING")

    assert answer.stderr + answer.stdout == "System check identified no issues (0 silenced).\n"
