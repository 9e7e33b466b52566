"""§ 19c Abs. 3, 4: work in the public interest, and civil servants."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, other_work, terms
from wegweiser_rules.de.facts import job
from wegweiser_rules.de.facts import other_work as facts
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import all_of, least
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

CIVIL_SERVANT_MONTHS = 36

PUBLIC_INTEREST = all_of(
    facts.public_interest_in_job.holds().cite(AUFENTHG("§ 19c Abs. 3")),
    other_work.WITH_CONSENT,
)
CIVIL_SERVANT = all_of(
    facts.job_kind.one_of("civil_servant", "fitting").cite(AUFENTHG("§ 19c Abs. 4 S. 1")),
    concepts.OFFER_AND_LICENCE,
    concepts.NO_REFUSAL_GROUND,
    concepts.LIVELIHOOD,
    concepts.GENERAL_FOR_CLAIM,
)

RULES = (
    Rule(
        id="19c3",
        title=_("Work in the public interest (§ 19c Abs. 3)"),
        summary=_(
            "In single cases, for people in whose work there is a public interest, such as a "
            "regional or economic one."
        ),
        group="public_interest",
        versions=terms.versions(
            AUFENTHG("§ 19c Abs. 3"),
            AUFENTHG("§ 39 Abs. 3"),
            AUFENTHV("§ 31"),
            when=PUBLIC_INTEREST,
            attributes=other_work.CONSENT,
        ),
    ),
    Rule(
        id="19c4",
        title=_("Civil servants (§ 19c Abs. 4)"),
        summary=_(
            "For people whom a German authority makes civil servants (Beamte). After three years "
            "they get a settlement permit."
        ),
        group="civil_servants",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 19c Abs. 4"), AUFENTHG("§ 18 Abs. 2")),
                strength=Strength.CLAIM,
                when=CIVIL_SERVANT,
                attributes={
                    **concepts.WORK_TITLE,
                    "ba_consent_required": False,
                    "validity_months": least(job.job_months, CIVIL_SERVANT_MONTHS),
                    "settlement_after_months": CIVIL_SERVANT_MONTHS,
                },
            ),
        ),
    ),
)
