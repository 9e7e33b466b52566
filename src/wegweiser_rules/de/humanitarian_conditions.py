"""§§ 5, 10 for titles of people without a visa: what these sections leave of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser_rules.de import concepts
from wegweiser_rules.de.facts import asylum, person
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import Condition, all_of, any_of, not_, waivable
from wegweiser_rules.engine.messages import _

if TYPE_CHECKING:
    from wegweiser_rules.engine.sources import Source

USUALLY = AUFENTHG("§ 5 Abs. 1")
AT_DISCRETION = AUFENTHG("§ 5 Abs. 3 S. 2")

NO_EXPULSION = waivable(
    not_(person.expulsion_interest).cite(AUFENTHG("§ 5 Abs. 1 Nr. 2")), by=USUALLY
)
PASSPORT = waivable(person.passport_valid.holds().cite(AUFENTHG("§ 5 Abs. 1 Nr. 4")), by=USUALLY)
IDENTITY = waivable(
    person.identity_clarified.holds().cite(AUFENTHG("§ 5 Abs. 1 Nr. 1a")), by=USUALLY
)
NO_OTHER_INTEREST = waivable(
    not_(person.public_interest_harmed).cite(AUFENTHG("§ 5 Abs. 1 Nr. 3")), by=USUALLY
)
NO_EXTREMISM = not_(person.extremism).cite(AUFENTHG("§ 5 Abs. 4"))
WITH_VISA = waivable(concepts.ENTERED_WITH_VISA, by=AT_DISCRETION)

# --- identity of those who hold § 104c -----------------------------------------------------------


def identity_after_104c(section: str) -> Condition:
    """Return what § 25a Abs. 6 and § 25b Abs. 8 ask of holders of § 104c, and § 5 of others."""
    by = AUFENTHG(f"{section} S. 2")
    return any_of(
        person.identity_clarified.holds().cite(AUFENTHG(f"{section} S. 1, § 5 Abs. 1 Nr. 1a")),
        all_of(person.reasonable_identity_steps, concepts.exception(by)),
        all_of(not_(person.status.one_of("AE_104c")), concepts.exception(AT_DISCRETION)),
    )


# --- § 10: after an asylum procedure -------------------------------------------------------------

AGREED_DURING_ASYLUM = all_of(
    asylum.asylum_state.one_of("pending"),
    asylum.asylum_exception_agreed.holds().cite(AUFENTHG("§ 10 Abs. 1 S. 1")),
)


def asylum_over(*manifestly: Condition) -> Condition:
    """Return what § 10 leaves open where titles are allowed after a rejection.

    Args:
        manifestly: what opens the way after a rejection as manifestly unfounded, if anything.
    """
    after = (
        all_of(asylum.asylum_state.one_of("rejected_manifestly"), condition)
        for condition in manifestly
    )
    return (
        any_of(
            asylum.asylum_state.one_of(
                "none", "rejected", "withdrawn", "recognised_25_1", "recognised_25_2"
            ),
            AGREED_DURING_ASYLUM,
            *after,
        )
        .cite(AUFENTHG("§ 10 Abs. 1, 3"))
        .say(
            _("No asylum procedure stands in the way."),
            fails=_("An asylum procedure in Germany stands in the way."),
            open=_("It is not known yet whether an asylum procedure stands in the way."),
        )
    )


def asylum_over_except(by: Source) -> Condition:
    """Return the same where the section lets the authority deviate from § 10 Abs. 3 S. 2."""
    return asylum_over(concepts.exception(by))
