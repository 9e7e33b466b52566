import datetime as dt
from decimal import Decimal
from types import ModuleType

import pytest

from wegweiser_rules import LAW, Message
from wegweiser_rules.engine import facts
from wegweiser_rules.engine.facts import NEVER, PERMANENT, Fact, FactError, FactKind

GOOD = [
    ("passport_valid", True, True),
    ("own_age", 30, 30),
    ("salary_year", "45934.20", 4593420),
    ("salary_year", 46000, 4600000),
    ("birth_date", "1990-05-20", dt.date(1990, 5, 20)),
    ("german", "B1", 3),
    ("licence", "promised", "promised"),
    ("status", "BK_EU:FR", "BK_EU:FR"),
    ("status", "AE_25_2_1", "AE_25_2_1"),
    ("application_place", "mission:XK", "mission:XK"),
    ("job_isco", "2514", "2514"),
    ("nationality", ["IN", "XK"], ("IN", "XK")),
    ("job_months", "permanent", PERMANENT),
    ("job_months", 12, 12),
    ("asylblg_last_receipt", "never", NEVER),
    ("asylblg_last_receipt", "2024-07-02", dt.date(2024, 7, 2)),
    ("hours_per_day", [6, 4.5, "2.5"], (Decimal(6), Decimal("4.5"), Decimal("2.5"))),
    ("event", "renewal", "renewal"),
]
BAD = [
    ("passport_valid", "yes", "Expected true or false, not 'yes'."),
    ("passport_valid", 1, "Expected true or false, not 1."),
    ("own_age", -1, "Expected a whole number from 0, not -1."),
    ("own_age", True, "Expected a whole number from 0, not True."),
    ("own_age", 30.5, "Expected a whole number from 0, not 30.5."),
    ("salary_year", "45934.205", 'Expected an amount in EUR such as "46000.00", not'),
    ("salary_year", "much", 'Expected an amount in EUR such as "46000.00", not'),
    ("salary_year", "NaN", 'Expected an amount in EUR such as "46000.00", not'),
    ("salary_year", "-1.00", 'Expected an amount in EUR such as "46000.00", not'),
    ("salary_year", 1.5, 'Expected an amount in EUR such as "46000.00", not 1.5.'),
    ("salary_year", "9" * 400, 'Expected an amount in EUR such as "46000.00", not'),
    ("birth_date", "20.5.1990", 'Expected a day such as "2026-03-02", not'),
    ("birth_date", "1990-02-30", 'Expected a day such as "2026-03-02", not'),
    ("birth_date", "0001-01-01", 'Expected a day such as "2026-03-02", not'),
    ("birth_date", 19900520, 'Expected a day such as "2026-03-02", not'),
    ("german", "D1", "Expected a level from none to C2, not 'D1'."),
    ("german", 3, "Expected a level from none to C2, not 3."),
    ("licence", "maybe", "'maybe' is none of: not_required, granted, promised, missing."),
    ("status", "AE_18a:FR", "'AE_18a:FR' is none of:"),
    ("status", ["none"], "['none'] is none of:"),
    ("job_isco", "25x", "Expected a text of the right form, not '25x'."),
    ("job_isco", 2514, "Expected a text of the right form, not 2514."),
    ("nationality", "IN", "Expected a list, not 'IN'."),
    ("nationality", ["India"], "'India' cannot stand in this list."),
    ("nationality", [True], "True cannot stand in this list."),
    ("nationality", ["IN"] * 401, "Expected a list, not"),
    ("job_months", "forever", "Expected a whole number from 0, not 'forever'."),
    ("asylblg_last_receipt", "always", 'Expected a day such as "2026-03-02", not'),
]


@pytest.mark.parametrize(("name", "raw", "typed"), GOOD)
def test_value_is_read(name, raw, typed):
    assert LAW.facts[name].read(raw) == typed


@pytest.mark.parametrize(("name", "raw", "problem"), BAD)
def test_bad_value_is_named(name, raw, problem):
    with pytest.raises(FactError) as error:
        LAW.facts[name].read(raw)

    assert str(error.value).startswith(f"{name}: {problem}")
    assert error.value.fact == name


@pytest.mark.parametrize(
    ("name", "raw"),
    [(name, raw) for name, raw, _typed in GOOD if not isinstance(raw, list) and raw != 46000],
)
def test_value_is_written_as_it_was_read(name, raw):
    fact = LAW.facts[name]

    assert fact.write(fact.read(raw)) == raw


def test_list_is_written_as_a_list():
    assert LAW.facts["nationality"].write(("IN", "VN")) == ["IN", "VN"]


@pytest.mark.parametrize(
    ("name", "raw", "word"),
    [
        ("passport_valid", True, Message("yes")),
        ("passport_valid", False, Message("no")),
        ("own_age", 30, 30),
        ("salary_year", "45934.20", Decimal("45934.20")),
        ("birth_date", "1990-05-20", dt.date(1990, 5, 20)),
        ("german", "B1", "B1"),
        ("german", "none", Message("no knowledge")),
        ("licence", "promised", Message("Promised in writing")),
        ("status", "BK_EU:FR", "BK_EU:FR"),
        ("nationality", ["IN", "VN"], "IN, VN"),
        ("job_months", "permanent", Message("permanent")),
        ("job_months", 12, 12),
        ("asylblg_last_receipt", "never", Message("never")),
    ],
)
def test_value_has_a_word(name, raw, word):
    fact = LAW.facts[name]

    assert fact.word(fact.read(raw)) == word


def test_two_facts_of_one_name_are_refused():
    first, second = ModuleType("first"), ModuleType("second")
    first.fact = Fact("twin", FactKind.BOOL, "Twin")
    second.fact = Fact("twin", FactKind.BOOL, "Twin")

    with pytest.raises(ValueError, match="two facts are called twin"):
        facts.collect(first, second)
