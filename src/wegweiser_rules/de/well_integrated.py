"""§§ 25a, 25b, 104c: tolerated people who have become part of life in Germany."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de import humanitarian_conditions as humanitarian
from wegweiser_rules.de import toleration_conditions as shared
from wegweiser_rules.de.facts import asylum, family, integration, person, protection, qualification
from wegweiser_rules.de.facts.person import application_day, grant_day
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    Condition,
    all_of,
    any_of,
    doubt,
    months_since,
    not_,
    select,
    total,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Result, Rule, RuleKind, Strength, Version

WITH_104C = person.status.one_of("AE_104c").say(
    _("You hold the right of residence by opportunity (§ 104c)."),
    fails=_("You do not hold the right of residence by opportunity (§ 104c)."),
)
USUAL = {
    "authority": "abh",
    "fee_eur": "100",
    "work_allowed": "any",
    "ba_consent_required": False,
    "priority_check": False,
}


def _stayed(months: int) -> Condition:
    """Return that so many months have passed; those under § 60b count only after § 104c."""
    stay = months_since(shared.STAY)
    known = any_of(not_(asylum.toleration_kind.one_of("60b")), asylum.months_60b >= 1)
    return any_of(
        all_of(WITH_104C, stay >= months),
        all_of(
            known.cite(AUFENTHG("§ 60b Abs. 5 S. 1")), stay >= total(months, asylum.months_60b)
        ),
    ).say(
        _("The time in Germany is long enough."),
        fails=_("The time in Germany is too short."),
        open=_("It is not known yet whether the time in Germany is long enough."),
    )


# --- § 25a Abs. 1: young people ------------------------------------------------------------------

EDUCATION = any_of(
    waivable(
        any_of(
            integration.school_years_success >= 3,
            integration.german_school_certificate,
            qualification.german_training,
            qualification.german_degree,
        ).cite(AUFENTHG("§ 25a Abs. 1 S. 1 Nr. 2")),
        by=AUFENTHG("§ 25a Abs. 1 S. 1 Nr. 2"),
    ),
    integration.unable_through_illness_or_age.holds().cite(
        AUFENTHG("§ 25a Abs. 1 S. 1 Nr. 2 S. 2")
    ),
)
LIVELIHOOD_25A = any_of(
    waivable(
        person.livelihood_secured.holds().cite(AUFENTHG("§ 5 Abs. 1 Nr. 1")),
        by=humanitarian.AT_DISCRETION,
    ),
    integration.in_education.holds().cite(AUFENTHG("§ 25a Abs. 1 S. 2")),
)
GENERAL = all_of(
    humanitarian.NO_EXPULSION,
    humanitarian.PASSPORT,
    humanitarian.NO_OTHER_INTEREST,
    humanitarian.NO_EXTREMISM,
    concepts.NEEDS_TITLE,
)
YOUNG = all_of(
    any_of(
        WITH_104C,
        all_of(
            shared.TOLERATED,
            shared.tolerated_for(months=12).cite(AUFENTHG("§ 25a Abs. 1 S. 1")),
        ),
    ),
    (person.age_at_application >= 14).cite(AUFENTHG("§ 25a Abs. 1 S. 1")),
    (person.age_at_application < 27).cite(AUFENTHG("§ 25a Abs. 1 S. 1 Nr. 3")),
    _stayed(36).cite(AUFENTHG("§ 25a Abs. 1 S. 1 Nr. 1, Abs. 5")),
    EDUCATION,
    integration.prognosis_ok.holds().cite(AUFENTHG("§ 25a Abs. 1 S. 1 Nr. 4")),
    not_(integration.fdgo_doubt).cite(AUFENTHG("§ 25a Abs. 1 S. 1 Nr. 5")),
    not_(person.deception).cite(AUFENTHG("§ 25a Abs. 1 S. 3")),
    LIVELIHOOD_25A,
    humanitarian.identity_after_104c("§ 25a Abs. 6"),
    humanitarian.WITH_VISA,
    humanitarian.asylum_over_except(AUFENTHG("§ 25a Abs. 4")),
    GENERAL,
)

# --- § 25a Abs. 2: their parents, spouses and children -------------------------------------------

FAMILY_CONDITIONS = all_of(
    not_(person.deception).cite(AUFENTHG("§ 25a Abs. 2 S. 1 Nr. 1")),
    not_(asylum.obstacle_self_caused).cite(AUFENTHG("§ 25a Abs. 2 S. 1 Nr. 1")),
    not_(person.obstruction).cite(AUFENTHG("§ 25a Abs. 2 S. 1 Nr. 1")),
    person.livelihood_secured.holds().cite(AUFENTHG("§ 25a Abs. 2 S. 1 Nr. 2")),
)
OF_YOUNG_PERSON = family.sponsor_status.one_of("AE_25a")
TOGETHER = family.cohabiting.holds()
PARENT = all_of(
    OF_YOUNG_PERSON,
    family.relation.one_of("parent", "fitting"),
    family.child_age < 18,
    FAMILY_CONDITIONS,
).cite(AUFENTHG("§ 25a Abs. 2 S. 1"))
SIBLING = all_of(
    family.sponsor_status.one_of("AE_25a_2"),
    family.relation.one_of("child", "fitting"),
    family.age_of_child < 18,
    TOGETHER,
).cite(AUFENTHG("§ 25a Abs. 2 S. 2"))
SPOUSE = all_of(
    OF_YOUNG_PERSON,
    family.relation.one_of("spouse", "partner", "fitting"),
    TOGETHER,
    FAMILY_CONDITIONS,
).cite(AUFENTHG("§ 25a Abs. 2 S. 3"))
CHILD = all_of(
    OF_YOUNG_PERSON,
    family.relation.one_of("child", "fitting"),
    family.age_of_child < 18,
    family.child_unmarried,
    TOGETHER,
).cite(AUFENTHG("§ 25a Abs. 2 S. 5"))
FAMILY_OF_YOUNG = all_of(
    any_of(PARENT, SIBLING, SPOUSE, CHILD),
    shared.fines_harmless(AUFENTHG("§ 25a Abs. 3")),
    humanitarian.IDENTITY,
    humanitarian.WITH_VISA,
    humanitarian.asylum_over_except(AUFENTHG("§ 25a Abs. 4")),
    GENERAL,
)

# --- § 25b: lasting integration ------------------------------------------------------------------

USUALLY_25B = AUFENTHG("§ 25b Abs. 1 S. 2")
LONG_ENOUGH = any_of(
    _stayed(72).cite(AUFENTHG("§ 25b Abs. 1 S. 2 Nr. 1, Abs. 7")),
    all_of(integration.child_in_household, _stayed(48)).cite(
        AUFENTHG("§ 25b Abs. 1 S. 2 Nr. 1, Abs. 7")
    ),
)
SPEAKS_GERMAN = any_of(person.german_oral >= 2, person.german >= 2)
INTEGRATED = all_of(
    waivable(integration.fdgo.holds().cite(AUFENTHG("§ 25b Abs. 1 S. 2 Nr. 2")), by=USUALLY_25B),
    waivable(
        person.civic_knowledge.holds().cite(AUFENTHG("§ 25b Abs. 1 S. 2 Nr. 2")), by=USUALLY_25B
    ),
    any_of(
        waivable(
            any_of(integration.livelihood_mainly_by_work, integration.livelihood_expected).cite(
                AUFENTHG("§ 25b Abs. 1 S. 2 Nr. 3")
            ),
            by=USUALLY_25B,
        ),
        integration.unable_through_illness_or_age.holds().cite(AUFENTHG("§ 25b Abs. 3")),
    ),
    waivable(
        integration.children_school_ok.holds().cite(AUFENTHG("§ 25b Abs. 1 S. 2 Nr. 5")),
        by=USUALLY_25B,
    ),
    all_of(
        not_(person.deception),
        not_(person.obstruction),
        not_(asylum.obstacle_self_caused),
    ).cite(AUFENTHG("§ 25b Abs. 2 Nr. 1")),
    not_(person.serious_expulsion_interest).cite(AUFENTHG("§ 25b Abs. 2 Nr. 2")),
    humanitarian.asylum_over_except(AUFENTHG("§ 25b Abs. 5 S. 2")),
    GENERAL,
)
LASTING = all_of(
    any_of(shared.TOLERATED, WITH_104C).cite(AUFENTHG("§ 25b Abs. 1 S. 1")),
    waivable(LONG_ENOUGH, by=USUALLY_25B),
    any_of(
        waivable(SPEAKS_GERMAN.cite(AUFENTHG("§ 25b Abs. 1 S. 2 Nr. 4")), by=USUALLY_25B),
        integration.unable_through_illness_or_age.holds().cite(AUFENTHG("§ 25b Abs. 3")),
    ),
    humanitarian.identity_after_104c("§ 25b Abs. 8"),
    INTEGRATED,
)
AFTER_60D = all_of(
    shared.TOLERATED,
    (asylum.months_60d >= 30).cite(AUFENTHG("§ 25b Abs. 6")),
    asylum.conditions_60d_met.holds().cite(AUFENTHG("§ 25b Abs. 6")),
    SPEAKS_GERMAN.cite(AUFENTHG("§ 25b Abs. 6")),
    any_of(not_(integration.integration_course_open), person.german >= 2).cite(
        AUFENTHG("§ 25b Abs. 6 Hs. 2")
    ),
    humanitarian.IDENTITY,
    INTEGRATED,
)

# --- § 104c: right of residence by opportunity, until 31 December 2025 ---------------------------

KEY_DAY = dt.date(2022, 10, 31)
OPPORTUNITY = all_of(
    shared.TOLERATED,
    any_of(
        (shared.STAY.plus(years=5) <= KEY_DAY)
        .cite(AUFENTHG("§ 104c Abs. 1 S. 1, 3"))
        .say(
            _("On 31 October 2022 five years in Germany had passed."),
            fails=_("On 31 October 2022 five years in Germany had not passed."),
        ),
        protection.family_of_104c.holds().cite(AUFENTHG("§ 104c Abs. 2")),
    ),
    integration.fdgo.holds().cite(AUFENTHG("§ 104c Abs. 1 S. 1 Nr. 1")),
    shared.fines_harmless(AUFENTHG("§ 104c Abs. 1 S. 1 Nr. 2")),
    waivable(
        not_(person.deception).cite(AUFENTHG("§ 104c Abs. 1 S. 2")),
        by=AUFENTHG("§ 104c Abs. 1 S. 2"),
    ),
    humanitarian.NO_EXPULSION,
    humanitarian.NO_OTHER_INTEREST,
    humanitarian.NO_EXTREMISM,
    humanitarian.asylum_over_except(AUFENTHG("§ 104c Abs. 3 S. 1")),
    concepts.NEEDS_TITLE,
)
LAST_DAY = dt.date(2025, 12, 31)
DECIDED_OR_APPLIED_IN_TIME = doubt(
    (application_day <= LAST_DAY).say(
        _("The application was made by 31 December 2025."),
        fails=_("The application was not made by 31 December 2025."),
    ),
    or_else=grant_day <= LAST_DAY,
    key="applications of 2025 still open",
    note=_(
        "New titles ended on 31 December 2025. Disputed is what counts for applications from "
        "before that day. One reading: the day of the application. The other: the day of the "
        "decision."
    ),
    decided=False,
).say(
    _("The application and the decision came by 31 December 2025."),
    fails=_("The application was not made by 31 December 2025."),
    open=_("It is disputed whether applications of 2025 are still decided under § 104c."),
)
FOR_18_MONTHS = {**USUAL, "validity_months": 18, "max_months": 18}

RULES = (
    Rule(
        id="25a",
        title=_("Well-integrated young people (§ 25a)"),
        summary=_(
            "For people under 27 who have been tolerated for a year, have lived here for three "
            "years and go to school with success or have a German qualification."
        ),
        group="stay_after_toleration",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 25a Abs. 1"), AUFENTHG("§ 26 Abs. 1 S. 1")),
                strength=Strength.SHOULD,
                when=YOUNG,
                attributes={**USUAL, "first_validity_months_max": 36},
            ),
        ),
    ),
    Rule(
        id="25a.2",
        kind=RuleKind.FAMILY,
        title=_("Family of well-integrated young people (§ 25a Abs. 2)"),
        summary=_(
            "For the parents, brothers and sisters of minors who hold the permit for "
            "well-integrated young people, and for their spouses and children."
        ),
        group="stay_after_toleration",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 25a Abs. 2, 3"), AUFENTHG("§ 26 Abs. 1 S. 1")),
                strength=Strength.MAY,
                when=FAMILY_OF_YOUNG,
                attributes={
                    **USUAL,
                    "first_validity_months_max": 36,
                    "strength": select(when=any_of(SPOUSE, CHILD), then="S", otherwise="K"),
                },
            ),
        ),
    ),
    Rule(
        id="25b",
        title=_("Lasting integration (§ 25b)"),
        summary=_(
            "For people who have lived here with toleration for six years, or four with a minor "
            "child, mainly live on their work and speak German."
        ),
        group="stay_after_toleration",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 25b Abs. 1"), AUFENTHG("§ 25b Abs. 2, 3, 5, 7, 8")),
                strength=Strength.SHOULD,
                when=LASTING,
                attributes={**USUAL, "validity_months": 24, "first_validity_months_max": 24},
            ),
        ),
    ),
    Rule(
        id="25b.6",
        title=_("Lasting integration after toleration for work (§ 25b Abs. 6)"),
        summary=_(
            "For people who have had the toleration for work (§ 60d) for 30 months. The years in "
            "Germany do not count then."
        ),
        group="stay_after_toleration",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 25b Abs. 6"), AUFENTHG("§ 60d")),
                strength=Strength.SHOULD,
                when=AFTER_60D,
                attributes={**USUAL, "validity_months": 24, "first_validity_months_max": 24},
            ),
        ),
    ),
    Rule(
        id="104c",
        title=_("Right of residence by opportunity (Chancen-Aufenthaltsrecht, § 104c)"),
        summary=_(
            "For people who had lived here with toleration for five years on 31 October 2022. It "
            "was given for 18 months, until the end of 2025."
        ),
        group="stay_after_toleration",
        event=True,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2025, 12, 31),
                sources=(AUFENTHG("§ 104c"),),
                strength=Strength.SHOULD,
                when=OPPORTUNITY,
                attributes=FOR_18_MONTHS,
            ),
            Version(
                since=dt.date(2026, 1, 1),
                sources=(AUFENTHG("§ 104c"),),
                strength=Strength.SHOULD,
                when=all_of(DECIDED_OR_APPLIED_IN_TIME, OPPORTUNITY),
                attributes=FOR_18_MONTHS,
                unmet=Result.NOT_AVAILABLE,
                note=_(
                    "Since 2026 only a transition is left: titles stay valid until their last "
                    "day, and can be extended as titles under § 25a or § 25b only."
                ),
            ),
        ),
    ),
)
