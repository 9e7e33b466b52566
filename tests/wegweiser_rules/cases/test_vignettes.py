"""The vignettes that lie beside the repository; skipped where they do not."""

import datetime as dt
import json
from pathlib import Path

import pytest

from wegweiser_rules import LAW

PATH = Path(__file__).parents[4] / "shared/law/vignettes.json"


def vignettes():
    if not PATH.exists():
        return [pytest.param(None, marks=pytest.mark.skip(f"NOT TESTED: no {PATH.name}"))]
    document = json.loads(PATH.read_text())
    return [pytest.param(v, id=v["id"]) for v in document["vignettes"]]


@pytest.mark.parametrize("vignette", vignettes())
def test_law_answers_vignette_as_expected(vignette):
    situation = LAW.neutral(LAW.read(vignette["facts"]))

    answers = LAW.assess(situation, on=dt.date.fromisoformat(vignette["as_of"]))

    ours = {rule: result for rule, result in vignette["expected"].items() if rule in answers}
    assert {rule: str(answers[rule].result) for rule in ours} == ours
    for rule, attributes in vignette.get("expected_attributes", {}).items():
        if rule in answers:
            given = answers[rule].as_dict()["attributes"]
            assert {name: given[name] for name in attributes} == attributes


def test_every_fact_of_the_vocabulary_is_declared():
    if not PATH.exists():
        pytest.skip(f"NOT TESTED: no {PATH.name}")
    names = json.loads(PATH.read_text())["meta"]["fact_types"]

    assert set(names) <= set(LAW.facts)
