"""StAG §§ 9, 10: German citizenship."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, nationalities, statuses
from wegweiser_rules.de.facts import citizenship, family, integration, person, settlement
from wegweiser_rules.de.sources import AUFENTHG, STAG
from wegweiser_rules.engine.expressions import (
    TODAY,
    Condition,
    Literal,
    all_of,
    any_of,
    dated,
    doubt,
    not_,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

START = dt.date(2023, 1, 1)
REFORM = dt.date(2024, 6, 27)
OLD_LAW_UNTIL = dt.date(2024, 6, 26)
SHORTENED_UNTIL = dt.date(2025, 10, 29)
LAST_DAY_OF_40A = Literal(dt.date(2023, 8, 23))

# --- Nr. 2: the title ----------------------------------------------------------------------------

LIST_NOTE = _(
    "The law of March 2024 was to change the list of excluded titles, but its wording did not fit "
    "the text. Until it was corrected in spring 2025 it was not clear whether the titles of "
    "§ 18d and § 23 Abs. 1 were still excluded. Here they are not."
)
OPPORTUNITY_CARD_NOTE = _(
    "By the law of March 2024 the opportunity card (§ 20a) was not in the list of excluded "
    "titles until spring 2025. It was to be added. Here it counts as excluded."
)
PERMANENT_OR_FREE = any_of(
    person.status.one_of("NE*", "DA_EU", "BK"),
    person.nationality.any_in(nationalities.EU | nationalities.EEA | nationalities.SWISS),
    family.eu_residence_card,
)


def _title(*excluded: str) -> Condition:
    """Return that the title is none of those that are excluded."""
    return any_of(
        PERMANENT_OR_FREE,
        all_of(person.status.one_of("AE_*"), not_(person.status.one_of(*excluded))),
    ).say(
        _("Your residence title leads to citizenship."),
        fails=_("Your residence title does not lead to citizenship. You need another one first."),
        open=_("It is not known yet which residence title you have."),
    )


EXCLUDED = statuses.NO_CITIZENSHIP
ALSO_UNTIL_THE_REFORM = ("AE_18d", "AE_23_1")
OPPORTUNITY_CARD = ("AE_20a",)
OLD_LIST = _title(*EXCLUDED, *ALSO_UNTIL_THE_REFORM, *OPPORTUNITY_CARD)
NEW_LIST = _title(*EXCLUDED, *OPPORTUNITY_CARD)
TITLE = dated(
    {
        "2023-01-01": OLD_LIST,
        "2024-06-27": doubt(
            doubt(
                NEW_LIST,
                or_else=_title(*EXCLUDED),
                key="opportunity card and citizenship",
                note=OPPORTUNITY_CARD_NOTE,
            ),
            or_else=OLD_LIST,
            key="titles that exclude citizenship",
            note=LIST_NOTE,
        ),
        "2025-04-01": NEW_LIST,
    }
).cite(STAG("§ 10 Abs. 1 S. 1 Nr. 2"))

# --- Nr. 3: livelihood ---------------------------------------------------------------------------

LIVELIHOOD_IN_ORDER = _("Your livelihood is in order for citizenship.")
WITHOUT_BENEFITS = citizenship.livelihood_no_sgb2_12.holds()
NOT_AT_FAULT = citizenship.benefits_not_at_fault.holds()
FULL_TIME = all_of(citizenship.full_time_now, citizenship.full_time_months_last_24 >= 20).cite(
    STAG("§ 10 Abs. 1 S. 1 Nr. 3 b")
)
LIVELIHOOD = dated(
    {
        "2023-01-01": any_of(WITHOUT_BENEFITS, NOT_AT_FAULT).say(LIVELIHOOD_IN_ORDER),
        "2024-06-27": any_of(
            WITHOUT_BENEFITS,
            all_of(citizenship.guest_worker, NOT_AT_FAULT).cite(STAG("§ 10 Abs. 1 S. 1 Nr. 3 a")),
            FULL_TIME,
            citizenship.spouse_full_time_with_child.holds().cite(STAG("§ 10 Abs. 1 S. 1 Nr. 3 c")),
            all_of(person.application_day <= LAST_DAY_OF_40A, NOT_AT_FAULT).cite(STAG("§ 40a")),
        ).say(LIVELIHOOD_IN_ORDER),
    }
).cite(STAG("§ 10 Abs. 1 S. 1 Nr. 3"))

# --- Nr. 5 and § 12a: convictions ----------------------------------------------------------------

SLIGHT_NOTE = _(
    "Slightly more than 90 daily rates may be left out of account in a single case. The law gives "
    "no number. The ministry's notes say up to 21 more; the Federal Administrative Court has "
    "only said that 30 more is too much. Here up to 21 more is slight."
)
CONVICTIONS = all_of(
    any_of(
        citizenship.daily_rates <= 90,
        all_of(
            doubt(
                citizenship.daily_rates <= 111,
                or_else=citizenship.daily_rates < 120,
                key="slightly more than 90 daily rates",
                note=SLIGHT_NOTE,
            ),
            concepts.exception(STAG("§ 12a Abs. 1 S. 4")),
        ),
    )
    .cite(STAG("§ 10 Abs. 1 S. 1 Nr. 5, § 12a Abs. 1"))
    .say(
        _("No conviction that counts."),
        fails=_("There are convictions that stand in the way: more than 90 daily rates in all."),
    ),
    not_(citizenship.hate_motive).cite(STAG("§ 12a Abs. 1 S. 2")),
    not_(citizenship.criminal_proceedings).cite(STAG("§ 12a Abs. 3")),
)

# --- Nr. 6, 7: language and civic knowledge ------------------------------------------------------

ILL = settlement.illness_prevents.holds().cite(STAG("§ 10 Abs. 6 S. 1"))
GERMAN_ENOUGH = _("Your German is good enough, or it is not asked for.")
CIVICS_PROVEN = _("Your knowledge of life in Germany is proven, or it is not asked for.")
B1_OR_NOT_ASKED = any_of(
    person.german >= 3,
    all_of(person.age_at_grant < 16, citizenship.german_fits_age).cite(STAG("§ 10 Abs. 4 S. 2")),
    ILL,
)
GUEST_WORKER_SPEAKS = all_of(citizenship.guest_worker, citizenship.speaks_in_daily_life).cite(
    STAG("§ 10 Abs. 4 S. 3")
)
HARDSHIP = all_of(
    any_of(person.german >= 2, person.german_oral >= 2, citizenship.speaks_in_daily_life),
    concepts.exception(STAG("§ 10 Abs. 4a")),
).cite(STAG("§ 10 Abs. 4a"))
LANGUAGE = dated(
    {
        "2023-01-01": B1_OR_NOT_ASKED.say(GERMAN_ENOUGH),
        "2024-06-27": any_of(B1_OR_NOT_ASKED, GUEST_WORKER_SPEAKS, HARDSHIP).say(GERMAN_ENOUGH),
    }
).cite(STAG("§ 10 Abs. 1 S. 1 Nr. 6"))
TESTED = any_of(
    citizenship.civic_test,
    citizenship.civic_knowledge_proven_otherwise.holds().cite(STAG("§ 10 Abs. 5 S. 1")),
    ILL,
)
GUEST_WORKER = citizenship.guest_worker.holds().cite(STAG("§ 10 Abs. 6 S. 2"))
CIVICS = dated(
    {
        "2023-01-01": TESTED.say(CIVICS_PROVEN),
        "2024-06-27": any_of(
            TESTED,
            GUEST_WORKER,
            (person.german < 3)
            .cite(STAG("§ 10 Abs. 6 S. 2"))
            .say(
                _("Where less German than B1 is enough, no test is needed either."),
                fails=_("With German at level B1 or more the knowledge must be proven."),
            ),
        ).say(CIVICS_PROVEN),
    }
).cite(STAG("§ 10 Abs. 1 S. 1 Nr. 7"))

# --- Nr. 1, § 11, § 35a: commitment and bars -----------------------------------------------------

NOT_IN_DOUBT = all_of(
    not_(integration.fdgo_doubt).cite(STAG("§ 11 S. 1 Nr. 1a")),
    not_(citizenship.equality_disregarded).cite(STAG("§ 11 S. 1 Nr. 3 b")),
).say(_("Nothing is known that makes the commitment doubtful."))
NO_BAR = (
    any_of(
        not_(person.deception),
        (citizenship.deception_found_on.plus(years=10) <= TODAY).say(
            _("The ten years after the deception are over."),
            fails=_("Naturalisation is closed for ten years after a deception."),
            open=_("It is not known yet when the deception was found."),
        ),
    )
    .cite(STAG("§ 35a"))
    .say(_("Naturalisation is not closed because of a deception."))
)
COMMITMENT = all_of(
    integration.fdgo.holds().cite(STAG("§ 10 Abs. 1 S. 1 Nr. 1")),
    not_(person.extremism).cite(STAG("§ 11 S. 1 Nr. 1, 2")),
    not_(citizenship.several_spouses).cite(STAG("§ 11 S. 1 Nr. 3 a")),
    dated(
        {
            "2023-01-01": citizenship.gives_up_nationality.holds().cite(
                STAG("§ 10 Abs. 1 S. 1 Nr. 4")
            ),
            "2024-06-27": NOT_IN_DOUBT,
            "2025-12-25": all_of(NOT_IN_DOUBT, NO_BAR),
        }
    ),
)
FOREIGNER = (
    not_(person.nationality.any_in(nationalities.GERMAN))
    .cite(AUFENTHG("§ 2 Abs. 1"))
    .say(_("You are not German yet."), fails=_("You are German already."))
)
ALL_BUT_KNOWLEDGE = all_of(
    FOREIGNER,
    TITLE,
    person.identity_clarified.holds().cite(STAG("§ 10 Abs. 1 S. 1")),
    LIVELIHOOD,
    CONVICTIONS,
    COMMITMENT,
)
ALL_BUT_TIME = all_of(LANGUAGE, CIVICS, ALL_BUT_KNOWLEDGE)


def _resident(months: int, section: str) -> Condition:
    """Return the condition of lawful residence for so long."""
    return (citizenship.residence_time >= months).cite(STAG(section))


# --- § 10 Abs. 3: shorter residence --------------------------------------------------------------

SPECIAL = citizenship.special_integration.holds()
SHORTER_UNTIL_THE_REFORM = any_of(
    all_of(
        _resident(84, "§ 10 Abs. 3 S. 1"),
        citizenship.integration_course_passed.holds().cite(STAG("§ 10 Abs. 3 S. 1")),
    ),
    all_of(_resident(72, "§ 10 Abs. 3 S. 2"), SPECIAL.cite(STAG("§ 10 Abs. 3 S. 2"))),
)
SHORTER_AFTER_THE_REFORM = all_of(
    _resident(36, "§ 10 Abs. 3"),
    SPECIAL.cite(STAG("§ 10 Abs. 3 Nr. 1")),
    citizenship.can_support_family.holds().cite(STAG("§ 10 Abs. 3 Nr. 2, § 8 Abs. 1 Nr. 4")),
    (person.german >= 5).cite(STAG("§ 10 Abs. 3 Nr. 3")),
    any_of(TESTED, GUEST_WORKER).say(CIVICS_PROVEN).cite(STAG("§ 10 Abs. 1 S. 1 Nr. 7")),
    ALL_BUT_KNOWLEDGE,
)

# --- § 9: spouses of Germans ---------------------------------------------------------------------

SPOUSE_OF_GERMAN = all_of(
    any_of(
        citizenship.spouse_german.holds().cite(STAG("§ 9 Abs. 1 S. 1")),
        all_of(citizenship.german_spouse_lost, integration.child_in_household).cite(
            STAG("§ 9 Abs. 2")
        ),
    ),
    (citizenship.marriage_time >= 24).cite(STAG("§ 9 Abs. 1 S. 1")),
    any_of(
        _resident(36, "§ 9 Abs. 1 S. 1"),
        all_of(citizenship.marriage_time >= 36, concepts.exception(STAG("§ 9 Abs. 1 S. 2"))).cite(
            STAG("§ 9 Abs. 1 S. 2")
        ),
    ),
    ALL_BUT_TIME,
)
ATTRIBUTES = {
    "authority": "citizenship_authority",
    "fee_eur": "255",
    "work_allowed": "any",
    "ba_consent_required": False,
}
PENDING_NOTE = _("Applications still open on 30 October 2025 are decided by the new law.")

RULES = (
    Rule(
        id="StAG.10",
        title=_("German citizenship (§ 10 StAG)"),
        summary=_(
            "For people who have lived lawfully in Germany for five years, speak German at B1, "
            "pay for their living and have passed the naturalisation test."
        ),
        group="citizenship",
        kind=RuleKind.CITIZENSHIP,
        versions=(
            Version(
                since=START,
                until=OLD_LAW_UNTIL,
                sources=(STAG("§ 10"), STAG("§§ 11, 12a, 38")),
                strength=Strength.CLAIM,
                when=all_of(_resident(96, "§ 10 Abs. 1 S. 1"), ALL_BUT_TIME),
                attributes=ATTRIBUTES,
                note=_("Until 26 June 2024 eight years, and only one nationality as a rule."),
            ),
            Version(
                since=REFORM,
                sources=(STAG("§ 10"), STAG("§§ 11, 12a, 35a, 38, 40a")),
                strength=Strength.CLAIM,
                when=all_of(_resident(60, "§ 10 Abs. 1 S. 1"), ALL_BUT_TIME),
                attributes=ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="StAG.10.3",
        title=_("Earlier citizenship for special achievements (§ 10 Abs. 3 StAG)"),
        summary=_(
            "Until 29 October 2025 people with German C1 and special achievements could become "
            "German after three years. This is no longer possible."
        ),
        group="citizenship",
        kind=RuleKind.CITIZENSHIP,
        versions=(
            Version(
                since=START,
                until=OLD_LAW_UNTIL,
                sources=(STAG("§ 10 Abs. 3"),),
                strength=Strength.MAY,
                when=all_of(SHORTER_UNTIL_THE_REFORM, ALL_BUT_TIME),
                attributes=ATTRIBUTES,
                note=_(
                    "Seven years with the integration course, or six years with special "
                    "achievements. With the course it was a claim."
                ),
            ),
            Version(
                since=REFORM,
                until=SHORTENED_UNTIL,
                sources=(STAG("§ 10 Abs. 3"),),
                strength=Strength.MAY,
                when=SHORTER_AFTER_THE_REFORM,
                attributes=ATTRIBUTES,
                note=PENDING_NOTE,
            ),
        ),
    ),
    Rule(
        id="StAG.9",
        title=_("German citizenship for spouses of Germans (§ 9 StAG)"),
        summary=_(
            "For spouses and registered partners of Germans after three years in Germany and two "
            "years of marriage."
        ),
        group="citizenship",
        kind=RuleKind.CITIZENSHIP,
        versions=(
            Version(
                since=START,
                sources=(STAG("§ 9"), STAG("§ 10 Abs. 1")),
                strength=Strength.SHOULD,
                when=SPOUSE_OF_GERMAN,
                attributes=ATTRIBUTES,
            ),
        ),
    ),
)
