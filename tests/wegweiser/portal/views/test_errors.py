import re

import pytest
from django.core.exceptions import BadRequest, PermissionDenied
from django.test import Client
from django.urls import path

from wegweiser.project import urls


def refuse(request):
    raise PermissionDenied


def garble(request):
    raise BadRequest


def break_down(request):
    raise ZeroDivisionError


urlpatterns = [
    path("en/refuse/", refuse),
    path("en/garble/", garble),
    path("en/break/", break_down),
    *urls.urlpatterns,
]
handler400 = urls.handler400
handler403 = urls.handler403
handler404 = urls.handler404
handler500 = urls.handler500

pytestmark = pytest.mark.urls(__name__)


@pytest.fixture
def visitor():
    return Client(raise_request_exception=False)


@pytest.mark.parametrize(
    ("address", "status", "heading"),
    [
        ("/en/garble/", 400, "We could not read this request"),
        ("/en/refuse/", 403, "This page is not open to you"),
        ("/en/nothing-here/", 404, "There is nothing at this address"),
        ("/en/break/", 500, "Something went wrong on our side"),
    ],
)
def test_an_error_says_what_it_is_and_leads_back(visitor, address, status, heading):
    response = visitor.get(address)

    html = response.content.decode()
    assert response.status_code == status
    assert re.search(r"<h1>\s*(.+?)\s*</h1>", html)[1] == heading
    assert "Go to the start page" in html


def test_a_closed_page_offers_to_sign_in_and_come_back(visitor):
    assert (
        'href="/en/account/login/?next=/en/refuse/"' in visitor.get("/en/refuse/").content.decode()
    )


def test_a_closed_page_tells_who_can_open_it_to_someone_signed_in(signed_in):
    html = signed_in().get("/en/refuse/").content.decode()

    assert "The office of your alliance can give you the right." in html


def test_a_missing_page_can_be_read_in_every_language(visitor):
    html = visitor.get("/en/nothing-here/").content.decode()

    assert 'href="/uk/nothing-here/"' in html


def test_the_page_for_a_fault_needs_no_database(visitor, django_db_blocker):
    visitor.cookies["wegweiser_session"] = "abc"

    assert visitor.get("/en/break/").status_code == 500


def test_a_form_without_its_token_says_what_to_do():
    response = Client(enforce_csrf_checks=True).post("/en/account/login/", {"login": "x"})

    assert response.status_code == 403
    assert "load the page again and send the form once more" in response.content.decode()
