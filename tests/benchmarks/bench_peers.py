"""Our engine beside OpenFisca-core and zen-engine: the same rules, situations and answers.

All start from the same raw facts of a person and end with the results of eleven titles. The
engines take turns every fifty people, so that a busy machine slows all of them alike. "With trace"
is what each engine offers as data about how it came to its results: the flat trace of OpenFisca,
the trace of zen, our reasons with missing facts and possible changes.

Run `make bench-peers`.
"""

import gc
import statistics
import time
from importlib import metadata
from random import Random

from openfisca_core.simulations import SimulationBuilder

from tests.benchmarks import model_rules, peer_openfisca, peer_zen

PEOPLE = 600
BLOCK = 50
ROWS = 1_000_000
DIFFERENT_ROWS = 50_000
ROUNDS = 3
ON = model_rules.ON
LAW = model_rules.LAW
TITLES = tuple(model_rules.TITLES)


def main():
    """Print the table of all measurements."""
    versions = {name: metadata.version(name) for name in ("openfisca-core", "zen-engine")}
    print("\nBeside other engines:", ", ".join(f"{n} {v}" for n, v in versions.items()))
    one_by_one()


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
    gc.disable()
    for first in (0, *range(0, len(people), BLOCK)):
        block = people[first : first + BLOCK]
        answers = {name: answered(block, *engines[name], times[name]) for name in engines}
        assert all(answer == answers["ours"] for answer in answers.values()), first
    gc.enable()
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


if __name__ == "__main__":
    main()
