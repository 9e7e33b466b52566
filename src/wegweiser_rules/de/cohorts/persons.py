"""The person: situation, age, nationality, stay, languages, general conditions, protection."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wegweiser_rules.de import nationalities
from wegweiser_rules.de.cohorts.assumptions import SITUATIONS
from wegweiser_rules.de.cohorts.columns import GROUPS, YEAR, among, choose, col, group_is, of_group
from wegweiser_rules.engine.columns import extras
from wegweiser_rules.engine.draws import look_up

if TYPE_CHECKING:
    import polars as pl

    from wegweiser_rules.de.cohorts.columns import Columns, Maker
else:
    pl = extras.Extra("polars", install="polars")

FLED = ("recognised refugee", "asylum seeker", "tolerated")
AT_WORK = ("skilled worker", "other worker", "settled")
STAY_BEFORE = {
    **dict.fromkeys(SITUATIONS, 0),
    "skilled worker": 60, "settled": 110, "recognised refugee": 24, "tolerated": 50,
    "looking in Germany": 60, "family in Germany": 24, "student": 14, "in a training": 24,
}  # fmt: skip
VISAS = {"visa_d": 92, "visa_c": 2, "visa_free": 5, "irregular": 1}
FLIGHT = {"visa_d": 12, "visa_c": 3, "visa_free": 3, "irregular": 82}
ENTRY = {
    **{name: FLIGHT if name in FLED else VISAS for name in SITUATIONS},
    "temporary protection": {"visa_d": 0, "visa_c": 1, "visa_free": 98, "irregular": 1},
}
HARDLY_ASKED = {"none": 98, "rejected": 1, "withdrawn": 1}
ASYLUM = {
    **dict.fromkeys(SITUATIONS, HARDLY_ASKED),
    "asylum seeker": {"pending": 100},
    "tolerated": {"none": 10, "rejected": 70, "rejected_manifestly": 8, "withdrawn": 12},
}
RECOGNISED = {
    "AE_25_1": "recognised_25_1",
    "AE_25_2_1": "recognised_25_2",
    "AE_25_2_2": "recognised_25_2",
    "AE_25_3": "rejected",
}
TOLERATION = {"60a": 72, "60b": 12, "60c": 8, "60d": 8}
WORK_PERMITS = dt.date(2026, 6, 11)
TOLERATED_ON = dt.date(2025, 5, 6)


def situation(make: Maker) -> Columns:
    """Return the place of each person's situation among all."""
    shares = {place: group.share for place, group in enumerate(GROUPS)}
    return {"_group": make.draws.pick("situation", shares, of=1000)}


def origin(make: Maker) -> Columns:
    """Return age, nationality, status, and how long they last."""
    group, draws = col("_group"), make.draws
    low, high = of_group("ages", 0), of_group("ages", 1)
    return {
        "group_situation": look_up(group, list(SITUATIONS)),
        "_age": low + draws.uniform("age") ** 1.3 * (high - low + 1),
        "_origin": draws.pick_for("nationality", group, [g.origins for g in GROUPS]),
        "_second": make.flag("second nationality", 5),
        "status": draws.pick_for("status", group, [g.statuses for g in GROUPS]),
        "_abroad": of_group("abroad"),
        "title_months": draws.between(
            "title_months", of_group("months", 0), of_group("months", 1)
        ),
        "_before": draws.uniform("stay before")
        * look_up(group, [STAY_BEFORE[name] for name in SITUATIONS]),
    }


def stay(make: Maker) -> Columns:
    """Return birth, entry and stay."""
    months = (col("title_months") + col("_before")).cast(pl.Int32)
    return {
        "own_age": col("_age").floor().cast(pl.Int32),
        "birth_date": make.days_ago(col("_age") * YEAR),
        "nationality": choose(
            col("_second") & (col("_origin") != "TR"),
            pl.concat_list(col("_origin"), pl.lit("TR")),
            pl.concat_list(col("_origin")),
        ),
        "location": choose(col("_abroad"), "abroad", "DE"),
        "application_place": choose(col("_abroad"), "mission:own", "abh"),
        "_stayed": months,
        "residence_months": choose(group_is("asylum seeker", "tolerated"), 0, months),
        "status_since": choose(col("_abroad"), None, make.months_ago(col("title_months"))),
        "entry_mode": choose(
            among("_origin", nationalities.VISA_FREE_FOR_LONG_STAYS) & ~col("_abroad"),
            "visa_free",
            make.draws.pick_for("entry_mode", col("_group"), [ENTRY[name] for name in SITUATIONS]),
        ),
    }


def after_entry(make: Maker) -> Columns:
    """Return what follows from the length of the stay."""
    draws, stayed = make.draws, col("_stayed")
    worked = draws.uniform("share of the stay at work") ** 0.5
    at_work = group_is(*AT_WORK)
    insured = choose(at_work, worked * stayed, worked * stayed / 5).cast(pl.Int32)
    return {
        "entry_date": choose(col("_abroad"), None, make.months_ago(stayed)),
        "first_title_on": choose(
            among("status", ("none", "gestattung", "duldung")), None, make.months_ago(stayed)
        ),
        "stay_since": choose(group_is(*FLED), make.months_ago(stayed), None),
        "pension_months": insured,
        "insured_employment_months": insured,
        "qualified_job_months": choose(group_is("skilled worker", "settled"), insured, 0),
        "job_insured_months": pl.min_horizontal(insured, col("title_months")),
        "bc_job_months": choose(col("status") == "BK", (worked * col("title_months")), 0).cast(
            pl.Int32
        ),
        "full_time_months_last_24": pl.min_horizontal(insured, 24),
        "stay_de_6m_last_5y": choose(
            col("_abroad"), draws.chance("earlier stay", 0.06), stayed >= 6
        ),
        "withdrawal_agreement": (col("_origin") == "GB") & ~col("_abroad") & (stayed > 69),
    }


def languages(make: Maker) -> Columns:
    """Return German and English."""
    draws, group = make.draws, col("_group")
    return {
        "german": draws.pick_for("german", group, [g.german for g in GROUPS]),
        "english": draws.pick_for("english", group, [g.english for g in GROUPS]),
    }


def general(make: Maker) -> Columns:
    """Return the general conditions of a stay."""
    fled, flag = group_is(*FLED), make.flag
    convicted = flag("convicted", 3, where=~col("_abroad"))
    return {
        "german_oral": col("german"),
        "livelihood_secured": make.draws.chance("livelihood", of_group("livelihood") / 100),
        "housing_sufficient": flag("housing_sufficient", 88),
        "passport_valid": choose(fled, flag("passport_valid", 62), flag("passport", 99)),
        "identity_clarified": choose(fled, flag("identity_clarified", 76), flag("identity", 99.5)),
        "expulsion_interest": flag("expulsion_interest", 1.5),
        "adequate_pension": flag("adequate_pension", 12),
        "civic_knowledge": flag("civic_knowledge", 75, where=col("_stayed") >= 18),
        "civic_test": flag("civic_test", 60, where=col("_stayed") >= 24),
        "intent_conviction_daily_rates": choose(
            convicted, make.draws.between("daily rates", 5, 140), 0
        ),
        "deception": flag("deception", 0.5),
        "fdgo": flag("fdgo", 98),
        "livelihood_no_sgb2_12": flag("livelihood_no_sgb2_12", 92, where=~fled)
        | flag("livelihood of refugees", 50, where=fled),
        "public_funds_last_year": flag("public_funds_last_year", 45, where=fled),
    }


def protection(make: Maker) -> Columns:
    """Return the state of an asylum procedure or of a toleration."""
    tables = [ASYLUM[name] for name in SITUATIONS]
    drawn = make.draws.pick_for("asylum_state", col("_group"), tables)
    return {
        "asylum_state": choose(
            among("status", RECOGNISED),
            col("status").replace_strict(RECOGNISED, default=None),
            choose(col("_abroad"), "none", drawn),
        ),
        "_registered": (col("_stayed") - make.draws.uniform("registration")).clip(lower_bound=0),
        "_tolerated": col("status") == "duldung",
        "toleration_kind": make.draws.pick("toleration_kind", TOLERATION),
    }


def procedure(make: Maker) -> Columns:
    """Return what hangs on an asylum procedure or on a toleration."""
    flag, asked = make.flag, col("asylum_state") != "none"
    pending, tolerated = group_is("asylum seeker"), col("_tolerated")
    since = make.months_ago(col("title_months"))
    return {
        "asylum_registration_date": choose(asked, make.months_ago(col("_registered")), None),
        "permitted_since": choose(pending, make.months_ago(col("_registered")), None),
        "tolerated_since": choose(tolerated, since, None),
        "lives_in_reception": flag("lives_in_reception", 60, where=pending & (col("_stayed") < 18))
        | flag("reception, tolerated", 12, where=tolerated),
        "dublin_or_protection_elsewhere": flag("dublin", 6, where=pending),
        "accelerated_art42_1_a_f": flag("accelerated", 8, where=pending),
        "obstacle_self_caused": flag("obstacle_self_caused", 15, where=tolerated),
        "cooperation_breach": flag("cooperation_breach", 6, where=pending | tolerated),
        "removal_measures_concrete": flag("removal_measures_concrete", 8, where=tolerated),
        "tolerated_on_2025_05_06": tolerated & (since <= TOLERATED_ON),
        "work_permit_on_2026_06_11": flag("work permit", 45, where=pending | tolerated)
        & (make.months_ago(col("_stayed")) <= WORK_PERMITS),
        "months_60b": choose(
            tolerated & (col("toleration_kind") == "60b"), col("title_months") // 2, 0
        ),
    }


TOPICS = (situation, origin, stay, after_entry, languages, general, protection, procedure)
