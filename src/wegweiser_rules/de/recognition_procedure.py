"""§§ 6, 13, 14a BQFG: by when the recognition office has to decide."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import thresholds
from wegweiser_rules.de.facts import events, recognition
from wegweiser_rules.de.sources import BQFG
from wegweiser_rules.engine.expressions import TODAY, all_of, not_, select
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

RUNNING = all_of(
    (recognition.documents_complete_on <= TODAY)
    .cite(BQFG("§ 6 Abs. 3 S. 2, § 13 Abs. 3 S. 2, § 14a Abs. 3 S. 2"))
    .say(
        _("All documents are there: the time for the decision runs since %(given)s."),
        fails=_("The time for the decision only begins when all documents are there."),
        open=_("It is not known yet since when all documents have been there."),
    ),
    not_(recognition.deadline_suspended)
    .cite(BQFG("§ 6 Abs. 4, § 13 Abs. 4, § 14a Abs. 4"))
    .say(fails=_("The time stands still until the documents or the analysis are there.")),
)
DAY_OF_DECISION = select(
    when=events.fast_track,
    then=recognition.documents_complete_on.plus(months=thresholds.FAST_DECISION_MONTHS),
    otherwise=recognition.documents_complete_on.plus(months=thresholds.DECISION_MONTHS),
)
CONFIRMATION = select(
    when=events.fast_track,
    then=recognition.recognition_applied_on.plus(weeks=thresholds.FAST_CONFIRMATION_WEEKS),
    otherwise=recognition.recognition_applied_on.plus(months=thresholds.CONFIRMATION_MONTHS),
)

RULES = (
    Rule(
        id="BQFG.deadline",
        title=_("Time limit of the recognition office (BQFG)"),
        summary=_(
            "The office has to decide within three months after it has all documents, in the "
            "fast-track procedure usually within two. It can take longer once, with reasons."
        ),
        group="recognition_procedure",
        kind=RuleKind.PROCEDURE,
        event=True,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(
                    BQFG("§ 6 Abs. 2-4"),
                    BQFG("§ 13 Abs. 2-4"),
                    BQFG("§ 14a Abs. 2-4"),
                ),
                strength=Strength.CLAIM,
                when=RUNNING,
                attributes={
                    "authority": "recognition_office",
                    "date": DAY_OF_DECISION,
                    "months": select(
                        when=events.fast_track,
                        then=thresholds.FAST_DECISION_MONTHS,
                        otherwise=thresholds.DECISION_MONTHS,
                    ),
                    "confirmation_by": CONFIRMATION,
                    "extendable_once": True,
                    "strength": select(when=events.fast_track, then="S", otherwise="A"),
                },
                note=_(
                    "The deadline can be extended once if the case is difficult. For regulated "
                    "occupations and qualifications from the EU, the EEA or Switzerland by one "
                    "month at most. Laws of the Länder have similar deadlines."
                ),
            ),
        ),
    ),
)
