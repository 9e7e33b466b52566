import dataclasses
import datetime as dt

import pytest

from tests.factories.directory import ServiceFactory
from tests.factories.network import OrganisationFactory
from wegweiser.directory.domain.offers import Offer, OfferFacts
from wegweiser.directory.enums import OfferKind, Taxonomy
from wegweiser.directory.models import Location, Service
from wegweiser.directory.services import offers

pytestmark = pytest.mark.django_db
COURSE = Offer(kind="language", topics=("language",), audiences=("workers",), advice=("referral",))
HOUSING = Offer(kind="housing", topics=("housing",), audiences=("workers",))
FACTS = OfferFacts(
    organisation="FIZU",
    offers=(COURSE, HOUSING),
    areas=("14626",),
    basis="page",
    source="https://www.example.org",
    seen_on=dt.date(2026, 11, 22),
    languages=(("de", False), ("ar", True)),
    street="Signpost Street 1",
    city="Görlitz",
    address_year=2018,
)


@pytest.fixture
def fizu():
    return OrganisationFactory(name="FIZU", slug="fizu")


def put(organisation, facts=FACTS):
    return offers.put_all([facts], organisations={"FIZU": organisation})


def test_offers_are_stored_with_all_that_is_known(fizu):
    assert put(fizu) == {fizu.pk}

    course = Service.objects.get(kind="language")
    assert course.slug == "fizu-language"
    assert course.codes(Taxonomy.TOPIC) == ["language"]
    assert course.codes(Taxonomy.AUDIENCE) == ["workers"]
    assert course.codes(Taxonomy.ADVICE) == ["referral"]
    assert [(lang.code, lang.on_request) for lang in course.languages.all()] == [
        ("de", False),
        ("ar", True),
    ]
    assert [area.extent for area in course.service_areas.all()] == ["14626"]
    place = course.service_at_locations.get().location
    assert (place.address_1, place.city, place.reported_year) == (
        "Signpost Street 1",
        "Görlitz",
        2018,
    )


def test_a_second_time_nothing_changes(fizu):
    put(fizu)
    before = set(Service.objects.values_list("pk", "updated_at"))

    assert put(fizu) == set()
    assert set(Service.objects.values_list("pk", "updated_at")) == before


@pytest.mark.parametrize(
    "change",
    [
        {"source": "https://www.example.org/new"},
        {"areas": ("14",)},
        {"languages": ()},
        {"offers": (dataclasses.replace(COURSE, audiences=("employers",)), HOUSING)},
        {"address_year": 2020},
    ],
    ids=["source", "areas", "languages", "audience", "address"],
)
def test_what_changed_is_brought_up_to_date(fizu, change):
    put(fizu)
    identity = Service.objects.get(kind="language").uuid

    assert put(fizu, dataclasses.replace(FACTS, **change)) == {fizu.pk}
    assert Service.objects.get(kind="language").uuid == identity


def test_an_offer_that_is_no_longer_named_goes(fizu):
    put(fizu)

    assert put(fizu, dataclasses.replace(FACTS, offers=(COURSE,))) == {fizu.pk}
    assert [s.kind for s in Service.objects.all()] == ["language"]


def test_an_offer_that_the_organisation_named_or_confirmed_stays(fizu):
    named = ServiceFactory(organisation=fizu, kind=OfferKind.HEALTH, name="Open door")
    confirmed = ServiceFactory(
        organisation=fizu, kind=OfferKind.MEETING, assured_date=dt.date(2026, 11, 1)
    )

    put(fizu)

    assert set(Service.objects.filter(pk__in=[named.pk, confirmed.pk])) == {named, confirmed}


def test_without_a_street_there_is_no_place(fizu):
    put(fizu, dataclasses.replace(FACTS, street=""))

    assert not Location.objects.exists()
