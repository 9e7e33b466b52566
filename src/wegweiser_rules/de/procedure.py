"""§ 81a: the fast-track procedure that employers can ask for."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, opportunity_card
from wegweiser_rules.de.facts import job, other_work, person, qualification, training
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import Possible, all_of, any_of
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

POSSIBLE = _("The procedure exists for this title, and it is possible: %(rule)s")
NOT_POSSIBLE = _(
    "The procedure exists for this title, but it is not possible without an exception: %(rule)s"
)
STILL_OPEN = _("The procedure exists for this title, and it is still open: %(rule)s")
RECOGNITION_FIRST = (
    all_of(
        qualification.qual_kind.one_of("vocational", "degree", "tertiary", "ahk"),
        qualification.recognition.one_of("not_applied", "pending"),
        concepts.QUALIFIED_JOB,
        job.job_offer,
        concepts.AGENCY_CONSENTS,
        concepts.NEEDS_TITLE,
        concepts.REGULAR,
    )
    .cite(AUFENTHG("§ 81a Abs. 3 S. 1 Nr. 2"))
    .say(
        _("The procedure can begin with the recognition of the qualification."),
        open=_("The procedure could begin with the recognition of the qualification."),
    )
)


def _possible(rule: str, section: str) -> Possible:
    """Return the condition that a title is possible for which the procedure exists."""
    return Possible(rule, source=AUFENTHG(section)).say(
        POSSIBLE, fails=NOT_POSSIBLE, open=STILL_OPEN
    )


SKILLED_TITLES = (
    "18a",
    "18b",
    "18b2old.1",
    "18b2old.2",
    "18c.3",
    "18g.1.1",
    "18g.1.2a",
    "18g.1.2b",
    "18g.2",
    "16d.1",
    "16d.3",
    "16d.4",
    "16d.5",
    "16d.6",
)
QUALIFIED_WORK = ("19c1.3", "19c1.5", "19c1.10", "19c1.11.2")
FAST_TRACK = all_of(
    person.location.one_of("abroad").cite(AUFENTHG("§ 81a Abs. 1 S. 1")),
    job.employer_authorised.holds().cite(AUFENTHG("§ 81a Abs. 1 S. 1, Abs. 2 Nr. 2")),
    any_of(
        *(_possible(rule, "§ 81a Abs. 1 S. 1") for rule in SKILLED_TITLES),
        all_of(training.fast_track_for_training, _possible("16a", "§ 81a Abs. 1 S. 1")),
        _possible("19c2.6", "§ 81a Abs. 5"),
        *(
            all_of(
                other_work.job_kind.one_of(*opportunity_card.SPECIAL_WORK[rule]),
                _possible(rule, "§ 81a Abs. 5"),
            )
            for rule in QUALIFIED_WORK
        ),
        RECOGNITION_FIRST,
    )
    .cite(AUFENTHG("§ 81a Abs. 1 S. 1, Abs. 5"))
    .say(fails=_("None of the titles for which the procedure exists is possible yet.")),
)

RULES = (
    Rule(
        id="81a",
        title=_("Fast-track procedure for skilled workers (§ 81a)"),
        summary=_(
            "The employer agrees with the immigration office on short deadlines for recognition, "
            "consent and visa. Spouse and minor children can be included."
        ),
        group="procedure",
        kind=RuleKind.PROCEDURE,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 81a"), AUFENTHV("§ 31a"), AUFENTHV("§ 47 Abs. 1 Nr. 15")),
                strength=Strength.MAY,
                when=FAST_TRACK,
                attributes={
                    "fee_eur": "411",
                    "appointment_weeks": 3,
                    "visa_weeks": 3,
                    "authority": "abh",
                },
            ),
        ),
    ),
)
