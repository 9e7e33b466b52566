"""The same facts at another day, and what becomes possible when."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wegweiser_rules import LAW, Result
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.calendars import plus_months
from wegweiser_rules.engine.facts import NEVER, PERMANENT, Fact, FactKind
from wegweiser_rules.engine.laws import Law
from wegweiser_rules.engine.parameters import percent, yearly
from wegweiser_rules.engine.rules import Rule, Strength, Version
from wegweiser_rules.engine.sources import Source

ON = dt.date(2026, 10, 15)
LAWS = Source("Law", "§ 1")
DAYS = st.dates(dt.date(2015, 1, 1), dt.date(2035, 1, 1))

member_since = Fact("member_since", FactKind.DATE, "Member since")
paid_months = Fact("paid_months", FactKind.INT, "Months paid", grows=True)
stay = Fact("stay", FactKind.MONTHS, "Stay", grows=True)
born = Fact("born", FactKind.DATE, "Born")
told_age = Fact("told_age", FactKind.INT, "Age", ages=True)
asked_on = Fact("asked_on", FactKind.DAY_OR_NEVER, "Asked on", moves=True)
spanish = Fact("spanish", FactKind.LEVEL, "Spanish", effort=5, to={"more": "with %(needed)s"})
kind = Fact("kind", FactKind.BOOL, "Kind")
salary = Fact("salary", FactKind.MONEY, "Salary", effort=2, to={"more": "with %(needed)s EUR"})
FACTS = (member_since, paid_months, stay, born, told_age, asked_on, spanish, kind, salary)
CEILING = yearly("ceiling", "Ceiling", {2026: ("100000", LAWS)})


def law_of(condition, *, since="2020-01-01", until=None):
    version = Version(
        since=dt.date.fromisoformat(since),
        until=until and dt.date.fromisoformat(until),
        sources=(LAWS,),
        strength=Strength.SHOULD,
        when=ex.all_of(condition),
    )
    return Law(
        rules={"r": Rule(id="r", title="R", summary="", group="", versions=(version,))},
        facts={fact.name: fact for fact in FACTS},
        parameters=(CEILING,),
        state_of_law=ON,
        modelled_from=dt.date(2020, 1, 1),
    )


def ahead(condition, raw, **version):
    law = law_of(condition, **version)
    found = law.earliest(law.read(raw), on=ON, rules=["r"])
    return [
        (str(m.since), str(m.result_then), [str(n) for n in m.needs], list(m.missing))
        for m in found
    ]


@pytest.mark.parametrize(
    ("name", "value", "to", "then"),
    [
        ("paid_months", 7, "2027-01-14", 9),
        ("paid_months", 7, "2027-01-15", 10),
        ("stay", PERMANENT, "2027-01-15", PERMANENT),
        ("told_age", 30, "2027-10-14", 30),
        ("told_age", 30, "2027-10-15", 31),
        ("asked_on", ON, "2026-11-01", dt.date(2026, 11, 1)),
        ("asked_on", dt.date(2026, 10, 20), "2026-11-15", dt.date(2026, 11, 20)),
        ("asked_on", dt.date(2026, 10, 14), "2026-11-15", dt.date(2026, 10, 14)),
        ("asked_on", NEVER, "2026-11-15", NEVER),
        ("member_since", dt.date(2020, 1, 1), "2027-01-01", dt.date(2020, 1, 1)),
        ("spanish", 3, "2036-01-01", 3),
        ("kind", True, "2036-01-01", True),
    ],
)
def test_only_time_passes(name, value, to, then):
    law = law_of(kind)
    situation = law.read({}).replace(**{name: value})

    moved = law.later(situation, from_=ON, to=dt.date.fromisoformat(to))

    assert moved.values == {name: then}


def test_what_was_filled_in_does_not_grow():
    situation = LAW.neutral(LAW.read({}))

    assert LAW.later(situation, from_=ON, to=dt.date(2030, 1, 1)).values == situation.values


def test_a_day_is_found_exactly():
    condition = member_since.plus(years=5) <= ex.TODAY

    assert ahead(condition, {"member_since": "2022-03-09"}) == [
        ("2027-03-09", "granted-possible", [], [])
    ]


def test_counters_are_found_to_the_day_on_which_the_month_is_complete():
    assert ahead(paid_months >= 60, {"paid_months": 58}) == [
        ("2026-12-15", "granted-possible", [], [])
    ]


def test_what_is_possible_now_is_possible_from_now_on():
    assert ahead(kind, {"kind": True}) == [("2026-10-15", "granted-possible", [], [])]


@pytest.mark.parametrize(
    ("condition", "raw"),
    [
        (kind, {"kind": False}),
        (ex.all_of(kind, paid_months >= 60), {"kind": False, "paid_months": 58}),
        (born.plus(years=30) > ex.TODAY, {"born": "1980-01-01"}),
        (paid_months >= 60 + 144, {"paid_months": 59}),
    ],
    ids=["fixed", "fixed and time", "too late", "too far"],
)
def test_where_time_does_not_help_there_is_no_day(condition, raw):
    assert ahead(condition, raw) == []


def test_what_must_change_until_then_is_said_and_the_day_without_it():
    condition = ex.any_of(
        ex.all_of(paid_months >= 21, spanish >= 3), ex.all_of(paid_months >= 27, spanish >= 1)
    )

    assert ahead(condition, {"paid_months": 20, "spanish": "A1"}) == [
        ("2026-11-15", "granted-possible", ["with B1"], []),
        ("2027-05-15", "granted-possible", [], []),
    ]


def test_what_is_missing_then_is_said():
    condition = ex.all_of(paid_months >= 21, kind)

    assert ahead(condition, {"paid_months": 20}) == [
        ("2026-11-15", "granted-possible", [], ["kind"])
    ]


def test_a_window_closes_but_is_found():
    condition = ex.all_of(
        member_since.plus(years=5) <= ex.TODAY, ex.Age(born, told_age, ex.TODAY) < 45
    )

    assert ahead(condition, {"member_since": "2022-03-09", "born": "1982-04-01"}) == [
        ("2027-03-09", "granted-possible", [], [])
    ]
    assert ahead(condition, {"member_since": "2022-03-09", "born": "1982-03-09"}) == []


def test_law_that_begins_later_is_waited_for():
    assert ahead(kind, {"kind": True}, since="2027-02-03") == [
        ("2027-02-03", "granted-possible", [], [])
    ]
    assert ahead(paid_months >= 60, {"paid_months": 58}, until="2026-12-14") == []


def test_a_figure_that_is_not_published_leaves_the_day_open():
    condition = ex.all_of(paid_months >= 21, salary >= percent("50", of=CEILING))
    raw = {"paid_months": 18, "salary": "60000"}

    assert ahead(condition, raw) == [("2027-01-15", "needs-more-facts", [], [])]
    assert ahead(ex.any_of(condition, ex.all_of(paid_months >= 21, kind)), raw) == [
        ("2027-01-15", "granted-possible", [], ["kind"])
    ]


def test_a_change_that_would_be_too_early_is_found_when_it_helps():
    raise_or_wait = ex.any_of(
        ex.all_of(paid_months >= 21, spanish >= 3, kind),
        ex.all_of(paid_months >= 24, spanish >= 4),
    )

    assert ahead(raise_or_wait, {"paid_months": 20, "spanish": "A1", "kind": False}) == [
        ("2027-02-15", "granted-possible", ["with B2"], [])
    ]


@settings(deadline=None)
@given(DAYS, st.integers(1, 120))
def test_the_day_before_is_too_early(since, months):
    condition = member_since.plus(months=months) <= ex.TODAY
    law = law_of(condition)
    situation = law.read({"member_since": since.isoformat()})

    found = law.earliest(situation, on=ON, rules=["r"])

    due = max(plus_months(since, months), ON)
    assert [m.since for m in found] == ([due] if due <= plus_months(ON, 144) else [])


@settings(deadline=None)
@given(st.integers(0, 100), DAYS, st.sampled_from(["A1", "A2", "B1", "B2"]))
def test_a_milestone_without_needs_holds_and_the_day_before_does_not(months, since, level):
    condition = ex.any_of(
        ex.all_of(paid_months >= 60, spanish >= 2),
        ex.all_of(member_since.plus(years=8) <= ex.TODAY, spanish >= 4),
    )
    law = law_of(condition)
    raw = {"paid_months": months, "member_since": since.isoformat(), "spanish": level}
    situation = law.read(raw)

    for milestone in law.earliest(situation, on=ON, rules=["r"]):
        before = milestone.since - dt.timedelta(days=1)
        results = [
            law.results(law.later(situation, from_=ON, to=day), on=day)["r"]
            for day in (milestone.since, before)
        ]
        if not milestone.needs:
            assert results[0] is Result.GRANTED_POSSIBLE
            assert results[1] is Result.NOT or milestone.since == ON
        else:
            assert results[0] is Result.NOT
