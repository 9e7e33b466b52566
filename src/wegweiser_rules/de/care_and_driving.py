"""§ 19c Abs. 1 with §§ 22a, 24a BeschV: care assistants, and drivers of lorries and buses."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, other_work, terms
from wegweiser_rules.de.facts import care_and_driving as facts
from wegweiser_rules.de.facts import job
from wegweiser_rules.de.sources import AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import all_of, any_of, least
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule

LAW = AUFENTHG("§ 19c Abs. 1")
LAST_DAY_OF_OLD_LAW = dt.date(2023, 11, 17)
NEW_LAW = dt.date(2023, 11, 18)
MONTHS_TO_QUALIFY = 15

CARE_ASSISTANT = all_of(
    other_work.of_kind("care_assistant", section="§ 22a"),
    any_of(
        facts.german_care_assistant_training.holds().cite(BESCHV("§ 22a S. 1 Nr. 1")),
        facts.care_assistant_equivalence.holds().cite(BESCHV("§ 22a S. 1 Nr. 2")),
    ).cite(BESCHV("§ 22a S. 1 Nr. 1, 2")),
    facts.care_rules_met.holds().cite(BESCHV("§ 22a S. 1")),
    concepts.DOMESTIC.cite(BESCHV("§ 22a S. 1")),
    concepts.STARTS_FROM_45,
    other_work.WITH_CONSENT,
)
DRIVER = all_of(
    other_work.of_kind("driver", section="§ 24a Abs. 1"),
    concepts.DOMESTIC.cite(BESCHV("§ 24a Abs. 1")),
    concepts.STARTS_FROM_45,
    other_work.WITH_CONSENT,
)
OLD_DRIVER = all_of(
    facts.eu_driving_licence.holds().cite(BESCHV("§ 24a Abs. 1 S. 1 Nr. 1")),
    facts.initial_qualification.holds().cite(BESCHV("§ 24a Abs. 1 S. 1 Nr. 2")),
    any_of(
        job.priority_check_ok.holds().cite(BESCHV("§ 24a Abs. 1 S. 2")),
        facts.trained_by_same_employer.holds().cite(BESCHV("§ 24a Abs. 1 S. 3")),
    ),
    DRIVER,
)
QUALIFIES = all_of(
    other_work.of_kind("driver_in_training", section="§ 24a Abs. 2"),
    facts.qualification_contract.holds().cite(BESCHV("§ 24a Abs. 2 S. 1 Nr. 1")),
    (facts.qualifiable_in_months <= MONTHS_TO_QUALIFY).cite(BESCHV("§ 24a Abs. 2 S. 1 Nr. 2")),
    facts.follow_up_offer.holds().cite(BESCHV("§ 24a Abs. 2 S. 1 Nr. 3")),
    facts.home_driving_licence.holds().cite(BESCHV("§ 24a Abs. 2 S. 1 Nr. 4")),
    concepts.DOMESTIC.cite(BESCHV("§ 24a Abs. 2 S. 1")),
    concepts.STARTS_FROM_45,
    other_work.WITH_CONSENT,
)
OLD_QUALIFIES = all_of(
    job.priority_check_ok.holds().cite(BESCHV("§ 24a Abs. 2 S. 2")),
    QUALIFIES,
)
CONSENT = other_work.CONSENT
TO_QUALIFY = {**CONSENT, "max_months": MONTHS_TO_QUALIFY, "extension_months": 6}
ROAD_LAW_NOTE = _(
    "This section no longer asks for a licence or a qualification of one's own. The law on road "
    "traffic still does: without them nobody may drive."
)

RULES = (
    Rule(
        id="19c1.22a",
        title=_("Care assistants (§ 19c Abs. 1, § 22a BeschV)"),
        summary=_(
            "For care assistants with a German training, or with a foreign one that was found "
            "equal."
        ),
        group="care_assistants",
        versions=terms.versions(
            LAW,
            BESCHV("§ 22a"),
            when=CARE_ASSISTANT,
            attributes=CONSENT,
            since=dt.date(2024, 3, 1),
        ),
    ),
    Rule(
        id="19c1.24a.1",
        title=_("Drivers of lorries and buses (§ 19c Abs. 1, § 24a Abs. 1 BeschV)"),
        summary=_("For professional drivers of lorries and buses."),
        group="drivers",
        versions=(
            *terms.versions(
                LAW,
                BESCHV("§ 24a Abs. 1"),
                when=OLD_DRIVER,
                attributes={**CONSENT, "priority_check": True},
                until=LAST_DAY_OF_OLD_LAW,
            ),
            *terms.versions(
                LAW,
                BESCHV("§ 24a Abs. 1"),
                when=DRIVER,
                attributes=CONSENT,
                since=NEW_LAW,
            ),
        ),
    ),
    Rule(
        id="19c1.24a.2",
        title=_("Becoming a driver in Germany (§ 19c Abs. 1, § 24a Abs. 2 BeschV)"),
        summary=_(
            "For drivers from abroad whose employer lets them get the licence and qualification "
            "in Germany within 15 months, and keeps a job for them."
        ),
        group="drivers",
        versions=(
            *terms.versions(
                LAW,
                BESCHV("§ 24a Abs. 2"),
                when=OLD_QUALIFIES,
                attributes={**TO_QUALIFY, "priority_check": True},
                until=LAST_DAY_OF_OLD_LAW,
            ),
            *terms.versions(
                LAW,
                BESCHV("§ 24a Abs. 2"),
                when=QUALIFIES,
                attributes=TO_QUALIFY,
                since=NEW_LAW,
                valid_for=least(job.job_months, MONTHS_TO_QUALIFY),
            ),
        ),
    ),
)
