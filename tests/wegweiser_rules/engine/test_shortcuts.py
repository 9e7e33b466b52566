"""A shortened function gives what the full one gives, and asks for no more than it must."""

import datetime as dt
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wegweiser_rules import situations
from wegweiser_rules import LAW
from wegweiser_rules.engine.shortcuts import Shortcuts

LINES = {
    "v0": "get('a')",
    "v1": "get('b')",
    "v2": "12 if v0 is None else 15 if v0 > 3 else 0",
    "v3": "12 if v1 is None else 15 if v1 else 0",
    "v4": "v2 & v3",
    "v5": "v2 | v3",
    "v6": "v4 | v5",
}
JOINS = {"v4": ("&", ("v2", "v3")), "v5": ("|", ("v2", "v3")), "v6": ("|", ("v4", "v5"))}


def run(names, known):
    """Return the values of these names, and the facts that were looked at."""
    scope = {}
    exec(Shortcuts(LINES, JOINS).function(names), scope)
    asked = []

    def get(name):
        asked.append(name)
        return known.get(name)

    return scope["run"](get, dt.date(2026, 10, 1)), asked


@pytest.mark.parametrize(
    ("name", "known", "truth", "asked"),
    [
        ("v4", {"a": 9, "b": True}, 15, ["b", "a"]),
        ("v4", {"a": 9, "b": False}, 0, ["b"]),
        ("v4", {"a": 9}, 12, ["b", "a"]),
        ("v5", {"a": 9, "b": True}, 15, ["b"]),
        ("v5", {"a": 9, "b": False}, 15, ["b", "a"]),
        ("v5", {"b": False}, 12, ["b", "a"]),
        ("v2", {"a": 3}, 0, ["a"]),
    ],
)
def test_no_more_is_looked_at_than_decides(name, known, truth, asked):
    assert run([name], known) == ((truth,), asked)


def test_what_is_needed_twice_is_worked_out_once():
    values, asked = run(["v6", "v4"], {"a": 1, "b": True})

    assert values == (15, 0)
    assert sorted(asked) == ["a", "b"]


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 10**9), st.sampled_from(situations.DAYS))
def test_truths_are_those_of_the_full_function(seed, on):
    random = Random(seed)
    situation = LAW.read(situations.any_situation(random, share=random.random(), on=on))
    program = LAW.program(on)

    values = program.run(situation.values.get, on)

    whole = [values[compiled.root.index] for compiled in program.rules.values()]
    assert list(program.truths(situation.values.get, on)) == whole
    for name in random.sample(sorted(program.rules), 3):
        alone, _compiled = LAW.alone(name, on)
        truth = whole[list(program.rules).index(name)]
        assert alone.truths(situation.values.get, on) == (truth,)
        assert LAW.truth(name, situation.values, on=on) == truth
