"""What people with the EU long-term residence permit of another state come to Germany for."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

stay_over_90_days = Fact(
    "stay_over_90_days",
    FactKind.BOOL,
    _("Stay of more than 90 days in Germany"),
    neutral=True,
    assumed=True,
)
cross_border_services = Fact(
    "cross_border_services",
    FactKind.BOOL,
    _("Services offered across the border from another EU state"),
    neutral=False,
    assumed=True,
)
seasonal_or_frontier_work = Fact(
    "seasonal_or_frontier_work",
    FactKind.BOOL,
    _("Seasonal work, or work in Germany while living across the border"),
    neutral=False,
    assumed=True,
)
