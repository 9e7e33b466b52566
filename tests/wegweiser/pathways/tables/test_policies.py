import datetime as dt

import pytest
from django.utils import translation

from tests.wegweiser.pathways.drafts import CONTRACT, GERMAN_JOB, draft
from wegweiser.pathways.domain import policies, policy_effects
from wegweiser.pathways.tables import policies as tables
from wegweiser_rules import LAW
from wegweiser_rules.de import cohorts
from wegweiser_rules.de.cohorts.assumptions import SITUATIONS

GAIN = {"from": "not", "to": "granted-possible", "people": 6}
OPENED = {"from": "not", "to": "needs-more-facts", "people": 1}
LOSS = {"from": "granted-possible", "to": "not", "people": 1}


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


def change(*moves):
    return {"moves": list(moves)}


def comparison(by=""):
    """Two groups; 18a gains, 18b loses one, nobody moves in 18d."""
    rules = {
        "18a": {"not": 8, "granted-possible": 2},
        "18b": {"granted-possible": 10},
        "18d": {"not": 10},
    }
    young = {"18a": change(GAIN, OPENED), "18b": change(LOSS), "18d": change()}
    older = {"18a": change(), "18b": change(), "18d": change()}
    groups = {
        "under 18": {"people": 10, "rules": rules, "changes": older},
        "25 to 34": {"people": 10, "rules": rules, "changes": young},
        "18 to 24": {"people": 10, "rules": rules, "changes": older},
    }
    written = {"day": "2026-11-22", "people": 10, "reform": "", "rules": rules, "changes": young}
    return policy_effects.read({**written, **({"by": by, "groups": groups} if by else {})})


def test_effects_are_told_the_largest_first():
    found = tables.effects(comparison())

    assert [(one.rule, one.balance.gain, one.balance.lose) for one in found] == [
        ("18a", 6, 0),
        ("18b", 0, 1),
    ]
    first = found[0].balance
    assert (first.people, first.before, first.after, first.bars) == (10, 2, 8, (200, 800))


def test_moves_are_told_in_words_the_most_first():
    assert tables.effects(comparison())[0].moves == (
        ("not possible", "possible", 6),
        ("not possible", "open", 1),
    )


def test_rules_where_nobody_moves_stand_apart():
    assert tables.unmoved(comparison()) == [LAW.rules["18d"].title]


def test_groups_stand_in_their_own_order():
    groups = tables.effects(comparison("group_age"))[0].groups

    assert [(one.name, one.before, one.after) for one in groups] == [
        ("under 18", 2, 2),
        ("18 to 24", 2, 2),
        ("25 to 34", 2, 8),
    ]


def test_without_groups_nothing_is_split():
    assert tables.effects(comparison())[0].groups == ()


def test_a_reform_that_moves_nobody_has_no_effect():
    rules = {"18a": {"not": 1}}
    written = {"day": "2026-11-22", "people": 1, "reform": "", "rules": rules}

    assert tables.effects(policy_effects.read({**written, "changes": {"18a": change()}})) == []


def test_bars_have_no_length_where_a_title_is_open_to_nobody():
    rules = {"18a": {"not": 1}}
    written = {"day": "2026-11-22", "people": 1, "reform": "", "rules": rules}
    moved = {"18a": change({"from": "not", "to": "waiver-only", "people": 1})}

    effect = tables.effects(policy_effects.read({**written, "changes": moved}))[0]
    assert effect.balance.bars == (0, 0)


def test_every_value_by_which_people_are_split_has_words():
    assert set(SITUATIONS) | set(cohorts.REGIONS) | set(cohorts.AGE_BANDS) == set(tables.VALUES)


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("group_age", "55 and over", "55 and over"),
        ("qual_kind", "degree", "University degree"),
        ("german", "B1", "B1"),
        ("german", "unknown", "not known"),
        ("status", "AE_18b", "Residence permit, skilled worker with a degree (§ 18b)"),
    ],
)
def test_a_group_is_named_in_words(column, value, words):
    assert tables.group(column, value) == words


def test_people_can_be_split_by_columns_that_a_cohort_has():
    people = cohorts.frame(rows=50, seed=1, on=dt.date(2026, 11, 22), facts=LAW.facts)

    assert set(policies.GROUPS) <= set(people.columns)


def test_only_ways_can_be_changed():
    offered = [name for _kind, rules in tables.rules()[1:] for name, _title in rules]

    assert sorted(offered) == sorted(LAW.ways)


@pytest.mark.parametrize(
    ("day", "name", "before", "after"),
    [
        ("2026-11-22", "blue_card", "50 %", "40 %"),
        ("2026-11-22", "contribution_ceiling", "101400 EUR", "40 EUR"),
        ("2027-11-22", "contribution_ceiling", "not published yet", "40 EUR"),
        ("2027-11-22", "blue_card", "50 %", "40 %"),
    ],
)
def test_a_figure_is_told_with_its_unit_before_and_after(day, name, before, after):
    chosen = draft(figures={name: "40"}, day=dt.date.fromisoformat(day))

    row = next(row for row in tables.figures(chosen) if row.new)

    assert (row.before, row.after) == (before, after)


def test_what_is_changed_elsewhere_stays_in_view():
    found = tables.elsewhere(draft(values={CONTRACT: "3"}, struck=(GERMAN_JOB,)), "18a")

    assert [title for title, _rows in found] == [LAW.rules["18g.1.1"].title]
    assert [(row.new, row.struck) for row in found[0][1]] == [("3", False), ("", True)]
    assert tables.elsewhere(draft(values={CONTRACT: "3"}), "18g.1.1") == []


def test_a_change_of_a_condition_that_the_day_does_not_have_keeps_its_name():
    old = draft(values={CONTRACT: "3"}, day=dt.date(2023, 1, 1))

    row = tables.elsewhere(old, "")[0][1][0]

    assert [str(words) for words in row.choice.words] == [CONTRACT[1]]
    assert row.name == "|".join(CONTRACT)
