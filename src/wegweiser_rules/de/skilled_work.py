"""§§ 18a, 18b: skilled workers with vocational training or a degree."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de.facts import job
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import Condition, all_of
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

LANE_CHANGE_NOTE = _(
    "The sentences on rejected and withdrawn asylum applications were first seen in the text of "
    "28 December 2023."
)

COMMON = all_of(
    concepts.QUALIFIED_JOB.cite(AUFENTHG("§ 2 Abs. 12b")),
    concepts.OFFER_AND_LICENCE,
    concepts.AGENCY_CONSENTS,
    concepts.DOMESTIC,
    concepts.LIVELIHOOD,
    concepts.FROM_45,
)


def _versions(skilled: Condition, section: str) -> tuple[Version, ...]:
    """Return the versions of a title for skilled workers; both titles changed alike."""
    law = AUFENTHG(section)
    claim = all_of(skilled, COMMON, concepts.GENERAL_FOR_CLAIM)
    general = concepts.GENERAL_FOR_CLAIM_OR_LANE_CHANGE
    after_asylum = all_of(skilled, COMMON, general, concepts.LANE_CHANGE)
    common = {**concepts.WORK_TITLE, "ba_consent_required": True}
    three_months = {**common, "validity_months": concepts.validity(supplement=3)}
    return (
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2023, 11, 17),
            sources=(law, AUFENTHG("§ 18 Abs. 2, 4 S. 1")),
            strength=Strength.MAY,
            when=all_of(
                skilled,
                COMMON,
                job.job_enabled_by_qualification.holds().cite(law),
                concepts.GENERAL_FOR_DISCRETION,
                concepts.NO_ASYLUM_LOCK,
            ),
            attributes={**common, "validity_months": concepts.validity(supplement=0)},
        ),
        Version(
            since=dt.date(2023, 11, 18),
            until=dt.date(2023, 12, 27),
            sources=(law, AUFENTHG("§ 18 Abs. 2-4")),
            strength=Strength.CLAIM,
            when=claim,
            attributes=three_months,
        ),
        Version(
            since=dt.date(2023, 12, 28),
            until=dt.date(2026, 8, 11),
            sources=(law, AUFENTHG("§ 18 Abs. 2-4"), AUFENTHG("§ 10 Abs. 1, 3")),
            strength=Strength.CLAIM,
            when=after_asylum,
            attributes=three_months,
            note=LANE_CHANGE_NOTE,
        ),
        Version(
            since=dt.date(2026, 8, 12),
            sources=(law, AUFENTHG("§ 18 Abs. 2-4"), AUFENTHG("§ 10 Abs. 1, 3")),
            strength=Strength.CLAIM,
            when=after_asylum,
            attributes={**common, "validity_months": concepts.validity(supplement=6)},
            note=concepts.SUPPLEMENT_NOTE,
        ),
    )


RULES = (
    Rule(
        id="18a",
        title=_("Skilled worker with vocational training (§ 18a)"),
        summary=_(
            "For people with a German vocational training, or a foreign one that Germany has "
            "recognised in full, and with an offer for a qualified job in any field."
        ),
        group="skilled_worker",
        versions=_versions(concepts.SKILLED_BY_TRAINING, "§ 18a"),
    ),
    Rule(
        id="18b",
        title=_("Skilled worker with a degree (§ 18b)"),
        summary=_(
            "For people with a German, recognised or comparable degree and an offer for a "
            "qualified job. The job need not match the degree."
        ),
        group="skilled_worker",
        versions=_versions(concepts.SKILLED_BY_DEGREE, "§ 18b"),
    ),
)
