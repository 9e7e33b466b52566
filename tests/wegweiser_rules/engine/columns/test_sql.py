"""The statement says in each database's own words what is to be worked out."""

import sqlite3

import pytest

from tests.wegweiser_rules.engine.columns import primitives
from wegweiser_rules.engine import columns
from wegweiser_rules.engine.columns import sql, sqlite
from wegweiser_rules.engine.columns.dialects import DIALECTS

LAW = primitives.LAW


def statement(*rules, dialect="duckdb", names=primitives.VALUES, keep=()):
    program = columns.program(LAW, on=primitives.DAY, columns=names, rules=rules or None)
    return sql.query(program, dialect=dialect, table="cohort", keep=keep)


def test_a_statement_can_be_read():
    assert statement("money", names=["pay"]) == (
        'WITH "stage 0" AS (SELECT CAST(ROUND("pay" * 100) AS BIGINT) AS "pay" FROM "cohort"),\n'
        '"stage 1" AS (SELECT ("pay" >= 5070000) AS "line 0" FROM "stage 0") '
        "SELECT (CASE \"line 0\" WHEN TRUE THEN 'granted-possible' WHEN FALSE THEN 'not' "
        'ELSE \'needs-more-facts\' END) AS "money" FROM "stage 1"'
    )


@pytest.mark.parametrize(
    ("dialect", "said"),
    [
        ("duckdb", "len(list_filter(\"nations\", lambda entry: (entry IN ('AT', 'DE')))) > 0"),
        ("sqlite", 'FROM (SELECT value AS entry FROM json_each("nations"))'),
        ("postgresql", 'EXISTS (SELECT 1 FROM unnest("nations") AS entries(entry)'),
        ("spark", "exists(`nations`, entry -> (entry IN ('AT', 'DE')))"),
    ],
)
def test_lists_are_looked_through(dialect, said):
    assert said in statement("any in", dialect=dialect)


@pytest.mark.parametrize(
    ("dialect", "said"),
    [
        ("duckdb", "CAST(\"start\" + INTERVAL '1 months' AS DATE)"),
        ("sqlite", 'plus_months("start", 1)'),
        ("postgresql", "CAST(\"start\" + INTERVAL '1 months' AS DATE)"),
        ("spark", "add_months(`start`, 1)"),
    ],
)
def test_days_are_moved(dialect, said):
    assert said in statement("both moved", dialect=dialect)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_expression_can_be_said(dialect):
    assert statement(dialect=dialect).count(" AS ") > len(LAW.rules)


def test_names_cannot_break_out_of_a_statement():
    connection = sqlite3.connect(":memory:")
    sqlite.prepare(connection)
    connection.execute('CREATE TABLE cohort (yes, "a"" b")')
    connection.execute("INSERT INTO cohort VALUES (TRUE, 'kept')")

    text = statement("holds", dialect="sqlite", names=["yes"], keep=['a" b'])

    assert connection.execute(text).fetchall() == [("kept", "granted-possible")]
    connection.close()


def test_a_table_without_facts_has_certain_results():
    assert "'granted-possible'" in statement("always", dialect="sqlite", names=[])
