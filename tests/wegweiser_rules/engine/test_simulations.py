import datetime as dt
from collections import Counter

import polars as pl
import pytest

from tests.wegweiser_rules.engine.test_reforms import LAW, ON, change
from wegweiser_rules.engine import reforms, simulations
from wegweiser_rules.engine.simulations import Work

PEOPLE = pl.DataFrame(
    {
        "pay": ["30000", "15000", "30000", None],
        "place": ["coast", "coast", "city", "hills"],
        "months": [6, 6, 6, 3],
        "spanish": ["A1", "A1", "none", "B2"],
        "group_home": ["north", "south", "north", None],
    }
)
LOWER = reforms.read('title = "Lower"\n[parameters]\nhalf = "25"')
SHORTER = reforms.read(change("value = 3", condition="months"))


def run(people=PEOPLE, law=LAW, **options):
    return simulations.run(people.lazy(), law, on=ON, **options)


def compare(reform=LOWER, people=PEOPLE, **options):
    return simulations.compare(people.lazy(), LAW, reform, on=ON, **options)


def walked(law, people=PEOPLE):
    facts = [name for name in people.columns if name in law.facts]
    counts = {rule: Counter() for rule in law.ways}
    for raw in people.select(facts).to_dicts():
        for rule, result in law.results(law.neutral(law.read(raw)), on=ON, rules=law.ways).items():
            counts[rule][str(result)] += 1
    return counts


# --- the law as it is ----------------------------------------------------------------------------


def test_the_counts_are_those_of_the_walker():
    simulation = run()

    assert {rule: simulation.of(rule) for rule in LAW.ways} == walked(LAW)
    assert simulation.people == {"": 4}


def test_rules_that_need_an_event_are_left_out():
    assert "lost card" not in run().results[""]


def test_people_are_counted_by_group():
    simulation = run(by="group_home")

    assert simulation.people == {"north": 2, "south": 1, "unknown": 1}
    assert simulation.results["north"]["card"] == {"granted-possible": 1, "not": 1}
    assert simulation.results["unknown"]["card"] == {"not": 1}
    assert simulation.of("card") == run().of("card")


def test_one_can_group_by_a_fact_too():
    assert run(by="place").people == {"city": 1, "coast": 2, "hills": 1}


def test_lists_are_groups_by_all_their_entries():
    people = PEOPLE.with_columns(group_nations=pl.Series([["AL", "XK"], ["AL"], ["AL"], None]))

    assert run(people, by="group_nations").people == {"AL": 2, "AL XK": 1, "unknown": 1}


def test_rows_can_stand_for_several_people():
    people = PEOPLE.with_columns(weight=pl.Series([2.5, 1.0, 0.0, 10.0]))
    simulation = run(people)

    assert simulation.people == {"": 13.5}
    assert simulation.of("card") == {"granted-possible": 2.5, "not": 11.0}


def test_an_empty_table_has_no_results():
    simulation = run(PEOPLE.head(0))

    assert simulation.of("card") == {}
    assert sum(simulation.people.values()) == 0


def test_batches_add_up(monkeypatch):
    people = pl.concat([PEOPLE] * 50)
    seen = []
    monkeypatch.setattr(simulations, "BATCH", 30)

    simulation = run(people, by="group_home", work=Work(progress=seen.append))

    assert sum(seen) == 200
    assert len(seen) > 1
    assert simulation.of("card") == {r: 50 * n for r, n in run().of("card").items()}


def test_the_results_of_each_person_can_be_written_to_a_file(tmp_path):
    path = tmp_path / "results.parquet"
    people = PEOPLE.with_columns(person=pl.Series([7, 8, 9, 10]))

    simulation = run(people, by="group_home", work=Work(to=path))

    written = pl.read_parquet(path)
    assert written.columns == ["person", "group_home", *LAW.ways]
    assert written["person"].to_list() == [7, 8, 9, 10]
    assert dict(written["card"].value_counts().rows()) == simulation.of("card")


def test_figures_that_are_not_published_leave_results_open_unless_carried_on():
    later = dt.date(2027, 1, 1)
    person = PEOPLE.head(1).lazy()

    assert simulations.run(person, LAW, on=later).of("card") == {"needs-more-facts": 1}
    provisional = simulations.run(person, LAW.provisional(), on=later)
    assert provisional.of("card") == {"granted-possible": 1}


# --- a reform ------------------------------------------------------------------------------------


def test_the_moves_are_those_from_the_law_to_the_reformed_law():
    comparison = compare()

    assert comparison.title == "Lower"
    assert comparison.moved("card") == {
        ("granted-possible", "granted-possible"): 1,
        ("not", "granted-possible"): 1,
        ("not", "not"): 2,
    }
    reformed = walked(LOWER.apply(LAW))
    for rule in comparison.changed:
        assert comparison.of(rule) == walked(LAW)[rule]
        assert comparison.after(rule) == reformed[rule]


def test_only_rules_that_differ_are_compared_and_those_that_refer_to_them():
    assert compare().changed == ("card", "family", "last resort")
    young = reforms.read(change("value = 1", of="young card", condition="months"))
    assert compare(young).changed == ("young card",)


def test_a_rule_that_refers_to_a_changed_one_moves_with_it():
    comparison = compare(SHORTER)

    assert comparison.after("card")["needs-more-facts"] == 1
    assert comparison.moved("family")["not", "needs-more-facts"] == 1
    assert comparison.moved("last resort")["granted-possible", "needs-more-facts"] == 1


def test_moves_are_counted_by_group():
    comparison = compare(by="group_home")

    assert comparison.moves["south"]["card"] == {("not", "granted-possible"): 1}
    assert comparison.moves["north"]["card"] == {
        ("granted-possible", "granted-possible"): 1,
        ("not", "not"): 1,
    }


def test_a_reform_that_changes_nothing_in_use_moves_nobody():
    law = reforms.read(change("drop = true", of="lost card", condition="months"))

    assert compare(law).changed == ()
    assert compare(law).of("card") == run().of("card")


def test_the_results_before_and_after_can_be_written_to_a_file(tmp_path):
    path = tmp_path / "results.parquet"

    compare(work=Work(to=path))

    written = pl.read_parquet(path)
    assert written.columns == [
        *LAW.ways,
        "card reform",
        "family reform",
        "last resort reform",
    ]
    assert written["card reform"].to_list() == [
        "granted-possible",
        "granted-possible",
        "not",
        "not",
    ]


# --- what is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("columns", "by", "message"),
    [
        (
            {"mnths": 1},
            "",
            f"mnths: {simulations.NO_FACT % {'nearest': 'months'}}",
        ),
        ({}, "home", "home: There is no such column to group by."),
        ({"weight": -1.0}, "", f"weight: {simulations.BAD_WEIGHT}"),
        ({"weight": None}, "", f"weight: {simulations.BAD_WEIGHT}"),
        (
            {"weight": pl.lit("1")},
            "",
            f"weight: {simulations.BAD_WEIGHT}",
        ),
        (
            {"weight": float("nan")},
            "",
            f"weight: {simulations.BAD_WEIGHT}",
        ),
        (
            {"group_id": pl.int_range(pl.len())},
            "group_id",
            "group_id: More than 60 groups. Choose a column with fewer different values.",
        ),
    ],
)
def test_columns_that_do_not_fit_are_refused_with_the_reason(columns, by, message):
    people = pl.concat([PEOPLE] * 20).with_columns(**columns)

    with pytest.raises(ExceptionGroup) as refusal:
        run(people, by=by)

    assert [str(error) for error in refusal.value.exceptions] == [message]


def test_values_that_do_not_fit_are_refused_with_the_number_of_rows():
    with pytest.raises(ExceptionGroup) as refusal:
        run(PEOPLE.with_columns(spanish=pl.lit("D1")))

    (problem,) = refusal.value.exceptions
    assert problem.fact == "spanish"
    assert "4" in str(problem)
