import pytest
from django.contrib.auth.models import AnonymousUser

from wegweiser.accounts.models import User
from wegweiser.pathways.permissions import is_adviser

SEES = "pathways.see_inferred_experience"


@pytest.mark.parametrize(("adviser", "sees"), [(True, True), (False, False)])
@pytest.mark.django_db
def test_only_advisers_see_what_is_inferred(adviser, sees):
    user = User.objects.create_user("ada@example.org", is_adviser=adviser)

    assert user.has_perm(SEES) is sees


def test_a_visitor_sees_only_what_was_reported():
    assert not is_adviser(AnonymousUser())
