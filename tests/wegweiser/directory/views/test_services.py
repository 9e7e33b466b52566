import datetime as dt

import pytest
from django.urls import reverse
from django.utils import translation

from tests.factories.directory import (
    JurisdictionFactory,
    LocationFactory,
    PhoneFactory,
    ServiceAtLocationFactory,
    ServiceFactory,
)
from tests.factories.network import DistrictFactory, OrganisationFactory
from wegweiser.directory.enums import Basis, Interpretation, OfferKind, Procedure, ServiceStatus
from wegweiser.directory.models import Contact, Schedule
from wegweiser.directory.services import search_entries
from wegweiser.network.enums import OrganisationNotice

pytestmark = pytest.mark.django_db


@pytest.fixture
def get(client):
    DistrictFactory()

    def fetch(**chosen):
        return client.get(reverse("directory:services"), chosen)

    return fetch


def text(response):
    return " ".join(response.content.decode().split())


def test_offers_are_listed_with_who_gives_them_and_where(get):
    ServiceFactory(organisation__name="School of German", organisation__city="Zittau")

    page = text(get())

    assert "1 offer" in page
    assert "Help with learning German" in page
    assert "School of German" in page
    assert "office in Zittau" in page


def test_a_choice_narrows_the_list_down_and_stays_chosen(get):
    ServiceFactory()
    ServiceFactory(kind=OfferKind.HOUSING, topics=["housing"])

    page = text(get(topic="housing"))

    assert "1 offer" in page
    assert '<option value="housing" selected>Housing (1)</option>' in page
    assert '<option value="language">Learning German (1)</option>' in page


@pytest.mark.parametrize(
    "chosen",
    [
        {"topic": "magic"},
        {"district": "99999"},
        {"language": "<script>"},
        {"type": "palace"},
        {"page": "x"},
    ],
)
def test_what_is_not_known_is_left_out(get, chosen):
    ServiceFactory()

    assert "1 offer" in text(get(**chosen))


def test_an_empty_list_says_why_and_where_to_go(get):
    page = text(get(q="zzzzz"))

    assert "We know of no offer that fits." in page
    assert "Try another word" in page
    assert "Perhaps the choice is too narrow." in text(get(language="qq", topic="health"))


def test_offices_that_fit_are_named_when_offers_are_few(get):
    office = OrganisationFactory(name="County Office")
    JurisdictionFactory(organisation=office, procedure=Procedure.DRIVING_LICENCE)
    search_entries.rebuild()

    page = text(get(q="Führerschein"))

    assert "Organisations and offices that fit" in page
    assert "County Office" in page


def test_a_corrected_word_is_told(get):
    ServiceFactory()
    search_entries.rebuild()

    assert "These are the offers for: sprachkurs" in text(get(q="Sprachkus"))


def test_words_found_in_part_are_told(get):
    ServiceFactory()
    search_entries.rebuild()

    assert "These offers fit some of them." in text(get(q="Sprachkurs Xylophon"))


def test_what_was_typed_comes_back_escaped(get):
    page = get(q='"><script>alert(1)</script>').content.decode()

    assert "<script>alert" not in page


@pytest.mark.parametrize("rows", [1, 50])
@pytest.mark.parametrize("chosen", [{}, {"q": "Sprachkurs"}, {"q": "Sprachkus Xylophon"}])
def test_the_list_needs_few_statements(get, rows, chosen, django_assert_max_num_queries):
    ServiceFactory.create_batch(rows, spoken=["de"])
    search_entries.rebuild()

    with django_assert_max_num_queries(12):
        get(**chosen)


def test_htmx_gets_the_part_without_the_frame(client):
    response = client.get(reverse("directory:services"), headers={"HX-Request": "true"})

    assert "<html" not in response.content.decode()
    assert 'id="directory"' in response.content.decode()


@pytest.mark.parametrize("language", ["de", "en", "uk", "ar"])
def test_every_page_works_in_every_language(client, language):
    service = ServiceFactory()
    DistrictFactory()
    with translation.override(language):
        addresses = [
            reverse("directory:services"),
            reverse("directory:service", args=[service.slug]),
            reverse("directory:organisations"),
            reverse("directory:organisation", args=[service.organisation.slug]),
            reverse("directory:map"),
        ]

    assert [client.get(address).status_code for address in addresses] == [200] * 5


def show(client, service):
    return text(client.get(reverse("directory:service", args=[service.slug])))


def test_an_offer_shows_what_is_known(client):
    DistrictFactory()
    organisation = OrganisationFactory(name="FIZU", website="https://www.example.org")
    service = ServiceFactory(
        organisation=organisation,
        spoken=["uk"],
        interpretation=Interpretation.VIDEO,
        assured_date=dt.date(2026, 11, 1),
        email="desk@example.org",
        description="Two evenings a week.",
    )
    place = LocationFactory(organisation=organisation, reported_year=2018)
    ServiceAtLocationFactory(service=service, location=place)
    PhoneFactory(service=service)
    Contact.objects.create(service=service, name="Desk", email="help@example.org")
    Schedule.objects.create(
        service=service, byday="MO", opens_at=dt.time(9), closes_at=dt.time(12)
    )

    page = show(client, service)

    for words in (
        "Landkreis Görlitz",
        "Ukrainian",
        "Other languages by video interpreting.",
        "https://www.example.org",
        "+49 30 000000",
        "desk@example.org",
        "help@example.org",
        "Signpost Street 1, Görlitz",
        "(as reported in 2018, please confirm)",
        "Monday 09:00–12:00",
        "Two evenings a week.",
        "Confirmed by the organisation on Nov. 1, 2026.",
        "example.org",
    ):
        assert words in page, words
    assert "not known" not in page


def test_what_is_not_known_is_shown_as_not_known(client):
    page = show(client, ServiceFactory(basis=Basis.ROLE))

    assert page.count("not known") == 6
    assert "This follows from the role of the organisation." in page
    assert "Put together from public sources on Nov. 22, 2026." in page


def test_what_should_be_confirmed_says_so(client):
    service = ServiceFactory(
        organisation__notice=OrganisationNotice.PERIOD_ENDED, status=ServiceStatus.CLOSED
    )

    page = show(client, service)

    assert "Please confirm" in page
    assert "The project period that we know of has ended." in page
    assert "The state of this offer: closed for a time." in page


@pytest.mark.parametrize("rows", [1, 50])
def test_the_page_of_an_offer_needs_few_statements(client, rows, django_assert_max_num_queries):
    service = ServiceFactory()
    for number in range(rows):
        PhoneFactory(service=service, number=str(number))
        ServiceFactory(organisation=service.organisation, name=f"Other {number}")

    with django_assert_max_num_queries(10):
        show(client, service)


def test_an_unknown_offer_is_not_found(client):
    assert client.get(reverse("directory:service", args=["nobody"])).status_code == 404
