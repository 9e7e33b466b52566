import pytest
from django.test import Client

from wegweiser.accounts.models import User

pytestmark = pytest.mark.django_db
SETUP = "/de/account/second-factor/app/"


@pytest.fixture
def without_second_factor():
    client = Client()
    user = User.objects.create_user("ada@example.org", "four words that rhyme", is_staff=True)
    client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    return client


@pytest.mark.parametrize(
    "address",
    ["/de/", "/de/account/", "/de/staff/", "/de/account/password/change/", "/de/privacy/"],
)
def test_without_a_second_factor_every_page_leads_to_setting_one_up(
    without_second_factor, address
):
    assert without_second_factor.get(address)["Location"] == SETUP


def test_the_page_that_sets_it_up_opens_without_a_loop(without_second_factor):
    assert without_second_factor.get(SETUP).status_code == 200


def test_one_may_sign_out_instead(without_second_factor):
    response = without_second_factor.post("/de/account/logout/")

    assert response["Location"] == "/de/"
    assert without_second_factor.get("/de/account/").status_code == 302


def test_with_a_second_factor_every_page_opens(signed_in):
    assert signed_in().get("/de/account/").status_code == 200


def test_visitors_need_none(client):
    assert client.get("/de/privacy/").status_code == 200
