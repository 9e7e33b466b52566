"""Training, degree, recognition, experience, and the job with its employer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser_rules.de.cohorts.assumptions import (
    SITUATIONS,
    WITH_DEGREE,
    WITH_TRAINING,
    WITHOUT_TRAINING,
    Occupation,
)
from wegweiser_rules.de.cohorts.columns import GROUPS, YEAR, among, choose, col, group_is, of_group
from wegweiser_rules.engine.columns import extras
from wegweiser_rules.engine.draws import look_up
from wegweiser_rules.engine.facts import NEVER, PERMANENT

if TYPE_CHECKING:
    import polars as pl

    from wegweiser_rules.de.cohorts.columns import Columns, Maker
else:
    pl = extras.Extra("polars", install="polars")

LEARNED = ("none", "vocational", "degree")
LISTS = (WITHOUT_TRAINING, WITH_TRAINING, WITH_DEGREE)
OCCUPATIONS = tuple(occupation for listed in LISTS for _, occupation in listed)
CHOICES = [
    {OCCUPATIONS.index(occupation): share for share, occupation in listed} for listed in LISTS
]
FIRST_WITH_TRAINING = len(WITHOUT_TRAINING)
FIRST_WITH_DEGREE = FIRST_WITH_TRAINING + len(WITH_TRAINING)
LENGTHS = {18: 6, 23: 4, 24: 22, 36: 56, 42: 12}
AT_HOME = {"not_applied": 52, "pending": 14, "partial": 16, "full": 14, "none": 4}
RECOGNITION = {
    **dict.fromkeys(SITUATIONS, AT_HOME),
    "skilled worker": {"not_applied": 12, "pending": 3, "partial": 3, "full": 81, "none": 1},
    "settled": {"not_applied": 20, "pending": 1, "partial": 3, "full": 75, "none": 1},
    "on the way to recognition": {"not_applied": 4, "pending": 24, "partial": 72},
}
CONTRACTS = {PERMANENT: 72, 36: 5, 24: 9, 12: 8, 6: 3, 5: 1, 3: 2}
HOURS = {40: 68, 38: 14, 30: 8, 20: 6, 15: 2, 10: 2}


def learned(make: Maker) -> Columns:
    """Return the kind of qualification, and the occupation it is for."""
    group, draws = col("_group"), make.draws
    grown = col("_age") >= 18
    kind = draws.pick_for("qual_kind", group, [g.qualifications for g in GROUPS])
    too_young = kind.is_in(["degree", "tertiary"]) & (col("_age") < 22)
    return {
        "qual_kind": choose(grown & ~too_young, kind, "none"),
        "_grown": grown,
        "_here": draws.chance("learned here", of_group("learned_here") / 100) & grown,
        "_related": make.flag("job in the same occupation", 88),
    }


def occupation(make: Maker) -> Columns:
    """Return the place of the occupations of qualification and job in the list of all."""
    academic = among("qual_kind", ("degree", "tertiary"))
    step = choose(academic, 2, choose(col("qual_kind") == "none", 0, 1))
    own = make.draws.pick_for("occupation", step, CHOICES)
    other = make.draws.pick("other occupation", CHOICES[0])
    return {
        "_academic": academic,
        "_trained": among("qual_kind", ("vocational", "ahk")),
        "_skill": own,
        "_work": choose(col("_related"), own, other),
    }


def qualification(make: Maker) -> Columns:
    """Return the qualification and its recognition."""
    draws, flag = make.draws, make.flag
    any_kind = col("qual_kind") != "none"
    tables = [RECOGNITION[name] for name in SITUATIONS]
    finished = (col("_age") - 22 - draws.uniform("age at degree") * 5).clip(lower_bound=0.1)
    return {
        "qual_isco": choose(any_kind, of("_skill", "isco"), ""),
        "qual_recognised_in_origin": flag("qual_recognised_in_origin", 94, where=any_kind),
        "qual_training_months": choose(col("_trained"), draws.pick("months", LENGTHS), 0),
        "recognition": choose(
            any_kind, draws.pick_for("recognition", col("_group"), tables), "not_applied"
        ),
        "degree_comparable": flag("degree_comparable", 72, where=col("_academic")),
        "degree_date": choose(col("_academic"), make.days_ago(finished * YEAR), NEVER),
        "german_training": col("_here") & col("_trained"),
        "german_degree": col("_here") & col("_academic"),
        "school_grants_university_access": flag("school", 60) | col("_academic"),
        "german_school_abroad": flag("german_school_abroad", 2),
        "measure_suitable": flag("measure_suitable", 82),
    }


def experience(make: Maker) -> Columns:
    """Return the months of work, bounded by age, and offer and licence."""
    able = ((col("_age") - 20) * 9 * make.draws.uniform("experience")).clip(0, 60)
    older = ((col("_age") - 24) * 3 * make.draws.uniform("older experience")).clip(0, 24)
    return {
        "exp_months_last_5y": able.cast(pl.Int32),
        "exp_months_last_7y": (able + older).cast(pl.Int32),
        "_job": make.draws.chance("job_offer", of_group("job") / 100) & (col("_age") >= 16),
        "_licensed": (col("recognition") == "full") | col("_here"),
    }


def offer(make: Maker) -> Columns:
    """Return the job, its level, its pay and its hours."""
    draws, job, flag = make.draws, col("_job"), make.flag
    top, middle = col("_work") >= FIRST_WITH_DEGREE, col("_work") >= FIRST_WITH_TRAINING
    pay = of("_work", "pay") * (draws.bell("pay") * 0.19).exp()
    monthly = (pay * (0.92 + 0.003 * col("exp_months_last_5y")) / 120).round() * 10
    return {
        "job_offer": job,
        "job_isco": choose(job, of("_work", "isco"), ""),
        "job_ict": job & of("_work", "it"),
        "job_level": choose(
            top & flag("job level", 86), "degree", choose(middle, "qualified", "unqualified")
        ),
        "job_matches_degree": flag("job_matches_degree", 96, where=col("_related"))
        | flag("matches by chance", 15),
        "same_occupational_group": col("_related"),
        "salary_year": choose(job, (monthly * 12).cast(pl.Int32), None),
        "job_months": draws.pick("job_months", CONTRACTS),
        "hours_week": draws.pick("hours_week", HOURS),
        "temp_agency": flag("temp_agency", 5, where=job),
        "exp_it_months_last_7y": choose(
            of("_skill", "it") | flag("learned IT at work", 3), col("exp_months_last_7y"), 0
        ),
        "exp_degree_level": flag("exp_degree_level", 85, where=top) | flag("level of work", 25),
    }


def employer(make: Maker) -> Columns:
    """Return the licence, and what depends on the employer."""
    flag, job, care = make.flag, col("_job"), of("_work", "care")
    regulated = of("_work", "regulated")
    open_ = flag("promised", 25)
    bound = flag("employer_tariff_bound", 45, where=job)
    return {
        "licence": choose(
            regulated,
            choose(col("_licensed"), "granted", choose(open_, "promised", "missing")),
            "not_required",
        ),
        "target_job_needs_licence": of("_skill", "regulated"),
        "grading_leads_to_target": flag("grading", 60, where=care),
        "employer_tariff_bound": bound,
        "employer_pays_tariff": flag("pays", 92, where=bound) | flag("pays freely", 8, where=job),
        "employer_church_commission": flag("church", 25, where=care),
        "employer_sgb11_72": flag("care home", 80, where=care),
        "employer_suitable_for_training": flag("employer_suitable_for_training", 80),
        "recognition_agreement": flag("recognition_agreement", 25, where=job),
        "conditions_not_worse": flag("conditions_not_worse", 96),
        "refusal_ground_40": flag("refusal_ground_40", 1),
        "priority_check_ok": flag("priority_check_ok", 90),
        "quota_free": flag("quota_free", 80),
    }


def plans(make: Maker) -> Columns:
    """Return what people in training, research and business have arranged."""
    flag, job, here = make.flag, col("_job"), ~col("_abroad")
    science = of("_skill", "isco") == "2310"
    return {
        "hosting_agreement": flag("hosting_agreement", 70, where=science),
        "institution_recognised": flag("institution_recognised", 60, where=science),
        "employed": flag("employed", 94, where=job & here),
        "self_employed": (col("status") == "AE_21") | flag("self_employed", 1, where=here),
        "keeps_job": flag("keeps_job", 70, where=job & here),
        "earlier_skilled_title": flag("earlier", 60, where=group_is("settled", "skilled worker")),
        "follow_up_offer": flag("follow_up_offer", 50),
    }


def of(place: str, attribute: str) -> pl.Expr:
    """Return what is assumed about the occupation at this place."""
    return look_up(col(place), [_of(occupation, attribute) for occupation in OCCUPATIONS])


def _of(occupation: Occupation, attribute: str) -> object:
    return getattr(occupation, attribute)


TOPICS = (learned, occupation, qualification, experience, offer, employer, plans)
