import datetime as dt
import subprocess
import sys

import pytest
from django.core.cache import cache

from tests.wegweiser.pathways.drafts import draft
from wegweiser.pathways.domain import policies as drafts
from wegweiser.pathways.services import policies

LOWER = draft(figures={"blue_card": "40"}, by="group_age")


@pytest.fixture
def few_people(monkeypatch):
    monkeypatch.setattr(drafts, "PEOPLE", 400)


def test_a_reform_is_tried_out_once_for_all_who_ask(few_people, monkeypatch):
    found = policies.simulate(LOWER)
    monkeypatch.setattr(policies, "SECONDS", 0)  # a second process would be stopped at once

    assert policies.simulate(LOWER) == found
    assert sum(found.people.values()) == 400
    assert found.after("18g.1.1")["granted-possible"] > found.of("18g.1.1")["granted-possible"]


def test_the_same_people_are_asked_about_the_next_reform(few_people):
    first = policies.simulate(LOWER)
    second = policies.simulate(draft(figures={"blue_card": "60"}, by="group_age"))

    assert first.of("18g.1.1") == second.of("18g.1.1")
    assert first.after("18g.1.1") != second.after("18g.1.1")


def test_another_question_waits_until_the_first_is_answered():
    cache.set(policies.BUSY, "another question")

    with pytest.raises(policies.Busy):
        policies.simulate(LOWER)


def test_a_simulation_that_takes_too_long_is_stopped(few_people, monkeypatch):
    monkeypatch.setattr(policies, "SECONDS", 0.01)

    with pytest.raises(policies.TooSlow):
        policies.simulate(LOWER)

    assert cache.get(policies.BUSY) is None


def test_a_simulation_that_fails_says_why(few_people):
    with pytest.raises(policies.Failed) as failed:
        policies.simulate(draft(figures={"blue_card": "40"}, day=dt.date(2020, 1, 1)))

    assert failed.value.reason == "The law before 2023-01-01 is not modelled."


def test_the_process_is_told_no_secret(monkeypatch):
    monkeypatch.setenv("WEGWEISER_SECRET_KEY", "secret")

    assert "WEGWEISER_SECRET_KEY" not in policies.environment()


def test_a_web_process_does_not_load_what_only_a_simulation_needs():
    code = (
        "import django, sys; django.setup(); import wegweiser.project.urls;"
        "print({'polars', 'wegweiser_rules.de.cohorts'} & set(sys.modules))"
    )
    known = {"DJANGO_SETTINGS_MODULE": "wegweiser.project.settings.test"}

    told = subprocess.run(
        [sys.executable, "-c", code],
        env={**policies.environment(), **known},
        check=True,
        capture_output=True,
        text=True,
    )

    assert told.stdout.strip() == "set()"
