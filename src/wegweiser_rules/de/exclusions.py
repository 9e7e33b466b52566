"""§ 19f: who gets no title for study, research or highly qualified work, although all fits."""

from __future__ import annotations

from wegweiser_rules.de import statuses
from wegweiser_rules.de.facts import asylum, exclusions, job, person, research, study, transfers
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import AllOf, all_of, any_of, not_, waivable
from wegweiser_rules.engine.messages import _

REFUGEES = ("AE_25_1", "AE_25_2*", "NE_26_3")
HUMANITARIAN = (*statuses.HUMANITARIAN, "NE_26_4")
NO_GROUND = _("No ground of § 19f excludes the title.")
NO_PROTECTION = all_of(
    not_(person.status.one_of(*REFUGEES)),
    not_(asylum.asylum_state.one_of("recognised_25_1", "recognised_25_2")),
    not_(study.protection_in_eu),
)
NO_PROTECTION_PENDING = all_of(
    not_(asylum.asylum_state.one_of("pending")),
    not_(asylum.protection_pending_elsewhere),
)
NO_ASYLUM_SEEKER = not_(person.status.one_of("gestattung"))


def _by_status(*, first: int) -> AllOf:
    """Return the grounds of Abs. 1 that the German status shows, numbered from `first`."""
    return all_of(
        not_(person.status.one_of("AE_24")).cite(AUFENTHG(f"§ 19f Abs. 1 Nr. {first}")),
        not_(person.status.one_of("duldung")).cite(AUFENTHG(f"§ 19f Abs. 1 Nr. {first + 1}")),
        not_(person.status.one_of("DA_EU*", "AE_38a")).cite(
            AUFENTHG(f"§ 19f Abs. 1 Nr. {first + 2}")
        ),
    )


def _elsewhere(*, first: int) -> AllOf:
    """Return the other grounds of Abs. 1, numbered from `first`."""
    return all_of(
        not_(asylum.temporary_protection_elsewhere).cite(AUFENTHG(f"§ 19f Abs. 1 Nr. {first}")),
        not_(asylum.removal_suspended_elsewhere).cite(AUFENTHG(f"§ 19f Abs. 1 Nr. {first + 1}")),
        not_(exclusions.free_movement_by_agreement).cite(
            AUFENTHG(f"§ 19f Abs. 1 Nr. {first + 3}")
        ),
    )


FOR_ALL = all_of(_by_status(first=1), _elsewhere(first=1))
FOR_ALL_UNTIL_2023 = all_of(
    all_of(NO_PROTECTION_PENDING, NO_ASYLUM_SEEKER).cite(AUFENTHG("§ 19f Abs. 1 Nr. 1")),
    _by_status(first=2),
    _elsewhere(first=2),
)
UNPROTECTED_UNTIL_2023 = NO_PROTECTION.cite(AUFENTHG("§ 19f Abs. 1 Nr. 1"))

# --- Abs. 2: the EU Blue Card --------------------------------------------------------------------

FOR_HOLDERS_OF_BLUE_CARD = (
    all_of(
        _elsewhere(first=1),
        NO_PROTECTION_PENDING.cite(AUFENTHG("§ 19f Abs. 2 Nr. 1")),
        not_(exclusions.humanitarian_title_elsewhere).cite(AUFENTHG("§ 19f Abs. 2 Nr. 2")),
        not_(asylum.humanitarian_title_pending).cite(AUFENTHG("§ 19f Abs. 2 Nr. 3")),
        not_(job.posted_worker).cite(AUFENTHG("§ 19f Abs. 2 Nr. 5")),
    )
    .cite(AUFENTHG("§ 19f Abs. 1, 2"))
    .say(_("No ground of § 19f excludes the EU Blue Card."))
)
FOR_BLUE_CARD = (
    all_of(
        FOR_HOLDERS_OF_BLUE_CARD,
        _by_status(first=1),
        NO_ASYLUM_SEEKER.cite(AUFENTHG("§ 19f Abs. 2 Nr. 1")),
        any_of(
            not_(person.status.one_of(*HUMANITARIAN)),
            person.status.one_of("AE_25_1", "AE_25_2*"),
        ).cite(AUFENTHG("§ 19f Abs. 2 Nr. 2")),
        any_of(
            not_(job.trade_agreement_entry),
            person.status.one_of("ICT*"),
            transfers.transfer_title_elsewhere,
        ).cite(AUFENTHG("§ 19f Abs. 2 Nr. 4")),
    )
    .cite(AUFENTHG("§ 19f Abs. 1, 2"))
    .say(_("No ground of § 19f excludes the EU Blue Card."))
)
FOR_BLUE_CARD_UNTIL_2023 = (
    all_of(
        FOR_ALL_UNTIL_2023,
        UNPROTECTED_UNTIL_2023,
        all_of(
            any_of(
                not_(person.status.one_of(*HUMANITARIAN)),
                person.status.one_of("AE_23_2", "AE_23_4"),
            ),
            not_(exclusions.humanitarian_title_elsewhere),
            not_(asylum.humanitarian_title_pending),
        ).cite(AUFENTHG("§ 19f Abs. 2 Nr. 1")),
        not_(job.trade_agreement_entry).cite(AUFENTHG("§ 19f Abs. 2 Nr. 2")),
        not_(exclusions.seasonal_worker_elsewhere).cite(AUFENTHG("§ 19f Abs. 2 Nr. 3")),
        not_(job.posted_worker).cite(AUFENTHG("§ 19f Abs. 2 Nr. 4")),
    )
    .cite(AUFENTHG("§ 19f Abs. 1, 2"))
    .say(_("No ground of § 19f excludes the EU Blue Card."))
)

# --- Abs. 3: research ----------------------------------------------------------------------------

FOR_PROTECTED_RESEARCH_UNTIL_2023 = (
    all_of(
        FOR_ALL_UNTIL_2023,
        not_(person.status.one_of("BK", "BK_EU:*")).cite(AUFENTHG("§ 19f Abs. 3 S. 1")),
        not_(research.research_for_doctorate).cite(AUFENTHG("§ 19f Abs. 3 S. 2")),
    )
    .cite(AUFENTHG("§ 19f Abs. 1, 3"))
    .say(NO_GROUND)
)
FOR_RESEARCH_UNTIL_2023 = all_of(FOR_PROTECTED_RESEARCH_UNTIL_2023, UNPROTECTED_UNTIL_2023)
FOR_PROTECTED_RESEARCH = (
    all_of(
        FOR_ALL,
        all_of(NO_PROTECTION_PENDING, NO_ASYLUM_SEEKER).cite(AUFENTHG("§ 19f Abs. 3 Nr. 1")),
        not_(study.blue_card_applied_for).cite(AUFENTHG("§ 19f Abs. 3 Nr. 2")),
    )
    .cite(AUFENTHG("§ 19f Abs. 1, 3"))
    .say(NO_GROUND)
)
FOR_RESEARCH = all_of(FOR_PROTECTED_RESEARCH, NO_PROTECTION.cite(AUFENTHG("§ 19f Abs. 3 Nr. 1")))

# --- Abs. 4: what lets the authority refuse ------------------------------------------------------

NO_DOUBT_ABOUT_HOST = not_(study.institution_doubtful).cite(AUFENTHG("§ 19f Abs. 4"))
MAY_BE_REFUSED = waivable(NO_DOUBT_ABOUT_HOST, by=AUFENTHG("§ 19f Abs. 4"))
