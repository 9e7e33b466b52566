import pytest

from wegweiser_rules.engine import texts
from wegweiser_rules.engine.sources import Source

OLD = """# AufenthG
=== AufenthG | § 18 – Grundsatz | seit 2024-03-01
(1) Die Zulassung richtet sich nach den Erfordernissen.
=== AufenthG | § 18a – Fachkräfte | seit 2023-11-18
Ein Satz bleibt. Der zweite lautet so.
"""
NEW = OLD.replace("Der zweite lautet so.", "Der zweite lautet anders.").replace(
    "=== AufenthG | § 18 ", "=== AufenthG | § 17 "
)


def a_directory(path, **files):
    path.mkdir()
    for name, text in files.items():
        (path / f"{name}.txt").write_text(text, encoding="utf-8")
    return path


def test_sections_are_read_with_law_and_number(tmp_path):
    read = texts.read(a_directory(tmp_path / "old", AufenthG=OLD))

    assert read == {
        ("AufenthG", "§ 18"): "(1) Die Zulassung richtet sich nach den Erfordernissen.",
        ("AufenthG", "§ 18a"): "Ein Satz bleibt. Der zweite lautet so.",
    }


def test_a_file_of_one_law_gives_the_law_its_name(tmp_path):
    text = "# x\n=== § 4 – Beitragsbemessungsgrenzen\n101 400 Euro\n=== Schlussformel\n–\n"

    read = texts.read(a_directory(tmp_path / "old", SVBezGrV_2026=text))

    assert read == {
        ("SVBezGrV 2026", "§ 4"): "101 400 Euro",
        ("SVBezGrV 2026", "Schlussformel"): "–",
    }


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_directory_without_texts_is_refused(tmp_path, name):
    (tmp_path / "empty").mkdir()

    with pytest.raises(texts.NoTexts, match=name):
        texts.read(tmp_path / name)


def test_differences_name_what_changed_came_and_went(tmp_path):
    old = texts.read(a_directory(tmp_path / "old", AufenthG=OLD))
    new = texts.read(a_directory(tmp_path / "new", AufenthG=NEW))

    found = {one.place[1]: one for one in texts.differences(old, new)}

    assert {section: one.kind for section, one in found.items()} == {
        "§ 17": "new",
        "§ 18": "gone",
        "§ 18a": "changed",
    }
    assert list(found["§ 18a"].diff())[1:] == [
        " Ein Satz bleibt.",
        "-Der zweite lautet so.",
        "+Der zweite lautet anders.",
    ]


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("§ 18g Abs. 1 S. 2 Nr. 1", {"§ 18g"}),
        ("§ 18 Abs. 2, 4", {"§ 18"}),
        ("§§ 39, 40", {"§ 39", "§ 40"}),
        ("§§ 16a und 16b Abs. 3", {"§ 16a", "§ 16b"}),
        ("§§ 16a-16d", {"§ 16a", "§ 16b", "§ 16c", "§ 16d"}),
        ("§ 30 Abs. 1, § 27 Abs. 2", {"§ 30", "§ 27"}),
        ("Anlage II", {"Anlage II"}),
    ],
)
def test_a_citation_names_its_sections(section, expected):
    known = {("AufenthG", f"§ {number}"): "" for number in ("16b", "16c", "16e", "19")}

    assert texts.cited(Source("AufenthG", section), known) == {("AufenthG", s) for s in expected}
