"""Sources as they are shown: web addresses become links, the rest stays text."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

ADDRESS = re.compile(r"https?://[^\s;]+")


class Part(NamedTuple):
    """One source: what is read, and where it leads (empty if nowhere)."""

    text: str
    href: str


def parts(sources: str) -> list[Part]:
    """Return the single sources of a list that is divided by semicolons.

    >>> parts("https://www.example.org/page (table 2); AufenthG § 71")
    [Part(text='example.org (table 2)', href='https://www.example.org/page'), \
Part(text='AufenthG § 71', href='')]
    """
    return [_part(source.strip()) for source in sources.split("; ") if source.strip()]


def _part(source: str) -> Part:
    found = ADDRESS.search(source)
    if not found:
        return Part(source, "")
    address = found.group()
    host = urlsplit(address).netloc.removeprefix("www.")
    return Part(source.replace(address, host), address)
