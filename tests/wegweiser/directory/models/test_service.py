import datetime as dt

import pytest
from django.db import IntegrityError

from tests.factories.directory import (
    LocationFactory,
    PhoneFactory,
    ServiceAtLocationFactory,
    ServiceFactory,
)
from tests.factories.network import OrganisationFactory
from wegweiser.directory.enums import StatutoryField, Taxonomy, Weekday
from wegweiser.directory.models import Contact, Schedule, SearchTerm, TaxonomyTerm

pytestmark = pytest.mark.django_db


def test_an_offer_without_a_name_says_what_it_does():
    service = ServiceFactory(organisation__name="School of German")

    assert service.title == "Help with learning German"
    assert str(service) == "Help with learning German – School of German"


def test_an_offer_keeps_its_own_name():
    assert ServiceFactory(name="Café Deutsch").title == "Café Deutsch"


def test_an_offer_without_a_page_leads_to_the_organisation():
    service = ServiceFactory(organisation__website="https://www.example.org")

    assert service.website == "https://www.example.org"
    assert ServiceFactory(url="https://www.example.org/x").website == "https://www.example.org/x"


def test_an_offer_tells_its_terms():
    service = ServiceFactory(topics=["language", "school"], audiences=["workers"])

    assert service.codes(Taxonomy.TOPIC) == ["language", "school"]
    assert service.labels(Taxonomy.TOPIC) == ["Learning German", "School"]


def test_a_topic_counts_for_a_statutory_field():
    term = TaxonomyTerm.objects.get(taxonomy=Taxonomy.TOPIC, code="housing")

    assert (str(term), term.statutory_field) == ("Housing", StatutoryField.HOUSING)


def test_other_terms_count_for_none():
    term = TaxonomyTerm.objects.get(taxonomy=Taxonomy.PHASE, code="arrival")

    assert term.statutory_field is None


def test_small_records_describe_themselves():
    service = ServiceFactory(spoken=["uk"], areas=["14626", ""])
    place = LocationFactory(postal_code="00000")
    time = Schedule(
        service=service, byday=Weekday.MONDAY, opens_at=dt.time(9), closes_at=dt.time(12)
    )

    assert [str(language) for language in service.languages.all()] == ["uk"]
    assert [str(area) for area in service.service_areas.all()] == ["DE", "14626"]
    assert [str(a) for a in service.attributes.all()] == [
        "Learning German",
        "People who work or want to work here",
    ]
    assert str(place) == "Signpost Street 1, 00000 Görlitz"
    assert str(time) == "Monday 09:00–12:00"
    assert str(PhoneFactory(service=service)) == "+49 30 000000"
    assert str(Contact(name="", department="Desk", email="a@example.org")) == "Desk"
    assert str(SearchTerm(term="kurs")) == "kurs"
    assert str(ServiceAtLocationFactory(service=service, location=place)) == f"{service} · {place}"


def test_a_telephone_belongs_to_an_offer_or_an_organisation():
    with pytest.raises(IntegrityError):
        PhoneFactory(service=ServiceFactory(), organisation=OrganisationFactory())


def test_an_office_opens_before_it_closes():
    with pytest.raises(IntegrityError):
        Schedule.objects.create(
            service=ServiceFactory(), byday="MO", opens_at=dt.time(12), closes_at=dt.time(9)
        )
