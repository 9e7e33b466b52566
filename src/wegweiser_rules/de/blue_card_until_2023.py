"""§ 18b Abs. 2 as it stood until 17 November 2023: the earlier EU Blue Card."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import blue_card, concepts, exclusions
from wegweiser_rules.de import parameters as figures
from wegweiser_rules.de.facts import job
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    Condition,
    all_of,
    always,
    doubt,
    select,
    total,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

SHORTAGE = ("21*", "221*", "25*")
VALIDITY = select(when=job.job_months < 48, then=total(job.job_months, 3), otherwise=48)
COMMON = all_of(
    concepts.SKILLED_BY_DEGREE,
    concepts.OFFER_AND_LICENCE,
    job.job_matches_degree.holds().cite(AUFENTHG("§ 18b Abs. 2 S. 1")),
    concepts.LIVELIHOOD,
    exclusions.FOR_BLUE_CARD_UNTIL_2023,
    concepts.GENERAL_FOR_CLAIM,
)


def _version(section: str, *, consent: bool, when: Condition) -> tuple[Version, ...]:
    """Return the only version of a kind of the earlier Blue Card."""
    return (
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2023, 11, 17),
            sources=(AUFENTHG(section), AUFENTHG("§ 18 Abs. 2, 4"), AUFENTHG("§ 19f Abs. 1, 2")),
            strength=Strength.CLAIM,
            when=when,
            attributes={
                **concepts.WORK_TITLE,
                "ba_consent_required": consent,
                "work_allowed": "fitting_job",
                "validity_months": VALIDITY,
            },
        ),
    )


RULES = (
    Rule(
        id="18b2old.1",
        title=_("EU Blue Card until November 2023 (§ 18b Abs. 2)"),
        summary=_(
            "For people with a degree and an offer for a job that fits it, at two thirds of the "
            "contribution ceiling. Replaced by § 18g on 18 November 2023."
        ),
        group="blue_card_until_2023",
        versions=_version(
            "§ 18b Abs. 2 S. 1",
            consent=False,
            when=all_of(
                concepts.salary_of(figures.OLD_BLUE_CARD, source=AUFENTHG("§ 18b Abs. 2 S. 1")),
                doubt(
                    always(),
                    or_else=concepts.NO_AGENCY_WORK,
                    key="agency work without consent",
                    note=blue_card.AGENCY_WORK_NOTE,
                ),
                concepts.NO_REFUSAL_GROUND,
                COMMON,
            ),
        ),
    ),
    Rule(
        id="18b2old.2",
        title=_("EU Blue Card in a shortage occupation until November 2023 (§ 18b Abs. 2)"),
        summary=_(
            "For people with a degree and an offer for a job in science, engineering, medicine "
            "or IT, at 52 percent of the contribution ceiling. Replaced by § 18g on "
            "18 November 2023."
        ),
        group="blue_card_until_2023",
        versions=_version(
            "§ 18b Abs. 2 S. 2",
            consent=True,
            when=all_of(
                job.job_isco.one_of(*SHORTAGE)
                .cite(AUFENTHG("§ 18b Abs. 2 S. 2"))
                .say(
                    _("The job is in a shortage occupation (ISCO-08 group %(given)s)."),
                    fails=_("The job is not in one of the shortage occupations."),
                ),
                concepts.salary_of(
                    figures.OLD_BLUE_CARD_LOW, source=AUFENTHG("§ 18b Abs. 2 S. 2")
                ),
                concepts.AGENCY_CONSENTS,
                concepts.DOMESTIC,
                COMMON,
            ),
        ),
    ),
)
