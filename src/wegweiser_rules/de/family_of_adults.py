"""§ 36 Abs. 2, 3: parents of workers, and other relatives."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, statuses
from wegweiser_rules.de import family as shared
from wegweiser_rules.de.facts import family, person, relatives
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import Literal, all_of, any_of, doubt
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

FIRST_DAY = dt.date(2024, 3, 1)
FIRST_TIME_NOTE = _(
    "Parents may follow if the title was issued for the first time on or after 1 March 2024. It "
    "is not clear whether that means the first of all titles named there, or the first EU Blue "
    "Card after another such title. Here it means the first of all."
)
SETTLED_NOTE = _(
    "The law names the first issue of a title for work, not what the worker holds now. It is not "
    "clear whether parents may still follow after the worker has settled. Here they may."
)

# --- § 36 Abs. 3 ---------------------------------------------------------------------------------

PARENT = any_of(
    family.relation.one_of("parent", "fitting"),
    all_of(family.relation.one_of("parent_in_law"), relatives.spouse_settled),
).cite(AUFENTHG("§ 36 Abs. 3 S. 1"))
WORKER_NOW = shared.SPONSOR.one_of(*statuses.PRIVILEGED_WORK).say(
    fails=_("With the worker's title, parents may not follow."),
)
WORKER = doubt(
    any_of(WORKER_NOW, shared.SPONSOR.one_of(*statuses.SETTLED)).say(
        _("The worker has a title to which this rule applies, or has settled."),
        fails=_("With the worker's title, parents may not follow."),
        open=_("It is not known yet which title the worker has."),
    ),
    or_else=WORKER_NOW,
    key="parents of settled workers",
    note=SETTLED_NOTE,
).cite(AUFENTHG("§ 36 Abs. 3 S. 1"))
FIRST_OF_ALL = (family.sponsor_first_skilled_title >= Literal(FIRST_DAY)).cite(
    AUFENTHG("§ 36 Abs. 3 S. 1")
)
FIRST_TIME = doubt(
    FIRST_OF_ALL,
    or_else=any_of(FIRST_OF_ALL, family.sponsor_blue_card_since >= Literal(FIRST_DAY)),
    key="first title for parents",
    note=FIRST_TIME_NOTE,
).cite(AUFENTHG("§ 36 Abs. 3 S. 1"))
PARENTS_OF_WORKERS = all_of(
    PARENT,
    WORKER,
    FIRST_TIME,
    person.livelihood_secured.holds().cite(AUFENTHG("§ 36 Abs. 3 S. 2")),
    shared.HOUSING,
    shared.NO_GROUND_27,
    concepts.GENERAL_FOR_DISCRETION,
)

# --- § 36 Abs. 2 ---------------------------------------------------------------------------------

OTHERS = all_of(
    family.relation.one_of("child", "parent", "parent_in_law", "other", "fitting").cite(
        AUFENTHG("§ 36 Abs. 2 S. 1")
    ),
    shared.SPONSOR.one_of(*statuses.ANY_TITLE, "german")
    .cite(AUFENTHG("§ 29 Abs. 1 S. 1 Nr. 1, § 28 Abs. 4"))
    .say(
        _("The family member in Germany is German or holds a residence title."),
        fails=_("The family member in Germany holds no residence title."),
    ),
    relatives.exceptional_hardship.holds().cite(AUFENTHG("§ 36 Abs. 2 S. 1")),
    shared.title(shared.SPONSOR.one_of),
    any_of(shared.SPONSOR.one_of("german"), shared.HOUSING),
    concepts.LIVELIHOOD,
    shared.NO_GROUND_27,
    concepts.GENERAL_FOR_DISCRETION,
)

RULES = (
    Rule(
        id="36.2",
        title=_("Other relatives in exceptional hardship (§ 36 Abs. 2)"),
        summary=_(
            "For relatives other than spouses and minor children, such as a parent who needs "
            "care: only if being apart would be an exceptional hardship."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 36 Abs. 2"), AUFENTHG("§ 28 Abs. 4"), AUFENTHG("§ 29")),
                strength=Strength.MAY,
                when=OTHERS,
                attributes=shared.ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="36.3",
        title=_("Parents of skilled workers (§ 36 Abs. 3)"),
        summary=_(
            "For parents, and parents of the spouse, of people who got their first title as a "
            "skilled worker on 1 March 2024 or later. Health insurance is the hard part."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=(
            Version(
                since=FIRST_DAY,
                sources=(AUFENTHG("§ 36 Abs. 3"), AUFENTHG("§§ 27, 29")),
                strength=Strength.MAY,
                when=PARENTS_OF_WORKERS,
                attributes=shared.ATTRIBUTES,
            ),
        ),
    ),
)
