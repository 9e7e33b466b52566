"""§§ 19-19b: transfers within a group of companies (ICT card)."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de.facts import exclusions as exclusion_facts
from wegweiser_rules.de.facts import job, person, research, transfers
from wegweiser_rules.de.facts.person import application_day
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV, BESCHV
from wegweiser_rules.engine.expressions import (
    AllOf,
    all_of,
    any_of,
    not_,
    select,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Result, Rule, RuleKind, Strength, Version

TRAINEE = transfers.ict_role.one_of("trainee")
LEADING = transfers.ict_role.one_of("executive", "specialist")
BREAK = transfers.last_ict_end.plus(months=6) <= application_day
MOST_MONTHS = select(when=TRAINEE, then=12, otherwise=36)


def _papers(section: str) -> AllOf:
    """Return that the contract and the letter of secondment are complete."""
    return all_of(
        transfers.transfer_contract.holds(),
        transfers.return_possible.holds(),
    ).cite(AUFENTHG(section))


def _consent(section: str) -> AllOf:
    """Return that the Federal Employment Agency can agree, without looking at others first."""
    return all_of(
        concepts.LICENCE,
        concepts.REALLY_INTENDED,
        concepts.AGENCY_CONSENTS.cite(BESCHV("§ 10a")),
    ).cite(AUFENTHG(section))


# --- § 19: the ICT card --------------------------------------------------------------------------

APPLIED_ABROAD = (
    any_of(
        person.location.one_of("abroad").say(_("You apply from abroad.")),
        person.status.one_of("ICT").cite(AUFENTHV("§ 39 S. 1 Nr. 8")),
        transfers.transfer_visa.holds().cite(AUFENTHG("§ 5 Abs. 2 S. 1")),
    )
    .cite(AUFENTHG("§ 5 Abs. 2 S. 3"))
    .say(
        fails=_("The ICT card can only be applied for abroad, without an exception."),
        open=_("It is not known yet whether the application is made abroad."),
    )
)
TRANSFER = all_of(
    transfers.company_transfer.holds().cite(AUFENTHG("§ 19 Abs. 1 S. 2")),
    any_of(
        all_of(
            LEADING.cite(AUFENTHG("§ 19 Abs. 2 S. 1 Nr. 1")),
            transfers.transfer_qualification.holds().cite(AUFENTHG("§ 19 Abs. 2 S. 1 Nr. 5")),
        ),
        TRAINEE.cite(AUFENTHG("§ 19 Abs. 3 S. 1 Nr. 1")),
    )
    .cite(AUFENTHG("§ 19 Abs. 2 S. 1 Nr. 1, 5, Abs. 3"))
    .say(
        _("You come as an executive, a specialist or a trainee."),
        fails=_("The card is for executives and specialists with a qualification, and trainees."),
        open=_("It is not known yet in which role you come."),
    ),
    (transfers.time_in_group >= 6).cite(AUFENTHG("§ 19 Abs. 2 S. 1 Nr. 2")),
    (transfers.transfer_days > 90).cite(AUFENTHG("§ 19 Abs. 2 S. 1 Nr. 3")),
    _papers("§ 19 Abs. 2 S. 1 Nr. 4"),
    not_(exclusion_facts.free_movement_by_agreement).cite(AUFENTHG("§ 19 Abs. 5 Nr. 1")),
    not_(transfers.employer_in_free_movement_state).cite(AUFENTHG("§ 19 Abs. 5 Nr. 2")),
    not_(transfers.study_internship).cite(AUFENTHG("§ 19 Abs. 5 Nr. 3")),
    not_(transfers.branch_founded_for_entry).cite(AUFENTHG("§ 19 Abs. 6 Nr. 1")),
    not_(transfers.longer_in_other_state).cite(AUFENTHG("§ 19 Abs. 6 Nr. 2")),
    BREAK.cite(AUFENTHG("§ 19 Abs. 6 Nr. 3")).say(
        _("No transfer to Germany ended in the six months before the application."),
        fails=_("Less than six months have passed since the last transfer to Germany."),
        open=_("It is not known when the last transfer to Germany ended."),
    ),
    _consent("§ 18 Abs. 2 Nr. 2-4a"),
    concepts.LIVELIHOOD,
    concepts.NEEDS_TITLE,
    concepts.REGULAR,
    APPLIED_ABROAD,
)

# --- §§ 19a, 19b: with the ICT permit of another member state ------------------------------------

IN_TIME = any_of(
    transfers.transfer_months_in_eu <= 12,
    all_of(not_(TRAINEE), transfers.transfer_months_in_eu <= 36),
).cite(AUFENTHG("§ 19a Abs. 3 S. 1 Nr. 4"))
TIME_LEFT = any_of(
    transfers.transfer_months_in_eu < 12,
    all_of(not_(TRAINEE), transfers.transfer_months_in_eu < 36),
).cite(AUFENTHG("§ 19b Abs. 6 Nr. 1"))
SHORT_TRANSFER = all_of(
    transfers.company_transfer.holds().cite(AUFENTHG("§ 19a Abs. 1 S. 1 Nr. 2")),
    transfers.transfer_title_elsewhere.holds().cite(AUFENTHG("§ 19a Abs. 1 S. 1 Nr. 1")),
    (transfers.transfer_days <= 90).cite(AUFENTHG("§ 19a Abs. 1 S. 1")),
    research.short_stay_notified.holds().cite(AUFENTHG("§ 19a Abs. 1 S. 1")),
    _papers("§ 19a Abs. 1 S. 1 Nr. 3"),
    person.passport_valid.holds().cite(AUFENTHG("§ 19a Abs. 1 S. 1 Nr. 4")),
    concepts.LICENCE.cite(AUFENTHG("§ 19a Abs. 1 S. 1 Nr. 5")),
    job.conditions_not_worse.holds().cite(AUFENTHG("§ 19a Abs. 3 S. 1 Nr. 1")),
    not_(exclusion_facts.documents_forged).cite(AUFENTHG("§ 19a Abs. 3 S. 1 Nr. 3")),
    IN_TIME,
    not_(person.expulsion_interest).cite(AUFENTHG("§ 19a Abs. 3 S. 1 Nr. 5")),
    concepts.NEEDS_TITLE,
)
LONG_TRANSFER = all_of(
    transfers.company_transfer.holds().cite(AUFENTHG("§ 19b Abs. 1")),
    transfers.transfer_title_elsewhere.holds().cite(AUFENTHG("§ 19b Abs. 1")),
    any_of(LEADING, TRAINEE)
    .cite(AUFENTHG("§ 19b Abs. 2 Nr. 1"))
    .say(
        _("You come as an executive, a specialist or a trainee."),
        fails=_("The card is for executives, specialists and trainees."),
        open=_("It is not known yet in which role you come."),
    ),
    (transfers.transfer_days > 90).cite(AUFENTHG("§ 19b Abs. 2 Nr. 2")),
    _papers("§ 19b Abs. 2 Nr. 3"),
    not_(research.short_stay_notified_in_parallel).cite(AUFENTHG("§ 19b Abs. 4 S. 1")),
    research.long_stay_application_in_time.holds().cite(AUFENTHG("§ 19b Abs. 4 S. 2")),
    not_(transfers.longer_in_germany).cite(AUFENTHG("§ 19b Abs. 5")),
    waivable(TIME_LEFT, by=AUFENTHG("§ 19b Abs. 6 Nr. 1")),
    waivable(BREAK.cite(AUFENTHG("§ 19b Abs. 6 Nr. 2")), by=AUFENTHG("§ 19b Abs. 6 Nr. 2")),
    _consent("§ 18 Abs. 2 Nr. 2-4a"),
    concepts.LIVELIHOOD,
    concepts.NEEDS_TITLE,
    concepts.REGULAR,
)
CARD = {
    "ba_consent_required": True,
    "priority_check": False,
    "work_allowed": "this_job",
    "family_privileged": True,
    "max_months": MOST_MONTHS,
}

RULES = (
    Rule(
        id="19",
        title=_("ICT card for transfers within a company (§ 19)"),
        summary=_(
            "For executives, specialists and trainees whom a company outside the EU sends to its "
            "branch in Germany for more than 90 days."
        ),
        group="transfer",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 19"), BESCHV("§ 10a"), AUFENTHG("§ 5 Abs. 2 S. 3")),
                strength=Strength.CLAIM,
                when=TRANSFER,
                attributes={
                    **CARD,
                    "authority": "mission_abh",
                    "visa_fee_eur": "75",
                    "fee_eur": "100",
                },
            ),
        ),
    ),
    Rule(
        id="19a",
        title=_("Short transfer with the ICT permit of another EU state (§ 19a)"),
        summary=_(
            "For people with the ICT permit of another EU state: up to 90 days within 180 days "
            "in a German branch of the group without a German title, after a notification to "
            "the BAMF."
        ),
        group="transfer_mobility",
        kind=RuleKind.ACCESS,
        met=Result.NOT_REQUIRED,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 19a"),),
                strength=None,
                when=SHORT_TRANSFER,
                attributes={
                    "authority": "bamf",
                    "work_allowed": "this_job",
                    "permission_required": False,
                    "decision_days": 20,
                    "days": 90,
                },
            ),
        ),
    ),
    Rule(
        id="19b",
        title=_("Mobile ICT card (§ 19b)"),
        summary=_(
            "For people with the ICT permit of another EU state who work for more than 90 days "
            "in a German branch of the group."
        ),
        group="transfer_mobility",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 19b"), BESCHV("§ 10a"), AUFENTHV("§ 39 S. 1 Nr. 9")),
                strength=Strength.CLAIM,
                when=LONG_TRANSFER,
                attributes={
                    **CARD,
                    "authority": "abh",
                    "fee_eur": "80",
                    "visa_required": False,
                },
            ),
        ),
    ),
)
