"""A program keeps of the law what varies from row to row."""

import dataclasses
import datetime as dt
from decimal import Decimal

import pytest

from tests.wegweiser_rules import situations
from tests.wegweiser_rules.engine.columns import primitives
from wegweiser_rules import LAW, FactError
from wegweiser_rules.engine import columns
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.columns import conditions, days, lines, polars, sql
from wegweiser_rules.engine.rules import Result, Rule, Version

ON = primitives.DAY


def program(*names, law=primitives.LAW, rules=None, on=ON):
    return columns.program(law, on=on, columns=names, rules=rules)


def truth(rule, *names):
    """Return the line that says whether a rule of the primitives is met."""
    return program(*names, rules=[rule]).answers[rule].standing.yes


def kinds(module, of):
    return {
        kind for kind in vars(module).values() if isinstance(kind, type) and issubclass(kind, of)
    }


def test_without_columns_everything_is_certain():
    answers = program().answers

    assert {type(answer.standing.yes) for answer in answers.values() if answer} == {lines.Certain}
    assert program().facts == {}
    assert program().layers == ()


def test_rules_out_of_force_have_no_answer():
    assert program("yes", rules=["expired"]).answers == {"expired": None}


def test_only_facts_that_matter_are_read():
    assert list(program("yes", "pay", rules=["holds"]).facts) == ["yes"]


def test_a_number_is_compared_with_its_threshold():
    line = truth("more", "counted")

    assert (line.left.column, line.right.value) == ("counted", 13)


def test_a_period_from_a_day_becomes_a_threshold_on_the_day():
    """Three years from 1 April 2023 end after 31 March 2026, from 31 March 2023 on that day."""
    line = truth("later", "start")

    assert (line.column, line.day) == ("start", dt.date(2023, 3, 31))


def test_an_age_becomes_a_threshold_on_the_day_of_birth():
    line = truth("birthday", "born")

    assert (line.part.column, line.part.day) == ("born", dt.date(2008, 4, 1))


def test_a_salary_becomes_a_threshold_in_cents():
    assert truth("money", "pay").right.value == 5_070_000


def test_what_is_not_published_is_not_known():
    assert truth("unpublished", "pay").value is None


def test_what_may_be_waived_is_kept_apart():
    standing = program("yes", "other", rules=["waivable"]).answers["waivable"].standing

    assert standing.excepted.column == "other"
    assert [part.column for part in standing.yes.truths] == ["yes", "other"]


def test_shared_lines_are_worked_out_once():
    law = program("yes", "other", "third", rules=["all", "any", "waivable", "doubt"])

    shared = [line for layer in law.layers for line in layer]
    assert len(shared) == len(set(shared))
    assert all(type(line) is not lines.Flag for line in shared)


def test_every_layer_rests_on_those_before():
    seen = set()
    for layer in program(*primitives.VALUES).layers:
        for line in layer:
            assert not seen.isdisjoint(lines.reachable([line])) or not seen
        seen.update(layer)


def test_unknown_columns_rules_and_days_are_refused():
    with pytest.raises(ExceptionGroup) as refused:
        program("yes", "salery")
    assert [(type(e), e.fact) for e in refused.value.exceptions] == [(FactError, "salery")]
    with pytest.raises(ValueError, match="There is no such rule: x"):
        program("yes", rules=["x"])
    with pytest.raises(ValueError, match="is not modelled"):
        program("yes", on=dt.date(2022, 12, 31))


def test_figures_that_are_carried_on_count_in_tables_too():
    on = dt.date(2027, 2, 1)
    carried = program("pay", law=primitives.LAW.provisional(), rules=["money"], on=on)

    assert program("pay", rules=["money"], on=on).answers["money"].standing.yes.value is None
    assert carried.answers["money"].standing.yes.right.value == 5_070_000


def test_every_kind_of_condition_is_covered():
    assert kinds(ex, ex.Condition) - {ex.Condition, ex.Joined} == set(conditions.BUILDERS)


def test_every_kind_of_line_is_written_in_every_back_end():
    joined = {lines.Line, lines.Truth, lines.Number, lines.Joined, lines.Membership}

    assert kinds(lines, lines.Line) - joined == set(polars.WRITERS) == set(sql.WRITERS)


@pytest.mark.parametrize("day", situations.DAYS, ids=str)
def test_the_whole_law_is_covered(day):
    answers = program(*LAW.facts, law=LAW, rules=list(LAW.rules), on=day).answers

    assert set(answers) == set(LAW.rules)


def test_by_default_rules_for_events_are_left_out():
    assert tuple(program("yes", law=LAW_WITH_EVENT).answers) == ("way",)


def _rule(name, condition, **more):
    version = Version(since=ON, sources=(), strength=None, when=condition, unmet=Result.NOT)
    return Rule(id=name, title="", summary="", group="", versions=(version,), **more)


def _law(**rules):
    return dataclasses.replace(primitives.LAW, rules=rules)


LAW_WITH_EVENT = _law(
    way=_rule("way", primitives.yes.holds()),
    event=_rule("event", primitives.yes.holds(), event=True),
)


@pytest.mark.parametrize(
    "condition",
    [
        primitives.start.plus(months=1).plus(months=1) > primitives.end,
        ex.Criteria(primitives.POINTS) >= 3,
        ex.sum_of(ex.fallback(primitives.hours, primitives.hours)) > 3,
        ex.total(primitives.counted, primitives.told_age, Decimal("0.0001")) > Decimal("2.5"),
        ex.any_in(ex.Each(primitives.nations, {}), ["x"]),
        primitives.start > ex.Each(primitives.nations, {}),
        ex.Joined((primitives.yes.holds(),)),
    ],
    ids=[
        "months twice",
        "criteria",
        "list that stands in",
        "four decimals",
        "list of values",
        "no day",
        "no kind",
    ],
)
def test_what_is_not_covered_is_refused_clearly(condition):
    law = _law(odd=_rule("odd", condition))

    with pytest.raises(days.Uncovered):
        program(*primitives.VALUES, law=law)
