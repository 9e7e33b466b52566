import csv
import io
import json
import tomllib

import pytest
from django.core.cache import cache

from tests.wegweiser.pathways.drafts import CONTRACT, GERMAN_JOB, draft
from wegweiser.pathways.domain import policies as drafts
from wegweiser.pathways.forms.policies import address
from wegweiser.pathways.services import policies

pytestmark = pytest.mark.django_db

ADDRESSES = [
    "policy/",
    "policy/effect/",
    "policy/effect.csv",
    "policy/effect.svg",
    "policy/effect.json",
    "policy/changes.toml",
]
LOWER = draft(figures={"blue_card": "40"}, by="group_age")


@pytest.fixture
def office(signed_in, today):
    return signed_in(is_staff=True)


def text(response):
    return " ".join(response.content.decode().split())


@pytest.mark.parametrize("path", ADDRESSES)
def test_a_visitor_is_asked_to_sign_in(client, path):
    response = client.get(f"/en/{path}")

    assert response["Location"] == f"/en/account/login/?next=/en/{path}"


@pytest.mark.parametrize("path", ADDRESSES)
def test_an_adviser_who_is_not_of_the_office_stays_outside(signed_in, path):
    assert signed_in(is_adviser=True).get(f"/en/{path}").status_code == 403


def test_the_desk_shows_the_figures_of_the_law_with_their_source(office):
    page = text(office.get("/en/policy/"))

    assert "Salary for the EU Blue Card" in page
    assert "AufenthG § 18g Abs. 1 S. 1" in page
    assert "No row describes a person, and no share is a statistic." in page


def test_the_desk_shows_the_conditions_of_a_rule(office):
    page = text(office.get("/en/policy/?rule=18g.1.1"))

    assert "Length of the contract (months): at least" in page
    assert f'name="value:{"|".join(CONTRACT).replace(">", "&gt;")}"' in page


def test_a_rule_that_is_not_in_force_says_so(office):
    page = text(office.get("/en/policy/?rule=18b2old.1"))

    assert "This rule is not in force on the day you chose." in page


def test_the_desk_asks_the_database_for_nothing_but_who_asks(office, django_assert_num_queries):
    for query in ("", "rule=18g.1.1", address(LOWER, rule="18a")):
        with django_assert_num_queries(3):
            office.get(f"/en/policy/?{query}")


def test_a_choice_leads_to_an_address_that_holds_it(office):
    given = {"day": "2026-11-22", "seed": "1", "figure:blue_card": "40", "rule": "18g.1.1"}

    response = office.post("/en/policy/", {**given, "choose": "1"})

    chosen = address(draft(figures={"blue_card": "40"}), rule="18g.1.1")
    assert response["Location"] == f"/en/policy/?{chosen}#conditions"


def test_without_a_rule_the_form_comes_back(office):
    response = office.post("/en/policy/", {"figure:blue_card": "40", "choose": "1"})

    assert response["Location"] == f"/en/policy/?{address(draft(figures={'blue_card': '40'}))}"


def test_what_was_chosen_for_other_rules_is_kept(office):
    query = address(draft(values={CONTRACT: "3"}, struck=(GERMAN_JOB,)), rule="18a")

    page = text(office.get(f"/en/policy/?{query}"))

    assert "What you change elsewhere" in page
    assert 'value="3"' in page
    assert page.count(" checked") == 1


def test_a_reform_without_changes_is_not_tried_out(office):
    response = office.post("/en/policy/", {"effect": "1"})

    assert response.status_code == 422
    assert "Nothing is changed yet." in text(response)
    assert office.get("/en/policy/effect/")["Location"].startswith("/en/policy/?day=")


@pytest.mark.parametrize(
    "query",
    [
        "figure:blue_card=many",
        "figure:moon=1",
        "strike=99x|%00",
        "strike=18g.1.1",
        "value:18g.1.1|job_months=%F0%9F%8C%9C",
        "day=0000-00-00",
        "seed=-1",
        "by=person",
        "title=%00",
        "rule=%3Cscript%3E",
    ],
)
@pytest.mark.parametrize("path", ADDRESSES)
def test_what_cannot_be_is_said_where_it_can_be_changed(office, path, query):
    response = office.get(f"/en/{path}?{query}")

    assert response.status_code == 422
    assert 'name="effect"' in text(response)
    assert "<script>" not in text(response)


def test_a_result_is_looked_at_and_taken_away(office, monkeypatch):
    monkeypatch.setattr(drafts, "PEOPLE", 400)
    query = address(LOWER)
    asked = office.post(
        "/en/policy/", {"figure:blue_card": "40", "by": "group_age", "effect": "1"}
    )
    assert asked["Location"] == f"/en/policy/effect/?{query}"

    page = text(office.get(asked["Location"]))
    assert "of 400 made-up people" in page
    assert "EU Blue Card (§ 18g)" in page
    assert "25 to 34" in page

    table = office.get(f"/en/policy/effect.csv?{query}")
    assert table["Content-Disposition"] == 'attachment; filename="reform-en.csv"'
    rows = list(csv.reader(io.StringIO(table.content.decode("utf-8-sig"))))
    blue_card = next(row for row in rows if row[0] == "18g.1.1")
    assert int(blue_card[5]) - int(blue_card[4]) == int(blue_card[6]) > 0

    found = json.loads(office.get(f"/en/policy/effect.json?{query}").content)
    assert found["changes"]["18g.1.1"]["gain"] == int(blue_card[6])
    assert office.get(f"/en/policy/effect.svg?{query}").content.startswith(b"<svg")
    assert tomllib.loads(office.get(f"/en/policy/changes.toml?{query}").content.decode()) == {
        "title": "",
        "parameters": {"blue_card": "40"},
    }


def test_a_reform_that_moves_nobody_says_so(office, monkeypatch):
    monkeypatch.setattr(drafts, "PEOPLE", 100)

    page = text(office.get(f"/en/policy/effect/?{address(draft(figures={'athletes': '50'}))}"))

    assert "Nobody among the made-up people would have another result." in page


def test_while_a_simulation_runs_the_page_looks_again_by_itself(office):
    cache.set(policies.BUSY, "another question")

    response = office.get(f"/en/policy/effect/?{address(LOWER)}")

    assert response.status_code == 503
    assert (response["Refresh"], response["Retry-After"]) == ("3", "3")
    assert "A simulation is running." in text(response)


def test_a_simulation_that_takes_too_long_offers_another_try(office, monkeypatch):
    monkeypatch.setattr(policies, "SECONDS", 0.01)

    response = office.get(f"/en/policy/effect/?{address(LOWER)}")

    assert response.status_code == 503
    assert "Refresh" not in response
    assert "took too long" in text(response)
