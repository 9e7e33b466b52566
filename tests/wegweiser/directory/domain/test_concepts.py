import pytest

from wegweiser.directory.domain import concepts, texts
from wegweiser.directory.enums import Procedure, Topic
from wegweiser.network.enums import OrganisationType

LATIN = set("abcdefghijklmnopqrstuvwxyz0123456789 '-äöüßéè")


def meant(phrase):
    stems = [texts.stem(word) for word in texts.content_words(phrase)]
    return concepts.longest_at(stems, 0)[1]


def test_every_topic_has_words_and_every_word_leads_somewhere():
    codes = {"topic": Topic, "type": OrganisationType, "procedure": Procedure}
    entries = concepts.entries()

    assert {code for kind, code, _ in entries if kind == "topic"} == set(Topic.values)
    assert all(code in codes[kind].values for kind, code, _ in entries)


@pytest.mark.parametrize("topic", Topic.values)
def test_every_topic_is_found_in_four_languages(topic):
    phrases = [p for kind, code, p in concepts.entries() if (kind, code) == ("topic", topic)]

    assert any(texts.CYRILLIC.search(phrase) for phrase in phrases)
    assert any(texts.ARABIC.search(phrase) for phrase in phrases)
    assert sum(set(phrase.casefold()) <= LATIN for phrase in phrases) >= 2


@pytest.mark.parametrize(
    "phrase", ["Sprachkurs", "language courses", "курси німецької", "دورة لغة"]
)
def test_the_language_course_is_understood(phrase):
    assert "xtopicxlanguage" in meant(phrase)


def test_a_word_may_mean_two_things():
    assert meant("Anmeldung") == {"xprocedurexresidenceregistration"}
    assert meant("Arbeitsamt") == {"xtypexlabouradministration"}


def test_an_unknown_word_means_nothing():
    assert concepts.longest_at(["signpost"], 0) == (1, frozenset())
