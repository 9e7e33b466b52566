"""Tables are read in many forms; what cannot be read is refused with fact, rows and reason."""

import datetime as dt
from decimal import Decimal

import polars as pl
import pytest

from tests.wegweiser_rules.engine.columns import primitives
from wegweiser_rules.engine import columns
from wegweiser_rules.engine.columns import polars

FORMS = {
    "counted": [pl.Series([12, 11, None], dtype=kind) for kind in (pl.UInt8, pl.Int32, pl.Int64)],
    "months": [
        pl.Series([24, 23, None], dtype=pl.UInt32),
        pl.Series(["permanent", "23", None]),
        pl.Series([1_000_000, 0, None]),
    ],
    "money": [
        pl.Series([50_700, 50_699, None]),
        pl.Series(["50700.00", "50699.99", None]),
        pl.Series(["50700", "50699.9", None]),
        pl.Series([Decimal("50700.00"), Decimal("50699.99"), None]),
        pl.Series([Decimal("50700.000"), Decimal("50699.990"), None]),
    ],
    "later": [
        pl.Series([dt.date(2023, 3, 31), dt.date(2023, 3, 30), None]),
        pl.Series(["2023-03-31", "2023-03-30", None]),
    ],
    "never after": [
        pl.Series([dt.date(1, 1, 1), dt.date(2025, 4, 1), None]),
        pl.Series(["never", "2025-04-01", None]),
    ],
    "level": [
        pl.Series(["B1", "A2", None]),
        pl.Series(["C2", "none", None], dtype=pl.Categorical),
        pl.Series(["B1", "A2", None], dtype=pl.Enum(["B1", "A2"])),
    ],
    "one of": [
        pl.Series(["NE", "AE_1", None]),
        pl.Series(["none", "AE_2", None], dtype=pl.Categorical),
        pl.Series(["none", "AE_2", None], dtype=pl.Enum(["AE_2", "none"])),
    ],
    "all in": [
        pl.Series([["DE", "XX"], [], None]),
        pl.Series([["AT"], ["DE", "FR"], None], dtype=pl.List(pl.Enum(["AT", "FR", "DE"]))),
    ],
    "sum of": [
        pl.Series([[20.0, 0.5], [], None]),
        pl.Series([[21, 0], [20], None]),
        pl.Series([[Decimal("20.001")], [Decimal("20.000")], None]),
    ],
}
FACTS = {
    "counted": "counted", "months": "months", "money": "pay", "later": "start",
    "never after": "last", "level": "level", "one of": "status", "all in": "nations",
    "sum of": "hours",
}  # fmt: skip
RULES = {"counted": "number"}
LISTS = pl.List(pl.String)


@pytest.mark.parametrize(
    ("name", "values"),
    [(name, values) for name, forms in FORMS.items() for values in forms],
    ids=lambda value: str(value.dtype) if isinstance(value, pl.Series) else value,
)
@pytest.mark.parametrize("backend", ["polars", "sqlite"])
def test_forms(name, values, backend):
    rule = RULES.get(name, name)
    results = columns.evaluate(
        pl.LazyFrame({FACTS[name]: values}),
        law=primitives.LAW,
        on=primitives.DAY,
        rules=[rule],
        backend=columns.Backend(backend),
    ).collect()

    assert results[rule].to_list() == ["granted-possible", "not", "needs-more-facts"]


@pytest.mark.parametrize(
    ("name", "values", "problem"),
    [
        ("yes", [1, 0], "A column of the type Int64 cannot be read as this fact."),
        ("pay", [46000.5], "A column of the type Float64 cannot be read as this fact."),
        ("start", [20240101], "A column of the type Int64 cannot be read as this fact."),
        ("level", [3], "A column of the type Int64 cannot be read as this fact."),
        ("nations", ["DE"], "A column of the type String cannot be read as this fact."),
        ("hours", ["2.5"], "A column of the type String cannot be read as this fact."),
        ("months", [2.5], "A column of the type Float64 cannot be read as this fact."),
        (
            "counted",
            [3, -1, None, -7],
            "2 rows cannot be read. The first: Expected a whole number from 0, not -1.",
        ),
        (
            "pay",
            ["46000.00", "46,000"],
            (
                "1 rows cannot be read. The first: "
                """Expected an amount in EUR such as "46000.00", not '46,000'."""
            ),
        ),
        (
            "pay",
            [Decimal("1.001")],
            (
                "1 rows cannot be read. The first: "
                """Expected an amount in EUR such as "46000.00", not '1.001'."""
            ),
        ),
        (
            "start",
            ["2026-02-30", "x"],
            (
                "2 rows cannot be read. The first: "
                """Expected a day such as "2026-03-02", not '2026-02-30'."""
            ),
        ),
        (
            "start",
            [dt.date(1899, 12, 31)],
            (
                "1 rows cannot be read. The first: "
                """Expected a day such as "2026-03-02", not '1899-12-31'."""
            ),
        ),
        (
            "last",
            ["never", "2026-03-31", "x"],
            (
                "1 rows cannot be read. The first: "
                """Expected a day such as "2026-03-02", not 'x'."""
            ),
        ),
        (
            "level",
            ["B1", "b1"],
            "1 rows cannot be read. The first: Expected a level from none to C2, not 'b1'.",
        ),
        (
            "status",
            ["NE", "NO", "NO"],
            "2 rows cannot be read. The first: 'NO' is none of: none, AE_1, AE_2, NE.",
        ),
        (
            "nations",
            [["DE"], ["DE", "Germany"]],
            "1 rows cannot be read. The first: 'Germany' cannot stand in this list.",
        ),
        (
            "nations",
            [["DE"], [None]],
            "1 rows cannot be read. The first: None cannot stand in this list.",
        ),
        (
            "hours",
            [[2.5, -1.0]],
            "1 rows cannot be read. The first: Expected a number from 0, not -1.0.",
        ),
    ],
)
def test_what_cannot_be_read_is_refused(name, values, problem):
    with pytest.raises(ExceptionGroup) as refused:
        columns.evaluate(
            pl.LazyFrame({name: values}), law=primitives.LAW, on=primitives.DAY
        ).collect()

    assert [str(error) for error in refused.value.exceptions] == [f"{name}: {problem}"]


def test_codes_of_an_enumeration_that_do_not_occur_are_no_problem():
    table = pl.LazyFrame({"status": pl.Series(["NE"], dtype=pl.Enum(["NO", "NE"]))})

    results = columns.evaluate(table, law=primitives.LAW, on=primitives.DAY, rules=["one of"])

    assert results.collect().item() == "granted-possible"


def test_other_columns_are_handed_through():
    table = pl.LazyFrame({"person": [7], "yes": [True], "weight": [2.5]})

    results = columns.evaluate(
        table,
        law=primitives.LAW,
        on=primitives.DAY,
        rules=["holds"],
        keep=["person", "yes", "weight"],
    )

    assert results.collect().rows() == [(7, True, 2.5, "granted-possible")]


@pytest.mark.parametrize("backend", ["polars", "sqlite"])
def test_a_table_without_facts_has_results_for_every_row(backend):
    results = columns.evaluate(
        pl.LazyFrame({"yes": [True, False]}),
        law=primitives.LAW,
        on=primitives.DAY,
        rules=["always"],
        backend=columns.Backend(backend),
    )

    assert results.collect().rows() == [("granted-possible",)] * 2


@pytest.mark.parametrize("backend", ["polars", "sqlite"])
def test_an_empty_table_has_no_results(backend):
    nothing = {"yes": pl.Series([], dtype=pl.Boolean), "nations": pl.Series([], dtype=LISTS)}
    results = columns.evaluate(
        pl.LazyFrame(nothing),
        law=primitives.LAW,
        on=primitives.DAY,
        backend=columns.Backend(backend),
    )

    assert results.collect().height == 0


def test_results_can_be_left_in_files(tmp_path):
    results = columns.evaluate(
        pl.LazyFrame({"yes": [True, None]}),
        law=primitives.LAW,
        on=primitives.DAY,
        rules=["holds", "expired"],
        backend=columns.Backend.SQLITE,
        folder=tmp_path,
    )

    assert results.collect().rows() == [
        ("granted-possible", "not-available"),
        ("needs-more-facts", "not-available"),
    ]
    assert (tmp_path / "results").is_dir()


def test_a_table_must_have_the_columns_of_its_program():
    program = columns.program(primitives.LAW, on=primitives.DAY, columns=["yes"])

    with pytest.raises(ExceptionGroup) as refused:
        polars.results(pl.LazyFrame({"pay": [1]}), program)

    assert [str(error) for error in refused.value.exceptions] == ["yes: There is no such column."]


def test_codes_that_no_row_can_have_match_nothing():
    table = pl.LazyFrame({"status": pl.Series(["AE_1", None], dtype=pl.Enum(["AE_1"]))})

    results = columns.evaluate(table, law=primitives.LAW, on=primitives.DAY, rules=["one of"])

    assert results.collect()["one of"].to_list() == ["not", "needs-more-facts"]
