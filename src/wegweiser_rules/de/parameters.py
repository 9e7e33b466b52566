"""Figures: the contribution ceiling and its shares, and the days on which the law changed."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.parameters import shares, yearly
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
BLUE_CARD = shares(
    "blue_card",
    _("Salary for the EU Blue Card"),
    of=CEILING,
    values={"2023-11-18": ("50", Source("AufenthG", "§ 18g Abs. 1 S. 1"))},
)
BLUE_CARD_LOW = shares(
    "blue_card_low",
    _("Salary for the EU Blue Card in shortage occupations, for new graduates and in IT"),
    of=CEILING,
    values={"2023-11-18": ("45.3", Source("AufenthG", "§ 18g Abs. 1 S. 2, Abs. 2 Nr. 1"))},
)
OLD_BLUE_CARD = shares(
    "old_blue_card",
    _("Salary for the EU Blue Card, older law"),
    of=CEILING,
    values={
        "2023-01-01": ("200/3", Source("AufenthG", "§ 18b Abs. 2 S. 1 (until 17 Nov 2023)")),
        "2023-11-18": None,
    },
)
OLD_BLUE_CARD_LOW = shares(
    "old_blue_card_low",
    _("Salary for the EU Blue Card in shortage occupations, older law"),
    of=CEILING,
    values={
        "2023-01-01": ("52", Source("AufenthG", "§ 18b Abs. 2 S. 2 (until 17 Nov 2023)")),
        "2023-11-18": None,
    },
)
EXPERIENCE = shares(
    "experience",
    _("Salary for experienced professionals"),
    of=CEILING,
    values={
        "2023-01-01": ("60", Source("BeschV", "§ 6 S. 1 (until 29 Feb 2024)")),
        "2024-03-01": ("45", Source("BeschV", "§ 6 Abs. 1 S. 1 Nr. 2")),
    },
)
FROM_45 = shares(
    "from_45",
    _("Salary for people aged 45 and older"),
    of=CEILING,
    values={"2023-01-01": ("55", Source("AufenthG", "§ 18 Abs. 2 Nr. 5 S. 1"))},
)
ATHLETES = shares(
    "athletes",
    _("Salary for professional athletes and coaches"),
    of=CEILING,
    values={"2023-01-01": ("50", Source("BeschV", "§ 22 Nr. 4"))},
)
LANGUAGE_COURSE = shares(
    "language_course",
    _("Income up to which a vocational language course costs nothing"),
    of=CEILING,
    values={"2026-05-04": ("33", Source("DeuFöV", "§ 4 Abs. 4 S. 2 Nr. 3"))},
)
LANGUAGE_COURSE_ONE_CHILD = shares(
    "language_course_one_child",
    _("Income up to which a vocational language course costs nothing, with one child"),
    of=CEILING,
    values={"2026-05-04": ("43", Source("DeuFöV", "§ 4 Abs. 4 S. 3"))},
)
LANGUAGE_COURSE_TWO_CHILDREN = shares(
    "language_course_two_children",
    _("Income up to which a vocational language course costs nothing, with more children"),
    of=CEILING,
    values={"2026-05-04": ("53", Source("DeuFöV", "§ 4 Abs. 4 S. 3"))},
)
PARAMETERS = (
    CEILING,
    CEILING_EAST,
    BLUE_CARD,
    BLUE_CARD_LOW,
    OLD_BLUE_CARD,
    OLD_BLUE_CARD_LOW,
    EXPERIENCE,
    FROM_45,
    ATHLETES,
    LANGUAGE_COURSE,
    LANGUAGE_COURSE_ONE_CHILD,
    LANGUAGE_COURSE_TWO_CHILDREN,
)
