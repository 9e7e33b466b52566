import datetime as dt
import sys

import polars as pl

from wegweiser_rules import LAW
from wegweiser_rules.__main__ import main
from wegweiser_rules.de import cohorts


def test_a_cohort_is_written_to_a_file(tmp_path, capsys):
    path = tmp_path / "people.parquet"

    status = main(["cohort", "--rows", "25", "--seed", "4", "--on", "2025-03-01", "-o", str(path)])

    assert status == 0
    expected = cohorts.frame(rows=25, seed=4, on=dt.date(2025, 3, 1), facts=LAW.facts)
    assert pl.read_parquet(path).equals(expected)
    assert capsys.readouterr().err == f"{path}: 25 made-up people (seed 4). {cohorts.ABOUT}\n"


def test_a_cohort_of_nobody_is_refused(tmp_path, capsys):
    assert main(["cohort", "--rows", "0", "-o", str(tmp_path / "people.parquet")]) == 1
    assert capsys.readouterr().err == "A cohort needs at least one row.\n"


def test_a_package_that_is_not_there_is_named(tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "polars", None)

    assert main(["cohort", "--rows", "5", "-o", str(tmp_path / "people.parquet")]) == 1
    assert capsys.readouterr().err == "This needs the package polars: install polars.\n"


def test_a_file_that_cannot_be_written_is_named(tmp_path, capsys):
    path = tmp_path / "nowhere" / "people.parquet"

    assert main(["cohort", "--rows", "5", "-o", str(path)]) == 1
    assert capsys.readouterr().err.startswith(f"{path}: ")
