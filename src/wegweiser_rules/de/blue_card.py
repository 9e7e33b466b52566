"""§ 18g: the EU Blue Card since 18 November 2023."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, exclusions
from wegweiser_rules.de import parameters as figures
from wegweiser_rules.de.facts import blue_card, job, person, qualification
from wegweiser_rules.de.facts.person import application_day
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    Condition,
    all_of,
    always,
    any_of,
    doubt,
    not_,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

SHORTAGE = ("132*", "133*", "134*", "21*", "221*", "222*", "225*", "226*", "23*", "25*")
IT = ("133*", "25*")
AGENCY_WORK_NOTE = _(
    "Temporary agency work is a ground to refuse the consent of the Federal Employment Agency. "
    "This Blue Card needs no such consent, so by the text the ground does not apply. Offices may "
    "see this differently."
)

DEGREE = (
    any_of(
        concepts.SKILLED_BY_DEGREE,
        all_of(
            qualification.qual_kind.one_of("tertiary"),
            any_of(qualification.degree_comparable, qualification.recognition.one_of("full")),
        ).cite(AUFENTHG("§ 18g Abs. 1 S. 5")),
    )
    .cite(AUFENTHG("§ 18g Abs. 1 S. 1, 5"))
    .say(
        fails=_("There is no degree that is German, recognised or comparable."),
        open=_("It is not known yet whether there is a recognised or comparable degree."),
    )
)
ACADEMIC = (
    any_of(
        DEGREE,
        all_of(person.status.one_of("AE_18b"), blue_card.same_degree).cite(
            AUFENTHG("§ 18g Abs. 1 S. 4")
        ),
    )
    .cite(AUFENTHG("§ 18g Abs. 1 S. 1, 4, 5"))
    .say(
        fails=_("There is no degree that is German, recognised or comparable."),
        open=_("It is not known yet whether there is a recognised or comparable degree."),
    )
)
LIVELIHOOD = waivable(
    any_of(
        person.livelihood_secured.holds().cite(AUFENTHG("§ 5 Abs. 1 Nr. 1")),
        all_of(person.status.one_of("AE_18a", "AE_18b"), job.keeps_job).cite(
            AUFENTHG("§ 18g Abs. 5")
        ),
    ),
    by=AUFENTHG("§ 5 Abs. 1"),
)
LICENCE = any_of(
    concepts.LICENCE,
    all_of(person.status.one_of("AE_18b"), blue_card.same_licence).cite(
        AUFENTHG("§ 18g Abs. 1 S. 3")
    ),
)
FITTING_JOB = all_of(
    (job.job_months >= 6).cite(AUFENTHG("§ 18g Abs. 3")),
    job.job_matches_degree.holds().cite(AUFENTHG("§ 18g Abs. 1 S. 1, Abs. 2")),
    job.domestic_job.holds().cite(AUFENTHG("§ 18g Abs. 1 S. 1, Abs. 2")),
)
COMMON = all_of(
    job.job_offer.holds().cite(AUFENTHG("§ 18 Abs. 2 Nr. 1")),
    LICENCE,
    concepts.REALLY_INTENDED,
    FITTING_JOB,
    LIVELIHOOD,
    exclusions.FOR_BLUE_CARD,
    concepts.GENERAL_FOR_CLAIM,
)
FOR_HOLDERS = all_of(
    concepts.OFFER_AND_LICENCE,
    FITTING_JOB,
    concepts.LIVELIHOOD,
    exclusions.FOR_HOLDERS_OF_BLUE_CARD,
    concepts.NEEDS_TITLE,
    concepts.REGULAR,
)

# --- the four kinds of Blue Card -----------------------------------------------------------------

SALARY = concepts.salary_of(figures.BLUE_CARD, source=AUFENTHG("§ 18g Abs. 1 S. 1"))
LOW_SALARY = concepts.salary_of(
    figures.BLUE_CARD_LOW, source=AUFENTHG("§ 18g Abs. 1 S. 2, Abs. 2 Nr. 1")
)
WITHOUT_CONSENT = all_of(
    SALARY,
    doubt(
        always(),
        or_else=concepts.NO_AGENCY_WORK,
        key="agency work without consent",
        note=AGENCY_WORK_NOTE,
    ),
    concepts.NO_REFUSAL_GROUND,
)
WITH_CONSENT = all_of(LOW_SALARY, concepts.AGENCY_CONSENTS)
SHORTAGE_JOB = (
    job.job_isco.one_of(*SHORTAGE)
    .cite(AUFENTHG("§ 18g Abs. 1 S. 2 Nr. 1"))
    .say(
        _("The job is in a shortage occupation (ISCO-08 group %(given)s)."),
        fails=_("The job is not in one of the shortage occupations."),
    )
)
NEW_DEGREE = (
    (application_day <= qualification.degree_date.plus(years=3))
    .cite(AUFENTHG("§ 18g Abs. 1 S. 2 Nr. 2"))
    .say(
        _("The degree is not older than three years at the application."),
        fails=_("The degree is older than three years at the application."),
        open=_("It is not known yet when the degree was obtained."),
    )
)
IT_SPECIALIST = all_of(
    job.job_isco.one_of(*IT)
    .cite(AUFENTHG("§ 18g Abs. 2"))
    .say(
        _("The job is in IT (ISCO-08 group %(given)s)."),
        fails=_("The job is not one of the IT occupations (ISCO-08 group 133 or 25)."),
    ),
    (qualification.exp_it_months_last_7y >= 36).cite(AUFENTHG("§ 18g Abs. 2 Nr. 3 a")),
    qualification.exp_degree_level.holds().cite(AUFENTHG("§ 18g Abs. 2 Nr. 3 b")),
    qualification.exp_enables_job.holds().cite(AUFENTHG("§ 18g Abs. 2 Nr. 3 c")),
)
NO_DEGREE_THAT_COUNTS = (
    not_(ACADEMIC)
    .cite(AUFENTHG("§ 18g Abs. 2"))
    .say(
        _("There is no degree that counts, so experience can stand in for it."),
        fails=_("There is a degree that counts: then the other kinds of Blue Card apply."),
        open=_("It is not known yet whether there is a recognised or comparable degree."),
    )
)

NEW_CARD = {"authority": "mission_abh", "visa_fee_eur": "75", "fee_eur": "100"}


def of_any_kind(*, academic: Condition, low: Condition) -> Condition:
    """Return that a kind is possible, with this proof of a degree and these low thresholds."""
    return any_of(
        all_of(academic, any_of(WITHOUT_CONSENT, all_of(low, WITH_CONSENT))),
        all_of(IT_SPECIALIST, WITH_CONSENT),
    )


def versions(
    section: str, *, consent: object, when: Condition, **attributes: object
) -> tuple[Version, ...]:
    """Return the versions of a kind of Blue Card; all kinds changed alike."""
    common = {
        **attributes,
        "ba_consent_required": consent,
        "priority_check": False,
        "work_allowed": "fitting_job",
        "family_privileged": True,
    }
    law = (AUFENTHG(section), AUFENTHG("§ 18 Abs. 2, 4"), AUFENTHG("§ 19f Abs. 1, 2"))
    return (
        Version(
            since=dt.date(2023, 11, 18),
            until=dt.date(2026, 8, 11),
            sources=law,
            strength=Strength.CLAIM,
            when=when,
            attributes={**common, "validity_months": concepts.validity(supplement=3)},
        ),
        Version(
            since=dt.date(2026, 8, 12),
            sources=law,
            strength=Strength.CLAIM,
            when=when,
            attributes={**common, "validity_months": concepts.validity(supplement=6)},
            note=concepts.SUPPLEMENT_NOTE,
        ),
    )


RULES = (
    Rule(
        id="18g.1.1",
        title=_("EU Blue Card (§ 18g)"),
        summary=_(
            "For people with a degree and an offer for a job that fits it, at the regular salary "
            "threshold. The Federal Employment Agency is not asked."
        ),
        group="blue_card",
        versions=versions(
            "§ 18g Abs. 1 S. 1",
            consent=False,
            when=all_of(ACADEMIC, WITHOUT_CONSENT, COMMON),
            **NEW_CARD,
        ),
    ),
    Rule(
        id="18g.1.2a",
        title=_("EU Blue Card in a shortage occupation (§ 18g)"),
        summary=_(
            "For people with a degree and an offer for a job in a shortage occupation, such as "
            "engineering, IT, medicine or teaching. A lower salary is enough."
        ),
        group="blue_card",
        versions=versions(
            "§ 18g Abs. 1 S. 2 Nr. 1",
            consent=True,
            when=all_of(ACADEMIC, SHORTAGE_JOB, WITH_CONSENT, COMMON),
            **NEW_CARD,
        ),
    ),
    Rule(
        id="18g.1.2b",
        title=_("EU Blue Card for new graduates (§ 18g)"),
        summary=_(
            "For people who obtained their degree in the last three years, in any occupation "
            "that fits it. A lower salary is enough."
        ),
        group="blue_card",
        versions=versions(
            "§ 18g Abs. 1 S. 2 Nr. 2",
            consent=True,
            when=all_of(ACADEMIC, NEW_DEGREE, WITH_CONSENT, COMMON),
            **NEW_CARD,
        ),
    ),
    Rule(
        id="18g.2",
        title=_("EU Blue Card for IT specialists without a degree (§ 18g)"),
        summary=_(
            "For IT specialists with three years of experience at the level of a degree in the "
            "last seven years. A degree is not needed."
        ),
        group="blue_card",
        versions=versions(
            "§ 18g Abs. 2",
            consent=True,
            when=all_of(IT_SPECIALIST, NO_DEGREE_THAT_COUNTS, WITH_CONSENT, COMMON),
            **NEW_CARD,
        ),
    ),
)
