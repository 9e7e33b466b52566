import datetime as dt
import json
import logging
import re

import pytest
from django.test import Client

from tests.wegweiser.pathways.situations import nurse
from wegweiser.pathways.api import schemas
from wegweiser.pathways.api.limits import LARGEST_BODY
from wegweiser.pathways.domain import occupations
from wegweiser_rules import LAW

BODY = {"as_of": "2026-03-02", "facts": {"nationality": ["VN"], "salary_year": "46000.00"}}
PROBLEM = "application/problem+json"


def post(body, path="/api/assessments"):
    sent = body if isinstance(body, str | bytes) else json.dumps(body)
    return Client().post(path, sent, content_type="application/json")


def test_a_situation_gets_the_objects_of_the_command_line():
    response = post(BODY)

    situation = LAW.neutral(LAW.read(BODY["facts"]))
    expected = LAW.assess(situation, on=dt.date(2026, 3, 2))
    assert response.status_code == 200
    assert response.json() == {"results": {name: one.as_dict() for name, one in expected.items()}}


def test_what_is_not_listed_can_be_unknown_instead_of_neutral():
    neutral = post(BODY).json()["results"]["18g.1.2a"]
    unknown = post({**BODY, "unlisted": "unknown"}).json()["results"]["18g.1.2a"]

    assert neutral["result"] == "not"
    assert unknown["result"] == "needs-more-facts"
    assert "qual_kind" in unknown["missing"]


def test_the_questionnaire_and_the_interface_say_the_same():
    facts = {name: value for name, value in nurse().facts().items() if value is not None}

    results = post({"as_of": "2026-11-22", "facts": facts}).json()["results"]

    assert (results["16d.1"]["result"], results["16d.1"]["strength"]) == ("granted-possible", "S")


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"facts": {}}, "/as_of"),
        ({**BODY, "as_of": 0}, "/as_of"),
        ({**BODY, "as_of": "2026-02-30"}, "/as_of"),
        ({**BODY, "as_of": "2026-03-02T00:00:00"}, "/as_of"),
        ({**BODY, "as_of": "1999-12-31"}, "/as_of"),
        ({**BODY, "as_of": "2200-01-01"}, "/as_of"),
        ({**BODY, "facts": {"no_such_fact": 1}}, "/facts/no_such_fact"),
        ({**BODY, "facts": {"a/b~c": 1}}, "/facts/a~1b~0c"),
        ({**BODY, "facts": {"salary_year": 46000.5}}, "/facts/salary_year"),
        ({**BODY, "facts": {"birth_date": "31.12.1990"}}, "/facts/birth_date"),
        ({**BODY, "facts": []}, "/facts"),
        ({**BODY, "unlisted": "maybe"}, "/unlisted"),
        ({**BODY, "name": "Ada"}, "/name"),
        ([], ""),
    ],
)
def test_what_does_not_fit_is_named_with_its_place(body, pointer):
    response = post(body)

    assert (response.status_code, response["Content-Type"]) == (422, PROBLEM)
    assert [error["pointer"] for error in response.json()["errors"]] == [pointer]


@pytest.mark.parametrize("months", [36, 36.0])
def test_a_whole_number_may_be_written_with_a_point(months):
    facts = {**BODY["facts"], "qual_training_months": months}

    assert post({**BODY, "facts": facts}).status_code == 200


def test_every_bad_fact_is_named_at_once():
    response = post({**BODY, "facts": {"german": "D1", "nobody": 1, "job_offer": True}})

    assert {error["pointer"] for error in response.json()["errors"]} == {
        "/facts/german",
        "/facts/nobody",
    }


@pytest.mark.parametrize(
    "body", ["", "{", b"\xff", "[" * 60_000, '{"as_of": "2026-03-02", "facts": {'], ids=len
)
def test_what_is_no_json_is_a_problem_and_no_defect(body):
    response = post(body)

    assert response.status_code in {400, 422}
    assert response["Content-Type"] == PROBLEM


def test_a_body_larger_than_any_situation_is_refused():
    response = post("x" * (LARGEST_BODY + 1))

    assert (response.status_code, response["Content-Type"]) == (413, PROBLEM)
    assert response.json()["status"] == 413


def test_nothing_of_the_body_is_logged_or_kept(caplog):
    caplog.set_level(logging.DEBUG)
    client = Client()

    response = client.post(
        "/api/assessments",
        json.dumps({**BODY, "facts": {"german": "a secret"}}),
        content_type="application/json",
    )

    assert response.status_code == 422
    assert "a secret" not in caplog.text
    assert response.cookies == {}


def test_the_interface_needs_no_database(django_assert_num_queries, db):
    with django_assert_num_queries(0):
        post(BODY)


def test_every_rule_is_listed_with_its_versions_and_sources():
    listed = Client().get("/api/rules").json()

    assert listed["state_of_law"] == LAW.state_of_law.isoformat()
    assert [rule["id"] for rule in listed["rules"]] == list(LAW.rules)
    assert all(version["sources"] for rule in listed["rules"] for version in rule["versions"])


def test_one_rule_is_described():
    rule = Client().get("/api/rules/18g.1.1").json()

    assert rule["title"] == LAW.rules["18g.1.1"].title
    assert rule["versions"][0]["since"] == "2023-11-18"


def test_an_unknown_rule_is_a_problem():
    response = Client().get("/api/rules/99z")

    assert (response.status_code, response["Content-Type"]) == (404, PROBLEM)


def test_every_fact_is_listed_with_its_kind_and_neutral_value():
    facts = {fact["name"]: fact for fact in Client().get("/api/facts").json()["facts"]}

    assert list(facts) == list(LAW.facts)
    assert facts["german"]["kind"] == "level"
    assert facts["german"]["neutral"] == "none"
    assert facts["passport_valid"]["neutral"] is True
    assert facts["salary_year"]["neutral"] is None


def test_neutral_values_can_be_sent_back():
    facts = Client().get("/api/facts").json()["facts"]
    neutral = {one["name"]: one["neutral"] for one in facts if one["neutral"] is not None}

    explicit = post({"as_of": "2026-03-02", "facts": neutral}).json()

    assert explicit == post({"as_of": "2026-03-02", "facts": {}}).json()


def test_occupations_are_listed_and_searched():
    every = Client().get("/api/occupations").json()["occupations"]
    found = Client().get("/api/occupations", {"search": "зварник"}).json()["occupations"]

    assert [one["key"] for one in every] == list(occupations.known())
    assert found[0]["isco"] == "7212"


def test_the_description_names_what_can_go_wrong():
    described = Client().get("/api/openapi.json").json()

    responses = described["paths"]["/api/assessments"]["post"]["responses"]
    assert described["openapi"].startswith("3.1")
    assert {status: list(response["content"]) for status, response in responses.items()} == {
        "200": ["application/json"],
        "400": [PROBLEM],
        "413": [PROBLEM],
        "422": [PROBLEM],
    }


def test_the_description_names_every_fact_and_no_other():
    described = Client().get("/api/openapi.json").json()["components"]["schemas"]["Facts"]

    assert list(described["properties"]) == list(LAW.facts)
    assert described["additionalProperties"] is False


def test_the_days_that_are_described_are_those_that_are_modelled():
    first = LAW.modelled_from
    days = [first, first - dt.timedelta(days=1), dt.date(2199, 12, 31), dt.date(2200, 1, 1)]

    assert [bool(re.match(schemas.MODELLED_DAYS, str(day))) for day in days] == [
        True, False, True, False,
    ]  # fmt: skip


def test_the_documentation_asks_no_third_party():
    page = Client().get("/api/docs").content.decode()

    assert "swagger-ui" in page
    assert "http://" not in page.replace("http://testserver", "")
    assert "https://" not in page
