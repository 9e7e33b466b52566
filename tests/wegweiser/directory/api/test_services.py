import datetime as dt
import json
import tarfile
import uuid
from pathlib import Path

import pytest

from tests.factories.directory import (
    LocationFactory,
    PhoneFactory,
    ServiceAtLocationFactory,
    ServiceFactory,
)
from tests.factories.network import DistrictFactory, OrganisationFactory
from wegweiser.directory.enums import Interpretation, Taxonomy
from wegweiser.directory.models import Contact, Schedule, TaxonomyTerm
from wegweiser.directory.services import search_entries

pytestmark = pytest.mark.django_db
SPECIFICATION = Path(__file__).parents[5] / "shared/data/hsds/spec-3.0/compiled-schemas.tar.xz"


@pytest.fixture
def get(client):
    def fetch(path, **query):
        return client.get(f"/api{path}", query, headers={"Accept-Language": "en"})

    return fetch


@pytest.fixture
def offer():
    """An offer about which everything is known."""
    DistrictFactory()
    organisation = OrganisationFactory(
        name="FIZU",
        short_name="F",
        website="https://www.example.org",
        part_of=OrganisationFactory(name="Network"),
    )
    service = ServiceFactory(
        organisation=organisation,
        description="Two evenings a week.",
        email="desk@example.org",
        interpretation=Interpretation.VIDEO,
        assured_date=dt.date(2026, 11, 1),
        spoken=["uk"],
        areas=["14626", ""],
    )
    place = LocationFactory(organisation=organisation, name="House")
    ServiceAtLocationFactory(service=service, location=place)
    PhoneFactory(service=service)
    PhoneFactory(organisation=organisation)
    Contact.objects.create(service=service, name="Desk", email="help@example.org")
    Schedule.objects.create(
        service=service, byday="MO", opens_at=dt.time(9), closes_at=dt.time(12)
    )
    return service


def test_a_list_comes_in_pages_as_hsds_has_it(get):
    ServiceFactory.create_batch(3)

    body = get("/services", page=2, per_page=2).json()

    contents = body.pop("contents")
    assert body == {
        "total_items": 3,
        "total_pages": 2,
        "page_number": 2,
        "size": 1,
        "first_page": False,
        "last_page": True,
        "empty": False,
    }
    assert contents[0]["name"] == "Help with learning German"


def test_an_offer_is_described_with_all_that_is_known(get, offer):
    body = get(f"/services/{offer.uuid}").json()

    assert body["organization"]["name"] == "FIZU"
    assert body["assured_date"] == "2026-11-01"
    assert body["languages"][0]["code"] == "uk"
    assert [(a["extent"], a["extent_type"]) for a in body["service_areas"]] == [
        ("DE", "ISO 3166-1"),
        ("14626", "AGS"),
    ]
    address = body["service_at_locations"][0]["location"]["addresses"][0]
    assert (address["address_1"], address["state_province"]) == ("Signpost Street 1", "Sachsen")
    assert body["phones"][0]["number"] == "+49 30 000000"
    assert body["contacts"][0]["email"] == "help@example.org"
    assert (body["schedules"][0]["byday"], body["schedules"][0]["opens_at"]) == ("MO", "09:00")
    assert body["attributes"][0]["taxonomy_term"]["code"] == "language"


def test_what_is_not_known_is_absent(get):
    body = get(f"/services/{ServiceFactory().uuid}").json()

    assert not {"url", "email", "phones", "languages", "assured_date"} & body.keys()


def test_identifiers_stay_the_same(get, offer):
    first, second = (get(f"/services/{offer.uuid}").json() for _ in range(2))

    assert first == second


def test_offers_are_searched_and_narrowed_down(get, offer):
    other = ServiceFactory(topics=["housing"], kind="housing")
    search_entries.rebuild()
    term = TaxonomyTerm.objects.get(taxonomy=Taxonomy.TOPIC, code="housing")

    def ids(**query):
        return [row["id"] for row in get("/services", **query).json()["contents"]]

    assert ids(search="Sprachkurs") == [str(offer.uuid)]
    assert ids(taxonomy_term_id=term.uuid) == [str(other.uuid)]
    assert ids(organization_id=offer.organisation.uuid) == [str(offer.uuid)]


def test_organisations_are_listed_and_described(get, offer):
    listed = get("/organizations").json()
    body = get(f"/organizations/{offer.organisation.uuid}").json()

    assert [row["name"] for row in listed["contents"]] == ["FIZU", "Network"]
    assert body["description"] == "advice centre, Görlitz"
    assert body["parent_organization_id"] == str(offer.organisation.part_of.uuid)
    assert body["locations"][0]["name"] == "House"
    assert body["phones"][0]["number"] == "+49 30 000000"


def test_the_vocabulary_speaks_the_language_of_the_request(client):
    term = TaxonomyTerm.objects.get(taxonomy=Taxonomy.TOPIC, code="housing")

    body = client.get(f"/api/taxonomy_terms/{term.uuid}", headers={"Accept-Language": "en"}).json()

    assert (body["name"], body["description"], body["language"]) == ("Housing", "Housing", "en")


def test_terms_are_listed_by_taxonomy(get):
    taxonomies = get("/taxonomies").json()["contents"]
    phase = next(row for row in taxonomies if row["name"] == "Phase")

    terms = get("/taxonomy_terms", taxonomy_id=phase["id"]).json()

    assert terms["total_items"] == 9
    assert {row["taxonomy"] for row in terms["contents"]} == {"Phase"}


@pytest.mark.parametrize("path", ["/services", "/organizations", "/taxonomy_terms"])
def test_what_is_not_there_is_a_problem_document(get, path):
    response = get(f"{path}/{uuid.uuid4()}")

    assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json")


@pytest.mark.parametrize(
    "query", [{"page": 0}, {"per_page": 1000}, {"taxonomy_term_id": "x"}, {"search": "x" * 201}]
)
def test_a_wrong_question_is_a_problem_document(get, query):
    response = get("/services", **query)

    assert (response.status_code, response["Content-Type"]) == (422, "application/problem+json")


@pytest.mark.parametrize("rows", [1, 50])
def test_lists_need_few_statements(get, rows, django_assert_max_num_queries):
    ServiceFactory.create_batch(rows)

    with django_assert_max_num_queries(5):
        get("/services")
    with django_assert_max_num_queries(3):
        get("/organizations")


@pytest.mark.skipif(not SPECIFICATION.exists(), reason="the HSDS schemas are not beside us")
@pytest.mark.parametrize("kind", ["service", "organization"])
def test_the_answers_keep_to_the_schemas_of_hsds(get, offer, kind):
    jsonschema_rs = pytest.importorskip("jsonschema_rs")
    with tarfile.open(SPECIFICATION) as archive:
        schema = json.load(archive.extractfile(f"compiled/{kind}.json"))
    validator = jsonschema_rs.validator_for(schema)
    path = f"/{kind}s"
    rows = get(path).json()["contents"]
    documents = rows + [get(f"{path}/{row['id']}").json() for row in rows]

    assert [str(error) for one in documents for error in validator.iter_errors(one)] == []
