"""Facts that a situation may tell although no rule asks for them: understood and checked."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

qualified = Fact("qualified", FactKind.BOOL, _("Qualified"), neutral=False)
title_requested = Fact("title_requested", FactKind.TEXT, _("Title applied for"))
