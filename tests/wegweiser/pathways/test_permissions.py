import pytest
from django.contrib.auth.models import AnonymousUser

from wegweiser.accounts.models import User
from wegweiser.pathways.permissions import is_adviser

OF_ADVISERS = ("pathways.see_inferred_experience", "pathways.judge")


@pytest.mark.parametrize("permission", OF_ADVISERS)
@pytest.mark.parametrize("adviser", [True, False])
@pytest.mark.django_db
def test_only_advisers_see_what_is_inferred_and_judge(adviser, permission):
    user = User.objects.create_user("ada@example.org", is_adviser=adviser)

    assert user.has_perm(permission) is adviser


def test_a_visitor_sees_only_what_was_reported():
    assert not is_adviser(AnonymousUser())
