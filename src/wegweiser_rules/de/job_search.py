"""§ 20: looking for work after a stay in Germany, and as a skilled worker until May 2024."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, thresholds
from wegweiser_rules.de.facts import events, person, qualification, search
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    OneOf,
    all_of,
    any_of,
    fallback,
    one_of,
    select,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

LIVELIHOOD = person.livelihood_secured.holds()
EMPLOYMENT_TITLES = ("AE_18*", "AE_19*", "AE_21", "BK", "ICT*", "AE_16e")

# --- what was completed in Germany ---------------------------------------------------------------


def _happened(*events_: str) -> OneOf:
    """Return the condition that one of these happened; no event counts as none of them."""
    return one_of(fallback(events.event, "none"), events_)


AFTER_STUDIES = all_of(
    person.status.one_of("AE_16b"),
    any_of(_happened("completed_degree"), qualification.german_degree).say(
        _("The studies in Germany are completed."),
        fails=_("The studies in Germany are not completed."),
    ),
)
AFTER_RESEARCH = all_of(
    person.status.one_of("AE_18d", "AE_18f"),
    any_of(_happened("completed_research"), search.research_completed).say(
        _("The research work in Germany is completed."),
        fails=_("The research work in Germany is not completed."),
    ),
)
AFTER_TRAINING = all_of(
    person.status.one_of("AE_16a"),
    any_of(_happened("completed_training"), qualification.german_training).say(
        _("The vocational training in Germany is completed."),
        fails=_("The vocational training in Germany is not completed."),
    ),
)
AFTER_RECOGNITION = all_of(
    person.status.one_of("AE_16d*"),
    any_of(
        _happened("completed_recognition"),
        qualification.recognition.one_of("full"),
    ).say(
        _("The qualification has been recognised in full."),
        fails=_("The qualification has not been recognised in full."),
    ),
)
AFTER_HELPER_TRAINING = any_of(
    _happened("completed_helper_training_health"),
    all_of(person.location.one_of("DE"), search.helper_training_in_health),
).say(
    _("A training as an assistant in health or care in Germany is completed."),
    fails=_("There is no training as an assistant in health or care in Germany."),
)
NOTHING_COMPLETED = _("Nothing was completed in Germany after which one may look for work.")
COMMON = all_of(
    LIVELIHOOD.cite(AUFENTHG("§ 20 Abs. 2 S. 1")),
    search.search_open_to_foreigners.holds().cite(AUFENTHG("§ 20 Abs. 1")),
    concepts.GENERAL_FOR_CLAIM,
)
OLD_COMMON = all_of(
    LIVELIHOOD.cite(AUFENTHG("§ 20 Abs. 4 S. 1")),
    search.search_open_to_foreigners.holds().cite(AUFENTHG("§ 20 Abs. 3")),
    concepts.NEEDS_TITLE,
    concepts.REGULAR,
)
SEARCH = (
    any_of(
        AFTER_STUDIES.cite(AUFENTHG("§ 20 Abs. 1 Nr. 1")),
        AFTER_RESEARCH.cite(AUFENTHG("§ 20 Abs. 1 Nr. 2")),
        AFTER_TRAINING.cite(AUFENTHG("§ 20 Abs. 1 Nr. 3")),
        AFTER_RECOGNITION.cite(AUFENTHG("§ 20 Abs. 1 Nr. 4")),
        AFTER_HELPER_TRAINING.cite(AUFENTHG("§ 20 Abs. 1 Nr. 5")),
    )
    .cite(AUFENTHG("§ 20 Abs. 1"))
    .say(fails=NOTHING_COMPLETED)
)
OLD_DISCRETION = all_of(
    any_of(
        AFTER_TRAINING.cite(AUFENTHG("§ 20 Abs. 3 Nr. 3")),
        AFTER_RECOGNITION.cite(AUFENTHG("§ 20 Abs. 3 Nr. 4")),
    ),
    concepts.NO_ASYLUM_LOCK,
)
OLD_CLAIMS = any_of(
    AFTER_STUDIES.cite(AUFENTHG("§ 20 Abs. 3 Nr. 1")),
    AFTER_RESEARCH.cite(AUFENTHG("§ 20 Abs. 3 Nr. 2")),
)
OLD_CLAIMS_WITH_HELPERS = any_of(
    OLD_CLAIMS, AFTER_HELPER_TRAINING.cite(AUFENTHG("§ 20 Abs. 3 Nr. 5"))
)
OLD_SEARCH = (
    any_of(OLD_CLAIMS, OLD_DISCRETION).cite(AUFENTHG("§ 20 Abs. 3")).say(fails=NOTHING_COMPLETED)
)
OLD_SEARCH_WITH_HELPERS = (
    any_of(OLD_CLAIMS_WITH_HELPERS, OLD_DISCRETION)
    .cite(AUFENTHG("§ 20 Abs. 3"))
    .say(fails=NOTHING_COMPLETED)
)
OLD_MONTHS = select(
    when=AFTER_STUDIES,
    then=thresholds.JOB_SEARCH_MONTHS,
    otherwise=select(
        when=AFTER_RESEARCH,
        then=thresholds.RESEARCH_SEARCH_MONTHS_UNTIL_MAY_2024,
        otherwise=thresholds.JOB_SEARCH_MONTHS_AFTER_TRAINING_UNTIL_MAY_2024,
    ),
)
AFTER_A_STAY = {
    "authority": "abh",
    "fee_eur": "98",
    "family_privileged": False,
    "ba_consent_required": False,
    "work_allowed": "any",
}
EIGHTEEN_MONTHS = any_of(AFTER_STUDIES, AFTER_RESEARCH, AFTER_TRAINING, AFTER_RECOGNITION)
AFTER_A_STAY_RULE = Rule(
    id="20.1",
    title=_("Search for work after studies, training or research in Germany (§ 20)"),
    summary=_(
        "For people who completed studies, research, vocational training or recognition in "
        "Germany and now look for work."
    ),
    group="job_search",
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2024, 2, 29),
            sources=(AUFENTHG("§ 20 Abs. 3, 4"),),
            strength=Strength.MAY,
            when=all_of(OLD_SEARCH, OLD_COMMON),
            attributes={
                **AFTER_A_STAY,
                "max_months": OLD_MONTHS,
                "strength": select(when=OLD_CLAIMS, then="A", otherwise="K"),
            },
        ),
        Version(
            since=dt.date(2024, 3, 1),
            until=dt.date(2024, 5, 31),
            sources=(AUFENTHG("§ 20 Abs. 3, 4"),),
            strength=Strength.MAY,
            when=all_of(OLD_SEARCH_WITH_HELPERS, COMMON),
            attributes={
                **AFTER_A_STAY,
                "max_months": OLD_MONTHS,
                "strength": select(when=OLD_CLAIMS_WITH_HELPERS, then="A", otherwise="K"),
            },
        ),
        Version(
            since=dt.date(2024, 6, 1),
            sources=(AUFENTHG("§ 20"),),
            strength=Strength.CLAIM,
            when=all_of(SEARCH, COMMON),
            attributes={
                **AFTER_A_STAY,
                "max_months": select(
                    when=EIGHTEEN_MONTHS,
                    then=thresholds.JOB_SEARCH_MONTHS,
                    otherwise=thresholds.JOB_SEARCH_MONTHS_AFTER_HELPER_TRAINING,
                ),
                "extension_months": select(
                    when=EIGHTEEN_MONTHS,
                    then=0,
                    otherwise=thresholds.JOB_SEARCH_EXTENSION_MONTHS,
                ),
            },
        ),
    ),
)

# --- § 20 Abs. 1, 2 until May 2024: skilled workers ----------------------------------------------

ABROAD_OR_EMPLOYED = (
    any_of(
        person.location.one_of("abroad").say(_("You apply from abroad.")),
        person.status.one_of(*EMPLOYMENT_TITLES),
    )
    .cite(AUFENTHG("§ 20 Abs. 1 S. 2"))
    .say(fails=_("In Germany this was only for holders of a title for work."))
)
AWAY_LONG_ENOUGH = (
    (search.abroad_since_then_months >= search.previous_job_search_months)
    .cite(AUFENTHG("§ 20 Abs. 4 S. 3"))
    .say(
        _("No earlier search for work stands in the way."),
        fails=_("A new search is only possible after as long a time abroad."),
    )
)
OF_SKILLED_WORKERS = all_of(
    LIVELIHOOD.cite(AUFENTHG("§ 20 Abs. 4 S. 1")),
    ABROAD_OR_EMPLOYED,
    AWAY_LONG_ENOUGH,
    concepts.GENERAL_BUT_ENTRY,
    concepts.NO_ASYLUM_LOCK,
)
SKILLED_SEARCH = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "family_privileged": False,
    "ba_consent_required": False,
    "max_months": thresholds.SKILLED_SEARCH_MONTHS_UNTIL_MAY_2024,
    "work_allowed": "trial_10h",
    "work_hours_week": thresholds.SKILLED_SEARCH_TRIAL_HOURS_UNTIL_MAY_2024,
}
REPLACED_NOTE = _("On 1 June 2024 the opportunity card took the place of this title.")
SKILLED_SEARCH_RULES = (
    Rule(
        id="20.old1",
        title=_("Search for work with vocational training, older law (§ 20 Abs. 1)"),
        summary=_(
            "Until May 2024, for skilled workers with vocational training who looked for work "
            "in Germany for up to six months."
        ),
        group="job_search",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 5, 31),
                sources=(AUFENTHG("§ 20 Abs. 1, 4"),),
                strength=Strength.MAY,
                when=all_of(
                    concepts.SKILLED_BY_TRAINING,
                    person.german_fits.holds().cite(AUFENTHG("§ 20 Abs. 1 S. 1")),
                    OF_SKILLED_WORKERS,
                ),
                attributes=SKILLED_SEARCH,
                note=REPLACED_NOTE,
            ),
        ),
    ),
    Rule(
        id="20.old2",
        title=_("Search for work with a degree, older law (§ 20 Abs. 2)"),
        summary=_(
            "Until May 2024, for skilled workers with a degree who looked for work in Germany "
            "for up to six months."
        ),
        group="job_search",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 5, 31),
                sources=(AUFENTHG("§ 20 Abs. 2, 4"),),
                strength=Strength.MAY,
                when=all_of(concepts.SKILLED_BY_DEGREE, OF_SKILLED_WORKERS),
                attributes=SKILLED_SEARCH,
                note=REPLACED_NOTE,
            ),
        ),
    ),
)

RULES = (AFTER_A_STAY_RULE, *SKILLED_SEARCH_RULES)
