"""§ 19c Abs. 2 with § 6 BeschV: experienced professionals."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de import parameters as figures
from wegweiser_rules.de.facts import job, person, qualification
from wegweiser_rules.de.sources import AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import all_of, any_of, dated, waivable
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

COMMON = all_of(
    concepts.QUALIFIED_JOB.cite(AUFENTHG("§ 19c Abs. 2")),
    concepts.OFFER_AND_LICENCE,
    concepts.AGENCY_CONSENTS,
    concepts.LIVELIHOOD,
    concepts.GENERAL_BUT_ENTRY,
    dated(
        {
            "2023-01-01": all_of(concepts.ENTERED_WITH_VISA, concepts.NO_ASYLUM_LOCK),
            "2023-12-28": any_of(
                all_of(concepts.ENTERED_WITH_VISA, concepts.NO_ASYLUM_LOCK),
                concepts.WITHDREW_ASYLUM.cite(AUFENTHG("§ 5 Abs. 3 S. 5, § 10 Abs. 3 S. 5")),
            ).say(
                fails=_("The entry or an asylum procedure stands in the way."),
                open=_("It is not known yet whether the entry or an asylum procedure matters."),
            ),
        }
    ),
)
IT_ONLY = all_of(
    job.job_ict.holds().cite(BESCHV("§ 6 S. 1")),
    (qualification.exp_months_last_7y >= 36).cite(BESCHV("§ 6 S. 1")),
    qualification.exp_enables_job.holds().cite(BESCHV("§ 6 S. 1")),
    concepts.salary_of(figures.EXPERIENCE, source=BESCHV("§ 6 S. 1")),
    waivable((person.german >= 3).cite(BESCHV("§ 6 S. 1")), by=BESCHV("§ 6 S. 3")),
    COMMON,
)
RECOGNISED_AT_HOME = all_of(
    qualification.qual_recognised_in_origin,
    any_of(
        all_of(
            qualification.qual_kind.one_of("vocational"),
            qualification.qual_training_months >= 24,
        ),
        qualification.qual_kind.one_of("degree", "tertiary"),
    ),
)
QUALIFICATION = any_of(
    all_of(
        any_of(RECOGNISED_AT_HOME, qualification.qual_kind.one_of("ahk")),
        qualification.expert_confirmation.holds().cite(BESCHV("§ 6 Abs. 1 S. 4, 5")),
    ).cite(BESCHV("§ 6 Abs. 1 S. 1 Nr. 3")),
    job.job_ict.holds().cite(BESCHV("§ 6 Abs. 1 S. 3")),
).cite(BESCHV("§ 6 Abs. 1 S. 1 Nr. 3"))
ANY_OCCUPATION = all_of(
    concepts.DOMESTIC.cite(BESCHV("§ 6 Abs. 1 S. 1")),
    (qualification.exp_months_last_5y >= 24).cite(BESCHV("§ 6 Abs. 1 S. 1 Nr. 1")),
    qualification.exp_enables_job.holds().cite(BESCHV("§ 6 Abs. 1 S. 1 Nr. 1")),
    any_of(
        concepts.salary_of(figures.EXPERIENCE, source=BESCHV("§ 6 Abs. 1 S. 1 Nr. 2")),
        all_of(job.employer_tariff_bound, job.employer_pays_tariff).cite(
            BESCHV("§ 6 Abs. 1 S. 2")
        ),
    ),
    QUALIFICATION,
    concepts.STARTS_FROM_45,
    COMMON,
)
ATTRIBUTES = {**concepts.WORK_TITLE, "ba_consent_required": True}

RULES = (
    Rule(
        id="19c2.6",
        title=_("Experienced professional (§ 19c Abs. 2)"),
        summary=_(
            "For people with two years of experience in the last five years, a qualification "
            "recognised at home, and a salary threshold or pay under a collective agreement."
        ),
        group="experience",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2023, 11, 17),
                sources=(AUFENTHG("§ 19c Abs. 2"), BESCHV("§ 6")),
                strength=Strength.MAY,
                when=IT_ONLY,
                attributes=ATTRIBUTES,
            ),
            Version(
                since=dt.date(2023, 11, 18),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 19c Abs. 2"), AUFENTHG("§ 18 Abs. 4"), BESCHV("§ 6")),
                strength=Strength.MAY,
                when=IT_ONLY,
                attributes={**ATTRIBUTES, "validity_months": concepts.validity(supplement=3)},
            ),
            Version(
                since=dt.date(2024, 3, 1),
                until=dt.date(2026, 8, 11),
                sources=(AUFENTHG("§ 19c Abs. 2"), AUFENTHG("§ 18 Abs. 4"), BESCHV("§ 6")),
                strength=Strength.MAY,
                when=ANY_OCCUPATION,
                attributes={**ATTRIBUTES, "validity_months": concepts.validity(supplement=3)},
            ),
            Version(
                since=dt.date(2026, 8, 12),
                sources=(AUFENTHG("§ 19c Abs. 2"), AUFENTHG("§ 18 Abs. 4"), BESCHV("§ 6")),
                strength=Strength.MAY,
                when=ANY_OCCUPATION,
                attributes={**ATTRIBUTES, "validity_months": concepts.validity(supplement=6)},
                note=concepts.SUPPLEMENT_NOTE,
            ),
        ),
    ),
)
