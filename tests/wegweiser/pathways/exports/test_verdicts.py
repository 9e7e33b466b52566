import pytest
from django.utils import translation

from wegweiser.pathways.exports import verdicts
from wegweiser_rules import Result


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


@pytest.mark.parametrize("result", Result)
def test_every_result_has_words(result):
    assert verdicts.label(result)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("A", "You have a right to it."),
        ("S", "As a rule it is granted."),
        ("K", "The authority may grant it."),
        ("", ""),
    ],
)
def test_strength_is_told_in_words(code, words):
    assert verdicts.strength(code) == words
