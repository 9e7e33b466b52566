"""Eleven simplified residence titles, written in our engine, for comparisons with other engines.

The rule set is made for measuring: much of the law is left out. It is not the law of `de/`.
Every fact is always known, because the other engines know no unknown.
"""

import datetime as dt
from decimal import Decimal

from wegweiser_rules.engine.expressions import Criterion, Points, all_of, any_of, not_
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.laws import Law
from wegweiser_rules.engine.parameters import shares, yearly
from wegweiser_rules.engine.rules import Rule, Strength, Version
from wegweiser_rules.engine.sources import Source

ON = dt.date(2026, 10, 1)
SINCE = dt.date(2024, 6, 1)


def AUFENTHG(section):  # noqa: N802 — the name of a law
    return Source("AufenthG", section)


def BESCHV(section):  # noqa: N802 — the name of a law
    return Source("BeschV", section)


CODES = {
    "nationality": "de_eu au ca il jp kr nz gb us in tr sy ua vn br other",
    "current_title": "none p16a p16b p16d p18a p18b p18d p20 duldung other",
    "degree": "none german foreign",
    "training": "none german foreign",
    "completed_here": "none study training research recognition",
}
NUMBERS = {
    "age": 70, "german": 6, "english": 6, "degree_years_ago": 12, "training_years": 4,
    "exp_years_5": 5, "exp_years_7": 7, "it_exp_years_7": 7, "contract_months": 48,
    "stay_months_5y": 12,
}  # fmt: skip
"""Facts that are numbers, each with the highest value of the situations that are measured."""
YES_NO = (
    "in_germany", "livelihood", "passport", "expulsion_interest", "identity_clarified",
    "degree_recognised", "degree_state", "training_equivalent", "training_state",
    "ahk_certificate", "deficit_notice", "measure_suitable", "exp_related", "it_skills_academic",
    "qualification_shortage", "job_offer", "job_intended", "qualified_job", "job_matches_degree",
    "regulated", "licence", "ba_consent", "collective_agreement", "employer_suitable",
    "recognition_agreement", "pension_adequate", "grounds_19f", "spouse_applies",
)  # fmt: skip
SHORTAGE = ("132*", "133*", "134*", "21*", "221*", "222*", "225*", "226*", "23*", "25*")

FACTS = {
    **{n: Fact(n, FactKind.CHOICE, n, values=tuple(v.split())) for n, v in CODES.items()},
    **{name: Fact(name, FactKind.INT, name) for name in NUMBERS},
    **{name: Fact(name, FactKind.BOOL, name) for name in YES_NO},
    "salary": Fact("salary", FactKind.MONEY, "salary"),
    "isco": Fact("isco", FactKind.TEXT, "isco", pattern=r"\d{4}"),
}
f = type("Facts", (), FACTS)

CEILING = yearly(
    "bbg_rv",
    "contribution ceiling",
    {
        2024: ("90600", Source("SVBezGrV 2024", "§ 4")),
        2025: ("96600", Source("SVBezGrV 2025", "§ 4")),
        2026: ("101400", Source("SVBezGrV 2026", "§ 4")),
    },
)


def share(name, hundredths, source):
    return shares(name, name, of=CEILING, values={"2020-03-01": (hundredths, source)})


REGULAR = share("anteil_regel", "50", AUFENTHG("§ 18g Abs. 1 S. 1"))
SHORT = share("anteil_engpass", "45.3", AUFENTHG("§ 18g Abs. 1 S. 2"))
FROM_45 = share("anteil_45", "55", AUFENTHG("§ 18 Abs. 2 Nr. 5"))
EXPERIENCED = share("anteil_erfahrung", "45", BESCHV("§ 6 Abs. 1 S. 1 Nr. 2"))

GENERAL = all_of(f.passport, f.identity_clarified, not_(f.expulsion_interest)).cite(
    AUFENTHG("§ 5 Abs. 1")
)
TRAINED = any_of(
    f.training.one_of("german"), all_of(f.training.one_of("foreign"), f.training_equivalent)
).cite(AUFENTHG("§ 18 Abs. 3 Nr. 1"))
ACADEMIC = any_of(
    f.degree.one_of("german"), all_of(f.degree.one_of("foreign"), f.degree_recognised)
).cite(AUFENTHG("§ 18 Abs. 3 Nr. 2"))
SKILLED = any_of(TRAINED, ACADEMIC).cite(AUFENTHG("§ 18 Abs. 3"))
LICENCE = any_of(not_(f.regulated), f.licence).cite(AUFENTHG("§ 18 Abs. 2 Nr. 3"))
EMPLOYMENT = all_of(f.job_offer, f.job_intended, LICENCE).cite(
    AUFENTHG("§ 18 Abs. 2 Nr. 1, 3, 4a")
)
BELOW_45 = any_of(f.age < 45, f.salary >= FROM_45, f.pension_adequate).cite(
    AUFENTHG("§ 18 Abs. 2 Nr. 5")
)
SHORTAGE_JOB = f.isco.one_of(*SHORTAGE).cite(AUFENTHG("§ 18g Abs. 1 S. 2 Nr. 1"))
IT_JOB = f.isco.one_of("133*", "25*").cite(AUFENTHG("§ 18g Abs. 2"))
LOW_SALARY = (f.salary >= SHORT).cite(AUFENTHG("§ 18g Abs. 1 S. 2"))
BLUE_CARD = all_of(
    GENERAL,
    EMPLOYMENT,
    ACADEMIC,
    f.job_matches_degree,
    not_(f.grounds_19f),
    f.contract_months >= 6,
).cite(AUFENTHG("§ 18g Abs. 1, 3, § 19f"))
TRAINED_ABROAD = all_of(
    f.training.one_of("foreign"), f.training_state, f.training_years >= 2
).cite(AUFENTHG("§ 20a Abs. 4 S. 3 Nr. 1 a"))
STUDIED_ABROAD = all_of(f.degree.one_of("foreign"), f.degree_state).cite(
    AUFENTHG("§ 20a Abs. 4 S. 3 Nr. 1 b")
)
QUALIFIED_ABROAD = any_of(TRAINED_ABROAD, STUDIED_ABROAD, f.ahk_certificate).cite(
    AUFENTHG("§ 20a Abs. 4 S. 3 Nr. 1")
)
SCORES = (
    ((4, f.deficit_notice.holds()),),
    ((3, f.german >= 4), (2, f.german >= 3), (1, f.german >= 2)),
    ((1, f.english >= 5),),
    (
        (3, all_of(f.exp_related, f.exp_years_7 >= 5)),
        (2, all_of(f.exp_related, f.exp_years_5 >= 2)),
    ),
    ((1, f.qualification_shortage.holds()),),
    ((2, f.age <= 35), (1, all_of(f.age > 35, f.age <= 40))),
    ((1, f.stay_months_5y >= 6),),
    ((1, f.spouse_applies.holds()),),
)  # fmt: skip
POINTS = Points(
    tuple(
        tuple(Criterion(place, points, when) for points, when in group)
        for place, group in enumerate(SCORES)
    )
)
ENOUGH_POINTS = POINTS.reach(6).cite(AUFENTHG("§ 20b Abs. 1, Anlage"))

CONCEPTS = {
    "allgemein": GENERAL,
    "fachkraft_berufl": TRAINED,
    "fachkraft_akad": ACADEMIC,
    "fachkraft": SKILLED,
    "berufserlaubnis": LICENCE,
    "beschaeftigung": EMPLOYMENT,
    "alter_45": BELOW_45,
    "engpassberuf": SHORTAGE_JOB,
    "it_beruf": IT_JOB,
    "gehalt_engpass": LOW_SALARY,
    "blaue_karte": BLUE_CARD,
    "ausland_beruf": TRAINED_ABROAD,
    "ausland_studium": STUDIED_ABROAD,
    "ausland_qual": QUALIFIED_ABROAD,
    "punkte": ENOUGH_POINTS,
}
TITLES = {
    "p18a": all_of(GENERAL, EMPLOYMENT, f.ba_consent, TRAINED, f.qualified_job, BELOW_45),
    "p18b": all_of(GENERAL, EMPLOYMENT, f.ba_consent, ACADEMIC, f.qualified_job, BELOW_45),
    "p18g_1_1": all_of(BLUE_CARD, f.salary >= REGULAR),
    "p18g_1_2": all_of(
        BLUE_CARD, f.ba_consent, LOW_SALARY, any_of(SHORTAGE_JOB, f.degree_years_ago <= 3)
    ),
    "p18g_2": all_of(
        GENERAL, EMPLOYMENT, f.ba_consent, IT_JOB, LOW_SALARY, not_(f.grounds_19f),
        f.it_exp_years_7 >= 3, f.it_skills_academic, f.contract_months >= 6,
    ),
    "p19c_2": all_of(
        GENERAL, EMPLOYMENT, f.ba_consent, f.qualified_job, f.exp_years_5 >= 2,
        any_of(f.salary >= EXPERIENCED, f.collective_agreement),
        any_of(QUALIFIED_ABROAD, IT_JOB), BELOW_45,
    ),
    "p16d_1": all_of(
        GENERAL, f.livelihood, f.deficit_notice, f.german >= 2, f.measure_suitable
    ),
    "p16d_3": all_of(
        GENERAL, any_of(TRAINED_ABROAD, STUDIED_ABROAD), f.job_offer, f.recognition_agreement,
        f.employer_suitable, f.german >= 2, f.ba_consent, f.qualified_job,
    ),
    "p20a": all_of(
        GENERAL,
        f.livelihood,
        any_of(
            not_(f.in_germany),
            f.current_title.one_of("p16a", "p16b", "p16d", "p18a", "p18b", "p18d", "p20"),
        ),
        any_of(
            SKILLED,
            all_of(
                any_of(QUALIFIED_ABROAD, f.deficit_notice),
                any_of(f.german >= 1, f.english >= 4),
                ENOUGH_POINTS,
            ),
        ),
    ),
    "p20_1": all_of(
        GENERAL,
        f.livelihood,
        f.in_germany,
        any_of(
            all_of(f.completed_here.one_of("study"), f.current_title.one_of("p16b")),
            all_of(f.completed_here.one_of("training"), f.current_title.one_of("p16a")),
            all_of(f.completed_here.one_of("research"), f.current_title.one_of("p18d")),
            all_of(f.completed_here.one_of("recognition"), f.current_title.one_of("p16d")),
        ),
    ),
    "p26_1": all_of(
        GENERAL, f.job_offer, f.job_intended, f.ba_consent,
        f.nationality.one_of("au", "ca", "il", "jp", "kr", "nz", "gb", "us"), BELOW_45,
    ),
}  # fmt: skip

LAW = Law(
    rules={
        name: Rule(
            id=name,
            title=name,
            summary="",
            group=name,
            versions=(
                Version(
                    since=SINCE,
                    sources=(AUFENTHG(name),),
                    strength=Strength.MAY,
                    when=when,
                ),
            ),
        )
        for name, when in TITLES.items()
    },
    facts=FACTS,
    parameters=(CEILING, REGULAR, SHORT, FROM_45, EXPERIENCED),
    state_of_law=ON,
    modelled_from=SINCE,
)


OCCUPATIONS = ("2512", "2211", "1330", "2431", "5120", "7212", "1321", "3512")
RARE = frozenset({"expulsion_interest", "grounds_19f", "regulated", "deficit_notice"})


def share_of(name):
    """Return the share of situations in which a yes-or-no fact is yes."""
    return 0.1 if name in RARE else 0.75


def any_situation(random):
    """Return raw values for all facts, often in order, with numbers near the thresholds."""
    return {
        **{name: random.choice(values.split()) for name, values in CODES.items()},
        **{name: random.randint(17 if name == "age" else 0, top) for name, top in NUMBERS.items()},
        **{name: random.random() < share_of(name) for name in YES_NO},
        "salary": str(Decimal(random.randint(3_000_000, 7_500_000)) / 100),
        "isco": random.choice(OCCUPATIONS),
    }
