"""What a back end needs is brought in when it is used, or named when it is absent."""

import pytest

from wegweiser_rules.engine.columns import extras


def test_a_module_is_imported_when_it_is_used():
    assert extras.Extra("json", install="json").loads("[1]") == [1]


def test_an_absent_package_is_named():
    absent = extras.Extra("no_such_engine", install="wegweiser[cohorts]")

    with pytest.raises(extras.ExtraMissing) as missing:
        absent.connect()

    assert str(missing.value) == (
        "This needs the package no_such_engine: install wegweiser[cohorts]."
    )
