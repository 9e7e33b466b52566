"""What many rules ask for: the common layer of the Residence Act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser_rules.de import nationalities, statuses
from wegweiser_rules.de import parameters as figures
from wegweiser_rules.de.facts import asylum, job, person, qualification
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV, BESCHV, FREIZUEGG
from wegweiser_rules.engine.expressions import (
    Age,
    ByException,
    Capped,
    Condition,
    all_of,
    always,
    any_of,
    dated,
    doubt,
    not_,
    select,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.parameters import ShareAt

if TYPE_CHECKING:
    from wegweiser_rules.engine.parameters import Share
    from wegweiser_rules.engine.sources import Source

# --- who needs a title -------------------------------------------------------------------------

BRITISH_WITH_RIGHTS = all_of(
    person.nationality.any_in(nationalities.BRITISH), person.withdrawal_agreement
)
NEEDS_TITLE = (
    all_of(
        not_(
            person.nationality.any_in(nationalities.GERMAN | nationalities.EU | nationalities.EEA)
        )
        .cite(AUFENTHG("§ 1 Abs. 2 Nr. 1"))
        .say(fails=_("As a German, EU or EEA citizen you need no residence title.")),
        not_(person.nationality.any_in(nationalities.SWISS))
        .cite(AUFENTHV("§ 28"))
        .say(fails=_("As a Swiss citizen you need no residence title.")),
        not_(BRITISH_WITH_RIGHTS).cite(FREIZUEGG("§ 16")),
    )
    .cite(AUFENTHG("§ 4 Abs. 1 S. 1"))
    .say(
        _("The nationality requires a residence title."),
        open=_("It is not known yet whether the nationality requires a residence title."),
    )
)


def exception(by: Source) -> ByException:
    """Return the word of the law that the authority may deviate."""
    return ByException(source=by)


# --- § 5: general conditions ---------------------------------------------------------------------

LIVELIHOOD = waivable(
    person.livelihood_secured.holds().cite(AUFENTHG("§ 5 Abs. 1 Nr. 1")),
    by=AUFENTHG("§ 5 Abs. 1"),
)
REGULAR = (
    all_of(
        waivable(
            person.identity_clarified.holds().cite(AUFENTHG("§ 5 Abs. 1 Nr. 1a")),
            by=AUFENTHG("§ 5 Abs. 1"),
        ),
        waivable(
            not_(person.expulsion_interest).cite(AUFENTHG("§ 5 Abs. 1 Nr. 2")),
            by=AUFENTHG("§ 5 Abs. 1"),
        ),
        waivable(
            person.passport_valid.holds().cite(AUFENTHG("§ 5 Abs. 1 Nr. 4")),
            by=AUFENTHG("§ 5 Abs. 1"),
        ),
        not_(person.extremism).cite(AUFENTHG("§ 5 Abs. 4")),
    )
    .cite(AUFENTHG("§ 5 Abs. 1, 4"))
    .say(_("Identity, passport and the absence of an interest in expulsion are in order."))
)
ENTERED_WITH_VISA = (
    any_of(
        person.location.one_of("abroad").say(_("You apply for the visa from abroad.")),
        person.entry_mode.one_of("visa_d"),
        person.status.one_of(*statuses.ANY_TITLE).cite(AUFENTHV("§ 39 S. 1 Nr. 1")),
        all_of(
            person.nationality.any_in(nationalities.VISA_FREE_FOR_LONG_STAYS).cite(
                AUFENTHV("§ 41 Abs. 1")
            ),
            person.entry_mode.one_of("visa_free"),
        ),
        person.visa_redo_unreasonable.holds().cite(AUFENTHG("§ 5 Abs. 2 S. 2")),
    )
    .cite(AUFENTHG("§ 5 Abs. 2 S. 1"))
    .say(
        _("The rules on entry with the right visa are kept."),
        fails=_("The entry was not with the visa for this purpose."),
        open=_("It is not known yet whether the entry was with the right visa."),
    )
)

VISA_UNLESS_CLAIM = waivable(
    any_of(
        ENTERED_WITH_VISA,
        person.claim_arose_after_entry.holds().cite(AUFENTHV("§ 39 S. 1 Nr. 3")),
    ),
    by=AUFENTHG("§ 5 Abs. 2 S. 2"),
)
GENERAL_FOR_CLAIM = all_of(NEEDS_TITLE, REGULAR, VISA_UNLESS_CLAIM)
GENERAL_BUT_ENTRY = all_of(
    NEEDS_TITLE,
    REGULAR,
    waivable(
        not_(person.public_interest_harmed).cite(AUFENTHG("§ 5 Abs. 1 Nr. 3")),
        by=AUFENTHG("§ 5 Abs. 1"),
    ),
)
GENERAL_FOR_DISCRETION = all_of(GENERAL_BUT_ENTRY, ENTERED_WITH_VISA)

# --- § 10: during and after an asylum procedure --------------------------------------------------

NO_ASYLUM_LOCK = (
    any_of(
        person.location.one_of("abroad").say(_("You are not in Germany.")),
        asylum.asylum_state.one_of("none", "recognised_25_1", "recognised_25_2"),
        all_of(
            asylum.asylum_state.one_of("pending"),
            asylum.asylum_exception_agreed.holds().cite(AUFENTHG("§ 10 Abs. 1")),
        ),
    )
    .cite(AUFENTHG("§ 10 Abs. 1, 3"))
    .say(
        _("No asylum procedure stands in the way."),
        fails=_("An asylum procedure in Germany stands in the way."),
        open=_("It is not known yet whether an asylum procedure stands in the way."),
    )
)
WITHDREW_ASYLUM = all_of(
    asylum.asylum_state.one_of("withdrawn"),
    person.entry_date < figures.LANE_CHANGE_ENTRY,
).cite(AUFENTHG("§ 10 Abs. 3 S. 5"))
LANE_CHANGE = any_of(NO_ASYLUM_LOCK, WITHDREW_ASYLUM).cite(AUFENTHG("§ 10 Abs. 1, 3"))
AFTER_WITHDRAWAL = asylum.asylum_state.one_of("withdrawn").cite(AUFENTHG("§ 5 Abs. 3 S. 5"))
GENERAL_FOR_CLAIM_OR_LANE_CHANGE = all_of(
    NEEDS_TITLE, REGULAR, any_of(VISA_UNLESS_CLAIM, AFTER_WITHDRAWAL)
)

# --- § 18, § 39, § 40: work ----------------------------------------------------------------------

LICENCE = qualification.licence.one_of("granted", "promised", "not_required").cite(
    AUFENTHG("§ 18 Abs. 2 Nr. 3")
)
REALLY_INTENDED = dated(
    {
        "2023-01-01": always(),
        "2024-03-01": job.job_really_intended.holds().cite(AUFENTHG("§ 18 Abs. 2 Nr. 4a")),
    }
)
OFFER_AND_LICENCE = all_of(
    job.job_offer.holds().cite(AUFENTHG("§ 18 Abs. 2 Nr. 1")), LICENCE, REALLY_INTENDED
)
NO_REFUSAL_GROUND = waivable(
    not_(job.refusal_ground_40).cite(AUFENTHG("§ 40 Abs. 2, 3")), by=AUFENTHG("§ 40 Abs. 2, 3")
)
NO_AGENCY_WORK = not_(job.temp_agency).cite(AUFENTHG("§ 40 Abs. 1 Nr. 2"))
AGENCY_CONSENTS = (
    all_of(
        job.conditions_not_worse.holds().cite(AUFENTHG("§ 39 Abs. 2 S. 1 Nr. 1, Abs. 3 Nr. 1")),
        NO_AGENCY_WORK,
        not_(job.illegal_recruitment).cite(AUFENTHG("§ 40 Abs. 1 Nr. 1")),
        NO_REFUSAL_GROUND,
    )
    .cite(AUFENTHG("§§ 39, 40"))
    .say(_("Nothing speaks against the consent of the Federal Employment Agency."))
)
DOMESTIC = job.domestic_job.holds().cite(AUFENTHG("§ 39 Abs. 2 S. 1 Nr. 3"))
QUALIFIED_JOB = job.job_level.one_of("qualified", "degree")

# --- § 18 Abs. 3: who is a skilled worker --------------------------------------------------------

SKILLED_BY_TRAINING = (
    any_of(
        qualification.german_training,
        all_of(
            qualification.qual_kind.one_of("vocational", "ahk"),
            qualification.recognition.one_of("full"),
        ),
    )
    .cite(AUFENTHG("§ 18 Abs. 3 Nr. 1"))
    .say(
        fails=_(
            "There is no German vocational training, and no foreign one with full recognition."
        ),
        open=_("It is not known yet whether there is a recognised vocational training."),
    )
)
SKILLED_BY_DEGREE = (
    any_of(
        qualification.german_degree,
        all_of(
            qualification.qual_kind.one_of("degree"),
            any_of(qualification.degree_comparable, qualification.recognition.one_of("full")),
        ),
    )
    .cite(AUFENTHG("§ 18 Abs. 3 Nr. 2"))
    .say(
        fails=_("There is no German degree, and no foreign one that is recognised or comparable."),
        open=_("It is not known yet whether there is a recognised or comparable degree."),
    )
)

# --- salaries ------------------------------------------------------------------------------------

EAST_NOTE = _(
    "Until 2024 there were two contribution ceilings. The law does not say which counts. "
    "The ministry used the one for the West. With a workplace in the East, the lower one "
    "might count."
)
YEAR_NOTE = _(
    "The salary threshold changes every year. The law does not say whether the year of the "
    "decision or the year of the first working day counts. Here it is the year of the decision."
)


def salary_of(threshold: Share, *, source: Source) -> Condition:
    """Return the condition that the salary reaches a share of the contribution ceiling."""
    east = threshold.applied_to(figures.CEILING_EAST)
    salary = job.salary_year
    reached = (salary >= threshold).cite(source)
    this_year = doubt(
        reached,
        or_else=salary >= ShareAt(threshold, job.start_day),
        key="year of the threshold",
        note=YEAR_NOTE,
    )
    east_or_west = doubt(
        this_year,
        or_else=any_of(reached, all_of(job.workplace_east, salary >= east)),
        key="ceiling in the East",
        note=EAST_NOTE,
    )
    return dated({"2023-01-01": east_or_west, "2025-01-01": this_year})


# --- 45 and older --------------------------------------------------------------------------------

FROM_45 = waivable(
    any_of(
        any_of(
            person.status.one_of("AE_18a", "AE_18b"),
            job.earlier_skilled_title,
        ).say(
            _("This is not the first title as a skilled worker."),
            fails=_("This would be the first title as a skilled worker."),
        ),
        person.age_at_grant < 45,
        salary_of(figures.FROM_45, source=AUFENTHG("§ 18 Abs. 2 Nr. 5 S. 1")),
        person.adequate_pension.holds().cite(AUFENTHG("§ 18 Abs. 2 Nr. 5 S. 1")),
    ).cite(AUFENTHG("§ 18 Abs. 2 Nr. 5")),
    by=AUFENTHG("§ 18 Abs. 2 Nr. 5 S. 2"),
)
STARTS_FROM_45 = waivable(
    any_of(
        not_(job.first_consent),
        Age(person.birth_date, person.own_age, job.start_day) < 45,
        salary_of(figures.FROM_45, source=BESCHV("§ 1 Abs. 2 S. 1")),
        person.adequate_pension.holds().cite(BESCHV("§ 1 Abs. 2 S. 1")),
    ).cite(BESCHV("§ 1 Abs. 2")),
    by=BESCHV("§ 1 Abs. 2"),
)

# --- what titles carry with them -----------------------------------------------------------------

WORK_TITLE = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "work_allowed": "this_job",
    "priority_check": False,
    "family_privileged": True,
}


SUPPLEMENT_NOTE = _(
    "The supplement of six months was first seen in the text of 12 August 2026. The text of "
    "3 August 2026 still said three months."
)
IN_COMPANY_ONLY = select(when=qualification.measure_mainly_in_company, then=True, otherwise=False)


def validity(*, supplement: int) -> Capped:
    """Return the months of validity: the contract plus a supplement, four years at most."""
    return Capped(job.job_months, supplement, 48)
