"""What excludes titles under § 19f, or lets the Federal Office refuse a short stay."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

stay_in_protecting_state_months = Fact(
    "stay_in_protecting_state_months",
    FactKind.INT,
    _("Stay in the state that gave protection, since then"),
    unit=_("months"),
    neutral=0,
    assumed=True,
    grows=True,
)
humanitarian_title_elsewhere = Fact(
    "humanitarian_title_elsewhere",
    FactKind.BOOL,
    _("Humanitarian residence right in another EU state"),
    neutral=False,
    assumed=True,
)
free_movement_by_agreement = Fact(
    "free_movement_by_agreement",
    FactKind.BOOL,
    _("Free movement under an agreement with the EU, such as family of Swiss citizens"),
    neutral=False,
    assumed=True,
)
seasonal_worker_elsewhere = Fact(
    "seasonal_worker_elsewhere",
    FactKind.BOOL,
    _("Admitted to an EU state as a seasonal worker"),
    neutral=False,
    assumed=True,
)
documents_forged = Fact(
    "documents_forged",
    FactKind.BOOL,
    _("Documents obtained by fraud, forged or changed"),
    question=_("Were documents obtained by fraud, forged or changed?"),
    neutral=False,
    judgement=True,
    assumed=True,
)
