"""What the tests of several contexts share."""

from __future__ import annotations

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.core.cache import cache
from django.test import Client

from wegweiser.accounts.models import User

PASSWORD = "four words that rhyme"
SECRET = "JBSWY3DPEHPK3PXP"


@pytest.fixture(autouse=True)
def forgotten_tries():
    """Throttling counts in the cache; each test starts from nought."""
    cache.clear()


@pytest.fixture
def signed_in(db):
    """Sign in a new user who has a second factor: `signed_in(is_adviser=True)`."""

    def sign_in(email="ada@example.org", **fields):
        user = User.objects.create_user(email, PASSWORD, **fields)
        TOTP.activate(user, SECRET)
        RecoveryCodes.activate(user)
        client = Client()
        client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
        return client

    return sign_in
