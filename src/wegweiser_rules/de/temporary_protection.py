"""§ 24: temporary protection for people from Ukraine, and their entry without a title."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de import humanitarian_conditions as humanitarian
from wegweiser_rules.de.facts import asylum, person, protection
from wegweiser_rules.de.sources import AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import (
    TODAY,
    all_of,
    always,
    any_of,
    doubt,
    not_,
    select,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Result, Rule, Strength, Version
from wegweiser_rules.engine.sources import Source

END_OF_PROTECTION = dt.date(2027, 3, 4)
LAST_ENTRY = dt.date(2026, 12, 4)
DAYS_WITHOUT_TITLE = 90
GOES_ON = Source("UkraineAufenthFGV", "§ 2 Abs. 1")
ENTRY = Source("UkraineAufenthÜV", "§ 2 Abs. 1, 2")
ELSEWHERE_NOTE = _(
    "You have temporary protection in another member state, or have applied for it. The texts "
    "read here do not say whether the title in Germany must then be refused. One reading: it "
    "must, because protection is given once. The other: you may choose the state."
)
END_NOTE = _(
    "Temporary protection is known to last until 4 March 2027. Whether the European Union has "
    "extended it further is not known here. One reading: it has ended. The other: it goes on."
)

STILL_PROTECTED = (TODAY <= END_OF_PROTECTION).say(
    _("The protection for people from Ukraine has not ended."),
    fails=_("The protection for people from Ukraine has ended, as far as known."),
)
FROM_UKRAINE = (
    any_of(
        all_of(person.nationality.any_in(("UA",)), protection.displaced_from_ukraine),
        protection.protected_in_ukraine,
    )
    .cite(AUFENTHG("§ 24 Abs. 1"))
    .say(
        _("You belong to the people from Ukraine who are protected."),
        fails=_("You do not belong to the people from Ukraine who are protected."),
        open=_("It is not known yet whether you belong to the protected people from Ukraine."),
    )
)
PROTECTION = all_of(
    FROM_UKRAINE,
    not_(protection.protection_excluded).cite(AUFENTHG("§ 24 Abs. 2")),
    humanitarian.NO_EXTREMISM,
    doubt(
        not_(asylum.temporary_protection_elsewhere),
        or_else=always(),
        key="protection in another state",
        note=ELSEWHERE_NOTE,
        decided=False,
    ).say(
        _("No protection in another member state stands in the way."),
        fails=_("Protection in another member state stands in the way."),
        open=_("It is unclear whether protection in another member state excludes it."),
    ),
    concepts.NEEDS_TITLE,
)
GOES_ON_TODAY = doubt(
    STILL_PROTECTED,
    or_else=always(),
    key="end of temporary protection",
    note=END_NOTE,
    decided=False,
).say(
    _("The protection for people from Ukraine has not ended."),
    fails=_("The protection for people from Ukraine has ended."),
    open=_("It is not known here whether temporary protection goes on."),
)
WITHOUT_TITLE = all_of(
    FROM_UKRAINE.cite(ENTRY),
    (person.entry_date <= LAST_ENTRY).cite(ENTRY),
    (person.entry_date.plus(days=DAYS_WITHOUT_TITLE) >= TODAY)
    .cite(ENTRY)
    .say(
        _("The first 90 days in Germany have not passed."),
        fails=_("The first 90 days in Germany have passed."),
        open=_("It is not known yet whether the first 90 days in Germany have passed."),
    ),
    not_(asylum.temporary_protection_elsewhere).cite(ENTRY),
    concepts.NEEDS_TITLE,
)
ATTRIBUTES = {
    "authority": "abh",
    "fee_eur": "100",
    "work_allowed": "any",
    "ba_consent_required": False,
    "priority_check": False,
}
CONTINUES = select(
    when=all_of(person.status.one_of("AE_24"), protection.valid_on_2026_02_01),
    then=True,
    otherwise=False,
)
SOURCES = (AUFENTHG("§ 24"), AUFENTHG("§ 4a Abs. 1"), BESCHV("§ 31"))

RULES = (
    Rule(
        id="24",
        title=_("Temporary protection (§ 24)"),
        summary=_(
            "For people who had to leave Ukraine because of the war. With this permit you may do "
            "any work."
        ),
        group="temporary_protection",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2026, 1, 31),
                sources=SOURCES,
                strength=Strength.CLAIM,
                when=PROTECTION,
                attributes=ATTRIBUTES,
            ),
            Version(
                since=dt.date(2026, 2, 1),
                sources=(*SOURCES, GOES_ON),
                strength=Strength.CLAIM,
                when=all_of(PROTECTION, GOES_ON_TODAY),
                attributes={
                    **ATTRIBUTES,
                    "valid_until": END_OF_PROTECTION,
                    "continues_by_law": CONTINUES,
                },
                note=_(
                    "Titles that were valid on 1 February 2026 go on until 4 March 2027 without "
                    "a new card."
                ),
            ),
        ),
    ),
    Rule(
        id="24.entry",
        title=_("First 90 days in Germany after leaving Ukraine"),
        summary=_(
            "People who had to leave Ukraine may stay for 90 days without a residence title. In "
            "this time they apply for temporary protection or another title in Germany."
        ),
        group="temporary_protection",
        met=Result.NOT_REQUIRED,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(ENTRY, Source("UkraineAufenthÜV", "§ 3")),
                strength=None,
                when=WITHOUT_TITLE,
                attributes={
                    "authority": "abh",
                    "work_allowed": "none",
                    "visa_required": False,
                    "valid_until": person.entry_date.plus(days=DAYS_WITHOUT_TITLE),
                },
            ),
        ),
    ),
)
