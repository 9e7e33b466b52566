"""Names of languages, in the language of the reader."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale


@lru_cache(maxsize=1000)
def name(code: str, *, reader: str) -> str:
    """Return the name of a language for a reader, the code itself if it has no name.

    >>> name("uk", reader="de"), name("de", reader="uk")
    ('Ukrainisch', 'німецька')
    """
    return Locale.parse(reader).languages.get(code) or code
