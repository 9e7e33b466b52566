import json

import pytest
from django.test import Client

from tests.wegweiser.pathways.situations import NURSE
from wegweiser.pathways.domain.answers import PRODUCT_QUESTIONS

PLAN = "/api/plans"
BODY = {
    "as_of": "2026-11-22",
    "way": "16d.1",
    "door": "person",
    "facts": {name: value for name, value in NURSE.items() if name not in PRODUCT_QUESTIONS},
    "district": "14626",
    "work_district": "14626",
    "occupation": "nurse",
    "spouse_comes": True,
    "children": [6],
}

pytestmark = pytest.mark.usefixtures("demo_region")


def post(**changes):
    body = json.dumps({**BODY, **changes})
    return Client().post(
        PLAN, body, content_type="application/json", headers={"Accept-Language": "en"}
    )


def station(plan, name):
    return next(one for phase in plan["phases"] for one in phase["stations"] if one["id"] == name)


def test_plan_is_the_one_of_the_page():
    plan = post().json()

    assert plan["title"] == "Recognition measure (§ 16d Abs. 1)"
    assert plan["verdict"]["result"] == "granted-possible"
    assert station(plan, "abr.recognition")["responsible"]["offices"][0]["name"] == (
        "Kommunaler Sozialverband Sachsen"
    )
    assert [(one["until"], one["least"], one["most"]) for one in plan["sums"]] == [
        ("title", "948.50", "1498.50"),
        ("goal", "1116.50", "1666.50"),
    ]


def test_plan_of_the_employer_tells_the_employers_steps_in_full():
    person, employer = post().json(), post(door="employer").json()

    assert (station(person, "con.ba_form")["mine"], station(employer, "con.ba_form")["mine"]) == (
        False,
        True,
    )
    assert station(employer, "con.ba_form")["documents"]


def test_words_follow_the_language_asked_for():
    response = Client().post(
        PLAN,
        json.dumps(BODY),
        content_type="application/json",
        headers={"Accept-Language": "de"},
    )

    assert response.json()["language"] == "de"


def test_inferred_experience_is_not_told():
    assert "inferred" not in station(post().json(), "con.contract")


@pytest.mark.parametrize("way", ["81a", "nothing"])
def test_what_is_no_way_is_not_found(way):
    response = post(way=way)

    assert (response.status_code, response.headers["Content-Type"]) == (
        404,
        "application/problem+json",
    )


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"facts": {"german": "Z9"}}, "facts/german"),
        ({"facts": {"no_such_fact": 1}}, "facts/no_such_fact"),
        ({"as_of": "1990-01-01"}, "as_of"),
        ({"as_of": "soon"}, "as_of"),
        ({"occupation": "astronaut"}, "occupation"),
        ({"children": [-1]}, "children/0"),
        ({"district": "Görlitz"}, "district"),
        ({"door": "window"}, "door"),
        ({"unheard": 1}, "unheard"),
    ],
)
def test_what_cannot_be_read_is_named(changes, pointer):
    response = post(**changes)

    assert response.status_code == 422
    assert [error["pointer"].endswith(pointer) for error in response.json()["errors"]] == [True]


def test_plan_with_nothing_known_is_still_a_plan():
    body = {"as_of": "2026-11-22", "way": "18a"}
    response = Client().post(PLAN, json.dumps(body), content_type="application/json")

    assert response.status_code == 200
    assert station(response.json(), "arr.abh")["responsible"]["ask"] == ["district"]


def test_body_that_is_too_large_is_refused():
    assert post(facts={"x": "y" * 70_000}).status_code == 413
