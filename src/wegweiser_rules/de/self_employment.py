"""§ 21: residence permits for people who work for themselves."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, purposes
from wegweiser_rules.de.facts import person, qualification, self_employment
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import all_of, any_of, dated, doubt, waivable
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

OLDER_NOTE = _(
    "From a certain age on, an adequate pension is needed as a rule. The law says older than 45 "
    "years. Some read this as from the 46th birthday on, some as after the 45th birthday. Here "
    "it is from the 46th birthday on."
)
PENSION = waivable(
    any_of(
        doubt(
            (person.age_at_grant < 46)
            .cite(AUFENTHG("§ 21 Abs. 3"))
            .say(
                _("You are not older than 45."),
                fails=_("You are older than 45."),
                open=_("It is not known yet how old you are."),
            ),
            or_else=person.age_at_grant < 45,
            key="older than 45",
            note=OLDER_NOTE,
        ),
        person.adequate_pension,
    ).cite(AUFENTHG("§ 21 Abs. 3")),
    by=AUFENTHG("§ 21 Abs. 3"),
)
COMMON = all_of(
    self_employment.own_business.holds().cite(AUFENTHG("§ 21 Abs. 1 S. 1")),
    PENSION,
    concepts.LIVELIHOOD,
    purposes.FROM_ANY_STAY,
    concepts.GENERAL_FOR_DISCRETION,
    concepts.NO_ASYLUM_LOCK,
)
BUSINESS = all_of(
    self_employment.economic_interest.holds().cite(AUFENTHG("§ 21 Abs. 1 S. 1 Nr. 1")),
    self_employment.positive_effects.holds().cite(AUFENTHG("§ 21 Abs. 1 S. 1 Nr. 2")),
    self_employment.financing_secured.holds().cite(AUFENTHG("§ 21 Abs. 1 S. 1 Nr. 3")),
    COMMON,
)
TREATY = all_of(self_employment.business_treaty.holds().cite(AUFENTHG("§ 21 Abs. 2")), COMMON)
SCIENTIST = any_of(
    person.status.one_of("AE_18d"),
    all_of(
        self_employment.works_as_researcher,
        dated(
            {
                "2023-01-01": person.status.one_of("AE_18b", "AE_19c1*"),
                "2023-11-18": person.status.one_of("AE_18b", "AE_19c1*", "BK"),
            }
        ),
    ),
).say(
    _("You hold a residence title as a researcher or scientist."),
    fails=_("This needs a residence title as a researcher or scientist."),
)
GRADUATE = all_of(
    any_of(qualification.german_degree, SCIENTIST).cite(AUFENTHG("§ 21 Abs. 2a S. 1")),
    self_employment.business_related.holds().cite(AUFENTHG("§ 21 Abs. 2a S. 2")),
    COMMON,
)
FOUNDER = all_of(
    any_of(concepts.SKILLED_BY_TRAINING, concepts.SKILLED_BY_DEGREE)
    .cite(AUFENTHG("§ 21 Abs. 2b S. 1 Nr. 1"))
    .say(
        fails=_("This is for skilled workers: with a recognised training or degree."),
        open=_("It is not known yet whether there is a recognised training or degree."),
    ),
    self_employment.founder_scholarship.holds().cite(AUFENTHG("§ 21 Abs. 2b S. 1 Nr. 2")),
    COMMON,
)
FREELANCER = all_of(
    self_employment.freelance.holds().cite(AUFENTHG("§ 21 Abs. 5 S. 1")),
    concepts.LICENCE.cite(AUFENTHG("§ 21 Abs. 5 S. 2")),
    COMMON,
)
OTHER_PURPOSE = (
    "AE_16*", "AE_17*", "AE_18*", "AE_19*", "AE_20*", "AE_25_4", "AE_25_4a", "AE_25_4b",
    "AE_7", "BK", "ICT*",
)  # fmt: skip
BESIDE = all_of(
    self_employment.own_business.holds().cite(AUFENTHG("§ 21 Abs. 6")),
    person.status.one_of(*OTHER_PURPOSE)
    .cite(AUFENTHG("§ 21 Abs. 6"))
    .say(
        _("You hold a residence permit for another purpose."),
        fails=_("A residence permit for another purpose that limits work is needed."),
    ),
    concepts.LICENCE.cite(AUFENTHG("§ 21 Abs. 6")),
    self_employment.business_permits.holds().cite(AUFENTHG("§ 21 Abs. 6")),
)
ATTRIBUTES = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "work_allowed": "self_employment",
    "ba_consent_required": False,
    "priority_check": False,
    "family_privileged": True,
}
UP_TO_THREE_YEARS = {**ATTRIBUTES, "first_validity_months_max": 36}
SOURCES = (AUFENTHG("§ 21 Abs. 3, 4"), AUFENTHV("§ 31 Abs. 1 S. 1 Nr. 2 a"))

RULES = (
    Rule(
        id="21.1",
        title=_("Self-employment with a business (§ 21 Abs. 1)"),
        summary=_(
            "For people who want to run a business in which there is an economic interest or for "
            "which there is a regional need, and whose financing is secured."
        ),
        group="self_employment",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 21 Abs. 1"), *SOURCES),
                strength=Strength.MAY,
                when=BUSINESS,
                attributes=UP_TO_THREE_YEARS,
            ),
        ),
    ),
    Rule(
        id="21.2",
        title=_("Self-employment under a treaty (§ 21 Abs. 2)"),
        summary=_(
            "For nationals of states with which a treaty grants favours to self-employed people "
            "of both sides."
        ),
        group="self_employment",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 21 Abs. 2"), *SOURCES),
                strength=Strength.MAY,
                when=TREATY,
                attributes=UP_TO_THREE_YEARS,
            ),
        ),
    ),
    Rule(
        id="21.2a",
        title=_("Self-employment after studies or research in Germany (§ 21 Abs. 2a)"),
        summary=_(
            "For graduates of German universities, researchers and scientists who start a "
            "business in their field."
        ),
        group="self_employment",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 21 Abs. 2a"), *SOURCES),
                strength=Strength.MAY,
                when=GRADUATE,
                attributes=UP_TO_THREE_YEARS,
            ),
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 21 Abs. 2a"), *SOURCES),
                strength=Strength.SHOULD,
                when=GRADUATE,
                attributes=UP_TO_THREE_YEARS,
            ),
        ),
    ),
    Rule(
        id="21.2b",
        title=_("Founding a company with a scholarship (§ 21 Abs. 2b)"),
        summary=_(
            "For skilled workers with a German scholarship to found a company: up to 18 months "
            "to prepare it."
        ),
        group="self_employment",
        versions=(
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 21 Abs. 2b"), AUFENTHG("§ 21 Abs. 3")),
                strength=Strength.MAY,
                when=FOUNDER,
                attributes={**ATTRIBUTES, "max_months": 18},
            ),
        ),
    ),
    Rule(
        id="21.5",
        title=_("Freelance work in a liberal profession (§ 21 Abs. 5)"),
        summary=_(
            "For freelancers in liberal professions such as artists, translators, engineers or "
            "physicians, with the licence that the profession needs."
        ),
        group="self_employment",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 21 Abs. 5"), AUFENTHG("§ 21 Abs. 3")),
                strength=Strength.MAY,
                when=FREELANCER,
                attributes=ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="21.6",
        title=_("Self-employment beside another purpose of stay (§ 21 Abs. 6)"),
        summary=_(
            "A permission to work for oneself beside the purpose for which the residence permit "
            "was given, such as studies or a job."
        ),
        group="self_employment",
        kind=RuleKind.ACCESS,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 21 Abs. 6"), AUFENTHG("§ 4a Abs. 1 S. 3")),
                strength=Strength.MAY,
                when=BESIDE,
                attributes={
                    "authority": "abh",
                    "work_allowed": "self_employment",
                    "permission_required": True,
                },
            ),
        ),
    ),
)
