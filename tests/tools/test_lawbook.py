import pytest
from django.utils import translation
from tools import lawbook

from wegweiser_rules import LAW


def text(name, language="en"):
    with translation.override(language):
        return "\n".join(dict(lawbook.pages())[name])


@pytest.fixture(scope="module", name="names")
def all_names():
    return [name for name, _ in lawbook.pages()]


def test_every_rule_has_a_page(names):
    assert set(LAW.rules) <= set(names)


def test_every_link_of_the_index_leads_to_a_page(names):
    index = text("README")

    assert all(f"]({name}.md)" in index for name in LAW.rules)
    assert {"figures", "open-questions"} <= set(names)


def test_a_page_shows_versions_differences_and_cases():
    page = text("16d.3")

    assert "## 2024-03-01 – …" in page
    assert "### What changed on 2024-03-01" in page
    assert "[recognition](cases/recognition.md)" in page
    assert "Nobody yet. This is our reading of the text; a lawyer has to check it." in page


def test_cases_are_told_with_what_is_given_and_what_is_expected():
    page = text("cases/blue_card")

    line = next(line for line in page.splitlines() if "Contract for six months" in line)
    assert "2026-10-01 | Contract for six months. Length of the contract: 6" in line
    assert "`granted-possible` 18g.1.1, 18g.1.2a" in line


def test_the_sentences_of_the_cases_stand_in_the_english_book_only():
    with translation.override("de"):
        assert not [name for name, _ in lawbook.pages() if name.startswith("cases/")]


def test_the_german_book_speaks_german():
    assert "Konkretes Stellenangebot: ja" in text("18a", "de")
