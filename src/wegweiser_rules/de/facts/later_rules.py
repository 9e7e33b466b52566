"""Facts of events, settlement, toleration and naturalisation, which no rule here asks for yet.

They are declared so that a situation that names them is understood and checked.
"""

from __future__ import annotations

from wegweiser_rules.engine.facts import NEVER, Fact, FactKind, Typed
from wegweiser_rules.engine.messages import _

FAVOURABLE: dict[str, str] = {}
UNFAVOURABLE: dict[str, str] = {
    "qualified": _("Qualified"),
}
COUNTS: dict[str, str] = {}
DATES: dict[str, str] = {}
DAYS_OR_NEVER: dict[str, str] = {}
TEXTS: dict[str, str] = {
    "title_requested": _("Title applied for"),
}
LISTS: dict[str, str] = {}
KINDS: tuple[tuple[FactKind, dict[str, str], Typed | None], ...] = (
    (FactKind.BOOL, FAVOURABLE, True),
    (FactKind.BOOL, UNFAVOURABLE, False),
    (FactKind.INT, COUNTS, 0),
    (FactKind.DATE, DATES, None),
    (FactKind.DAY_OR_NEVER, DAYS_OR_NEVER, NEVER),
    (FactKind.TEXT, TEXTS, None),
    (FactKind.LIST, LISTS, None),
)

FACTS = tuple(
    Fact(name, kind, label, neutral=neutral)
    for kind, labels, neutral in KINDS
    for name, label in labels.items()
)
