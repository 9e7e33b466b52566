import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied

from wegweiser.accounts.models import User
from wegweiser.core.access import permitted


@permitted("accounts.see_own_account")
def view(request, number):
    return f"page {number}"


def test_a_guarded_view_names_its_permission():
    assert (view.permission, view.__name__) == ("accounts.see_own_account", "view")


def test_who_has_the_permission_passes(rf):
    request = rf.get("/")
    request.user = User(email="ada@example.org")

    assert view(request, 7) == "page 7"


def test_who_has_not_is_refused(rf):
    request = rf.get("/")
    request.user = AnonymousUser()

    with pytest.raises(PermissionDenied):
        view(request, 7)
