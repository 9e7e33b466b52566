import datetime as dt
from decimal import Decimal

import pytest
from django.utils import translation

from wegweiser.pathways.templatetags import law
from wegweiser_rules import LAW, Message


@pytest.mark.parametrize(
    ("language", "amount"),
    [("en", "45,934.20"), ("de", "45.934,20"), ("uk", "45\xa0934,20"), ("ar", "45,934.20")],
)
def test_an_amount_is_written_as_readers_write_it(language, amount):
    with translation.override(language):
        text = law.law_text(Message("€ %(amount)s", {"amount": Decimal("45934.20")}))

    assert text == f'€ <bdi dir="ltr">{amount}</bdi>'


def test_a_day_is_written_as_readers_write_it():
    message = Message("by %(day)s", {"day": dt.date(2026, 6, 30)})

    with translation.override("de"):
        assert law.law_text(message) == "by 30. Juni 2026"


def test_a_message_inside_a_message_is_translated_too():
    message = Message("Answer: %(value)s.", {"value": Message("yes %(n)s", {"n": 3})})

    assert law.law_text(message) == 'Answer: yes <bdi dir="ltr">3</bdi>.'


def test_nothing_in_a_message_becomes_markup():
    message = Message("<b> %(name)s 5 %%", {"name": "<script>"})

    assert law.law_text(message) == "&lt;b&gt; <bdi>&lt;script&gt;</bdi> 5 %"


def test_a_citation_stays_german_and_left_to_right():
    assert law.cite("AufenthG § 18a") == (
        '<bdi class="citation" dir="ltr" lang="de">AufenthG § 18a</bdi>'
    )


def test_money_and_values_stand_alone_too():
    with translation.override("en"):
        assert law.money("411") == '<bdi dir="ltr">411.00</bdi>'
        assert law.law_value(Decimal(5)) == '<bdi dir="ltr">5.00</bdi>'


def test_titles_and_words_of_the_law_are_plain():
    with translation.override("en"):
        assert law.law_title(LAW.rules["18a"]) == LAW.rules["18a"].title
        assert law.law_words(LAW.rules["18a"].summary) == LAW.rules["18a"].summary
    assert law.law_words("") == ""
