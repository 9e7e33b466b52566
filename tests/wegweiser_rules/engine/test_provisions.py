"""A rule printed without a situation says all that it asks for."""

import datetime as dt

import pytest

from wegweiser_rules import LAW
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import nouns, parameters, provisions
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.rules import Strength, Version
from wegweiser_rules.engine.sources import Source

TITLES = {name: rule.title for name, rule in LAW.rules.items()}
VERSIONS = [(rule, version) for rule in LAW.rules.values() for version in rule.versions]
LAWS = Source("Law", "§ 1")

car = Fact(name="car", kind=FactKind.BOOL, neutral=False, label="Car")
miles = Fact(name="miles", kind=FactKind.INT, neutral=0, label="Miles")
colour = Fact(
    name="colour",
    kind=FactKind.CHOICE,
    values=("red", "blue"),
    labels={"red": "Red", "blue": "Blue"},
    neutral="red",
    label="Colour",
)


def printed(condition, *, since=dt.date(2024, 1, 1), until=None):
    version = Version(
        since=since, until=until, sources=(LAWS,), strength=Strength.CLAIM, when=condition
    )
    return [
        (line.depth, str(line.text), str(line.source or ""))
        for line in provisions.lines(version, titles=TITLES)
    ]


@pytest.mark.parametrize(
    ("rule", "version"), VERSIONS, ids=lambda v: getattr(v, "id", None) or str(v.since)
)
def test_every_version_of_every_rule_can_be_printed(rule, version):
    lines = list(provisions.lines(version, titles=TITLES))

    assert lines
    assert all(str(line.text) for line in lines)
    assert lines[0].depth == 0


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (car.holds(), "Car: yes"),
        (ex.not_(car), "Car: no"),
        (miles >= 3, "Miles: at least 3"),
        (ex.not_(miles >= 3), "Miles: less than 3"),
        (colour.one_of("red"), "Colour: Red"),
        (ex.not_(colour.one_of("red")), "Colour: not Red"),
        (colour.one_of("gr*"), "Colour: gr…"),
        (car.holds().say(holds="You have a car."), "You have a car."),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_elementary_condition_is_one_line(condition, text):
    assert printed(condition.cite(LAWS)) == [(0, text, "Law § 1")]


def test_parts_stand_below_what_joins_them_and_alike_ones_are_one_list():
    condition = ex.all_of(car, ex.all_of(miles > 1, ex.any_of(miles < 9, car)))

    assert [line[:2] for line in printed(condition)] == [
        (0, "All of this:"),
        (1, "Car: yes"),
        (1, "Miles: more than 1"),
        (1, "At least one of these:"),
        (2, "Miles: less than 9"),
        (2, "Car: yes"),
    ]


def test_a_choice_of_several_is_a_list_with_their_names():
    assert [line[:2] for line in printed(colour.one_of("red", "blue", "gr*"))] == [
        (0, "Colour: one of these:"),
        (1, "Red"),
        (1, "Blue"),
        (1, "gr…"),
    ]


def test_only_wordings_that_were_in_force_with_the_version_are_printed():
    wordings = {
        dt.date(2020, 1, 1): car.holds(),
        dt.date(2024, 1, 1): miles >= 3,
        dt.date(2025, 1, 1): ex.all_of(),
    }

    condition = ex.Dated(wordings)

    until = dt.date(2024, 12, 31)
    assert printed(condition, until=until) == [(0, "Miles: at least 3", "")]
    assert [line[:2] for line in printed(condition)] == [
        (0, "From 1 January 2024:"),
        (1, "Miles: at least 3"),
        (0, "From 1 January 2025:"),
        (1, "Nothing is asked for."),
    ]


def test_a_doubt_names_both_readings():
    condition = ex.Doubt(car.holds(), miles >= 3, key="k", note="Really?", decided=True)

    assert [line[:2] for line in printed(condition)] == [
        (0, "This can be read in two ways. Really?"),
        (1, "First reading:"),
        (2, "Car: yes"),
        (1, "Second reading:"),
        (2, "Miles: at least 3"),
    ]


def test_what_cannot_be_said_is_a_defect():
    with pytest.raises(TypeError, match="a condition without words"):
        provisions.sentence(ex.Condition())
    with pytest.raises(TypeError, match="a value without words"):
        nouns.said(ex.Value())


def test_what_needs_nothing_says_why_if_it_has_words():
    assert printed(ex.Always(words=ex.Words(holds="You may."))) == [(0, "You may.", "")]


def test_values_are_said_in_words():
    ceiling = parameters.yearly("ceiling", "Ceiling", {2026: ("101400", LAWS)})

    assert str(nouns.said(ceiling)) == "Ceiling"
    assert str(nouns.said(parameters.percent("45.3", of=ceiling))) == "45.3 % of: Ceiling"
    assert str(nouns.said(ex.Single(colour))) == "Colour"


@pytest.mark.parametrize(
    ("condition", "lines"),
    [
        (ex.not_(ex.all_of(car, miles >= 3)), [
            "Not all of this:", "Car: yes", "Miles: at least 3"]),
        (ex.not_(ex.any_of(car, miles >= 3)), ["None of these:", "Car: yes", "Miles: at least 3"]),
        (ex.not_(ex.not_(car)), ["Car: yes"]),
        (ex.not_(ex.dated({"2020-01-01": car, "2024-06-01": miles >= 3})), [
            "From 1 January 2024:", "Car: no", "From 1 June 2024:", "Miles: less than 3"]),
        (ex.not_(ex.doubt(car, or_else=miles >= 3, key="k", note="Really?")), [
            "This can be read in two ways. Really?", "First reading:", "Car: no",
            "Second reading:", "Miles: less than 3"]),
        (ex.not_(ex.Possible("18a")), [
            f"The conditions of “{LAW.rules['18a'].title}” are not met."]),
        (ex.not_(ex.Possible("18a")).say("No way: %(rule)s"), [
            f"No way: {LAW.rules['18a'].title}"]),
        (ex.Possible("18a").say("A way: %(rule)s"), [f"A way: {LAW.rules['18a'].title}"]),
        (ex.not_(ex.always()), ["This never applies."]),
        (ex.not_(ex.all_of(car, miles >= 3)).say("You walk."), ["You walk."]),
    ],
)  # fmt: skip
def test_opposites_are_said_as_such(condition, lines):
    assert [line[1] for line in printed(condition)] == lines


def test_share_is_that_of_the_version():
    ceiling = parameters.yearly("ceiling", "Ceiling", {2024: ("90600", LAWS)})
    share = parameters.shares(
        "s", "S", of=ceiling, values={"2023-01-01": ("200/3", LAWS), "2024-03-01": ("45", LAWS)}
    )

    assert printed(miles >= share, until=dt.date(2024, 2, 29))[0][1] == (
        "Miles: at least 2/3 of: Ceiling"
    )
    assert printed(miles >= share)[0][1] == "Miles: at least 45 % of: Ceiling"
