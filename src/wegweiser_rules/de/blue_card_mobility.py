"""§§ 18g Abs. 6, 18h, 18i: renewing the EU Blue Card, and coming with that of another state."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import blue_card as cards
from wegweiser_rules.de import concepts
from wegweiser_rules.de.facts import blue_card, person
from wegweiser_rules.de.facts.person import application_day
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import (
    all_of,
    any_of,
    doubt,
    not_,
    select,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Result, Rule, RuleKind, Version

# --- renewal -------------------------------------------------------------------------------------

TWO_YEARS_NOTE = _(
    "New graduates keep the lower threshold for less than 24 months after the first Blue Card. "
    "The law does not say whether the day of the application or of the decision counts. Here it "
    "is the day of the application."
)
TWO_YEARS = blue_card.first_bc_date.plus(months=24)
FIRST_TWO_YEARS = all_of(
    blue_card.first_bc_under.one_of("18g.1.2b").say(
        _("The first Blue Card was given to you as a new graduate."),
        fails=_("The first Blue Card was not given because of a new degree."),
        open=_("It is not known yet why you got the first Blue Card."),
    ),
    doubt(
        (application_day < TWO_YEARS)
        .cite(AUFENTHG("§ 18g Abs. 6 S. 1"))
        .say(
            _("Less than 24 months have passed since the first Blue Card."),
            fails=_("24 months have passed since the first Blue Card."),
            open=_("It is not known yet when you got the first Blue Card."),
        ),
        or_else=person.grant_day < TWO_YEARS,
        key="end of the first two years",
        note=TWO_YEARS_NOTE,
    ),
).cite(AUFENTHG("§ 18g Abs. 6 S. 1"))
HOLDER = (
    person.status.one_of("BK")
    .cite(AUFENTHG("§ 8 Abs. 1"))
    .say(
        _("You hold a German EU Blue Card."),
        fails=_("Only a German EU Blue Card can be renewed."),
    )
)
RENEWAL = all_of(
    HOLDER,
    cards.of_any_kind(
        academic=cards.DEGREE,
        low=any_of(
            cards.SHORTAGE_JOB,
            cards.NEW_DEGREE.cite(AUFENTHG("§ 18g Abs. 6 S. 1")),
            FIRST_TWO_YEARS,
        ),
    ),
    cards.FOR_HOLDERS,
)
REGULAR_SALARY = all_of(cards.DEGREE, cards.SALARY)
CONSENT = select(when=REGULAR_SALARY, then=False, otherwise=True)

# --- short stays on business ---------------------------------------------------------------------

BUSINESS = all_of(
    any_of(
        person.status.one_of("BK_EU:*")
        .cite(AUFENTHG("§ 18h Abs. 1 S. 1"))
        .say(
            _("You hold the EU Blue Card of another member state."),
            fails=_("The EU Blue Card of another member state is needed."),
        ),
        all_of(
            person.status.one_of("DA_EU:*"),
            blue_card.blue_card_before_long_term,
        ).cite(AUFENTHG("§ 18h Abs. 2")),
    ),
    blue_card.business_activity.holds().cite(AUFENTHG("§ 18h Abs. 1 S. 1")),
    (blue_card.business_days <= 90).cite(AUFENTHG("§ 18h Abs. 1 S. 1")),
    concepts.NEEDS_TITLE,
)

# --- moving to Germany ---------------------------------------------------------------------------

OTHER_CARD = (
    person.status.one_of("BK_EU:*")
    .cite(AUFENTHG("§ 18i Abs. 1 S. 1"))
    .say(
        _("You hold the EU Blue Card of another member state."),
        fails=_("The EU Blue Card of another member state is needed."),
    )
)
LONG_ENOUGH = any_of(
    (blue_card.other_bc_since.plus(months=12) <= application_day)
    .cite(AUFENTHG("§ 18i Abs. 1 S. 1"))
    .say(
        _("You have lived in the other state with this card for twelve months."),
        fails=_("You have not lived in the other state with this card for twelve months yet."),
        open=_("It is not known yet since when you have lived there with this card."),
    ),
    all_of(
        blue_card.mobility_used_before,
        (blue_card.other_bc_since.plus(months=6) <= application_day).say(
            _("You have lived in the other state with this card for six months."),
            fails=_("You have not lived in the other state with this card for six months yet."),
            open=_("It is not known yet since when you have lived there with this card."),
        ),
    ).cite(AUFENTHG("§ 18i Abs. 3")),
)
DEEMED_COMPARABLE = all_of(
    (blue_card.other_bc_since.plus(years=2) <= application_day)
    .cite(AUFENTHG("§ 18i Abs. 1 S. 2 Nr. 1"))
    .say(
        _("You have held the card of the other state for two years."),
        fails=_("You have held the card of the other state for less than two years."),
        open=_("It is not known yet since when you have held the card of the other state."),
    ),
    any_of(not_(blue_card.other_bc_by_experience), blue_card.other_bc_occupation_listed).cite(
        AUFENTHG("§ 18i Abs. 1 S. 2 Nr. 2")
    ),
).cite(AUFENTHG("§ 18i Abs. 1 S. 2"))
DEGREE_OR_DEEMED = any_of(cards.DEGREE, DEEMED_COMPARABLE)
APPLIED_IN_TIME = waivable(
    any_of(
        person.location.one_of("abroad").say(_("You apply from abroad.")),
        (application_day <= person.entry_date.plus(months=1))
        .cite(AUFENTHV("§ 39 S. 1 Nr. 7, 7a"))
        .say(
            _("The application is made within a month of the entry."),
            fails=_("The application is made later than a month after the entry."),
            open=_("It is not known yet when you entered Germany."),
        ),
        person.visa_redo_unreasonable.holds().cite(AUFENTHG("§ 5 Abs. 2 S. 2")),
    ).cite(AUFENTHV("§ 39 S. 1 Nr. 7, 7a")),
    by=AUFENTHG("§ 5 Abs. 2 S. 2"),
)
MOVE = all_of(
    OTHER_CARD,
    LONG_ENOUGH,
    cards.of_any_kind(academic=DEGREE_OR_DEEMED, low=any_of(cards.SHORTAGE_JOB, cards.NEW_DEGREE)),
    cards.FOR_HOLDERS,
    APPLIED_IN_TIME,
)

RULES = (
    Rule(
        id="18g.renewal",
        title=_("Renewal of the EU Blue Card (§ 18g Abs. 6)"),
        summary=_(
            "For holders of a German EU Blue Card. The conditions are the same as for the first "
            "one; new graduates keep the lower salary threshold for two years."
        ),
        group="blue_card_renewal",
        versions=cards.versions(
            "§ 18g Abs. 6", consent=CONSENT, when=RENEWAL, authority="abh", fee_eur="93"
        ),
    ),
    Rule(
        id="18h",
        title=_("Business visit with an EU Blue Card of another member state (§ 18h)"),
        summary=_(
            "For people with an EU Blue Card of another member state: up to 90 days within 180 "
            "days on business for their job, without a title and without a work permit."
        ),
        group="blue_card_mobility",
        kind=RuleKind.ACCESS,
        met=Result.NOT_REQUIRED,
        versions=(
            Version(
                since=dt.date(2023, 11, 18),
                sources=(AUFENTHG("§ 18h"),),
                strength=None,
                when=BUSINESS,
                attributes={
                    "authority": "abh",
                    "work_allowed": "business",
                    "visa_required": False,
                    "permission_required": False,
                    "days": 90,
                },
            ),
        ),
    ),
    Rule(
        id="18i",
        title=_("Moving to Germany with an EU Blue Card of another member state (§ 18i)"),
        summary=_(
            "For people who have lived in another member state for a year with its EU Blue Card. "
            "They get a German one and need no visa; work may begin 30 days after the application "
            "at the latest."
        ),
        group="blue_card_mobility",
        versions=cards.versions(
            "§ 18i",
            consent=select(
                when=all_of(DEGREE_OR_DEEMED, cards.SALARY), then=False, otherwise=True
            ),
            when=MOVE,
            authority="abh",
            fee_eur="100",
            visa_required=False,
            decision_days=30,
        ),
    ),
)
