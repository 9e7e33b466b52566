import pytest
from hypothesis import given
from hypothesis import strategies as st

from wegweiser.directory.domain import searches, texts
from wegweiser.directory.domain.searches import Unit

HOSTILE = ['"', "'", "* OR NEAR(a b)", "NOT", "a\0b", "); DROP TABLE x; --", "💥", "\u202e"]


def test_a_phrase_is_one_unit():
    (unit,) = searches.parse("language course")

    assert unit.ways == (("languag", "cours"), ("xtopicxlanguage",))


def test_a_single_word_is_also_sought_as_a_beginning():
    assert searches.parse("Anerken")[0].prefix == "anerken"


def test_short_words_are_no_beginnings():
    assert searches.parse("IHK")[0].prefix == ""


@pytest.mark.parametrize("text", ["", "   ", "?!", '"*"'])
def test_a_text_without_words_seeks_nothing(text):
    assert searches.parse(text) == ()


def test_a_long_text_is_cut():
    assert len(searches.parse("wort " * 5000)) <= searches.MOST_WORDS


@given(st.text(max_size=300) | st.sampled_from(HOSTILE))
def test_only_words_reach_the_index(text):
    for unit in searches.parse(text):
        tokens = [token for way in unit.ways for token in way] + [unit.prefix or "a"]
        assert all(texts.WORD.fullmatch(token) for token in tokens)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Sprachkus", "sprachkurs"),
        ("Sparchkurs", "sprachkurs"),
        ("Anerkenung", "anerkennung"),
        ("Wohung", "wohnung"),
        ("Görliz", "gorlitz"),
    ],
)
def test_typing_errors_are_corrected(typed, meant):
    known = {"sprachkurs", "anerkennung", "wohnung", "gorlitz", "visum"}

    (unit,) = searches.corrected(searches.parse(typed), known=known)

    assert unit.word == meant


def test_a_corrected_word_brings_its_meaning():
    (unit,) = searches.corrected(searches.parse("Sprachkus"), known={"sprachkurs"})

    assert ("xtopicxlanguage",) in unit.ways


@pytest.mark.parametrize("word", ["ihk", "sprachkurs", "zzzzzzzz"])
def test_short_known_and_hopeless_words_stay(word):
    units = searches.parse(word)

    assert searches.corrected(units, known={"sprachkurs", "ihr"}) == units


def test_lengths_of_corrections_lie_around_the_words():
    assert searches.wanted_lengths([Unit((), word="abcd"), Unit((), word="abcdefgh")]) == (2, 10)
    assert searches.wanted_lengths([]) == (-2, 2)
