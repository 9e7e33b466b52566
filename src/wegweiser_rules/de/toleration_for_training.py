"""§ 60c, § 16g: toleration and residence permit for a vocational training in Germany."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, humanitarian_conditions
from wegweiser_rules.de import toleration_conditions as shared
from wegweiser_rules.de.facts import apprenticeships, asylum, person, training
from wegweiser_rules.de.facts.person import application_day, grant_day
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import Condition, all_of, any_of, not_, waivable
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

BEGIN_OF_2020 = dt.date(2020, 1, 1)


def _training(section: str) -> Condition:
    """Return which trainings count."""
    return all_of(
        training.training_place,
        any_of(
            training.training_kind.one_of("qualified", "company_qualified", "school*").cite(
                AUFENTHG(f"{section} Abs. 1 S. 1 Nr. 1 a")
            ),
            all_of(
                training.training_kind.one_of("helper"),
                apprenticeships.follow_up_shortage_training,
                apprenticeships.follow_up_promise,
            ).cite(AUFENTHG(f"{section} Abs. 1 S. 1 Nr. 1 b")),
        ),
    )


def _begun_during_asylum(section: str) -> Condition:
    return all_of(
        person.status.one_of("duldung", "gestattung", "none"),
        apprenticeships.started_as_asylum_seeker,
        asylum.asylum_state.one_of("rejected", "rejected_manifestly"),
    ).cite(AUFENTHG(f"{section} Abs. 1 S. 1 Nr. 1"))


def _begins_tolerated(section: str) -> Condition:
    """Return what is asked of those who begin the training with a toleration."""
    return all_of(
        shared.TOLERATED,
        shared.NOT_60B,
        (asylum.tolerated_since.plus(months=3) <= application_day)
        .cite(AUFENTHG(f"{section} Abs. 2 Nr. 2"))
        .say(
            _("There were three months of toleration before the application."),
            fails=_("There were no three months of toleration before the application."),
        ),
        shared.NO_REMOVAL_STEPS.cite(AUFENTHG(f"{section} Abs. 2 Nr. 5")),
        (apprenticeships.training_start <= application_day.plus(months=7)).cite(
            AUFENTHG(f"{section} Abs. 3 S. 1")
        ),
        (apprenticeships.training_start <= grant_day.plus(months=6)).cite(
            AUFENTHG(f"{section} Abs. 3 S. 2")
        ),
    )


def _identity(section: str, *, anyway: str) -> Condition:
    """Return until when the identity must be clarified, and the ways around it."""
    law = AUFENTHG(f"{section} Abs. 2 Nr. 3")
    entry = person.entry_date
    return (
        any_of(
            all_of(entry <= shared.END_OF_2016, shared.identified_by(application_day)),
            shared.identified_by(application_day, shared.IDENTITY_IN_2020),
            all_of(entry >= BEGIN_OF_2020, shared.identified_by(entry.plus(months=6))),
            person.identity_efforts_in_time,
            all_of(
                person.reasonable_identity_steps,
                concepts.exception(AUFENTHG(f"{section} {anyway}")),
            ),
        )
        .cite(law)
        .say(
            _("The identity was clarified in time, or counts as clarified in time."),
            fails=_("The identity was not clarified in time."),
            open=_("It is not known yet whether the identity was clarified in time."),
        )
    )


def _conditions(section: str, *, anyway: str) -> Condition:
    """Return what § 60c and § 16g have in common; `anyway` names the exception for identity."""
    return all_of(
        any_of(_begun_during_asylum(section), _begins_tolerated(section)),
        _training(section),
        training.contract_registered.holds().cite(AUFENTHG(f"{section} Abs. 3 S. 3")),
        shared.NO_BAN_ON_WORK,
        _identity(section, anyway=anyway),
        not_(person.extremism).cite(AUFENTHG(f"{section} Abs. 2 Nr. 4, § 19d Abs. 1 Nr. 6")),
        shared.fines_harmless(AUFENTHG(f"{section} Abs. 2 Nr. 4, § 19d Abs. 1 Nr. 7")),
        not_(person.expulsion_order).cite(AUFENTHG(f"{section} Abs. 2 Nr. 4")),
        waivable(
            not_(apprenticeships.training_abuse).cite(AUFENTHG(f"{section} Abs. 1 S. 2")),
            by=AUFENTHG(f"{section} Abs. 1 S. 2"),
        ),
    )


LIVELIHOOD_16G = any_of(
    concepts.LIVELIHOOD,
    apprenticeships.training_aid.holds().cite(AUFENTHG("§ 16g Abs. 10 S. 3")),
)

RULES = (
    Rule(
        id="60c",
        title=_("Toleration for training (Ausbildungsduldung, § 60c)"),
        summary=_(
            "For tolerated people who begin a vocational training, and for asylum seekers who "
            "go on with it after the rejection. Afterwards there is a residence permit for work."
        ),
        group="training_after_asylum",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 60c"), AUFENTHG("§ 60a Abs. 6")),
                strength=Strength.CLAIM,
                when=_conditions("§ 60c", anyway="Abs. 7"),
                attributes={
                    "authority": "abh",
                    "ba_consent_required": False,
                    "priority_check": False,
                    "work_allowed": "training",
                    "search_months": 6,
                },
            ),
        ),
    ),
    Rule(
        id="16g",
        title=_("Residence permit for training after toleration (§ 16g)"),
        summary=_(
            "The same as the toleration for training, but as a residence permit: for those who "
            "can pay for their living."
        ),
        group="training_after_asylum",
        versions=(
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 16g"), AUFENTHG("§ 60a Abs. 6")),
                strength=Strength.CLAIM,
                when=all_of(
                    _conditions("§ 16g", anyway="Abs. 6"),
                    LIVELIHOOD_16G,
                    humanitarian_conditions.NO_EXPULSION,
                    humanitarian_conditions.PASSPORT,
                    concepts.NEEDS_TITLE,
                ),
                attributes={
                    "authority": "abh",
                    "fee_eur": "100",
                    "ba_consent_required": False,
                    "priority_check": False,
                    "work_allowed": "training_and_20h",
                    "work_hours_week": 20,
                    "side_job_hours": 20,
                    "search_months": 6,
                },
            ),
        ),
    ),
)
