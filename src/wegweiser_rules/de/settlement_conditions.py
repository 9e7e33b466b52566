"""§ 9 and § 5: what settlement permits have in common."""

from __future__ import annotations

from wegweiser_rules.de import concepts, statuses
from wegweiser_rules.de.facts import family, person, qualification, settlement
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    Clause,
    Condition,
    Value,
    all_of,
    any_of,
    dated,
    months_since,
    not_,
    total,
    waivable,
)
from wegweiser_rules.engine.messages import _

# --- § 9 Abs. 2 S. 1 Nr. 1: how long ------------------------------------------------------------


def held(months: int) -> Condition:
    """Return the condition that permits were held for so long, with the credits of § 9 Abs. 4."""
    time = settlement.title_time
    return (
        any_of(
            total(time, settlement.credited_months) >= months,
            (months_since(settlement.permits_since) >= months).cite(
                AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 1")
            ),
            (total(time, time, settlement.study_months) >= 2 * months)
            .cite(AUFENTHG("§ 9 Abs. 4 Nr. 3"))
            .say(
                _("With half of the time for studies or training, the permits were held for long "
                  "enough."),
                fails=_("Also with half of the time for studies or training it is too short."),
                open=_("It is not known yet how long permits were held in all."),
            ),
        )
        .cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 1, Abs. 4"))
    )  # fmt: skip


# --- § 5 and § 9 Abs. 2 S. 1 Nr. 2-9 --------------------------------------------------------------

SOUND = (
    all_of(
        concepts.NEEDS_TITLE,
        waivable(
            person.identity_clarified.holds().cite(AUFENTHG("§ 5 Abs. 1 Nr. 1a")),
            by=AUFENTHG("§ 5 Abs. 1"),
        ),
        waivable(
            person.passport_valid.holds().cite(AUFENTHG("§ 5 Abs. 1 Nr. 4")),
            by=AUFENTHG("§ 5 Abs. 1"),
        ),
        not_(person.extremism).cite(AUFENTHG("§ 5 Abs. 4")),
    )
    .cite(AUFENTHG("§ 5"))
    .say(_("Identity, passport and security are in order."))
)
ILL = settlement.illness_prevents.holds()
LIVELIHOOD = any_of(
    person.livelihood_secured.holds().cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 2")),
    ILL.cite(AUFENTHG("§ 9 Abs. 2 S. 6")),
)
SECURITY = any_of(not_(person.expulsion_interest), settlement.ties_outweigh).cite(
    AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 4")
)
WORK = all_of(
    settlement.job_allowed.holds().cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 5")),
    qualification.licence.one_of("granted", "not_required").cite(
        AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 6")
    ),
)
WORK_OF_ONE = any_of(
    WORK,
    all_of(family.cohabiting, settlement.spouse_work_permissions).cite(
        AUFENTHG("§ 9 Abs. 3 S. 1")
    ),
)
HOUSING = person.housing_sufficient.holds().cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 9"))
LITTLE_NEED = all_of(
    any_of(person.german >= 1, person.german_oral >= 1), settlement.no_claim_to_course
).cite(AUFENTHG("§ 9 Abs. 2 S. 5"))


def knowledge(proven: Clause, *exceptions: Clause) -> Condition:
    """Return that something is known, or illness prevents it, or the office spares hardship."""
    return any_of(
        proven,
        ILL.cite(AUFENTHG("§ 9 Abs. 2 S. 3")),
        *exceptions,
        concepts.exception(AUFENTHG("§ 9 Abs. 2 S. 4")),
    )


B1 = (person.german >= 3).cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 7"))
CIVIC = person.civic_knowledge.holds().cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 8"))
KNOWS_CIVICS = knowledge(CIVIC)
KNOWS_CIVICS_OR_LITTLE_NEED = knowledge(
    CIVIC, settlement.no_claim_to_course.holds().cite(AUFENTHG("§ 9 Abs. 2 S. 5"))
)
KNOWS_GERMAN = knowledge(B1)
KNOWS_GERMAN_OR_LITTLE_NEED = knowledge(B1, LITTLE_NEED)


def contributions(months: int) -> Condition:
    """Return that pension contributions were paid for so long, by one spouse or the other."""
    return any_of(
        (total(person.pension_months, settlement.care_months) >= months).cite(
            AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 3")
        ),
        all_of(family.cohabiting, settlement.spouse_pension_months >= months).cite(
            AUFENTHG("§ 9 Abs. 3 S. 1")
        ),
        settlement.at_school_or_training.holds().cite(AUFENTHG("§ 9 Abs. 3 S. 2")),
        ILL.cite(AUFENTHG("§ 9 Abs. 2 S. 6")),
    ).cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 3"))


# --- who ------------------------------------------------------------------------------------------


def holds(*codes: str) -> Condition:
    """Return the condition that the present title is one of these."""
    return person.status.one_of(*codes).say(
        fails=_("Your present residence title does not lead to this."),
        open=_("It is not known yet which residence title you have."),
    )


PERMIT = holds("AE_*", "BK")
EXCLUDED = _("With your present permit this settlement permit is excluded.")


def _not_excluded(*others: str) -> Condition:
    """Return that § 9 applies to the permit; these and permits for studies are excluded."""
    return not_(person.status.one_of(*statuses.NOT_UNDER_9, *others)).say(fails=EXCLUDED)


NO_TRAINING = any_of(
    not_(person.status.one_of("AE_16a")), settlement.skilled_title_before_training
).cite(AUFENTHG("§ 16a Abs. 1 S. 3"))
NOT_EXCLUDED_BY_9 = dated(
    {
        "2023-01-01": _not_excluded("AE_20"),
        "2024-03-01": all_of(_not_excluded("AE_20", "AE_16d3"), NO_TRAINING),
        "2024-06-01": all_of(_not_excluded("AE_20a", "AE_16d3"), NO_TRAINING),
    }
).cite(AUFENTHG("§§ 16b, 16d, 16f, 20a"))
NOT_HUMANITARIAN = (
    not_(person.status.one_of(*statuses.ABSCHNITT_5))
    .cite(AUFENTHG("§ 26 Abs. 4"))
    .say(fails=_("For your permit the settlement permit of § 26 applies instead."))
)

FOR_ALL = all_of(SECURITY, HOUSING, SOUND)
ATTRIBUTES: dict[str, object | Value] = {
    "authority": "abh",
    "fee_eur": "113",
    "work_allowed": "any",
    "ba_consent_required": False,
    "validity_months": "permanent",
}
