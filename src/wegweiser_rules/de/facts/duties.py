"""What somebody has to report or to say in time."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

known_on = Fact("known_on", FactKind.DATE, _("Day on which it became known"))
ended_early = Fact(
    "ended_early",
    FactKind.BOOL,
    _("The job or the training ended before its time"),
    neutral=True,
)
contract_with_person_abroad = Fact(
    "contract_with_person_abroad",
    FactKind.BOOL,
    _("Employment contract with a person who lives abroad"),
    neutral=False,
)
cross_border_placement_299_sgb3 = Fact(
    "cross_border_placement_299_sgb3",
    FactKind.BOOL,
    _("Placement across borders, with the information of § 299 SGB III"),
    neutral=False,
)
first_work_day = Fact("first_work_day", FactKind.DATE, _("First working day"))
