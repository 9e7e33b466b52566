"""What a simulation found, to take away: tables, chart, data."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING

from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wegweiser.pathways.exports import wordings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wegweiser.pathways.domain.policies import Draft
    from wegweiser.pathways.tables.policies import Balance, Effect
    from wegweiser_rules.engine.simulations import Comparison

HEIGHT = re.compile(r'viewBox="0 0 \d+ (\d+)"')
Row = tuple[str | int, ...]


def table(effects: Iterable[Effect]) -> str:
    """Return the effects as CSV that spreadsheets open: over all people, and by group."""
    out = io.StringIO()
    out.write("\ufeff")
    rows = csv.writer(out)
    rows.writerow(_head())
    for effect in effects:
        rows.writerows(_rows(effect))
    return out.getvalue()


def _head() -> Row:
    return (
        _("Rule"),
        _("Title"),
        _("Group"),
        _("Made-up people"),
        _("Open before"),
        _("Open after"),
        _("Gain"),
        _("Lose"),
    )


def _rows(effect: Effect) -> Iterator[Row]:
    yield (effect.rule, effect.title, _("all people"), *_numbers(effect.balance))
    for group in effect.groups:
        yield (effect.rule, effect.title, group.name, *_numbers(group))


def _numbers(balance: Balance) -> tuple[int, ...]:
    return balance.people, balance.before, balance.after, balance.gain, balance.lose


def chart(comparison: Comparison) -> str:
    """Return the results before and after as a drawing (SVG), which says of whom it tells."""
    drawn = comparison.chart(translate=wordings.words, lang=get_language() or "en")
    height = int(HEIGHT.search(drawn)[1])  # type: ignore[index]  # every drawing has one
    note = f'<text x="16" y="{height - 4}" font-size="11">{escape(about())}</text>'
    return f"{drawn.rstrip().removesuffix('</svg>')}{note}\n</svg>\n"


def about() -> str:
    """Return what the people are, for all that leaves this site."""
    return _("Made-up people: no row is a person, and no share is a statistic.")


def data(comparison: Comparison, draft: Draft) -> str:
    """Return all numbers as JSON, with what the people are and how to make them again."""
    asked = {
        "synthetic": True,
        "about": about(),
        "seed": draft.seed,
        "provisional": draft.provisional,
        "toml": draft.toml,
    }
    return json.dumps({**asked, **comparison.as_dict()}, ensure_ascii=False, indent=1)
