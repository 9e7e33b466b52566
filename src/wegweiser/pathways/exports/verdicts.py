"""The words for what the law says to a way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from wegweiser_rules import Result, Strength

if TYPE_CHECKING:
    from wegweiser.pathways.exports.plans import Verdict

CHANGE = "change"


def label(result: str) -> str:
    return {
        Result.GRANTED_POSSIBLE: _("Possible"),
        Result.NEEDS_MORE_FACTS: _("Still open"),
        Result.WAIVER_ONLY: _("Only as an exception"),
        Result.NOT_REQUIRED: _("Not needed"),
        Result.NOT_AVAILABLE: _("Not offered at present"),
        Result.NOT: _("Not this way"),
    }[Result(result)]


def headline(verdict: Verdict) -> str:
    """Return the verdict on a way; one that a change would open is not closed."""
    if verdict.place == CHANGE:
        return _("Not yet: something has to change first")
    return label(verdict.result)


def strength(code: str) -> str:
    if not code:
        return ""
    return {
        Strength.CLAIM: _("You have a right to it."),
        Strength.SHOULD: _("As a rule it is granted."),
        Strength.MAY: _("The authority may grant it."),
    }[Strength(code)]
