"""What people have arranged: studies, training, business, transfers, special kinds of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser_rules.de.cohorts.assumptions import SITUATIONS
from wegweiser_rules.de.cohorts.columns import among, choose, col, group_is
from wegweiser_rules.de.cohorts.persons import FLED
from wegweiser_rules.engine.columns import extras
from wegweiser_rules.engine.facts import NEVER

if TYPE_CHECKING:
    import polars as pl

    from wegweiser_rules.de.cohorts.columns import Columns, Maker
else:
    pl = extras.Extra("polars", install="polars")

WANTS, IN_TRAINING = "wants a training or studies", "in a training"
NO_STUDIES = {"none": 100}
STUDIES = dict.fromkeys(SITUATIONS, NO_STUDIES) | {
    WANTS: {
        "none": 44,
        "full_time": 36,
        "conditional": 10,
        "preparatory": 6,
        "language_course": 4,
    },
    "student": {"full_time": 94, "preparatory": 2, "part_time": 4},
}
SCHOOLS = {"none": 92, "international_public": 3, "private": 3, "other": 2}
TRAININGS = {
    "company_qualified": 68,
    "school": 14,
    "helper": 12,
    "qualified": 4,
    "company_other": 2,
}
ROLES = {"specialist": 62, "executive": 22, "trainee": 12, "other": 4}
JOB_KINDS = {
    "other": 870, "specialist": 15, "executive": 14, "academic_staff": 14, "speciality_cook": 12,
    "au_pair": 12, "voluntary_service": 10, "care_assistant": 8, "driver": 8, "seasonal": 6,
    "teacher": 5, "language_teacher": 5, "guest_scientist": 4, "staff_exchange": 4, "board": 3,
    "internship_programme": 3, "foreign_project": 2, "athlete": 2, "religious": 2,
    "civil_servant": 1,
}  # fmt: skip


def studies(make: Maker) -> Columns:
    """Return admission to studies, school and language courses."""
    flag, wants = make.flag, group_is(WANTS)
    tables = [STUDIES[name] for name in SITUATIONS]
    return {
        "study_admission": make.draws.pick_for("study_admission", col("_group"), tables),
        "study_language_proven": flag("study_language_proven", 60),
        "study_requirements_met": flag("study_requirements_met", 60, where=wants),
        "language_prep_course": flag("language_prep_course", 12, where=wants),
        "language_course_place": flag("language_course_place", 6, where=wants),
        "school_place": choose(
            wants & (col("_age") < 20), make.draws.pick("school_place", SCHOOLS), "none"
        ),
    }


def training(make: Maker) -> Columns:
    """Return contracts for a vocational training, and who is in one."""
    trains = group_is(IN_TRAINING)
    protected = group_is("tolerated", "asylum seeker")
    contract = (
        trains
        | make.flag("training contract", 40, where=group_is(WANTS))
        | make.flag("training contract, protected", 18, where=protected & (col("_age") < 35))
    )
    return {
        "training_place": contract | make.flag("training_place", 20, where=group_is(WANTS)),
        "training_contract": contract,
        "training_start": choose(
            contract & ~trains, make.days_ago(-make.draws.between("training_start", 1, 180)), None
        ),
        "starts_training": contract & ~trains,
        "training_kind": make.draws.pick("training_kind", TRAININGS),
        "in_training": trains,
        "in_education": trains | group_is("student"),
        "at_school_or_training": trains | make.flag("school", 40, where=col("_age") < 19),
    }


def business(make: Maker) -> Columns:
    """Return plans for a business of one's own, and transfers within a company."""
    flag, self_employed = make.flag, col("status") == "AE_21"
    business = self_employed | flag("own_business", 4)
    transfer = among("status", ("ICT",)) | flag(
        "company_transfer", 5, where=group_is("academic abroad, with a job offer")
    )
    return {
        "own_business": business,
        "freelance": flag("freelance", 40, where=business),
        "financing_secured": flag("financing_secured", 60),
        "company_transfer": transfer,
        "ict_role": make.draws.pick("ict_role", ROLES),
        "months_in_group": make.draws.between("months_in_group", 1, 60),
    }


def special_work(make: Maker) -> Columns:
    """Return the kind of work where the law has rules for it, and how much it is."""
    job = col("_job")
    kinds = make.draws.pick("job_kind", JOB_KINDS, of=1000)
    return {
        "job_kind": choose(job, kinds, "other"),
        "full_time": job & (col("hours_week") >= 38),
        "employment_contract": make.flag("employment_contract", 55, where=job),
    }


def protected_life(make: Maker) -> Columns:
    """Return how people who fled, or are tolerated, live in Germany."""
    flag, fled, job = make.flag, group_is(*FLED), col("_job")
    works = flag("lives by work", 70, where=job & ~col("_abroad"))
    school = (pl.min_horizontal(col("_stayed") / 12, col("_age") - 6)).clip(0, 10)
    return {
        "displaced_from_ukraine": group_is("temporary protection"),
        "asylum_application_date": choose(
            col("asylum_state") == "none", NEVER, make.months_ago(col("_registered"))
        ),
        "identity_clarified_on": choose(
            fled,
            make.months_ago(col("_stayed") * make.draws.uniform("clarified") ** 0.25),
            None,
        ),
        "livelihood_mainly_by_work": works,
        "livelihood_by_job_12m": flag("livelihood_by_job_12m", 60, where=works),
        "school_years_success": choose(fled & (col("_age") < 24), school, 0).cast(pl.Int32),
    }


TOPICS = (studies, training, business, special_work, protected_life)
