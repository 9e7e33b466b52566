"""§ 19c Abs. 1 with § 26 BeschV: nationals of certain states, for any job."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, nationalities
from wegweiser_rules.de.facts import asylum, job, person
from wegweiser_rules.de.sources import AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import all_of, any_of, not_
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

COMMON = all_of(
    concepts.OFFER_AND_LICENCE,
    job.priority_check_ok.holds().cite(AUFENTHG("§ 39 Abs. 3 Nr. 3")),
    concepts.AGENCY_CONSENTS,
    concepts.LIVELIHOOD,
    concepts.GENERAL_FOR_DISCRETION,
    concepts.NO_ASYLUM_LOCK,
)
BEST_FRIENDS = all_of(
    person.nationality.any_in(nationalities.BEST_FRIENDS)
    .cite(BESCHV("§ 26 Abs. 1"))
    .say(
        _("This way is open to this nationality."),
        fails=_("This way is not open to this nationality."),
    ),
    COMMON,
)
MISSIONS = (
    "mission:own",
    *(f"mission:{state}" for state in sorted(nationalities.WESTERN_BALKANS)),
)
FIRST_TIME = any_of(
    not_(job.first_consent),
    all_of(
        person.application_place.one_of(*MISSIONS).cite(BESCHV("§ 26 Abs. 2 S. 2")),
        job.quota_free.holds().cite(BESCHV("§ 26 Abs. 2 S. 3")),
    ),
).cite(BESCHV("§ 26 Abs. 2 S. 2"))
WESTERN_BALKANS = all_of(
    person.nationality.any_in(nationalities.WESTERN_BALKANS)
    .cite(BESCHV("§ 26 Abs. 2 S. 1"))
    .say(
        _("This way is open to this nationality."),
        fails=_("This way is only open to six states of the Western Balkans."),
    ),
    FIRST_TIME,
    (person.application_day > asylum.asylblg_last_receipt.plus(months=24))
    .cite(BESCHV("§ 26 Abs. 2 S. 4"))
    .say(
        _("No asylum seekers' benefits in the 24 months before the application."),
        fails=_("Asylum seekers' benefits were paid in the 24 months before the application."),
        open=_("It is not known when asylum seekers' benefits were last paid."),
    ),
    concepts.STARTS_FROM_45,
    COMMON,
)
ATTRIBUTES = {
    **concepts.WORK_TITLE,
    "ba_consent_required": True,
    "priority_check": True,
    "family_privileged": False,
}
THREE_MONTHS = {**ATTRIBUTES, "validity_months": concepts.validity(supplement=3)}
SIX_MONTHS = {**ATTRIBUTES, "validity_months": concepts.validity(supplement=6)}
SMALL_QUOTA = {"quota": 25_000}
LARGE_QUOTA = {"quota": 50_000}

RULES = (
    Rule(
        id="19c1.26.1",
        title=_("Any job, for nationals of certain states (§ 26 Abs. 1 BeschV)"),
        summary=_(
            "For citizens of Andorra, Australia, Canada, Israel, Japan, Monaco, New Zealand, "
            "San Marino, South Korea, the United Kingdom and the United States, for any job."
        ),
        group="nationals",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2023, 11, 17),
                sources=(AUFENTHG("§ 19c Abs. 1"), BESCHV("§ 26 Abs. 1")),
                strength=Strength.MAY,
                when=BEST_FRIENDS,
                attributes=ATTRIBUTES,
            ),
            Version(
                since=dt.date(2023, 11, 18),
                until=dt.date(2026, 8, 11),
                sources=(AUFENTHG("§ 19c Abs. 1"), AUFENTHG("§ 18 Abs. 4"), BESCHV("§ 26 Abs. 1")),
                strength=Strength.MAY,
                when=BEST_FRIENDS,
                attributes=THREE_MONTHS,
            ),
            Version(
                since=dt.date(2026, 8, 12),
                sources=(AUFENTHG("§ 19c Abs. 1"), AUFENTHG("§ 18 Abs. 4"), BESCHV("§ 26 Abs. 1")),
                strength=Strength.MAY,
                when=BEST_FRIENDS,
                attributes=SIX_MONTHS,
                note=concepts.SUPPLEMENT_NOTE,
            ),
        ),
    ),
    Rule(
        id="19c1.26.2",
        title=_("Any job, for nationals of the Western Balkans (§ 26 Abs. 2 BeschV)"),
        summary=_(
            "For citizens of Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia "
            "and Serbia, for any job, within a yearly quota."
        ),
        group="nationals",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2023, 11, 17),
                sources=(AUFENTHG("§ 19c Abs. 1"), BESCHV("§ 26 Abs. 2")),
                strength=Strength.MAY,
                when=WESTERN_BALKANS,
                attributes={**ATTRIBUTES, **SMALL_QUOTA},
                note=_("Until 17 November 2023 this way was limited to the years 2021 to 2023."),
            ),
            Version(
                since=dt.date(2023, 11, 18),
                until=dt.date(2024, 5, 31),
                sources=(AUFENTHG("§ 19c Abs. 1"), AUFENTHG("§ 18 Abs. 4"), BESCHV("§ 26 Abs. 2")),
                strength=Strength.MAY,
                when=WESTERN_BALKANS,
                attributes={**THREE_MONTHS, **SMALL_QUOTA},
            ),
            Version(
                since=dt.date(2024, 6, 1),
                until=dt.date(2026, 8, 11),
                sources=(AUFENTHG("§ 19c Abs. 1"), AUFENTHG("§ 18 Abs. 4"), BESCHV("§ 26 Abs. 2")),
                strength=Strength.MAY,
                when=WESTERN_BALKANS,
                attributes={**THREE_MONTHS, **LARGE_QUOTA},
            ),
            Version(
                since=dt.date(2026, 8, 12),
                sources=(AUFENTHG("§ 19c Abs. 1"), AUFENTHG("§ 18 Abs. 4"), BESCHV("§ 26 Abs. 2")),
                strength=Strength.MAY,
                when=WESTERN_BALKANS,
                attributes={**SIX_MONTHS, **LARGE_QUOTA},
                note=concepts.SUPPLEMENT_NOTE,
            ),
        ),
    ),
)
