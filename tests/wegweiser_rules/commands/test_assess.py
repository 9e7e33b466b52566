import io
import json
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wegweiser_rules import __main__ as program

NURSE = {
    "id": "nurse",
    "as_of": "2026-03-02",
    "facts": {"nationality": ["VN"], "german_training": True, "adequate_pension": None},
}


class Input:
    """Standard input that yields these bytes."""

    def __init__(self, text: bytes) -> None:
        self.buffer = io.BytesIO(text)


def assess(monkeypatch, capsys, document):
    text = document if isinstance(document, bytes) else json.dumps(document).encode()
    monkeypatch.setattr(sys, "stdin", Input(text))
    status = program.main(["assess", "-"])
    out, err = capsys.readouterr()
    return status, json.loads(out)["results"], err


def test_results_are_one_json_document(monkeypatch, capsys):
    status, results, err = assess(monkeypatch, capsys, {"vignettes": [NURSE]})

    answer = results["nurse"]["18a"]
    assert (status, err) == (0, "")
    assert list(answer) == [
        "result", "strength", "uncertain", "notes", "missing", "reasons", "changes", "attributes",
    ]  # fmt: skip
    assert (answer["result"], answer["strength"]) == ("granted-possible", "A")
    assert answer["attributes"]["validity_months"] == 48
    assert {"text", "citation", "holds"} == set(answer["reasons"][0])
    assert results["nurse"]["18g.1.1"]["result"] == "not"


def test_file_is_read(tmp_path, capsys):
    path = tmp_path / "cases.json"
    path.write_text(json.dumps({"vignettes": [NURSE]}))

    assert program.main(["assess", str(path)]) == 0
    assert '"granted-possible"' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            {"facts": {"nationalty": ["VN"]}},
            "vignette bad: fact nationalty: There is no such fact.",
        ),
        ({"facts": {"own_age": "30"}}, "vignette bad: fact own_age: Expected a whole number"),
        (
            {"facts": {"birth_date": "1.1.90"}},
            "vignette bad: fact birth_date: Expected a day such",
        ),
        ({"facts": []}, 'vignette bad: "facts" must be an object'),
        ({"as_of": None}, 'vignette bad: "as_of" must be a day such as "2026-03-02"'),
        ({"as_of": "2026-02-30"}, 'vignette bad: "as_of" must be a day such as "2026-03-02"'),
        ({"as_of": "2022-12-31"}, "vignette bad: the law before 2023-01-01 is not modelled"),
        ({"id": "nurse"}, "vignette nurse: this id stands twice in the file"),
        ({"id": ""}, 'vignette number 2: "id" must be a text'),
        ({"id": 7}, 'vignette number 2: "id" must be a text'),
    ],
)
def test_bad_vignette_is_named_and_the_others_are_answered(monkeypatch, capsys, change, problem):
    bad = {**NURSE, "id": "bad", **change}

    status, results, err = assess(monkeypatch, capsys, {"vignettes": [NURSE, bad]})

    assert status == 1
    assert list(results) == ["nurse"]
    assert err.startswith(problem)


def test_every_bad_fact_of_a_vignette_is_named(monkeypatch, capsys):
    bad = {**NURSE, "facts": {"own_age": "x", "german": "x"}}

    _status, _results, err = assess(monkeypatch, capsys, {"vignettes": [bad]})

    assert err.splitlines() == [
        "vignette nurse: fact own_age: Expected a whole number from 0, not 'x'.",
        "vignette nurse: fact german: Expected a level from none to C2, not 'x'.",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (b"no", "the file is not JSON: "),
        (b"\xff\xfe", "the file is not JSON: "),
        (b"[" * 100_000, "the file is not JSON: "),
        (b"[]", 'expected a JSON object with a list named "vignettes"'),
        (b'{"vignettes": {}}', 'expected a JSON object with a list named "vignettes"'),
        (b'{"vignettes": [1]}', "vignette number 1: expected an object"),
        (
            (
                b'{"vignettes": [{"id": "a", "as_of": "2026-03-02",'
                b' "facts": {"own_age": 30, "own_age": 50}}]}'
            ),
            "vignette a: fact own_age (twice): There is no such fact.",
        ),
    ],
)
def test_bad_document_is_a_clear_error(monkeypatch, capsys, text, problem):
    status, results, err = assess(monkeypatch, capsys, text)

    assert (status, results) == (1, {})
    assert err.startswith(problem)


def test_missing_file_is_a_clear_error(tmp_path, capsys):
    path = tmp_path / "none.json"

    assert program.main(["assess", str(path)]) == 1
    assert capsys.readouterr().err == f"{path}: No such file or directory\n"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(["own_age", "salary_year", "nationality", "status", "birth_date", "x"])


@settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    raw=JSON
    | st.fixed_dictionaries(
        {
            "vignettes": st.lists(
                JSON
                | st.fixed_dictionaries(
                    {
                        "id": st.just("a"),
                        "as_of": st.just("2026-03-02"),
                        "facts": st.dictionaries(NAMES, JSON, max_size=3),
                    }
                ),
                max_size=3,
            )
        }
    )
)
def test_nothing_in_a_file_makes_it_fail(monkeypatch, capsys, raw):
    status, results, err = assess(monkeypatch, capsys, raw)

    assert bool(status) == bool(err)
    assert set(results) <= {"a"}


def test_last_known_figure_is_used_only_when_asked_for(tmp_path, capsys):
    facts = {"job_offer": True, "german_degree": True, "salary_year": "60000", "job_months": 24}
    path = tmp_path / "cases.json"
    path.write_text(
        json.dumps({"vignettes": [{"id": "later", "as_of": "2027-02-01", "facts": facts}]})
    )
    answers = []
    for options in ([], ["--provisional"]):
        assert program.main(["assess", str(path), *options]) == 0
        answers.append(json.loads(capsys.readouterr().out)["results"]["later"]["18g.1.1"])

    assert [answer["result"] for answer in answers] == ["needs-more-facts", "granted-possible"]
    assert [answer.get("provisional") for answer in answers] == [None, True]
