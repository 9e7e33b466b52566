import rules


def test_the_permissions_of_the_contexts_are_registered():
    assert rules.perm_exists("accounts.see_own_account")
