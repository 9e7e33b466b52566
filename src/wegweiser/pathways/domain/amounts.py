"""Numbers as people type them: 46.000,00 or 46,000.00 or ٤٦٠٠٠."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

LARGEST = Decimal(100_000_000)

MARKS = str.maketrans({"٫": ".", "٬": ",", "،": ",", "'": None, "’": None, "_": None})
CURRENCY = re.compile(r"(?i)€|eur(o|os)?\b|\s")
NO_CENTS = re.compile(r"[.,][-–]+$")
GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")


class NotANumber(ValueError):
    """The text cannot be read as an amount."""


def read(text: str) -> Decimal:
    """Return the amount that a person means, to the cent.

    The last of several marks parts the cents; a single mark does so before one or two
    digits, and parts the thousands before three.

    Raises:
        NotANumber: no amount, a negative one, or an absurdly large one.
    """
    bare = NO_CENTS.sub("", CURRENCY.sub("", text.translate(MARKS)))
    digits = plain_digits(bare)
    if GROUPED.fullmatch(digits):
        digits = re.sub(r"[.,]", "", digits)
    whole, mark, cents = _split(digits)
    if not re.fullmatch(r"\d+", whole) or not re.fullmatch(r"\d{1,2}" if mark else "", cents):
        raise NotANumber(text)
    amount = Decimal(f"{whole}.{cents:0<2}") if mark else Decimal(whole)
    if amount >= LARGEST:
        raise NotANumber(text)
    return amount


def read_whole(text: str) -> int:
    """Return a whole number from 0.

    Raises:
        NotANumber: something else, or a number with more than nine digits.
    """
    digits = plain_digits(text.strip())
    if not re.fullmatch(r"\d{1,9}", digits):
        raise NotANumber(text)
    return int(digits)


def plain_digits(text: str) -> str:
    """Return the text with the digits of every script as 0 to 9."""
    return "".join(
        str(unicodedata.decimal(sign)) if unicodedata.category(sign) == "Nd" else sign
        for sign in text
    )


def _split(digits: str) -> tuple[str, str, str]:
    """Return the whole part without thousands marks, the decimal mark, and the cents."""
    place = max(digits.rfind("."), digits.rfind(","))
    if place < 0:
        return digits, "", ""
    mark, other = digits[place], "," if digits[place] == "." else "."
    whole = digits[:place]
    grouped = re.fullmatch(rf"\d{{1,3}}(?:{re.escape(other)}\d{{3}})+", whole)
    return (whole.replace(other, "") if grouped else whole), mark, digits[place + 1 :]
