"""Settings that hold everywhere; the safe value is the default."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

SOURCE = Path(__file__).resolve().parents[2]
ROOT = SOURCE.parents[1]
# What a running service keeps beside its database.
VAR = ROOT / "var"

DEBUG = False
ALLOWED_HOSTS: list[str] = []
ROOT_URLCONF = "wegweiser.project.urls"
WSGI_APPLICATION = "wegweiser.project.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "wegweiser.core",
    "wegweiser.ui",
    "wegweiser.accounts",
    "wegweiser.network",
    "wegweiser.directory",
    "wegweiser.pathways",
    "wegweiser.portal",
    "wegweiser.demo",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_countries",
    "django_htmx",
    "ninja",
    "rules",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "wegweiser.accounts.middleware.require_second_factor",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "wegweiser.ui.middleware.vary_by_htmx",
    "allauth.account.middleware.AccountMiddleware",
]

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wegweiser.ui.context.layout",
            ],
            "builtins": ["django.templatetags.i18n", "wegweiser.ui.templatetags.ui"],
        },
    }
]

# Languages ---------------------------------------------------------------------------------
LANGUAGE_CODE = "de"
LANGUAGES = [("de", "Deutsch"), ("en", "English"), ("uk", "Українська"), ("ar", "العربية")]
LOCALE_PATHS = [SOURCE / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Berlin"
COUNTRIES_OVERRIDE = {"XK": _("Kosovo")}

# Who may come in ---------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "rules.permissions.ObjectPermissionBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "CommonPasswordValidator")
] + [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    }
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "account_overview"
ACCOUNT_LOGOUT_REDIRECT_URL = "portal:start"
ACCOUNT_ADAPTER = "wegweiser.accounts.adapter.StaffOnly"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Wegweiser: "
# Nobody signs up here, so a stranger who asks for a new password gets no mail at all.
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_FORMS = {
    "login": "wegweiser.accounts.forms.SignIn",
    "reset_password": "wegweiser.accounts.forms.AskForNewPassword",
    "reset_password_from_key": "wegweiser.accounts.forms.ChooseNewPassword",
    "change_password": "wegweiser.accounts.forms.ChangePassword",
    "reauthenticate": "wegweiser.accounts.forms.ConfirmWithPassword",
}
ACCOUNT_RATE_LIMITS = {
    # Ten tries a minute for an address of the network, five in five minutes for one account.
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "20/m/ip,5/m/key",
    "reauthenticate": "10/m/user",
}
MFA_ADAPTER = "wegweiser.accounts.adapter.SecondFactor"
MFA_FORMS = {
    "authenticate": "wegweiser.accounts.forms.SignInWithCode",
    "reauthenticate": "wegweiser.accounts.forms.ConfirmWithCode",
    "activate_totp": "wegweiser.accounts.forms.ActivateApp",
}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
# The alliance office makes the accounts, so it vouches for the addresses.
MFA_ALLOW_UNVERIFIED_EMAIL = True
# A code still counts half a minute after its time: clocks of telephones are not exact.
MFA_TOTP_TOLERANCE = 1
MFA_TOTP_ISSUER = "Wegweiser"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 60 * 60 * 10
SESSION_COOKIE_NAME = "wegweiser_session"
CSRF_COOKIE_NAME = "wegweiser_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_AGE = None
CSRF_FAILURE_VIEW = "wegweiser.portal.views.errors.forged"
LANGUAGE_COOKIE_NAME = "wegweiser_language"
LANGUAGE_COOKIE_SAMESITE = "Lax"

# What a page may load ----------------------------------------------------------------------
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
    }
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# Files -------------------------------------------------------------------------------------
STATIC_URL = "static/"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_MAX_AGE = 60 * 60 * 24 * 365

# What is written down ----------------------------------------------------------------------
# Addresses with answers never exist (answers live in a cookie), and bodies are never logged.
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "wegweiser": {"level": "INFO"},
        # Named here so that Django sends no mail about errors: it would carry the answers.
        "django": {"level": "WARNING"},
    },
}

# Of this service ---------------------------------------------------------------------------
# Whether fictional people and the demo region may be loaded.
DEMO = False
ANSWERS_COOKIE_NAME = "wegweiser_answers"
# The districts of the region and its name; another region changes these and loads its data.
REGION_NAME = _("Saxony and Jena")
# The day of the newest law text that was read; equal to the one of the rules core (tested).
STATE_OF_LAW = date(2026, 8, 19)
SOURCE_CODE_URL = ""
# Who runs this site. Without a name the site says that it is a demonstration.
OPERATOR_NAME = ""
OPERATOR_IMPRINT_URL = ""
OPERATOR_CONTACT = ""
