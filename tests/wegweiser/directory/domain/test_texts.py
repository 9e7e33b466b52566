import pytest
from hypothesis import given
from hypothesis import strategies as st

from wegweiser.directory.domain import texts


@pytest.mark.parametrize(
    "spellings",
    [
        ("Ausländerbehörde", "Auslaenderbehoerde", "Auslanderbehorde", "AUSLÄNDERBEHÖRDE"),
        ("Straße", "Strasse"),
        ("Kurs", "Kurse", "Kursen", "Kurses"),
        ("Sprachkurs", "Sprachkurse", "Sprachkurses"),
        ("Visum", "Visa"),
        ("Zentrum", "Zentren", "Center"),
        ("курс", "курси", "курсів", "курсами"),
        ("німецька", "німецької", "німецькою"),
        ("إقامة", "اقامة", "الإقامة"),
    ],
    ids=lambda spellings: spellings[0],
)
def test_forms_of_a_word_have_one_stem(spellings):
    assert len({texts.stem(texts.words(spelling)[0]) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Aufenthaltserlaubnis", ("aufenthalt", "erlaubnis")),
        ("Kinderbetreuung", ("kind", "betreu")),
        ("Fachkräfteallianz", ("fach", "kraft", "allianz")),
        ("Handwerkskammer", ("handwerk", "kamm")),
        ("Wohnungssuche", ("wohnung", "such")),
        ("Deutsch", ("deutsch",)),
    ],
)
def test_compounds_are_taken_apart(word, parts):
    assert texts.parts(texts.words(word)[0]) == parts


@pytest.mark.parametrize("word", ["neue", "bauer", "quelle", "steuer"])
def test_vowels_that_are_no_umlaut_stay(word):
    assert texts.fold(word) == word


def test_words_without_meaning_are_left_out_unless_nothing_else_is_there():
    assert texts.content_words("Wo kann ich einen Kurs machen") == ["kurs"]
    assert texts.content_words("Wo kann ich") == ["wo", "kann", "ich"]


@given(st.text(max_size=200))
def test_tokens_are_single_words_of_letters_and_digits(text):
    assert all(texts.WORD.fullmatch(token) for token in texts.tokens(text))


@given(st.text(max_size=100))
def test_capital_letters_make_no_difference(text):
    assert texts.words(text) == texts.words(text.casefold())
