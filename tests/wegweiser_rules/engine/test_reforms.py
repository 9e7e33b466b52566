import datetime as dt

import pytest

from wegweiser_rules import Result, Source, Strength
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import reforms
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.laws import Law
from wegweiser_rules.engine.parameters import ShareAt, shares, yearly
from wegweiser_rules.engine.requirements import ReformError
from wegweiser_rules.engine.rules import Rule, Version

ON = dt.date(2026, 10, 1)
LAW_ON_CARDS = Source("CardG", "§ 1")
pay = Fact("pay", FactKind.MONEY, "Pay")
spanish = Fact("spanish", FactKind.LEVEL, "Spanish", neutral=0)
months = Fact("months", FactKind.INT, "Months", neutral=12)
place = Fact("place", FactKind.CHOICE, "Place", values=("coast", "hills", "city"), neutral="city")
kind = Fact("kind", FactKind.BOOL, "Kind", neutral=True)
rude = Fact("rude", FactKind.BOOL, "Rude", neutral=False)
start = Fact("start", FactKind.DATE, "Start", neutral=ON)
diploma = Fact("diploma", FactKind.DATE, "Diploma", neutral=ON)
FACTS = (pay, spanish, months, place, kind, rude, start, diploma)

WAGE = yearly("wage", "Wage", {2026: ("40000", Source("WageG", "§ 1"))})
HALF = shares("half", "Half", of=WAGE, values={"2020-01-01": ("50", LAW_ON_CARDS)})
ENOUGH_PAY = ex.doubt(
    (pay >= HALF).cite(Source("CardG", "§ 2")),
    or_else=pay >= ShareAt(HALF, start),
    key="year",
    note="The year is open.",
)
CARD = ex.all_of(
    kind,
    ENOUGH_PAY,
    ex.not_(rude).cite(Source("CardG", "§ 3")),
    ex.any_of(spanish >= 3, place.one_of("coast", "hills")).cite(Source("CardG", "§ 4")),
    (months >= 6).cite(Source("CardG", "§ 5")),
)


def rule(name, when, *, group="", event=False):
    versions = (
        Version(
            since=dt.date(2023, 1, 1),
            sources=(LAW_ON_CARDS,),
            strength=Strength.MAY,
            when=when,
            attributes={"threshold": HALF},
        ),
    )
    return Rule(id=name, title=name, summary="", group=group, versions=versions, event=event)


LAW = Law(
    rules={
        r.id: r
        for r in (
            rule("card", CARD, group="cards"),
            rule("young card", ex.all_of(kind, months >= 3), group="cards"),
            rule("lost card", ex.all_of(kind, months >= 1), group="cards", event=True),
            rule("family", ex.all_of(ex.Possible("card"), spanish >= 1)),
            rule("last resort", ex.all_of(kind, ex.not_(ex.any_of(ex.Possible("family"))))),
        )
    },
    facts={fact.name: fact for fact in FACTS},
    parameters=(WAGE, HALF),
    state_of_law=ON,
    modelled_from=dt.date(2023, 1, 1),
)
GOOD = {"pay": "30000", "place": "coast", "months": 6, "spanish": "A1"}


def result(law, name="card", on=ON, **facts):
    return law.results(law.neutral(law.read({**GOOD, **facts})), on=on)[name]


def reformed(text):
    return reforms.read(text).apply(LAW)


def refused(text):
    with pytest.raises(ReformError) as refusal:
        reformed(text)
    return str(refusal.value)


def change(content, *, of="card", condition=None):
    where = f'condition = "{condition}"\n' if condition else ""
    return f'[[changes]]\nrule = "{of}"\n{where}{content}'


def test_the_law_itself_stays_as_it_is():
    before = dict(LAW.rules)

    reformed(change("drop = true", condition="months >= 6"))

    assert LAW.rules == before
    assert result(LAW, months=5) == Result.NOT


# --- figures -------------------------------------------------------------------------------------


def test_a_share_changes_in_all_readings_that_use_it():
    law = reformed('[parameters]\nhalf = "25"')

    assert result(LAW, pay="10000") == Result.NOT
    assert result(law, pay="10000") == Result.GRANTED_POSSIBLE
    assert result(law, pay="9999.99") == Result.NOT
    assert not law.assess(law.neutral(law.read(GOOD)), on=ON)["card"].uncertain


def test_a_changed_amount_holds_on_days_without_a_published_one():
    law = reformed("[parameters]\nwage = 60000")

    assert result(law, pay="29999.99") == Result.NOT
    assert result(law, pay="30000") == Result.GRANTED_POSSIBLE
    assert result(LAW, on=dt.date(2027, 1, 1)) == Result.NEEDS_MORE_FACTS
    assert result(law, on=dt.date(2027, 1, 1)) == Result.GRANTED_POSSIBLE


def test_the_figures_of_the_reformed_law_can_be_printed():
    assert [p.on(ON) for p in reformed('[parameters]\nhalf = "25 %"').parameters] == [
        40_000,
        10_000_00,
    ]


def test_attributes_follow_the_figures():
    law = reformed('[parameters]\nhalf = "25"')
    assert (
        law.assess(law.neutral(law.read(GOOD)), on=ON)["card"].attributes["threshold"] == 1000000
    )


# --- conditions ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["months >= 6", "months >= 6 [CardG § 5]", "CardG § 5", "months"])
def test_a_condition_is_named_by_key_or_place_or_fact(name):
    law = reformed(change("value = 4", condition=name))

    assert result(law, months=4) == Result.GRANTED_POSSIBLE
    assert result(law, months=3) == Result.NOT


def test_a_requirement_that_is_dropped_is_no_longer_asked_for():
    law = reformed(change("drop = true", condition="pay >= half"))

    assert result(law, pay="0") == Result.GRANTED_POSSIBLE


def test_a_denial_is_dropped_as_a_whole():
    law = reformed(change("drop = true", condition="not rude"))

    assert result(LAW, rude=True) == Result.NOT
    assert result(law, rude=True) == Result.GRANTED_POSSIBLE


def test_an_alternative_that_is_dropped_no_longer_helps():
    law = reformed(change("drop = true", condition="place in coast hills"))

    assert result(law, place="coast") == Result.NOT
    assert result(law, place="coast", spanish="B1") == Result.GRANTED_POSSIBLE


def test_an_alternative_can_be_added_to_a_condition():
    law = reformed(change('or = { place = "city", kind = true }', condition="CardG § 4"))

    assert result(LAW, place="city") == Result.NOT
    assert result(law, place="city") == Result.GRANTED_POSSIBLE


def test_a_requirement_can_be_added_to_a_condition():
    law = reformed(change('and = { spanish = ">= B1" }', condition="months >= 6"))

    assert result(law) == Result.NOT
    assert result(law, spanish="B1") == Result.GRANTED_POSSIBLE


def test_without_a_condition_the_whole_rule_is_meant():
    law = reformed(change('or = { pay = ">= 90000" }'))

    assert result(law, pay="90000", kind=False, rude=True) == Result.GRANTED_POSSIBLE
    assert result(law, pay="89999.99", kind=False) == Result.NOT


def test_codes_can_be_changed():
    law = reformed(change('value = ["city"]', condition="place"))

    assert result(law, place="city") == Result.GRANTED_POSSIBLE
    assert result(law, place="coast") == Result.NOT


def test_a_rule_that_refers_to_a_changed_one_follows_it():
    law = reformed(change("value = 4", condition="months"))

    assert result(LAW, "family", months=4) == Result.NOT
    assert result(law, "family", months=4) == Result.GRANTED_POSSIBLE


def test_a_group_means_its_rules_that_need_no_event():
    law = reformed(change("value = 2", of="cards", condition="months"))

    assert result(law, months=2) == Result.GRANTED_POSSIBLE
    assert result(law, "young card", months=2) == Result.GRANTED_POSSIBLE
    assert law.rules["lost card"] is LAW.rules["lost card"]


def test_of_a_group_only_the_rules_that_have_the_condition_change():
    law = reformed(change("drop = true", of="cards", condition="place"))

    assert law.rules["card"] is not LAW.rules["card"]
    assert law.rules["young card"] is LAW.rules["young card"]


def test_several_rules_and_changes_are_made_one_after_the_other():
    law = reformed(
        '[[changes]]\nrule = ["card", "young card"]\ncondition = "months"\nvalue = 1\n'
        + change("drop = true", condition="months >= 1")
    )

    assert result(law, months=0) == Result.GRANTED_POSSIBLE
    assert result(law, "young card", months=0) == Result.NOT


def test_a_rule_of_which_nothing_is_left_asks_for_nothing():
    law = reformed(
        change("drop = true", of="young card", condition="kind")
        + "\n"
        + change("drop = true", of="young card", condition="months")
    )

    assert result(law, "young card", kind=False, months=0) == Result.GRANTED_POSSIBLE


# --- what is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("title = ", "This is not TOML: Invalid value (at end of document)."),
        (
            'title = "x"',
            "There is no change in it: neither under [parameters] nor under [[changes]].",
        ),
        ("rules = 1", "There is no key in reform “rules”. The nearest: title, parameters."),
        ("parameters = 1", "[parameters]: expected a table, not 1."),
        ("changes = 1", "changes: expected [[changes]], not 1."),
        ("changes = [1]", "change 1: expected a table, not 1."),
        (
            change("value = 1\ndrop = true", condition="months"),
            "change 1: say exactly one of “value”, “drop = true”, “or”, “and”.",
        ),
        (
            change("drop = false", condition="months"),
            "change 1: say exactly one of “value”, “drop = true”, “or”, “and”.",
        ),
        (
            change("drop = true"),
            "change 1: name the condition; only “or” and “and” can do without.",
        ),
        (
            '[[changes]]\nrule = []\ncondition = "months"\ndrop = true',
            "change 1: expected rule = a name or a list, not [].",
        ),
        (
            change("drop = true", of="crad", condition="months"),
            "There is no rule “crad”. The nearest: card, cards, lost card, young card.",
        ),
        (
            change("drop = true", condition="moths"),
            "There is no condition of card “moths”. The nearest: months, months >= 6.",
        ),
        (
            change("drop = true", of="cards", condition="zzzz"),
            "There is no condition of card “zzzz”. The nearest: nothing is alike.",
        ),
        ('[parameters]\nhalv = "40"', "There is no parameter “halv”. The nearest: half."),
        ('[parameters]\nhalf = "much"', "half: expected a number, not 'much'."),
        ('[parameters]\nhalf = "-1"', "half: expected a number, not '-1'."),
        ('[parameters]\nwage = "NaN"', "wage: expected a number, not 'NaN'."),
    ],
)
def test_what_cannot_be_read_or_found_is_refused_with_the_reason(text, message):
    assert refused(text) == message


def test_a_name_that_fits_several_conditions_is_refused_with_their_names():
    two = rule("two", ex.all_of(months >= 3, (months < 9).cite(Source("CardG", "§ 9"))))

    with pytest.raises(ReformError) as refusal:
        reforms.select(two, "months")

    assert str(refusal.value) == (
        "“months” in two means several conditions: months >= 3; months < 9 [CardG § 9]. "
        "Name one of them."
    )


# --- what can be changed -------------------------------------------------------------------------


def test_what_can_be_changed_is_listed_with_place_and_figure():
    listed = reforms.changeable(LAW.rules["card"], on=ON)

    assert [(one.key, one.citation, one.figure) for one in listed] == [
        ("kind", "", None),
        ("pay >= half", "CardG § 2", "50 %"),
        ("pay >= half", "", "50 %"),
        ("not rude", "CardG § 3", None),
        ("any of § 4", "CardG § 4", None),
        ("spanish >= B1", "CardG § 4", "B1"),
        ("place in coast hills", "CardG § 4", "coast, hills"),
        ("months >= 6", "CardG § 5", "6"),
    ]


def test_every_listed_key_with_a_figure_can_be_used_as_it_is_shown():
    for one in reforms.changeable(LAW.rules["card"], on=ON):
        assert reforms.find(LAW.rules["card"], one.key)
