import json
import re

from wegweiser_rules.commands import review

SECTION = """=== AufenthG | § 18g – Blaue Karte EU | seit 2023-12-28
mindestens 50 Prozent
=== AufenthG | § 99 – Rechtsverordnungen | seit 2023-12-28
nichts
"""
FIGURE = "=== § 4 – Beitragsbemessungsgrenzen\n101 400 Euro\n"


def directories(tmp_path):
    for name, share in (("old", "50"), ("new", "40")):
        (tmp_path / name).mkdir()
        text = SECTION.replace("50", share).replace("nichts", name)
        (tmp_path / name / "AufenthG.txt").write_text(text, encoding="utf-8")
        figure = FIGURE.replace("101 400", "101 400" if name == "old" else "104 000")
        (tmp_path / name / "SVBezGrV_2026.txt").write_text(figure, encoding="utf-8")
    return tmp_path / "old", tmp_path / "new"


def test_review_names_the_rules_behind_a_changed_section(tmp_path, capsys):
    assert review.run(*directories(tmp_path), as_json=True) == 0

    found = json.loads(capsys.readouterr().out)
    cited = {(s["law"], s["section"]): s["cited_by"] for s in found["sections"]}
    assert "18g.1.1" in cited["AufenthG", "§ 18g"]
    assert cited["AufenthG", "§ 99"] == []
    assert "contribution_ceiling" in cited["SVBezGrV 2026", "§ 4"]
    assert {"18g.1.1", "contribution_ceiling"} <= set(found["rules"])


def test_review_shows_what_changed(tmp_path, capsys):
    assert review.run(*directories(tmp_path)) == 0

    text = capsys.readouterr().out
    assert re.search(r"^3 sections differ; rules and figures to look at: \d+$", text, re.MULTILINE)
    assert "AufenthG § 18g: changed" in text
    assert "  -mindestens 50 Prozent\n  +mindestens 40 Prozent" in text
    assert "AufenthG § 99: changed\n  cited by: no rule" in text


def test_review_of_equal_texts_finds_nothing(tmp_path, capsys):
    old, _ = directories(tmp_path)

    assert review.run(old, old) == 0

    assert capsys.readouterr().out == "0 sections differ; rules and figures to look at: 0\n  -\n"


def test_review_says_which_directory_has_no_texts(tmp_path, capsys):
    old, _ = directories(tmp_path)

    assert review.run(old, tmp_path / "nowhere") == 1

    assert "nowhere: there are no texts of laws here" in capsys.readouterr().err
