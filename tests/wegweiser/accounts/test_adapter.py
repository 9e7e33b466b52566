import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP

from wegweiser.accounts import adapter
from wegweiser.accounts.models import User
from wegweiser.core.encryption import Unreadable

SECRET = "JBSWY3DPEHPK3PXP"


@pytest.mark.django_db
def test_the_secret_of_a_second_factor_is_not_stored_in_clear():
    TOTP.activate(User.objects.create_user("ada@example.org"), SECRET)

    stored = Authenticator.objects.get().data["secret"]
    assert SECRET not in stored
    assert adapter.SecondFactor().decrypt(stored) == SECRET


def test_an_older_key_still_reads_a_secret(settings):
    settings.ACCOUNTS_KEYS = ["old"]
    stored = adapter.SecondFactor().encrypt(SECRET)

    settings.ACCOUNTS_KEYS = ["new", "old"]

    assert adapter.SecondFactor().decrypt(stored) == SECRET


def test_without_its_key_a_secret_stays_secret(settings):
    settings.ACCOUNTS_KEYS = ["old"]
    stored = adapter.SecondFactor().encrypt(SECRET)
    settings.ACCOUNTS_KEYS = ["new"]

    with pytest.raises(Unreadable):
        adapter.SecondFactor().decrypt(stored)


def test_nobody_signs_up_by_themselves(rf):
    assert adapter.StaffOnly().is_open_for_signup(rf.get("/")) is False
