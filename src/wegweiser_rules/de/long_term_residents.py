"""§ 38a: people with the EU long-term residence permit of another member state."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de.facts import job, person
from wegweiser_rules.de.facts import residents as resident_facts
from wegweiser_rules.de.facts.person import application_day
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import all_of, any_of, not_, select, waivable
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

ENTRY = waivable(
    any_of(
        concepts.ENTERED_WITH_VISA,
        (application_day <= person.entry_date.plus(days=90))
        .cite(AUFENTHV("§ 39 S. 1 Nr. 6, § 41 Abs. 3"))
        .say(
            _("The application is made within 90 days of the entry."),
            fails=_("The application is made later than 90 days after the entry."),
            open=_("It is not known yet when you entered Germany."),
        ),
        person.claim_arose_after_entry.holds().cite(AUFENTHV("§ 39 S. 1 Nr. 3")),
    ),
    by=AUFENTHG("§ 5 Abs. 2 S. 2"),
)
RESIDENT = all_of(
    person.status.one_of("DA_EU:*")
    .cite(AUFENTHG("§ 38a Abs. 1 S. 1"))
    .say(
        _("You hold the EU long-term residence permit of another member state."),
        fails=_("The EU long-term residence permit of another member state is needed."),
    ),
    resident_facts.stay_over_90_days.holds().cite(AUFENTHG("§ 38a Abs. 1 S. 1")),
    not_(job.posted_worker).cite(AUFENTHG("§ 38a Abs. 2 Nr. 1")),
    not_(resident_facts.cross_border_services).cite(AUFENTHG("§ 38a Abs. 2 Nr. 2")),
    not_(resident_facts.seasonal_or_frontier_work).cite(AUFENTHG("§ 38a Abs. 2 Nr. 3")),
    concepts.LIVELIHOOD,
    concepts.NEEDS_TITLE,
    concepts.REGULAR,
    ENTRY,
)
WITH_CONSENT = all_of(job.job_offer, concepts.AGENCY_CONSENTS)
WITH_PRIORITY_CHECK = all_of(WITH_CONSENT, job.priority_check_ok)
ATTRIBUTES = {
    "authority": "abh",
    "fee_eur": "100",
    "ba_consent_required": True,
    "free_work_after_months": 12,
    "family_privileged": False,
}

RULES = (
    Rule(
        id="38a",
        title=_("Residence permit for long-term residents of another EU state (§ 38a)"),
        summary=_(
            "For people with an EU long-term residence permit of another member state who want "
            "to live in Germany for more than 90 days. After twelve months any work is allowed."
        ),
        group="long_term_resident",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2023, 11, 17),
                sources=(AUFENTHG("§ 38a"), AUFENTHG("§ 39 Abs. 3"), AUFENTHV("§ 39 S. 1 Nr. 6")),
                strength=Strength.CLAIM,
                when=RESIDENT,
                attributes={
                    **ATTRIBUTES,
                    "priority_check": True,
                    "work_allowed": select(
                        when=WITH_PRIORITY_CHECK, then="this_job", otherwise="none"
                    ),
                },
            ),
            Version(
                since=dt.date(2023, 11, 18),
                sources=(AUFENTHG("§ 38a"), AUFENTHG("§ 39 Abs. 3"), AUFENTHV("§ 39 S. 1 Nr. 6")),
                strength=Strength.CLAIM,
                when=RESIDENT,
                attributes={
                    **ATTRIBUTES,
                    "priority_check": False,
                    "work_allowed": select(when=WITH_CONSENT, then="this_job", otherwise="none"),
                },
            ),
        ),
    ),
)
