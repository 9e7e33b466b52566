"""What is assumed about the people of a made-up cohort. Plausible, not measured.

All shares are whole hundredths unless a name says otherwise. No figure here is a statistic:
they are chosen so that every rule meets people whom it fits, nearly fits and does not fit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ANYWHERE = {
    "IN": 14, "VN": 7, "PH": 7, "TR": 8, "TN": 5, "MA": 5, "EG": 4, "BR": 5, "CO": 4, "ID": 3,
    "CN": 6, "IR": 4, "PK": 4, "NG": 3, "CM": 3, "GH": 1, "KZ": 1, "MX": 2, "US": 3, "GB": 2,
    "JP": 1, "KR": 1, "CA": 1, "RS": 2, "BA": 2, "UA": 1, "GE": 1,
}  # fmt: skip
BALKANS = {"AL": 20, "BA": 22, "ME": 5, "MK": 14, "RS": 19, "XK": 20}
FLIGHT = {
    "SY": 31, "AF": 22, "IQ": 9, "TR": 9, "ER": 6, "SO": 6, "IR": 6, "NG": 3, "GE": 2, "MD": 1,
    "IN": 1, "EG": 1, "MA": 1, "TN": 1, "CO": 1,
}  # fmt: skip
UKRAINE = {"UA": 97, "GE": 1, "VN": 1, "IN": 1}
EUROPE = {"PL": 28, "RO": 24, "BG": 10, "IT": 9, "HR": 7, "HU": 5, "CZ": 9, "CH": 3, "NO": 1,
          "GR": 4}  # fmt: skip

NO_GERMAN = {"none": 50, "A1": 22, "A2": 14, "B1": 8, "B2": 4, "C1": 2}
SOME_GERMAN = {"none": 10, "A1": 18, "A2": 26, "B1": 26, "B2": 15, "C1": 4, "C2": 1}
GOOD_GERMAN = {"none": 2, "A1": 4, "A2": 12, "B1": 34, "B2": 32, "C1": 13, "C2": 3}
LITTLE_ENGLISH = {"none": 40, "A1": 14, "A2": 16, "B1": 14, "B2": 10, "C1": 5, "C2": 1}
GOOD_ENGLISH = {"none": 6, "A1": 6, "A2": 10, "B1": 22, "B2": 28, "C1": 22, "C2": 6}

TRAINED = {"none": 8, "vocational": 52, "degree": 32, "tertiary": 6, "ahk": 2}
ACADEMIC = {"none": 0, "vocational": 12, "degree": 82, "tertiary": 6, "ahk": 0}
SCHOOL_ONLY = {"none": 88, "vocational": 8, "degree": 4, "tertiary": 0, "ahk": 0}
MIXED = {"none": 46, "vocational": 32, "degree": 19, "tertiary": 2, "ahk": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A group of people in a like situation; `share` of a thousand of the whole cohort."""

    share: int
    origins: Mapping[str, int] = field(default_factory=lambda: ANYWHERE)
    statuses: Mapping[str, int] = field(default_factory=lambda: {"none": 100})
    abroad: bool = False
    ages: tuple[int, int] = (22, 50)
    months: tuple[int, int] = (0, 0)
    german: Mapping[str, int] = field(default_factory=lambda: SOME_GERMAN)
    english: Mapping[str, int] = field(default_factory=lambda: LITTLE_ENGLISH)
    qualifications: Mapping[str, int] = field(default_factory=lambda: TRAINED)
    learned_here: int = 0
    job: int = 50
    livelihood: int = 85
    partner_here: int = 10


SITUATIONS: dict[str, Situation] = {
    "trained abroad, with a job offer": Situation(share=140, abroad=True, job=100, livelihood=97),
    "trained abroad, looking": Situation(
        share=100, abroad=True, job=0, german=NO_GERMAN, english=GOOD_ENGLISH, livelihood=70
    ),
    "academic abroad, with a job offer": Situation(
        share=80, abroad=True, job=100, livelihood=98, ages=(24, 48), qualifications=ACADEMIC,
        german=NO_GERMAN, english=GOOD_ENGLISH,
    ),
    "Western Balkans, with a job offer": Situation(
        share=60, abroad=True, job=100, origins=BALKANS, ages=(18, 58), qualifications=MIXED,
        livelihood=96,
    ),
    "wants a training or studies": Situation(
        share=60, abroad=True, job=20, ages=(17, 36), qualifications=SCHOOL_ONLY, livelihood=75
    ),
    "family abroad": Situation(
        share=70, abroad=True, job=15, ages=(2, 66), qualifications=MIXED, german=NO_GERMAN,
        partner_here=100,
    ),
    "student": Situation(
        share=60, statuses={"AE_16b": 96, "AE_17": 2, "AE_16f": 2}, ages=(19, 34),
        months=(1, 70), qualifications=MIXED, learned_here=35, german=GOOD_GERMAN,
        english=GOOD_ENGLISH, job=45,
    ),
    "in a training": Situation(
        share=40, statuses={"AE_16a": 92, "AE_16g": 8}, ages=(17, 34), months=(1, 40),
        qualifications=SCHOOL_ONLY, learned_here=20, german=GOOD_GERMAN, job=60, livelihood=92,
    ),
    "on the way to recognition": Situation(
        share=35, statuses={"AE_16d": 60, "AE_16d3": 32, "AE_16d5": 8}, months=(1, 30),
        german=GOOD_GERMAN, job=80, livelihood=94,
    ),
    "looking in Germany": Situation(
        share=25, statuses={"AE_20a": 62, "AE_20": 38}, months=(1, 17), job=45, livelihood=80,
        learned_here=30, english=GOOD_ENGLISH, ages=(22, 42),
    ),
    "skilled worker": Situation(
        share=90,
        statuses={
            "AE_18a": 28, "AE_18b": 20, "BK": 36, "AE_19c2": 7, "AE_18d": 4, "AE_21": 3, "ICT": 2,
        },
        ages=(24, 58), months=(1, 72), learned_here=40, german=GOOD_GERMAN, english=GOOD_ENGLISH,
        job=98, livelihood=99, partner_here=20, qualifications=TRAINED | {"none": 0, "ahk": 10},
    ),
    "other worker": Situation(
        share=30, statuses={"AE_19c1": 55, "AE_19c1_26": 45}, origins=BALKANS, ages=(20, 60),
        months=(1, 90), qualifications=MIXED, job=98, livelihood=97,
    ),
    "family in Germany": Situation(
        share=40, statuses={"AE_30": 52, "AE_28": 30, "AE_32": 12, "AE_31": 4, "AE_36": 2},
        ages=(8, 64), months=(1, 90), qualifications=MIXED, job=50, learned_here=10,
        partner_here=90, livelihood=80,
    ),
    "settled": Situation(
        share=20, statuses={"NE_18c1": 26, "NE_18c2": 26, "NE_9": 30, "NE_26_3": 12, "DA_EU": 6},
        ages=(26, 67), months=(1, 130), job=88, german=GOOD_GERMAN, learned_here=40,
        partner_here=40, livelihood=94,
    ),
    "recognised refugee": Situation(
        share=30, statuses={"AE_25_1": 4, "AE_25_2_1": 44, "AE_25_2_2": 40, "AE_25_3": 12},
        origins=FLIGHT, ages=(16, 60), months=(1, 110), qualifications=MIXED, job=55,
        learned_here=14, livelihood=55,
    ),
    "temporary protection": Situation(
        share=35, statuses={"AE_24": 100}, origins=UKRAINE, ages=(16, 62), months=(3, 54),
        qualifications=TRAINED, job=45, livelihood=50,
    ),
    "asylum seeker": Situation(
        share=25, statuses={"gestattung": 100}, origins=FLIGHT, ages=(16, 50), months=(0, 40),
        qualifications=MIXED, german=NO_GERMAN, job=30, livelihood=25,
    ),
    "tolerated": Situation(
        share=30, statuses={"duldung": 86, "AE_25_5": 8, "AE_25a": 3, "AE_25b": 3},
        origins=FLIGHT, ages=(16, 56), months=(1, 80), qualifications=MIXED, job=50,
        learned_here=10, livelihood=45,
    ),
    "from the EU or Switzerland": Situation(
        share=30, origins=EUROPE, ages=(18, 62), job=70, months=(1, 90), livelihood=94,
        partner_here=20,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupation:
    """An occupation by ISCO-08, with the middle of the yearly gross pay in Germany in EUR."""

    isco: str
    name: str
    pay: int
    regulated: bool = False
    it: bool = False
    care: bool = False


WITH_DEGREE = (
    (18, Occupation(isco="2512", name="software developer", pay=57_000, it=True)),
    (6, Occupation(isco="2522", name="system administrator", pay=51_000, it=True)),
    (4, Occupation(isco="1330", name="IT manager", pay=78_000, it=True)),
    (12, Occupation(isco="2144", name="mechanical engineer", pay=55_000)),
    (8, Occupation(isco="2151", name="electrical engineer", pay=56_000)),
    (6, Occupation(isco="2142", name="civil engineer", pay=52_000)),
    (9, Occupation(isco="2212", name="specialist doctor", pay=82_000, regulated=True)),
    (4, Occupation(isco="2262", name="pharmacist", pay=53_000, regulated=True)),
    (5, Occupation(isco="2330", name="secondary school teacher", pay=52_000, regulated=True)),
    (4, Occupation(isco="2310", name="scientist at a university", pay=54_000)),
    (9, Occupation(isco="2411", name="accountant", pay=47_000)),
    (8, Occupation(isco="2431", name="marketing specialist", pay=43_000)),
    (4, Occupation(isco="2635", name="social worker", pay=42_000, regulated=True)),
    (3, Occupation(isco="1324", name="supply manager", pay=66_000)),
)
WITH_TRAINING = (
    (21, Occupation(isco="3221", name="nurse", pay=41_500, regulated=True, care=True)),
    (5, Occupation(isco="3256", name="medical assistant", pay=33_500)),
    (4, Occupation(isco="2264", name="physiotherapist", pay=36_500, regulated=True)),
    (9, Occupation(isco="7411", name="electrician", pay=38_500)),
    (7, Occupation(isco="7126", name="plumber", pay=37_500)),
    (8, Occupation(isco="7223", name="machine tool operator", pay=38_000)),
    (6, Occupation(isco="7212", name="welder", pay=37_000)),
    (5, Occupation(isco="7231", name="vehicle mechanic", pay=36_500)),
    (6, Occupation(isco="7112", name="bricklayer", pay=38_500)),
    (9, Occupation(isco="5120", name="cook", pay=31_500)),
    (5, Occupation(isco="5131", name="waiter", pay=29_500)),
    (6, Occupation(isco="3512", name="IT support", pay=42_500, it=True)),
    (4, Occupation(isco="2342", name="early years educator", pay=40_500, regulated=True)),
    (5, Occupation(isco="4311", name="bookkeeper", pay=38_500)),
)
WITHOUT_TRAINING = (
    (22, Occupation(isco="9329", name="production worker", pay=29_500)),
    (20, Occupation(isco="5321", name="care assistant", pay=32_500, care=True)),
    (18, Occupation(isco="8332", name="lorry driver", pay=34_500)),
    (14, Occupation(isco="9112", name="cleaner", pay=27_500)),
    (14, Occupation(isco="9313", name="building worker", pay=31_000)),
    (12, Occupation(isco="9412", name="kitchen helper", pay=27_000)),
)

UNKNOWN_BY_DEFAULT = 2
UNKNOWN = {
    **dict.fromkeys(("nationality", "location", "status", "job_offer", "qual_kind"), 0),
    **dict.fromkeys(("relation", "sponsor_status", "asylum_state"), 0),
    **dict.fromkeys(("qual_recognised_in_origin", "degree_comparable", "degree_date"), 8),
    **dict.fromkeys(("measure_suitable", "conditions_not_worse", "pension_months"), 8),
    **dict.fromkeys(("adequate_pension", "employer_tariff_bound", "employer_pays_tariff"), 12),
}

SPONSORS = {
    "none": 0, "german": 24, "BK": 12, "AE_18a": 8, "AE_18b": 8, "NE_9": 10, "NE_18c1": 4,
    "NE_18c2": 4, "AE_16b": 5, "AE_16a": 2, "AE_19c1": 4, "AE_19c2": 2, "AE_25_2_1": 7,
    "AE_25_2_2": 5, "eu_worker": 4, "AE_18d": 1,
}  # fmt: skip
NOBODY = {"none": 100}
