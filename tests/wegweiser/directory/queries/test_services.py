import pytest

from tests.factories.directory import (
    LocationFactory,
    PhoneFactory,
    ServiceAtLocationFactory,
    ServiceFactory,
)
from tests.factories.network import OrganisationFactory
from wegweiser.directory.enums import OfferKind, ServiceStatus
from wegweiser.directory.models import Contact
from wegweiser.directory.queries import services
from wegweiser.directory.queries.services import Criteria
from wegweiser.directory.services import search_entries
from wegweiser.network.enums import OrganisationNotice, OrganisationType

pytestmark = pytest.mark.django_db


def near(*topics, district="14626", audience="workers", languages=()):
    return services.near(district=district, topics=topics, audience=audience, languages=languages)


def test_offers_of_the_district_come_first_then_of_the_state_then_everywhere():
    everywhere = ServiceFactory(areas=[""])
    state = ServiceFactory(areas=["14"])
    district = ServiceFactory(areas=["14626"])
    ServiceFactory(areas=["14713"])

    assert near("language") == {"language": [district, state, everywhere]}


def test_each_topic_has_its_list_and_an_empty_one_is_a_gap():
    both = ServiceFactory(topics=["language", "school"])

    assert near("language", "school", "health") == {
        "language": [both],
        "school": [both],
        "health": [],
    }


def test_offers_in_the_language_come_first_among_equally_near_ones():
    silent = ServiceFactory(organisation__name="A")
    speaking = ServiceFactory(organisation__name="B", spoken=["uk"])

    assert near("language", languages=["uk"]) == {"language": [speaking, silent]}
    assert [s.speaks_language for s in near("language", languages=["uk"])["language"]] == [
        True,
        False,
    ]


def test_offers_to_be_confirmed_come_after_certain_ones():
    unsure = ServiceFactory(
        organisation__name="A", organisation__notice=OrganisationNotice.STATUS_UNSURE
    )
    sure = ServiceFactory(organisation__name="B")

    assert near("language") == {"language": [sure, unsure]}


@pytest.mark.parametrize(("audience", "expected"), [("workers", 1), ("employers", 1), (None, 2)])
def test_offers_are_for_the_one_who_asks(audience, expected):
    ServiceFactory(audiences=["workers"])
    ServiceFactory(audiences=["employers"])
    ServiceFactory(audiences=["coordinators"])

    assert len(near("language", audience=audience)["language"]) == expected


def test_ended_offers_are_not_shown():
    ServiceFactory(status=ServiceStatus.DEFUNCT)

    assert near("language") == {"language": []}


def test_without_a_district_only_wide_offers_are_near():
    state = ServiceFactory(areas=["14"])
    everywhere = ServiceFactory(areas=[""])
    ServiceFactory(areas=["14626"])

    assert near("language", district=None) == {"language": [everywhere, state]}


def test_an_offer_in_two_areas_is_shown_once_at_the_nearest():
    ServiceFactory(areas=["14626", ""])

    (offer,) = near("language")["language"]

    assert offer.extent == "14626"


def test_ways_to_reach_an_offer_come_along():
    organisation = OrganisationFactory(website="https://www.example.org")
    service = ServiceFactory(organisation=organisation)
    place = LocationFactory(organisation=organisation, reported_year=2018)
    ServiceAtLocationFactory(service=service, location=place)
    PhoneFactory(organisation=organisation)

    (offer,) = near("language")["language"]

    assert (offer.website, offer.address, offer.address_year, offer.phone_numbers) == (
        "https://www.example.org",
        "Signpost Street 1, Görlitz",
        2018,
        ["+49 30 000000"],
    )


def test_the_number_of_the_offer_comes_before_that_of_the_organisation():
    service = ServiceFactory()
    PhoneFactory(organisation=service.organisation)
    PhoneFactory(service=service, number="+49 30 000001")

    assert near("language")["language"][0].phone_numbers == ["+49 30 000001"]


@pytest.mark.parametrize("rows", [1, 50])
def test_two_statements_whatever_the_number_of_offers(rows, django_assert_num_queries):
    ServiceFactory.create_batch(rows)

    with django_assert_num_queries(2):
        found = near("language", "school", languages=["ar"])
        names = [(s.title, s.organisation.name, s.website) for s in found["language"]]

    assert len(names) == rows


def searched(**criteria):
    return services.search(Criteria(**criteria))


def test_a_list_is_narrowed_down_by_each_facet():
    wanted = ServiceFactory(
        organisation__type=OrganisationType.CHAMBER,
        topics=["school"],
        audiences=["employers"],
        areas=["14"],
        spoken=["ar"],
    )
    ServiceFactory(areas=["14713"])

    for criteria in (
        {"topic": "school"},
        {"audience": "employers"},
        {"district": "14626"},
        {"language": "ar"},
        {"organisation_type": "chamber"},
    ):
        assert list(searched(**criteria).page.object_list) == [wanted], criteria


def test_each_facet_is_counted_as_if_nothing_were_chosen_in_it():
    ServiceFactory(topics=["school"], audiences=["workers", "employers"], areas=["14626"])
    ServiceFactory(topics=["language"], areas=["14"], spoken=["uk"])

    assert searched(topic="language").counts == {
        "topic": {"language": 1, "school": 1},
        "district": {"14": 1},
        "audience": {"workers": 1},
        "language": {"uk": 1},
        "organisation_type": {"advice_centre": 1},
    }


@pytest.fixture
def indexed():
    """Three offers in the index: a language course, housing help, recognition advice."""
    course = ServiceFactory(organisation__name="School of German Leipzig")
    housing = ServiceFactory(kind=OfferKind.HOUSING, topics=["housing"])
    advice = ServiceFactory(kind=OfferKind.RECOGNITION_ADVICE, topics=["recognition"])
    search_entries.rebuild()
    return {"course": course, "housing": housing, "advice": advice}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sprachkurs", "course"),
        ("Sprachkurse", "course"),
        ("language course", "course"),
        ("курси німецької", "course"),
        ("دورة لغة", "course"),
        ("Wo kann ich einen Deutschkurs machen?", "course"),
        ("Wohnungssuche", "housing"),
        ("квартира", "housing"),
        ("سكن", "housing"),
        ("Anerkennung", "advice"),
        ("Abschluss anerkennen", "advice"),
    ],
)
def test_a_text_in_any_language_finds_the_offer(indexed, text, found):
    assert list(searched(text=text).page.object_list) == [indexed[found]]


def test_a_typing_error_is_forgiven_and_told(indexed):
    found = searched(text="Sprachkus")

    assert list(found.page.object_list) == [indexed["course"]]
    assert found.matches.corrected == ("sprachkurs",)


def test_when_nothing_fits_all_words_some_will_do(indexed):
    found = searched(text="Wohnung Xylophon")

    assert list(found.page.object_list) == [indexed["housing"]]
    assert found.matches.in_part


def test_a_text_and_a_facet_narrow_down_together(indexed):
    assert list(searched(text="Sprachkurs", topic="housing").page.object_list) == []


@pytest.mark.parametrize(
    "text", ['"', "* OR NEAR(", "a\0b", "x" * 10_000, "'; DROP TABLE directory_service;--"]
)
def test_hostile_texts_find_nothing_and_break_nothing(indexed, text):
    assert searched(text=text).page.paginator.count in {0, 3}


@pytest.mark.parametrize("rows", [1, 50])
@pytest.mark.parametrize("text", ["", "Sprachkurs", "Sprachkus Xylophon"])
def test_statements_do_not_grow_with_the_rows(rows, text, django_assert_max_num_queries):
    ServiceFactory.create_batch(rows, spoken=["de"])
    search_entries.rebuild()

    with django_assert_max_num_queries(10):
        found = searched(text=text, topic="language")
        shown = [(s.title, s.codes("topic"), s.languages.all()) for s in found.page.object_list]

    assert len(shown) == min(rows, services.PAGE_SIZE)


def test_offers_are_counted_by_area():
    ServiceFactory(areas=["14626"])
    ServiceFactory(areas=["14626", "14713"], topics=["school"])

    assert services.counted_by_area() == {"14626": 2, "14713": 1}
    assert services.counted_by_area("school") == {"14626": 1, "14713": 1}


def test_who_answers_for_the_offer_comes_before_who_answers_for_the_organisation():
    service = ServiceFactory()
    desk = Contact.objects.create(organisation=service.organisation, name="Desk")

    assert services.contacts(service) == [desk]

    own = Contact.objects.create(service=service, name="Own")
    assert services.contacts(service) == [own]


def test_the_number_of_the_offer_is_shown_before_that_of_the_organisation():
    service = ServiceFactory()
    shared = PhoneFactory(organisation=service.organisation)

    assert services.phones(service) == [shared]

    own = PhoneFactory(service=service)
    assert services.phones(service) == [own]


def test_beside_an_offer_stand_the_others_of_its_organisation():
    service = ServiceFactory()
    other = ServiceFactory(organisation=service.organisation, kind=OfferKind.HOUSING)
    ServiceFactory()

    assert list(services.beside(service)) == [other]


def test_offers_with_a_term_and_of_an_organisation(indexed):
    course = indexed["course"]
    term = course.terms("topic")[0]

    def chosen(**values):
        return list(
            services.with_term(
                **{"text": "", "term": None, "organisation": None, "page": 1, "size": 10, **values}
            ).object_list
        )

    assert chosen(term=term.uuid) == [course]
    assert chosen(organisation=course.organisation.uuid) == [course]
    assert chosen(text="Sprachkurs") == [course]
    assert len(chosen()) == 3
