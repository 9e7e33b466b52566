import pytest
from django.db import IntegrityError

from wegweiser.accounts.models import User

pytestmark = pytest.mark.django_db


def test_a_user_is_known_by_the_address():
    user = User.objects.create_user("Ada@Example.ORG", "four words that rhyme")

    assert user.email == "Ada@example.org"
    assert user.check_password("four words that rhyme")
    assert (user.is_staff, user.is_superuser, user.is_adviser) == (False, False, False)


def test_a_user_without_a_password_cannot_sign_in_with_one():
    assert not User.objects.create_user("ada@example.org").has_usable_password()


def test_a_superuser_may_do_everything():
    user = User.objects.create_superuser("root@example.org", "four words that rhyme")

    assert (user.is_staff, user.is_superuser) == (True, True)


def test_an_address_stands_once_in_any_case():
    User.objects.create_user("ada@example.org")

    with pytest.raises(IntegrityError):
        User.objects.create_user("ADA@example.org")


@pytest.mark.parametrize(
    ("names", "text"),
    [({"first_name": "Ada", "last_name": "Example"}, "Ada Example"), ({}, "ada@example.org")],
)
def test_a_user_is_shown_by_name_or_address(names, text):
    assert str(User(email="ada@example.org", **names)) == text
