import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes

from wegweiser.accounts.models import User
from wegweiser.accounts.queries import second_factors

pytestmark = pytest.mark.django_db


def test_who_has_no_recovery_codes_has_none_left():
    assert second_factors.unused_recovery_codes(User.objects.create_user("a@example.org")) == 0


def test_used_recovery_codes_do_not_count():
    user = User.objects.create_user("a@example.org")
    codes = RecoveryCodes.activate(user)

    assert codes.validate_code(codes.get_unused_codes()[0])

    assert second_factors.unused_recovery_codes(user) == 9
