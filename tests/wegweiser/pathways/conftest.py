"""What the tests of the pages share: a small region, and a browser with answers."""

import datetime as dt

import pytest
from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from wegweiser.demo.services import regions
from wegweiser.network.domain.facts import DistrictFacts
from wegweiser.network.services import districts
from wegweiser.pathways.views import cookies

DAY = dt.date(2026, 11, 22)
PLACES = {"14612": "Dresden", "14626": "Landkreis Görlitz", "14729": "Landkreis Leipzig"}


@pytest.fixture
def region(db):
    """Store three districts."""
    districts.put_all(
        DistrictFacts(
            ags=ags,
            name=name,
            short_name=name,
            kind="county",
            state="14",
            state_name="Sachsen",
            column=column,
            row=0,
        )
        for column, (ags, name) in enumerate(PLACES.items())
    )


@pytest.fixture
def today(monkeypatch):
    """Let the pages think that it is the day of the tests."""
    monkeypatch.setattr(timezone, "localdate", lambda: DAY)
    return DAY


@pytest.fixture
def visitor(today):
    """Return a browser that holds answers: `visitor(nurse())`."""

    def open_browser(answers=None):
        client = Client()
        if answers is not None:
            response = HttpResponse()
            cookies.write(response, answers)
            name = settings.ANSWERS_COOKIE_NAME
            client.cookies[name] = response.cookies[name].value
        return client

    return open_browser


@pytest.fixture(scope="module")
def loaded_region(django_db_setup, django_db_blocker):
    """Load the region of the demo once for all tests of a module."""
    with django_db_blocker.unblock(), transaction.atomic():
        regions.load()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def demo_region(loaded_region, db):
    """The real districts, organisations and responsibilities of the demo."""


@pytest.fixture
def adviser(visitor, signed_in):
    """Return a signed-in adviser whose browser holds answers: `adviser(nurse())`."""

    def open_browser(answers=None):
        client = signed_in(is_adviser=True)
        for name, morsel in visitor(answers).cookies.items():
            client.cookies[name] = morsel.value
        return client

    return open_browser
