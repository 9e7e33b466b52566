import datetime as dt

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import mutations
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.rules import Rule, Strength, Version
from wegweiser_rules.engine.sources import Source

START = dt.date(2023, 1, 1)
AGE = Fact("own_age", FactKind.INT, "Age")
DAY = Fact("job_start", FactKind.DATE, "First day")
OFFER = Fact("job_offer", FactKind.BOOL, "Offer")
LICENCE = Fact("licence", FactKind.CHOICE, "Licence", values=("granted", "missing"))


def a_rule(when, *, since=START, until=None):
    version = Version(
        since=since,
        until=until,
        sources=(Source("AufenthG", "§ 18"),),
        strength=Strength.CLAIM,
        when=when,
    )
    return Rule(id="x", title="x", summary="x", group="x", versions=(version,))


def steps(when, **dates):
    mutants = mutations.of(a_rule(when, **dates), modelled_from=START)
    return [f"{m.step.kind} {m.step.what}" for m in mutants]


def test_each_part_is_dropped_and_each_condition_turned_into_its_opposite():
    assert steps(ex.all_of(OFFER, LICENCE.one_of("granted"))) == [
        "drop Holds job_offer",
        "drop OneOf licence",
        "flip Holds job_offer",
        "flip OneOf licence",
    ]


def test_a_limit_is_shifted_by_one_unit_each_way():
    mutants = list(mutations.of(a_rule(AGE < 45), modelled_from=START))

    limits = [m.rule.versions[0].when.right for m in mutants if m.step.kind == "shift"]
    assert [[v.value for v in limit.values] for limit in limits] == [[45, -1], [45, 1]]


def test_a_day_is_shifted_by_one_day_each_way():
    mutants = list(mutations.of(a_rule(dt.date(2026, 1, 1) <= DAY), modelled_from=START))

    limits = [m.rule.versions[0].when.right for m in mutants if m.step.kind == "shift"]
    assert [(limit.months, limit.days) for limit in limits] == [(0, -1), (0, 1)]


def test_the_only_part_is_not_dropped_since_nothing_would_be_left():
    assert steps(ex.all_of(OFFER)) == ["flip Holds job_offer"]


def test_begin_and_end_of_a_version_are_shifted_but_not_the_begin_of_the_model():
    assert steps(OFFER.holds(), since=dt.date(2024, 3, 1), until=dt.date(2025, 1, 1)) == [
        "flip Holds job_offer",
        "shift begin",
        "shift end",
    ]


def test_only_wordings_that_were_in_force_are_changed():
    when = ex.dated({"2023-01-01": OFFER, "2024-03-01": LICENCE.one_of("granted")})

    assert steps(when, until=dt.date(2023, 12, 31)) == ["flip Holds job_offer", "shift end"]
    assert steps(when) == [
        "shift wording of 2024-03-01 by -1: Dated job_offer licence",
        "shift wording of 2024-03-01 by +1: Dated job_offer licence",
        "flip Holds job_offer",
        "flip OneOf licence",
    ]


def test_points_lose_a_criterion_and_the_minimum_moves():
    points = ex.Points(((ex.Criterion(1, 4, OFFER.holds()), ex.Criterion(2, 2, AGE < 45)),))

    assert steps(points.reach(4)) == [
        "shift 3 points instead of 4",
        "shift 5 points instead of 4",
        "drop criterion 1",
        "drop criterion 2",
        "flip Holds job_offer",
        "flip Comparison own_age",
        "shift Comparison own_age by -1",
        "shift Comparison own_age by +1",
    ]


def test_a_doubt_is_decided_and_both_readings_are_changed():
    when = ex.doubt(OFFER, or_else=AGE < 45, key="k", note="n")

    assert mutations.doubts(when) == {"k"}
    assert steps(when)[0] == "drop doubt k"
    assert "flip Holds job_offer" in steps(when)
    assert "flip Comparison own_age" in steps(when)


def test_conditions_inside_a_value_are_changed_too():
    limit = ex.select(when=OFFER, then=24, otherwise=36)

    assert "flip Holds job_offer" in steps(limit <= AGE)


def test_the_exception_of_a_waivable_condition_is_dropped():
    when = ex.waivable(OFFER, by=Source("AufenthG", "§ 5 Abs. 1"))

    assert steps(when) == [
        "drop Holds job_offer",
        "drop ByException  [AufenthG § 5 Abs. 1]",
        "flip Holds job_offer",
    ]


def test_asking_for_nothing_cannot_be_dropped():
    assert steps(ex.all_of(OFFER, ex.always())) == ["drop Holds job_offer", "flip Holds job_offer"]
