import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wegweiser.pathways.domain import occupations
from wegweiser.pathways.domain.occupations import Level, Regulated

JURISDICTIONS = Path(__file__).parents[4] / "src/wegweiser/demo/data/jurisdictions.csv"


def test_the_list_holds_enough_occupations_of_every_level():
    levels = [one.level for one in occupations.known().values()]

    assert len(levels) >= 150
    assert set(levels) == set(Level)


@pytest.mark.parametrize("one", occupations.known().values(), ids=lambda one: one.key)
def test_every_occupation_has_its_codes_and_four_names(one):
    assert len(one.isco) == 4
    assert one.isco.isdecimal()
    assert one.isco[0] in "123456789"
    assert one.kldb == "" or (len(one.kldb) == 5 and one.kldb.isdecimal())
    assert all(one.names[code].strip() == one.names[code] != "" for code in occupations.LANGUAGES)


def test_every_name_belongs_to_one_occupation():
    for code in occupations.LANGUAGES:
        names = [one.names[code] for one in occupations.known().values()]
        assert len(set(names)) == len(names), code


def test_the_groups_are_those_by_which_offices_are_found():
    with JURISDICTIONS.open(encoding="utf-8", newline="") as lines:
        known = {row["occupation_group"] for row in csv.DictReader(lines)}

    used = {group for one in occupations.known().values() for group in one.groups}

    assert used <= known


@pytest.mark.parametrize(
    ("key", "isco", "regulated", "groups"),
    [
        ("nurse", "2221", Regulated.YES, ("nursing_and_health_professions",)),
        ("welder", "7212", Regulated.NO, ("crafts", "ihk_trades")),
        ("software_developer", "2512", Regulated.NO, ("academic_non_regulated",)),
        ("care_helper", "5321", Regulated.NO, ()),
        ("civil_engineer", "2142", Regulated.PARTLY, ("engineers_title",)),
    ],
)
def test_some_occupations_one_by_one(key, isco, regulated, groups):
    one = occupations.known()[key]

    assert (one.isco, one.regulated, one.groups) == (isco, regulated, groups)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("nurse", "nurse"),
        ("Krankenschwester", "nurse"),
        ("krankenschwster", "nurse"),
        ("медсестра", "nurse"),
        ("ممرضة", "nurse"),
        ("welder", "welder"),
        ("Schweisser", "welder"),
        ("Schweißr", "welder"),
        ("зварник", "welder"),
        ("لحام", "welder"),
        ("programmer", "software_developer"),
        ("software enginer", "software_developer"),
        ("plumer", "plumber_heating"),
        ("Koch", "cook"),
    ],
)
def test_an_occupation_is_found_in_each_language_and_with_typing_errors(text, key):
    assert occupations.matching(text)[0].key == key


@pytest.mark.parametrize("text", ["", "   ", "'\"%", "\0", "q" * 10_000])
def test_what_means_no_occupation_finds_none(text):
    assert occupations.matching(text) == []


@given(text=st.text(max_size=100), limit=st.integers(1, 20))
def test_any_text_finds_at_most_so_many_and_none_twice(text, limit):
    found = [one.key for one in occupations.matching(text, limit=limit)]

    assert len(found) <= limit
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("one", occupations.known().values(), ids=lambda one: one.key)
def test_every_occupation_is_found_by_each_of_its_names(one):
    for code in occupations.LANGUAGES:
        assert one in occupations.matching(one.names[code]), one.names[code]


def test_an_unknown_language_gets_the_english_name():
    assert occupations.known()["welder"].name("fr") == "Welder"
