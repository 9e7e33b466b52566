"""Our engine beside OpenFisca-core and zen-engine: the same rules, situations and answers.

All start from the same raw facts of a person and end with the results of eleven titles. The
engines take turns every fifty people, so that a busy machine slows all of them alike. "With trace"
is what each engine offers as data about how it came to its results: the flat trace of OpenFisca,
the trace of zen, our reasons with missing facts and possible changes. For a whole table the best
of several rounds counts; in each engine the rules are there beforehand, the table is in memory.

Run `make bench-peers`.
"""

import statistics
import time
from importlib import metadata
from random import Random

import numpy as np
import polars as pl
from openfisca_core.simulations import SimulationBuilder

from tests.benchmarks import model_rules, peer_openfisca, peer_zen
from wegweiser_rules.engine.columns import polars as streams
from wegweiser_rules.engine.columns import programs
from wegweiser_rules.engine.facts import FactKind

PEOPLE = 600
BLOCK = 50
ROUNDS = {1_000_000: 5, 10_000_000: 2}
"""How often a table of so many rows is worked out."""
ON = model_rules.ON
LAW = model_rules.LAW
TITLES = tuple(model_rules.TITLES)


def main():
    """Print the table of all measurements."""
    names = ("openfisca-core", "zen-engine", "polars", "numpy")
    versions = {name: metadata.version(name) for name in names}
    print("\nBeside other engines:", ", ".join(f"{n} {v}" for n, v in versions.items()))
    one_by_one()
    for rows, rounds in ROUNDS.items():
        whole_table(rows, rounds)


# --- one situation -------------------------------------------------------------------------------


def one_by_one():
    """Measure one situation at a time, and that all engines agree on each."""
    people = [model_rules.any_situation(Random(seed)) for seed in range(PEOPLE)]
    for name, engines in (("results only", plain()), ("with trace", traced())):
        taken = timed(people, engines)
        ours = statistics.median(taken["ours"])
        for engine, times in taken.items():
            middle = statistics.median(times)
            slow = statistics.quantiles(times, n=20)[-1]
            ratio = "" if engine == "ours" else f"{middle / ours:8.1f} x ours"
            print(f"one situation, {name:13} {engine:11} {middle:8.4f} ms {slow:8.4f} ms{ratio}")


def timed(people, engines):
    """Return the milliseconds of each engine for each person.

    Raises:
        AssertionError: two engines differ on somebody.
    """
    times = {name: [] for name in engines}
    for first in (0, *range(0, len(people), BLOCK)):
        block = people[first : first + BLOCK]
        answers = {name: answered(block, *engines[name], times[name]) for name in engines}
        assert all(answer == answers["ours"] for answer in answers.values()), first
    return {name: taken[BLOCK:] for name, taken in times.items()}


def answered(people, take, run, times):
    """Return one engine's answers for some people, and note how long each took."""
    inputs = [take(person) for person in people]
    answers = []
    for given in inputs:
        start = time.perf_counter()
        answers.append(run(given))
        times.append((time.perf_counter() - start) * 1_000)
    return answers


def plain():
    """Return for each engine how it takes a person, and how it comes to the results."""
    laws, decision = peer_openfisca.system(), peer_zen.decision()
    return {
        "ours": (dict, results),
        "zen": (peer_zen.situation, lambda given: titles(decision.evaluate(given)["result"])),
        "OpenFisca": (peer_openfisca.situation, lambda given: calculated(laws, given)),
    }


def traced():
    """Return for each engine how it takes a person, and how it comes to results with a trace."""
    laws, decision = peer_openfisca.system(), peer_zen.decision()
    return {
        "ours": (dict, assessed),
        "zen": (
            peer_zen.situation,
            lambda given: titles(decision.evaluate(given, {"trace": True})["result"]),
        ),
        "OpenFisca": (peer_openfisca.situation, lambda given: calculated(laws, given, trace=True)),
    }


def results(person):
    answers = LAW.results(LAW.read(person), on=ON)
    return tuple(answers[title] == "granted-possible" for title in TITLES)


def assessed(person):
    answers = LAW.assess(LAW.read(person), on=ON)
    assert all(answer.reasons is not None for answer in answers.values())  # found when read
    return tuple(answers[title].result == "granted-possible" for title in TITLES)


def titles(answers):
    return tuple(answers[title] for title in TITLES)


def calculated(laws, given, *, trace=False):
    simulation = SimulationBuilder().build_from_dict(laws, given)
    simulation.trace = trace
    period = peer_openfisca.PERIOD
    answers = tuple(bool(simulation.calculate(title, period)[0]) for title in TITLES)
    if trace:
        simulation.tracer.get_serialized_flat_trace()
    return answers


# --- a whole table -------------------------------------------------------------------------------


def whole_table(rows, rounds):
    """Measure many situations at once against OpenFisca, and that both agree on each."""
    arrays = generated(np.random.default_rng(1), rows)
    frame, inputs = as_frame(arrays), as_inputs(arrays)
    laws = peer_openfisca.system()
    program = programs.program(LAW, on=ON, columns=frame.columns)
    times = {"ours": [], "OpenFisca": []}
    for _round in range(rounds):
        ours, taken = measured(lambda: evaluated(frame, program))
        times["ours"].append(taken)
        theirs, taken = measured(lambda: peer_openfisca.results(laws, inputs, count=rows))
        times["OpenFisca"].append(taken)
        for title in TITLES:
            assert (ours[title].to_numpy() == theirs[title]).all(), title
    best = {engine: min(taken) for engine, taken in times.items()}
    for engine, seconds in best.items():
        ratio = "" if engine == "ours" else f"{seconds / best['ours']:8.1f} x ours"
        speed = f"{rows / seconds / 1e6:6.2f} million rows/s"
        print(f"{rows:,} situations {engine:11} {seconds:7.3f} s {speed}{ratio}")


def measured(run):
    start = time.perf_counter()
    found = run()
    return found, time.perf_counter() - start


def evaluated(frame, program):
    """Return whether each title is possible."""
    answers = streams.results(frame.lazy(), program)
    return answers.select(pl.all() == "granted-possible").collect()


def generated(random, rows):
    """Return an array for each fact; salaries in whole EUR that no threshold lies next to.

    OpenFisca counts in floating point, so that 55 % of 101,400 is a little more than 55,770.
    """
    salary = random.integers(30_000, 75_000, rows)
    thresholds = [share.on(ON) // 100 for share in model_rules.LAW.parameters[1:]]
    salary = np.where(np.isin(salary, thresholds), salary + 2, salary)
    tops = model_rules.NUMBERS
    numbers = {
        n: random.integers(17 if n == "age" else 0, top + 1, rows, dtype=np.int32)
        for n, top in tops.items()
    }
    return {
        **{
            n: random.integers(0, len(v.split()), rows, dtype=np.int16)
            for n, v in model_rules.CODES.items()
        },
        **numbers,
        **{
            n: random.random(rows, dtype=np.float32) < model_rules.share_of(n)
            for n in model_rules.YES_NO
        },
        "salary": salary.astype(np.int32),
        "isco": random.choice(np.array(model_rules.OCCUPATIONS, dtype=np.int32), rows),
    }


def as_frame(arrays):
    """Return the people as our engine takes them: codes as enumerations, amounts in EUR."""
    columns = {}
    for name, fact in model_rules.FACTS.items():
        column = pl.Series(name, arrays[name])
        if fact.kind is FactKind.CHOICE:
            codes = pl.Series(fact.values, dtype=pl.Enum(fact.values))
            column = codes.gather(column).alias(name)
        elif fact.kind is FactKind.TEXT:
            column = column.cast(pl.String).cast(pl.Enum(model_rules.OCCUPATIONS))
        columns[name] = column
    return pl.DataFrame(columns)


def as_inputs(arrays):
    """Return the people as OpenFisca takes them."""
    forms = {FactKind.CHOICE: np.int16, FactKind.MONEY: np.float32}
    return {
        name: arrays[name].astype(forms.get(fact.kind, arrays[name].dtype))
        for name, fact in model_rules.FACTS.items()
    }


if __name__ == "__main__":
    main()
