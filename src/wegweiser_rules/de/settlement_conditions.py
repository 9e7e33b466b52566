"""§ 9 and § 5: what settlement permits have in common."""

from __future__ import annotations

from wegweiser_rules.de import concepts, statuses
from wegweiser_rules.de.facts import asylum, family, person, qualification, settlement
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
    with_this_permit = (total(time, settlement.credited_months) >= months).say(
        fails=_("Months with this permit: %(given)s. Required: at least %(needed)s."),
        open=_("It is not known yet since when you have had this permit."),
    )
    with_any_permit = (months_since(settlement.permits_since) >= months).say(
        fails=_("Months with permits of all kinds: %(given)s. Required: at least %(needed)s."),
        open=_("It is not known yet since when you have had permits of any kind."),
    )
    with_half_of_studies = (
        (total(time, time, settlement.study_months) >= 2 * months)
        .cite(AUFENTHG("§ 9 Abs. 4 Nr. 3"))
        .say(
            fails=_("Also with half of the time for studies or training it is too short."),
            open=_("It is not known yet how long permits were held in all."),
        )
    )
    return (
        any_of(with_this_permit, with_any_permit, with_half_of_studies)
        .cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 1, Abs. 4"))
        .say(_("You have had residence permits for long enough."))
    )


ASKED_FOR_ASYLUM = (asylum.asylum_application_date >= settlement.LONG_AGO).say(
    _("There was an asylum application in Germany."),
    fails=_("There was no asylum application in Germany."),
)

# --- § 5 and § 9 Abs. 2 S. 1 Nr. 2-9 -------------------------------------------------------------

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
SECURITY = (
    any_of(not_(person.expulsion_interest), settlement.ties_outweigh)
    .cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 4"))
    .say(_("No grounds of public security stand in the way."))
)
MAY_WORK = _("All permissions for your work are there.")
OWN_PERMISSIONS = all_of(
    settlement.job_allowed.holds().cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 5")),
    qualification.licence.one_of("granted", "not_required").cite(
        AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 6")
    ),
)
WORK = OWN_PERMISSIONS.say(MAY_WORK)
WORK_OF_ONE = any_of(
    OWN_PERMISSIONS,
    all_of(family.cohabiting, settlement.spouse_work_permissions).cite(
        AUFENTHG("§ 9 Abs. 3 S. 1")
    ),
).say(MAY_WORK)
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
CIVICS_ENOUGH = _("Your knowledge of life in Germany is proven, or it is not asked for.")
GERMAN_ENOUGH = _("Your German is good enough, or it is not asked for.")
KNOWS_CIVICS = knowledge(CIVIC).say(CIVICS_ENOUGH)
KNOWS_CIVICS_OR_LITTLE_NEED = knowledge(
    CIVIC, settlement.no_claim_to_course.holds().cite(AUFENTHG("§ 9 Abs. 2 S. 5"))
).say(CIVICS_ENOUGH)
KNOWS_GERMAN = knowledge(B1).say(GERMAN_ENOUGH)
KNOWS_GERMAN_OR_LITTLE_NEED = knowledge(B1, LITTLE_NEED).say(GERMAN_ENOUGH)


def contributions(months: int) -> Condition:
    """Return that pension contributions were paid for so long, by one spouse or the other."""
    return (
        any_of(
            (total(settlement.pension_months, settlement.care_months) >= months)
            .cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 3"))
            .say(
                fails=_(
                    "Months of pension contributions and of care: %(given)s. Required: at least "
                    "%(needed)s."
                ),
                open=_("It is not known yet for how long pension contributions were paid."),
            ),
            all_of(family.cohabiting, settlement.spouse_pension_months >= months).cite(
                AUFENTHG("§ 9 Abs. 3 S. 1")
            ),
            settlement.at_school_or_training.holds().cite(AUFENTHG("§ 9 Abs. 3 S. 2")),
            ILL.cite(AUFENTHG("§ 9 Abs. 2 S. 6")),
        )
        .cite(AUFENTHG("§ 9 Abs. 2 S. 1 Nr. 3"))
        .say(_("Enough pension contributions were paid, or none are asked for."))
    )


# --- who -----------------------------------------------------------------------------------------


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


NO_TRAINING = (
    any_of(not_(person.status.one_of("AE_16a")), settlement.skilled_title_before_training)
    .cite(AUFENTHG("§ 16a Abs. 1 S. 3"))
    .say(fails=EXCLUDED)
)
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

PERMIT_UNDER_9 = all_of(PERMIT, NOT_HUMANITARIAN, NOT_EXCLUDED_BY_9).say(
    _("Your present permit can lead to this settlement permit.")
)
FOR_ALL = all_of(SECURITY, HOUSING, SOUND)
ATTRIBUTES: dict[str, object | Value] = {
    "authority": "abh",
    "fee_eur": "113",
    "work_allowed": "any",
    "ba_consent_required": False,
    "validity_months": "permanent",
}
