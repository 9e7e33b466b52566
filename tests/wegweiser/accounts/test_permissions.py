import rules
from django.contrib.auth.models import AnonymousUser

from wegweiser.accounts.models import User


def test_an_account_is_seen_only_by_who_is_signed_in():
    seen = [
        rules.has_perm("accounts.see_own_account", user)
        for user in (User(email="ada@example.org"), AnonymousUser())
    ]

    assert seen == [True, False]
