"""Figures: the contribution ceiling and its shares, and the days on which the law changed."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.parameters import yearly
from wegweiser_rules.engine.sources import Source

STATE_OF_LAW = dt.date(2026, 8, 19)
MODELLED_FROM = dt.date(2023, 1, 1)
LANE_CHANGE_ENTRY = dt.date(2023, 3, 29)

CEILING = yearly(
    "contribution_ceiling",
    _("Contribution ceiling of the general pension insurance (Beitragsbemessungsgrenze)"),
    {
        2023: ("87600", Source("SVBezGrV 2023", "§ 4 Abs. 1 Nr. 1")),
        2024: ("90600", Source("SVBezGrV 2024", "§ 4 Abs. 1 Nr. 1")),
        2025: ("96600", Source("SVBezGrV 2025", "§ 4 Abs. 1 Nr. 1")),
        2026: ("101400", Source("SVBezGrV 2026", "§ 4 Abs. 1 Nr. 1")),
    },
)
CEILING_EAST = yearly(
    "contribution_ceiling_east",
    _("Contribution ceiling of the general pension insurance in the East"),
    {
        2023: ("85200", Source("SVBezGrV 2023", "§ 4 Abs. 2 Nr. 1")),
        2024: ("89400", Source("SVBezGrV 2024", "§ 4 Abs. 2 Nr. 1")),
    },
)
PARAMETERS = (CEILING, CEILING_EAST)

BLUE_CARD_SHARE = "50"
BLUE_CARD_LOW_SHARE = "45.3"
EXPERIENCE_SHARE = "45"
EXPERIENCE_SHARE_UNTIL_2024 = "60"
FROM_45_SHARE = "55"
