from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wegweiser.pathways.domain import amounts


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("46000", "46000"),
        ("46.000", "46000"),
        ("46,000", "46000"),
        ("46 000", "46000"),
        ("46'000", "46000"),
        ("46.000,50", "46000.50"),
        ("46,000.50", "46000.50"),
        ("3800,5", "3800.50"),
        ("3800.5", "3800.50"),
        ("1.234.567", "1234567"),
        ("3.800,- €", "3800"),
        ("EUR 3800", "3800"),
        ("45.934,20 Euro", "45934.20"),
        ("٤٦٬٠٠٠٫٥٠", "46000.50"),
        ("۴۶۰۰۰", "46000"),
        ("0", "0"),
    ],
)
def test_an_amount_is_read_as_people_write_it(text, amount):
    assert amounts.read(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text", ["", "-5", "about 3000", "1e5", "1,2,3", "46.00.0", "46,0000", "100000000", "٫"]
)
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(amounts.NotANumber):
        amounts.read(text)


@given(cents=st.integers(0, 9_999_999_999))
def test_an_amount_survives_every_way_of_writing_it(cents):
    amount = Decimal(cents) / 100
    english = f"{amount:,.2f}"
    german = english.translate(str.maketrans(",.", ".,"))

    assert [amounts.read(english), amounts.read(german)] == [amount, amount]


@given(text=st.text(max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        amount = amounts.read(text)
    except amounts.NotANumber:
        return
    assert 0 <= amount < amounts.LARGEST


@pytest.mark.parametrize(("text", "number"), [("7", 7), (" 12 ", 12), ("٣", 3)])
def test_a_whole_number_is_read_in_any_script(text, number):
    assert amounts.read_whole(text) == number


@pytest.mark.parametrize("text", ["", "1.5", "-1", "1234567890", "seven"])
def test_what_is_no_whole_number_is_refused(text):
    with pytest.raises(amounts.NotANumber):
        amounts.read_whole(text)
