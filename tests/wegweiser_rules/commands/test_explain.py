import json

import pytest

from wegweiser_rules import __main__ as program

SWISS = {"id": "swiss", "as_of": "2026-03-02", "facts": {"nationality": ["CH"]}}
INDIAN = {
    "id": "indian",
    "as_of": "2026-03-02",
    "facts": {"nationality": ["IN"], "qual_kind": "degree", "german": "A2", "job_offer": False},
}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "cases.json"
    path.write_text(json.dumps({"vignettes": [SWISS, INDIAN]}))
    return str(path)


def test_reasoning_is_a_tree(path, capsys):
    assert program.main(["explain", "EU.FREE", path, "--id", "swiss"]) == 0

    assert capsys.readouterr().out.splitlines() == [
        "swiss on 2026-03-02: EU.FREE not",
        "  - at least one of:",
        "    - Nationality: CH.  [FreizügG/EU § 2 Abs. 1, § 2a Abs. 1]",
        "    - Nationality: CH.  [FreizügG/EU § 12]",
        "    - Nationality: CH.  [AufenthG § 2 Abs. 1]",
        "    - all of:",
        "      - Nationality: CH.  [FreizügG/EU § 16]",
        (
            "      - Rights from the withdrawal agreement with the United Kingdom: no."
            "  [FreizügG/EU § 16]"
        ),
    ]


def test_points_are_shown_with_their_criteria(path, capsys):
    assert program.main(["explain", "20a.such", path, "--id", "indian"]) == 0

    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    place = lines.index(
        "- Points: 1. Required: at least 6.  [AufenthG § 20a Abs. 3 Nr. 2, § 20b Abs. 2]"
    )
    assert lines[place + 2 : place + 5] == [
        "- German: A2. Required: at least B2.  [AufenthG § 20b Abs. 1 S. 1 Nr. 2]",
        "- German: A2. Required: at least B1.  [AufenthG § 20b Abs. 1 S. 1 Nr. 3]",
        "+ German: A2. Required: at least A2.  [AufenthG § 20b Abs. 1 S. 1 Nr. 4]",
    ]


def test_all_situations_are_explained_without_an_id(path, capsys):
    assert program.main(["explain", "CH.FREE", path]) == 0

    out = capsys.readouterr().out
    assert "swiss on 2026-03-02: CH.FREE not-required" in out
    assert "indian on 2026-03-02: CH.FREE not" in out


def test_rule_that_did_not_exist_has_no_tree(tmp_path, capsys):
    path = tmp_path / "cases.json"
    path.write_text(json.dumps({"vignettes": [{**SWISS, "as_of": "2024-05-31"}]}))

    assert program.main(["explain", "20a.such", str(path)]) == 0
    assert capsys.readouterr().out == "swiss on 2024-05-31: 20a.such not-available\n"


def test_unknown_rule_is_a_clear_error(path, capsys):
    assert program.main(["explain", "18x", path]) == 1
    assert capsys.readouterr().err == "There is no rule 18x.\n"


def test_unknown_id_ends_with_an_error(path):
    assert program.main(["explain", "18a", path, "--id", "nobody"]) == 1


def test_missing_file_is_a_clear_error(tmp_path, capsys):
    assert program.main(["explain", "18a", str(tmp_path / "none.json")]) == 1
    assert "No such file or directory" in capsys.readouterr().err


def test_bad_vignette_is_named(tmp_path, capsys):
    path = tmp_path / "cases.json"
    path.write_text(json.dumps({"vignettes": [{"id": "a", "facts": {}}]}))

    assert program.main(["explain", "18a", str(path)]) == 1
    assert capsys.readouterr().err == 'vignette a: "as_of" must be a day such as "2026-03-02"\n'
