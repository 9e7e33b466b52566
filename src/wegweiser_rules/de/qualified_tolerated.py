"""§ 19d, § 16g Abs. 8: qualified people after toleration, or after training with one."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de import humanitarian_conditions as humanitarian
from wegweiser_rules.de import toleration_conditions as shared
from wegweiser_rules.de.facts import asylum, integration, job, person, qualification
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import Clause, Condition, all_of, any_of, not_
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

AFTER_ASYLUM_TITLES = ("AE_22", "AE_23*", "AE_25*")

TRAINED_OR_STUDIED = any_of(qualification.german_training, qualification.german_degree).cite(
    AUFENTHG("§ 19d Abs. 1 Nr. 1 a")
)
TRAINED_IN_CARE = integration.german_care_training.holds().cite(AUFENTHG("§ 19d Abs. 1 Nr. 1 a"))
FOREIGN_DEGREE_AND_TWO_YEARS = all_of(
    any_of(
        qualification.degree_comparable,
        all_of(qualification.qual_kind.one_of("degree"), qualification.recognition.one_of("full")),
    ),
    integration.qualified_job_months >= 24,
    job.job_matches_degree,
).cite(AUFENTHG("§ 19d Abs. 1 Nr. 1 b"))
THREE_YEARS = all_of(
    integration.qualified_job_months >= 36, not_(integration.public_funds_last_year)
).cite(AUFENTHG("§ 19d Abs. 1 Nr. 1 c"))


def _conditions(*own: Clause, section: str = "§ 19d Abs. 1") -> Condition:
    """Return what § 19d and § 16g Abs. 8 have in common."""
    return all_of(
        *own,
        integration.job_matches_qualification.holds().cite(AUFENTHG(section)),
        concepts.OFFER_AND_LICENCE,
        concepts.AGENCY_CONSENTS,
        person.housing_sufficient.holds().cite(AUFENTHG("§ 19d Abs. 1 Nr. 2")),
        (person.german >= 3).cite(AUFENTHG("§ 19d Abs. 1 Nr. 3")),
        not_(person.extremism).cite(AUFENTHG("§ 19d Abs. 1 Nr. 6")),
        shared.fines_harmless(AUFENTHG("§ 19d Abs. 1 Nr. 7")),
        concepts.LIVELIHOOD,
        humanitarian.NO_EXPULSION,
        humanitarian.PASSPORT,
        concepts.NEEDS_TITLE,
    )


def _qualified(status: Clause, *in_germany: Condition) -> Condition:
    """Return who counts as qualified, and what is asked of them."""
    return _conditions(
        status,
        any_of(*in_germany, FOREIGN_DEGREE_AND_TWO_YEARS, THREE_YEARS),
        not_(person.deception).cite(AUFENTHG("§ 19d Abs. 1 Nr. 4")),
        not_(person.obstruction).cite(AUFENTHG("§ 19d Abs. 1 Nr. 5")),
        humanitarian.IDENTITY,
        humanitarian.NO_OTHER_INTEREST,
        humanitarian.asylum_over(),
    )


AFTER_REFUSED_ASYLUM = all_of(
    person.status.one_of(*AFTER_ASYLUM_TITLES),
    asylum.asylum_state.one_of("rejected", "withdrawn"),
).cite(AUFENTHG("§ 19d Abs. 4"))
TRAINED = any_of(qualification.german_training, integration.german_care_training)
ATTRIBUTES = {
    "authority": "abh",
    "fee_eur": "100",
    "ba_consent_required": True,
    "priority_check": False,
    "work_allowed": "fitting_job",
    "free_work_after_months": 24,
}

RULES = (
    Rule(
        id="19d.1",
        title=_("Qualified tolerated people (§ 19d Abs. 1)"),
        summary=_(
            "For tolerated people with a German qualification, or with two or three years of "
            "qualified work, who have a job that fits and speak German at level B1."
        ),
        group="qualified_after_toleration",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 19d Abs. 1"), AUFENTHG("§ 19d Abs. 2, 3")),
                strength=Strength.MAY,
                when=_qualified(shared.TOLERATED, TRAINED_OR_STUDIED),
                attributes=ATTRIBUTES,
            ),
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 19d Abs. 1"), AUFENTHG("§ 19d Abs. 2-4")),
                strength=Strength.SHOULD,
                when=_qualified(
                    any_of(shared.TOLERATED, AFTER_REFUSED_ASYLUM),
                    TRAINED_OR_STUDIED,
                    TRAINED_IN_CARE,
                ),
                attributes=ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="19d.1a",
        title=_("Work after training with a toleration (§ 19d Abs. 1a)"),
        summary=_(
            "For people who completed their training with the toleration for training (§ 60c) "
            "and now have a job in their occupation. It is given for two years."
        ),
        group="qualified_after_toleration",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 19d Abs. 1a"), AUFENTHG("§ 19d Abs. 1b-3")),
                strength=Strength.CLAIM,
                when=_conditions(
                    shared.TOLERATED,
                    asylum.toleration_kind.one_of("60c").cite(AUFENTHG("§ 19d Abs. 1a")),
                    TRAINED.cite(AUFENTHG("§ 19d Abs. 1a")),
                    humanitarian.IDENTITY,
                    section="§ 19d Abs. 1a",
                ),
                attributes={**ATTRIBUTES, "validity_months": 24},
            ),
        ),
    ),
    Rule(
        id="16g.8",
        title=_("Work after training with a residence permit (§ 16g Abs. 8)"),
        summary=_(
            "For people who completed their training with the residence permit for it (§ 16g) "
            "and now have a job in their occupation. It is given for two years."
        ),
        group="qualified_after_toleration",
        versions=(
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 16g Abs. 8"), AUFENTHG("§ 16g Abs. 9, 10")),
                strength=Strength.CLAIM,
                when=_conditions(
                    person.status.one_of("AE_16g").cite(AUFENTHG("§ 16g Abs. 8 S. 1")),
                    TRAINED.cite(AUFENTHG("§ 16g Abs. 8 S. 1")),
                    section="§ 16g Abs. 8",
                ),
                attributes={**ATTRIBUTES, "validity_months": 24},
            ),
        ),
    ),
)
