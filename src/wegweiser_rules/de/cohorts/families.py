"""The family member whom a person joins, marriage and children."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser_rules.de.cohorts.assumptions import SPONSORS
from wegweiser_rules.de.cohorts.columns import among, choose, col, of_group
from wegweiser_rules.engine.columns import extras

if TYPE_CHECKING:
    import polars as pl

    from wegweiser_rules.de.cohorts.columns import Columns, Maker
else:
    pl = extras.Extra("polars", install="polars")

OWN_ORIGIN = ("none", "german", "eu_worker")
RELATIONS = {"spouse": 90, "parent": 6, "other": 4}


def sponsor(make: Maker) -> Columns:
    """Return whether somebody is joined, and with which status."""
    draws = make.draws
    joins = draws.chance("joins", of_group("partner_here") / 100)
    family_title = among("status", ("AE_28",))
    drawn = draws.pick("sponsor_status", SPONSORS)
    return {
        "sponsor_status": choose(family_title, "german", choose(joins, drawn, "none")),
        "_joins": joins | family_title,
        "_titled": draws.between("sponsor_title", 1, 110),
    }


def relation(make: Maker) -> Columns:
    """Return what the person is to the family member, and since when."""
    joins, child = col("_joins"), col("_age") < 18
    drawn = make.draws.pick("relation", RELATIONS)
    months = make.draws.uniform("marriage") ** 1.5 * ((col("_age") - 18) * 12)
    return {
        "relation": choose(joins, choose(child, "child", drawn), "fitting"),
        "_child": joins & child,
        "_married": ~child & choose(joins, drawn == "spouse", make.flag("married", 45)),
        "_marriage": months.clip(1, 480).cast(pl.Int32),
    }


def marriage(make: Maker) -> Columns:
    """Return the facts of the marriage and of the family member's title."""
    married, months, joins = col("_married"), col("_marriage"), col("_joins")
    german, flag = col("sponsor_status") == "german", make.flag
    own = among("sponsor_status", OWN_ORIGIN)
    return {
        "sponsor_nationality": choose(
            joins,
            choose(german, "DE", choose(own, "PL", col("_origin"))),
            "",
        ),
        "sponsor_title_since": choose(joins, make.months_ago(col("_titled")), None),
        "sponsor_first_skilled_title": choose(
            joins & among("sponsor_status", ("BK", "AE_18a", "AE_18b", "AE_18d", "AE_19c2")),
            make.months_ago(col("_titled")),
            None,
        ),
        "spouse_german": married & german,
        "spouse_age": choose(
            married, (col("_age") + make.draws.bell("spouse_age") * 4).clip(17, 80), None
        ).cast(pl.Int32),
        "marriage_date": choose(married, make.months_ago(months), None),
        "marriage_months": choose(married, months, 0),
        "marriage_before_grant": months > col("_titled"),
        "marriage_before_flight": months > col("_titled"),
        "cohabiting": flag("cohabiting", 96),
        "expected_stay_over_1y": flag("expected_stay_over_1y", 93),
        "spouse_ck": flag("spouse_ck", 7, where=married),
    }


def children(make: Maker) -> Columns:
    """Return the facts of children, one's own or as a child oneself."""
    flag, adult = make.flag, col("_age") >= 18
    child = flag("child_in_household", 28, where=adult & (col("_age") < 60))
    return {
        "child_age": choose(col("_child"), col("_age").floor(), None).cast(pl.Int32),
        "moves_with_parents": flag("moves_with_parents", 65),
        "integration_prognosis": flag("integration_prognosis", 55),
        "child_in_household": child,
        "maintained_by_sponsor": flag("maintained_by_sponsor", 35, where=col("_joins")),
    }


TOPICS = (sponsor, relation, marriage, children)
