import datetime as dt
from decimal import Decimal

import pytest
from django.utils import translation

from wegweiser.pathways.domain.catalogue import Amount, Entry
from wegweiser.pathways.exports import wordings
from wegweiser.pathways.exports.wordings import Evidence
from wegweiser_rules import Message


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


def test_values_stand_in_the_sentence_in_local_form():
    message = Message(
        "Earn %(amount)s EUR by %(day)s as %(who)s (%(times)s).",
        {
            "amount": Decimal("45934.2"),
            "day": dt.date(2026, 6, 30),
            "who": Message("worker"),
            "times": 2,
        },
    )

    assert wordings.words(message) == "Earn 45,934.20 EUR by June 30, 2026 as worker (2)."


def test_amount_in_german_has_a_comma():
    with translation.override("de"):
        assert wordings.number(Decimal("1116.5")) == "1.116,50"


def test_amounts_and_names_keep_their_direction_in_arabic():
    with translation.override("ar"):
        assert wordings.isolated("§ 18a") == "\u2068§ 18a\u2069"
        assert wordings.number(Decimal(75)).startswith("\u2066")


@pytest.mark.parametrize(
    ("fee", "text"),
    [
        ({"amount": Decimal(75), "per": "person"}, "75.00 EUR per person"),
        ({"amount": Decimal(255)}, "255.00 EUR"),
        (
            {"amount_from": Decimal(100), "amount_to": Decimal(650), "per": "procedure"},
            "100.00 to 650.00 EUR per procedure",
        ),
        ({"amount": Decimal(0)}, "free of charge"),
        ({}, ""),
    ],
)
def test_fee(fee, text):
    assert wordings.amount(Amount(text="Fee", **fee)) == text


@pytest.mark.parametrize(
    ("date", "text"),
    [("2025-01-30", "Jan. 30, 2025"), ("2024-11", "November 2024"), ("2014", "2014")],
)
def test_date_of_a_page(date, text):
    assert wordings.page_date(date).replace("January", "Jan.") == text


def test_law_whose_text_was_not_read_says_so():
    entry = Entry(text="Register.", citation="BMG § 17", text_seen=False)

    assert wordings.evidence(entry, "en") == (
        Evidence(
            "BMG § 17", is_law=True, remark="We have not read the present text of this rule."
        ),
    )


def test_page_without_a_date_says_so_and_is_a_link_where_the_address_is_whole():
    whole, broken = wordings.pages(("P6", "P17"), "en")

    assert (whole.url, whole.remark) == (
        "https://zab.kmk.org/de/dab/faq",
        "date of the page not known",
    )
    assert broken.url == ""


def test_law_and_own_research_are_not_pages():
    assert wordings.pages(("L", "D1", "L:BQFG § 5"), "en") == (Evidence("BQFG § 5", is_law=True),)
