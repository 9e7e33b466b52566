import datetime as dt
import json
import sys
from xml.etree import ElementTree as ET

import polars as pl
import pytest

from wegweiser_rules import LAW
from wegweiser_rules.__main__ import main
from wegweiser_rules.de import cohorts
from wegweiser_rules.engine import simulations

ON = dt.date(2026, 10, 1)


@pytest.fixture(scope="module")
def cohort(tmp_path_factory):
    path = tmp_path_factory.mktemp("cohort") / "people.parquet"
    cohorts.write(path, rows=300, seed=1, on=ON, facts=LAW.facts)
    return path


@pytest.fixture
def reform(tmp_path):
    path = tmp_path / "changes.toml"
    path.write_text('title = "From 30 %"\n[parameters]\nblue_card = "30"\n', "utf-8")
    return path


def simulate(*arguments):
    return main(["simulate", *map(str, arguments)])


def test_the_results_are_printed_as_a_table(cohort, capsys):
    assert simulate(cohort, "--on", ON) == 0

    captured = capsys.readouterr()
    expected = simulations.run(pl.scan_parquet(cohort), LAW, on=ON)
    assert captured.out == expected.table()
    assert captured.err == ""  # the progress bar is for terminals only


def test_the_results_are_printed_as_json(cohort, capsys):
    assert simulate(cohort, "--on", ON, "--by", "group_age", "--format", "json") == 0

    document = json.loads(capsys.readouterr().out)
    assert document["people"] == 300
    assert sum(group["people"] for group in document["groups"].values()) == 300
    assert sum(document["rules"]["18a"].values()) == 300


def test_a_reform_is_shown_as_a_chart(cohort, reform, capsys):
    assert simulate(cohort, "--on", ON, "--with", reform, "--format", "svg") == 0

    chart = ET.fromstring(capsys.readouterr().out)
    assert chart.get("aria-label") == "Before and after the reform “From 30 %”, on 1 October 2026"


def test_a_lower_threshold_moves_people_to_the_blue_card(cohort, reform, capsys):
    assert simulate(cohort, "--on", ON, "--with", reform, "--format", "json") == 0

    change = json.loads(capsys.readouterr().out)["changes"]["18g.1.1"]
    assert change["gain"] > 0
    assert change["lose"] == 0


def test_the_results_of_each_person_are_written_to_a_file(cohort, tmp_path, capsys):
    path = tmp_path / "results.parquet"

    assert simulate(cohort, "--on", ON, "-o", path) == 0

    written = pl.read_parquet(path)
    assert written.columns == ["person", *LAW.ways]
    assert written.height == 300
    assert capsys.readouterr().out


def test_figures_that_are_not_published_can_be_carried_on(cohort, capsys):
    def open_results(*options):
        simulate(cohort, "--on", "2027-02-01", "--format", "json", *options)
        rules = json.loads(capsys.readouterr().out)["rules"]
        return rules["18g.1.1"].get("needs-more-facts", 0)

    assert open_results("--provisional") < open_results()


def test_other_back_ends_come_to_the_same(cohort, reform, capsys):
    def printed(*options):
        assert simulate(cohort, "--on", ON, "--with", reform, "--by", "group_age", *options) == 0
        return capsys.readouterr().out

    assert printed("--backend", "sqlite") == printed()


def test_a_back_end_that_is_not_installed_is_named(cohort, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)

    assert simulate(cohort, "--on", ON, "--backend", "duckdb") == 1
    assert capsys.readouterr().err == (
        "This needs the package duckdb: install wegweiser[cohorts].\n"
    )


def test_a_database_that_cannot_be_reached_is_named(cohort, capsys):
    assert simulate(cohort, "--on", ON, "--backend", "postgresql", "--database", "nowhere") == 1
    assert capsys.readouterr().err.startswith(f"{cohort}: missing ")


def test_what_a_reform_can_change_is_listed(capsys):
    assert simulate("--list-changes", "20a.such") == 0

    listed = capsys.readouterr().out.splitlines()
    assert "points >= 6  = 6  [AufenthG § 20a Abs. 3 Nr. 2, § 20b Abs. 2]" in listed
    assert listed[-1].startswith("[parameters] of the law: contribution_ceiling, ")


def test_a_rule_that_is_not_there_has_nothing_to_list(capsys):
    assert simulate("--list-changes", "18z") == 1
    assert capsys.readouterr().err == "There is no rule 18z.\n"


def test_a_file_and_a_day_are_needed(cohort, capsys):
    for arguments in ([cohort], ["--on", ON], []):
        assert simulate(*arguments) == 1
        assert capsys.readouterr().err == (
            "Name a file of people and a day (--on), or a rule (--list-changes).\n"
        )


def test_days_before_the_model_are_refused(cohort, capsys):
    assert simulate(cohort, "--on", "2020-01-01") == 1
    assert capsys.readouterr().err == "The law before 2023-01-01 is not modelled.\n"


def test_a_file_that_is_no_table_is_refused(tmp_path, capsys):
    path = tmp_path / "people.parquet"
    path.write_bytes(b"PAR1 and nothing else")

    assert simulate(path, "--on", ON) == 1
    assert capsys.readouterr().err.startswith(f"{path}: ")


def test_a_file_that_is_not_there_is_refused(tmp_path, capsys):
    path = tmp_path / "people.parquet"

    assert simulate(path, "--on", ON) == 1
    assert capsys.readouterr().err.startswith(f"{path}: No such file")


def test_columns_that_are_no_facts_are_named(cohort, tmp_path, capsys):
    path = tmp_path / "people.parquet"
    pl.read_parquet(cohort).rename({"german": "germn"}).write_parquet(path)

    assert simulate(path, "--on", ON) == 1
    assert f"{path}: column germn: There is no such fact. The nearest: german" in (
        capsys.readouterr().err
    )


def test_values_that_cannot_be_read_are_named(cohort, tmp_path, capsys):
    path = tmp_path / "people.parquet"
    pl.read_parquet(cohort).with_columns(german=pl.lit("D1")).write_parquet(path)

    assert simulate(path, "--on", ON) == 1
    error = capsys.readouterr().err
    assert f"{path}: column german: " in error
    assert "300" in error


def test_a_reform_that_cannot_be_read_is_refused(cohort, tmp_path, capsys):
    path = tmp_path / "changes.toml"
    path.write_text('[parameters]\nblue_crd = "40"\n', "utf-8")

    assert simulate(cohort, "--on", ON, "--with", path) == 1
    assert capsys.readouterr().err.startswith(
        "There is no parameter “blue_crd”. The nearest: blue_card, "
    )


def test_a_reform_that_is_not_there_is_refused(cohort, tmp_path, capsys):
    path = tmp_path / "changes.toml"

    assert simulate(cohort, "--on", ON, "--with", path) == 1
    assert capsys.readouterr().err.startswith(f"{path}: ")
