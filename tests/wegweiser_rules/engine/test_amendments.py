import datetime as dt

import pytest

from wegweiser_rules import LAW, Source
from wegweiser_rules.engine import amendments
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.amendments import NEVER, Rebuilder
from wegweiser_rules.engine.facts import Fact, FactKind

kind = Fact("kind", FactKind.BOOL, "Kind")
rude = Fact("rude", FactKind.BOOL, "Rude")
months = Fact("months", FactKind.INT, "Months")
start = Fact("start", FactKind.DATE, "Start")
end = Fact("end", FactKind.DATE, "End")
nations = Fact("nations", FactKind.LIST, "Nations")
KIND, LONG = kind.holds(), months >= 6
FIRST, SECOND = dt.date(2023, 1, 1), dt.date(2024, 1, 1)


def without(*struck):
    return Rebuilder(lambda condition: None if condition in struck else condition)


def rebuilt(condition, *struck, inside=None):
    return without(*struck).condition(condition, inside or ex.always())


# --- rebuilding ----------------------------------------------------------------------------------


def test_what_is_not_changed_is_kept_as_it_is():
    rebuilder = Rebuilder(lambda condition: condition)

    for rule in LAW.rules.values():
        for version in rule.versions:
            assert rebuilder.version(version) is version


def test_only_the_way_to_a_change_is_rebuilt():
    untouched = ex.all_of(rude)
    tree = ex.all_of(untouched, ex.any_of(KIND, LONG))

    changed = rebuilt(tree, LONG)

    assert changed.parts[0] is untouched
    assert changed.parts[1].parts == (KIND,)
    assert tree.parts[1].parts == (KIND, LONG)


def test_shared_parts_stay_shared():
    shared = ex.any_of(KIND, LONG)
    changed = rebuilt(ex.all_of(ex.all_of(shared), ex.all_of(shared)), LONG)

    assert changed.parts[0].parts[0] is changed.parts[1].parts[0]


@pytest.mark.parametrize(
    "tree",
    [ex.all_of(KIND), ex.any_of(ex.all_of(KIND)), ex.not_(KIND), ex.dated({"2023-01-01": KIND}),
     ex.doubt(KIND, or_else=KIND, key="k", note="n")],
)  # fmt: skip
def test_nothing_is_left_of_what_only_consists_of_what_is_struck(tree):
    assert rebuilt(tree, KIND) is None


def test_a_wording_that_is_struck_asks_for_nothing_among_requirements():
    wordings = ex.dated({"2023-01-01": KIND, "2024-01-01": LONG})
    changed = rebuilt(ex.all_of(rude, wordings), KIND).parts[1]

    assert isinstance(changed.wordings[FIRST], ex.Always)
    assert changed.wordings[SECOND] is LONG


def test_a_wording_that_is_struck_never_holds_among_alternatives():
    wordings = ex.dated({"2023-01-01": KIND, "2024-01-01": LONG})

    assert rebuilt(ex.any_of(rude, wordings), KIND).parts[1].wordings[FIRST] is NEVER


def test_a_reading_that_is_struck_is_filled_as_its_place_demands():
    doubt = ex.doubt(KIND, or_else=LONG, key="k", note="n")

    assert isinstance(rebuilt(ex.all_of(doubt), KIND).parts[0].first, ex.Always)
    assert rebuilt(ex.any_of(doubt), KIND).parts[0].first is NEVER
    assert rebuilt(ex.not_(doubt), KIND).part.first is NEVER
    assert isinstance(rebuilt(ex.not_(doubt), KIND, inside=NEVER).part.first, ex.Always)


def test_a_criterion_whose_condition_is_struck_earns_no_points():
    points = ex.Points(((ex.Criterion(1, 4, KIND), ex.Criterion(2, 2, LONG)),))

    changed = rebuilt(points.reach(2), KIND)

    assert [criterion.number for criterion in changed.points.groups[0]] == [2]


def test_values_are_exchanged_wherever_they_stand():
    def exchange(value):
        return months if value is start else value

    rebuilder = Rebuilder(lambda condition: condition, exchange)
    chosen = ex.select(when=start.plus(days=1) <= end, then=start, otherwise=end)

    assert rebuilder.value(chosen).then is months
    assert rebuilder.value(chosen).when.left.day is months
    assert rebuilder.value(ex.total(end, start)).values == (end, months)
    assert rebuilder.value(ex.each(nations, {"A": start})).values == {"A": months}


# --- names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "key"),
    [
        (KIND, "kind"),
        (ex.not_(kind), "not kind"),
        (LONG, "months >= 6"),
        (ex.total(months, 1) >= 6, "total(months, 1) >= 6"),
        (start <= ex.TODAY, "start <= today"),
        (start.plus(months=3, days=2) <= end, "start + 3 months + 2 days <= end"),
        (ex.months_between(start, end) >= 3, "months from start to end >= 3"),
        (nations.any_in(["AL"]), "nations any in AL"),
        (ex.all_in(ex.Single(start), ["AL"]), "start all in AL"),
        (nations.any_in("ABCDEFGH"), "nations any in A B C D E F … (8)"),
        (ex.ByException(), "exception"),
        (ex.Possible("18a"), "rule 18a"),
        (ex.all_of(kind).cite(Source("CardG", "§ 1")), "all of § 1"),
        (ex.not_(ex.any_of(kind, ex.all_of(rude))), "not (kind or …)"),
        (ex.all_of(kind), ""),
        (ex.always(), ""),
    ],
)
def test_a_condition_is_named_in_short(condition, key):
    assert amendments.key(condition) == key


def test_named_conditions_are_found_at_any_depth_but_denials_stay_whole():
    tree = ex.all_of(ex.dated({"2023-01-01": KIND}), ex.not_(ex.all_of(rude, LONG)))

    assert [amendments.key(c) for c in amendments.named(tree)] == [
        "kind",
        "not (rude and months >= 6)",
    ]


def test_every_condition_of_the_law_has_a_name():
    for rule in LAW.rules.values():
        for version in rule.versions:
            for condition in amendments.named(version.when):
                assert amendments.key(condition).strip("… ")


def test_the_facts_of_a_condition_are_those_it_looks_at_itself():
    assert amendments.facts(start.plus(days=1) <= end) == {"start", "end"}
    assert amendments.facts(ex.not_(LONG)) == {"months"}
    assert amendments.facts(ex.all_of(LONG)) == set()
