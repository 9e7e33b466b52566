"""Seasonal work, and short work within a quota of the Federal Employment Agency."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

number_fixed = Fact(
    "number_fixed",
    FactKind.BOOL,
    _("The Federal Employment Agency has fixed a number of places for such work"),
    neutral=True,
    assumed=True,
)
season_months_before = Fact(
    "season_months_before",
    FactKind.INT,
    _("Months of such work already done within the twelve months"),
    unit=_("months"),
    neutral=0,
    assumed=True,
)
plant_season_months = Fact(
    "plant_season_months",
    FactKind.INT,
    _("Months of the year in which the business employs such workers"),
    unit=_("months"),
    neutral=0,
    assumed=True,
)
plant_grows_fruit = Fact(
    "plant_grows_fruit",
    FactKind.BOOL,
    _("The business grows fruit, vegetables, wine, hops or tobacco"),
    neutral=False,
    assumed=True,
)
health_insurance = Fact(
    "health_insurance",
    FactKind.BOOL,
    _("Proof of sufficient health insurance"),
    neutral=True,
    assumed=True,
    effort=1,
    to={"yes": _("with proof of health insurance")},
)
suitable_lodging = Fact(
    "suitable_lodging",
    FactKind.BOOL,
    _("Suitable lodging at an adequate rent"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Is there suitable lodging at an adequate rent?"),
)
came_for_season = Fact(
    "came_for_season",
    FactKind.BOOL,
    _("In Germany for seasonal work, or for more of it right after"),
    neutral=False,
    assumed=True,
)
earlier_duties_met = Fact(
    "earlier_duties_met",
    FactKind.BOOL,
    _("The duties from earlier seasonal work were met"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Did the person keep to the rules in earlier seasons?"),
)
employer_wound_up = Fact(
    "employer_wound_up",
    FactKind.BOOL,
    _("The employer is insolvent and being wound up, or has no business"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Is the employer being wound up, or without any business?"),
)
papers_forged = Fact(
    "papers_forged",
    FactKind.BOOL,
    _("The documents were forged or obtained by fraud"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Were documents forged or obtained by fraud?"),
)
travel_costs_paid = Fact(
    "travel_costs_paid",
    FactKind.BOOL,
    _("The employer pays the travel costs"),
    neutral=True,
    requires="job_offer",
    asked=True,
    question=_("Does the employer pay your travel to Germany and back?"),
    question_employer=_("Does the company pay the travel to Germany and back?"),
    why=_("For short work within the quota, the employer must pay the travel."),
    effort=2,
    to={"yes": _("with travel costs paid by the employer")},
)
persons_in_plant_12m = Fact(
    "persons_in_plant_12m",
    FactKind.INT,
    _("Foreign workers of this kind in the business within twelve months"),
    unit=_("persons"),
    neutral=0,
    assumed=True,
)
