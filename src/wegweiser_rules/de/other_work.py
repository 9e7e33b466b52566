"""§ 19c Abs. 1 with the Employment Ordinance: special kinds of work."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, nationalities, terms
from wegweiser_rules.de import parameters as figures
from wegweiser_rules.de.facts import job, person, qualification
from wegweiser_rules.de.facts import other_work as facts
from wegweiser_rules.de.sources import AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import (
    Condition,
    all_of,
    always,
    any_of,
    doubt,
    least,
    not_,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule

LAW = AUFENTHG("§ 19c Abs. 1")
NEW_TRAINEES = dt.date(2024, 3, 1)
THREE_YEARS = 36
ONE_YEAR = 12
FOUR_YEARS = 48
SIX_WEEKS = 6
HOLIDAY_DAYS = 90
AU_PAIR_AGE = 27
STUDENT_AGE = 35
ATHLETE_AGE = 16

AGENCY_WORK_NOTE = _(
    "Temporary agency work is a ground to refuse the consent of the Federal Employment Agency. "
    "This title needs no such consent, so by the text the ground does not apply. Offices may "
    "see this differently."
)
GENERAL = all_of(
    concepts.OFFER_AND_LICENCE,
    concepts.LIVELIHOOD,
    concepts.GENERAL_FOR_DISCRETION,
    concepts.NO_ASYLUM_LOCK,
)
WITH_CONSENT = all_of(concepts.AGENCY_CONSENTS, GENERAL)
CONSENT_FREE = all_of(
    concepts.NO_REFUSAL_GROUND,
    doubt(
        always(),
        or_else=concepts.NO_AGENCY_WORK,
        key="agency work without consent",
        note=AGENCY_WORK_NOTE,
    ),
    GENERAL,
)
CONSENT = {**concepts.WORK_TITLE, "ba_consent_required": True, "family_privileged": False}
FREE = {**CONSENT, "ba_consent_required": False}
PRIVILEGED = {"family_privileged": True}


def of_kind(*kinds: str, section: str) -> Condition:
    """Return the condition that the work is of one of these kinds."""
    return (
        facts.job_kind.one_of(*kinds, "fitting")
        .cite(BESCHV(section))
        .say(
            fails=_("The work is not of the kind for which this way exists."),
            open=_("It is not known yet whether the work is of the kind that this way is for."),
        )
    )


EXECUTIVE = all_of(
    any_of(
        of_kind("executive", section="§ 3 Nr. 1"),
        of_kind("board", section="§ 3 Nr. 2"),
        all_of(
            of_kind("specialist", section="§ 3 Nr. 3"),
            concepts.QUALIFIED_JOB,
            concepts.DOMESTIC,
            facts.company_knowledge,
        ).cite(BESCHV("§ 3 Nr. 3")),
    ).cite(BESCHV("§ 3")),
    WITH_CONSENT,
)
SCIENCE = all_of(
    any_of(
        all_of(
            of_kind("academic_staff", "guest_scientist", section="§ 5 Nr. 1, 2"),
            not_(facts.research_title_fits),
        ).cite(BESCHV("§ 5 Nr. 1, 2")),
        of_kind("guest_scientist_team", section="§ 5 Nr. 3"),
        of_kind("teacher", section="§ 5 Nr. 4"),
        of_kind("language_teacher", section="§ 5 Nr. 5"),
    ).cite(BESCHV("§ 5")),
    CONSENT_FREE,
)
STAFF_EXCHANGE = all_of(
    any_of(
        all_of(
            of_kind("staff_exchange", section="§ 10 Abs. 1 Nr. 1"),
            any_of(
                qualification.german_degree,
                qualification.qual_kind.one_of("degree", "tertiary"),
                facts.comparable_qualification,
            ),
        ).cite(BESCHV("§ 10 Abs. 1 Nr. 1")),
        all_of(
            of_kind("foreign_project", section="§ 10 Abs. 1 Nr. 2, Abs. 2"),
            facts.project_needs_preparation,
            facts.comparable_to_german_worker,
            facts.company_knowledge,
        ).cite(BESCHV("§ 10 Abs. 1 Nr. 2")),
    ).cite(BESCHV("§ 10")),
    (job.job_months <= THREE_YEARS).cite(BESCHV("§ 10 Abs. 1")),
    WITH_CONSENT,
)
COOK = all_of(
    of_kind("speciality_cook", section="§ 11 Abs. 2 S. 1"),
    facts.speciality_restaurant.holds().cite(BESCHV("§ 11 Abs. 2 S. 1")),
    facts.full_time.holds().cite(BESCHV("§ 11 Abs. 2 S. 1")),
    (person.grant_day > facts.previous_cook_title_end.plus(years=3))
    .cite(BESCHV("§ 11 Abs. 3"))
    .say(
        _("No earlier title as a cook ended within the last three years."),
        fails=_("An earlier title as a cook ended less than three years ago."),
        open=_("It is not known when an earlier title as a cook ended."),
    ),
    job.priority_check_ok.holds().cite(BESCHV("§ 11 Abs. 2 S. 1")),
    WITH_CONSENT,
)
AU_PAIR = all_of(
    of_kind("au_pair", section="§ 12 S. 1"),
    (person.age_at_grant < AU_PAIR_AGE).cite(BESCHV("§ 12 S. 1")),
    (person.german >= 1).cite(BESCHV("§ 12 S. 1")),
    any_of(
        facts.family_speaks_german.one_of("mother_tongue").cite(BESCHV("§ 12 S. 1")),
        all_of(
            facts.family_speaks_german.one_of("family_language"),
            not_(facts.host_parents_same_country),
        ).cite(BESCHV("§ 12 S. 2")),
    ).cite(BESCHV("§ 12")),
    (job.job_months <= ONE_YEAR).cite(BESCHV("§ 12 S. 1")),
    WITH_CONSENT,
)
SERVICE = all_of(
    any_of(
        of_kind("voluntary_service", section="§ 14 Abs. 1 Nr. 1"),
        of_kind("charitable", section="§ 14 Abs. 1 Nr. 2"),
        all_of(
            of_kind("religious", section="§ 14 Abs. 1a"),
            any_of(
                (person.german >= 2).cite(BESCHV("§ 14 Abs. 1a S. 1")),
                all_of(facts.language_unreasonable, facts.first_title_of_this_kind).cite(
                    BESCHV("§ 14 Abs. 1a S. 2")
                ),
                person.nationality.any_in(nationalities.VISA_FREE_FOR_LONG_STAYS).cite(
                    BESCHV("§ 14 Abs. 1a S. 4")
                ),
            ),
        ).cite(BESCHV("§ 14 Abs. 1a")),
    ).cite(BESCHV("§ 14 Abs. 1, 1a")),
    CONSENT_FREE,
)
HOLIDAY_WORK = all_of(
    of_kind("holiday_work", section="§ 14 Abs. 2"),
    (facts.job_days_in_12_months <= HOLIDAY_DAYS).cite(BESCHV("§ 14 Abs. 2")),
    facts.placed_by_agency.holds().cite(BESCHV("§ 14 Abs. 2")),
    CONSENT_FREE,
)
OLD_HOLIDAY_WORK = all_of(
    any_of(facts.studies_abroad, facts.studies_at_college_abroad).cite(BESCHV("§ 14 Abs. 2")),
    HOLIDAY_WORK,
)
NEW_HOLIDAY_WORK = all_of(
    facts.studies_abroad.holds().cite(BESCHV("§ 14 Abs. 2")),
    (person.age_at_grant < STUDENT_AGE).cite(BESCHV("§ 14 Abs. 2")),
    HOLIDAY_WORK,
)
INTERNSHIPS = (
    of_kind("internship_study", section="§ 15 Nr. 2"),
    of_kind("internship_programme", section="§ 15 Nr. 3"),
    of_kind("internship_scholarship", section="§ 15 Nr. 5"),
    all_of(
        of_kind("internship_exchange", "internship_foreign_study", section="§ 15 Nr. 4, 6"),
        job.job_months <= ONE_YEAR,
        facts.agency_agrees,
    ).cite(BESCHV("§ 15 Nr. 4, 6")),
    all_of(
        of_kind("internship_german_school", section="§ 15 Nr. 7"),
        facts.job_weeks <= SIX_WEEKS,
    ).cite(BESCHV("§ 15 Nr. 7")),
)
SCHOOL_INTERNSHIP = all_of(
    of_kind("internship_school", section="§ 15 Nr. 8"),
    facts.job_weeks <= SIX_WEEKS,
    person.german >= 3,
).cite(BESCHV("§ 15 Nr. 8"))
OLD_INTERNSHIP = all_of(any_of(*INTERNSHIPS).cite(BESCHV("§ 15")), CONSENT_FREE)
NEW_INTERNSHIP = all_of(any_of(*INTERNSHIPS, SCHOOL_INTERNSHIP).cite(BESCHV("§ 15")), CONSENT_FREE)


def _sport(kind: str, number: str) -> Condition:
    """Return what professional athletes and players have in common."""
    return all_of(
        of_kind(kind, section=f"§ 22 {number}"),
        (person.age_at_grant >= ATHLETE_AGE).cite(BESCHV(f"§ 22 {number} a")),
        concepts.salary_of(figures.ATHLETES, source=BESCHV(f"§ 22 {number} b")),
        facts.federation_confirms.holds().cite(BESCHV(f"§ 22 {number} c")),
        CONSENT_FREE,
    )


ESPORTS = all_of(
    facts.esport_is_significant.holds().cite(BESCHV("§ 22 Nr. 5 c")),
    _sport("esports", "Nr. 5"),
)

RULES = (
    Rule(
        id="19c1.3",
        title=_("Executives and company specialists (§ 19c Abs. 1, § 3 BeschV)"),
        summary=_(
            "For executives, legal representatives of companies, and specialists with knowledge "
            "of the company that others do not have."
        ),
        group="executives",
        versions=terms.versions(
            LAW, BESCHV("§ 3"), when=EXECUTIVE, attributes={**CONSENT, **PRIVILEGED}
        ),
    ),
    Rule(
        id="19c1.5",
        title=_("Science, research and teaching (§ 19c Abs. 1, § 5 BeschV)"),
        summary=_(
            "For research staff, guest scientists and their team, and teachers at schools and "
            "universities. The Federal Employment Agency is not asked."
        ),
        group="science_and_teaching",
        versions=terms.versions(
            LAW, BESCHV("§ 5"), when=SCIENCE, attributes={**FREE, **PRIVILEGED}
        ),
    ),
    Rule(
        id="19c1.10",
        title=_("Exchange of staff and projects abroad (§ 19c Abs. 1, § 10 BeschV)"),
        summary=_(
            "For staff of an international company who come for up to three years, or who "
            "prepare a project abroad."
        ),
        group="staff_exchange",
        versions=terms.versions(
            LAW,
            BESCHV("§ 10"),
            when=STAFF_EXCHANGE,
            attributes={**CONSENT, "max_months": THREE_YEARS},
        ),
    ),
    Rule(
        id="19c1.11.2",
        title=_("Cooks in speciality restaurants (§ 19c Abs. 1, § 11 Abs. 2 BeschV)"),
        summary=_(
            "For cooks who work full time in a restaurant for the dishes of one country or "
            "region, for four years at most."
        ),
        group="speciality_cooks",
        versions=terms.versions(
            LAW,
            BESCHV("§ 11 Abs. 2, 3"),
            when=COOK,
            valid_for=least(job.job_months, ONE_YEAR),
            attributes={
                **CONSENT,
                "priority_check": True,
                "first_months_max": ONE_YEAR,
                "max_months": FOUR_YEARS,
            },
        ),
    ),
    Rule(
        id="19c1.12",
        title=_("Au pair (§ 19c Abs. 1, § 12 BeschV)"),
        summary=_(
            "For people under 27 who know some German and live and help in a family for up to "
            "one year."
        ),
        group="au_pair",
        versions=terms.versions(
            LAW, BESCHV("§ 12"), when=AU_PAIR, attributes={**CONSENT, "max_months": ONE_YEAR}
        ),
    ),
    Rule(
        id="19c1.14",
        title=_("Voluntary service, charity and religion (§ 19c Abs. 1, § 14 BeschV)"),
        summary=_(
            "For people in a voluntary service, and for people who work mainly for charity or "
            "religion. The Federal Employment Agency is not asked."
        ),
        group="service_and_religion",
        versions=terms.versions(LAW, BESCHV("§ 14 Abs. 1, 1a"), when=SERVICE, attributes=FREE),
    ),
    Rule(
        id="19c1.14.2",
        title=_("Holiday jobs for students from abroad (§ 19c Abs. 1, § 14 Abs. 2 BeschV)"),
        summary=_(
            "For students of universities abroad who work in Germany for up to 90 days, in a job "
            "that the Federal Employment Agency has found for them."
        ),
        group="holiday_work",
        versions=(
            *terms.versions(
                LAW,
                BESCHV("§ 14 Abs. 2"),
                when=OLD_HOLIDAY_WORK,
                attributes={**FREE, "max_days": HOLIDAY_DAYS},
                until=NEW_TRAINEES - dt.timedelta(days=1),
            ),
            *terms.versions(
                LAW,
                BESCHV("§ 14 Abs. 2"),
                when=NEW_HOLIDAY_WORK,
                attributes={**FREE, "max_days": HOLIDAY_DAYS},
                since=NEW_TRAINEES,
            ),
        ),
    ),
    Rule(
        id="19c1.15",
        title=_("Internships (§ 19c Abs. 1, § 15 BeschV)"),
        summary=_(
            "For internships during school or studies, in programmes of the EU, in exchanges of "
            "students, with a grant, and for pupils. The Federal Employment Agency gives no "
            "consent."
        ),
        group="internships",
        versions=(
            *terms.versions(
                LAW,
                BESCHV("§ 15"),
                when=OLD_INTERNSHIP,
                attributes=FREE,
                until=NEW_TRAINEES - dt.timedelta(days=1),
            ),
            *terms.versions(
                LAW, BESCHV("§ 15"), when=NEW_INTERNSHIP, attributes=FREE, since=NEW_TRAINEES
            ),
        ),
    ),
    Rule(
        id="19c1.22.4",
        title=_("Professional athletes and coaches (§ 19c Abs. 1, § 22 Nr. 4 BeschV)"),
        summary=_(
            "For athletes and coaches of German clubs from 16 on, with a salary threshold and the "
            "confirmation of the federation."
        ),
        group="sport",
        versions=terms.versions(
            LAW, BESCHV("§ 22 Nr. 4"), when=_sport("athlete", "Nr. 4"), attributes=FREE
        ),
    ),
    Rule(
        id="19c1.22.5",
        title=_("Professional eSports (§ 19c Abs. 1, § 22 Nr. 5 BeschV)"),
        summary=_(
            "For professional players of German eSports clubs from 16 on, with a salary threshold "
            "and the confirmation of the federation."
        ),
        group="sport",
        versions=terms.versions(LAW, BESCHV("§ 22 Nr. 5"), when=ESPORTS, attributes=FREE),
    ),
)
