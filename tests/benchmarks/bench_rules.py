"""Speed of assessments and questions, and the length of questionnaires.

Situations are generated with values around every threshold, some complete, some partly known,
so that no answer is measured twice. Run `python -m tests.benchmarks.bench_rules`.
"""

import datetime as dt
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

from tests.wegweiser_rules import situations
from wegweiser_rules import LAW, Situation

ON = dt.date(2026, 10, 1)
RUNS = 2_000
PEOPLE = 300
COLD_RUNS = 9
NATIONALITIES = ("IN", "VN", "PH", "TR", "UA", "SY", "RS", "AL", "US", "BR", "PL", "CH")
SHARES = {
    "complete situations": (1.0, LAW.neutral),
    "partly known situations": (0.4, LAW.with_assumptions),
    "first answers only": (0.1, LAW.with_assumptions),
}


def main() -> None:
    """Print the table of all measurements."""
    print("\nRules core")
    print(f"{'measure':58} {'median':>9} {'p95':>9}  runs")
    for name, (share, fill) in SHARES.items():
        people = [fill(LAW.read(raw)) for raw in generated(RUNS, share=share)]
        for what, call in (("results only", LAW.results), ("with everything", LAW.assess)):
            show(f"{len(LAW.rules)} rules, {what}, {name}", timed(people, call))
        show(f"next question, {name}", timed(people, ask))
    show("import and first assessment beyond bare Python", cold_starts(), unit="ms")
    questionnaires()


def generated(count: int, *, share: float) -> Iterable[dict[str, object]]:
    """Return raw situations, the same in each run."""
    return [situations.any_situation(Random(seed), share=share, on=ON) for seed in range(count)]


def timed(people: list[Situation], call: Callable[..., object]) -> list[float]:
    """Return the milliseconds of one call for each person, after warming up."""
    for person in people[:50]:
        call(person, on=ON)
    return [milliseconds(call, person) for person in people]


def milliseconds(call: Callable[..., object], person: Situation) -> float:
    start = time.perf_counter()
    call(person, on=ON)
    return (time.perf_counter() - start) * 1_000


def ask(person: Situation, *, on: dt.date) -> str | None:
    return LAW.next_question(person, on=on, within_reach=True)


def show(name: str, times: list[float], *, unit: str = "ms") -> None:
    """Print one line of the table."""
    middle = statistics.median(times)
    slow = statistics.quantiles(times, n=20)[-1]
    print(f"{name:58} {middle:6.3f} {unit} {slow:6.3f} {unit}  {len(times)}")


def cold_starts() -> list[float]:
    """Return the milliseconds from a cold start to the first answer, less those of Python."""
    command = (
        "import datetime, wegweiser_rules as w;"
        "w.LAW.assess(w.LAW.neutral(w.LAW.read({'nationality': ['IN']})),"
        " on=datetime.date(2026, 10, 1))"
    )
    return [started(command) - started("pass") for _ in range(COLD_RUNS)]


def started(command: str) -> float:
    source = str(Path(__file__).parents[2] / "src")
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", command], check=True, env={"PYTHONPATH": source})
    return (time.perf_counter() - start) * 1_000


# --- questionnaires ------------------------------------------------------------------------------


def questionnaires() -> None:
    """Print how many questions plausible people are asked, beside a form with all of them."""
    form = len(LAW.asked)
    for name, near in (("results only", False), ("with rules within reach", True)):
        counts = [questions(person, within_reach=near) for person in people()]
        mean = statistics.mean(counts)
        print(
            f"questions, {name}: {mean:.1f} of {form} on average ({mean / form:.0%}), "
            f"at most {max(counts)}, {len(counts)} people"
        )


def people() -> Iterable[dict[str, object]]:
    """Yield what plausible people would answer to every question."""
    for seed in range(PEOPLE):
        random = Random(seed)
        yield {
            **{name: situations.any_value(random, name, ON) for name in sorted(LAW.asked)},
            "nationality": [random.choice(NATIONALITIES)],
            "birth_date": f"{random.randrange(1971, 2006)}-05-17",
            "location": random.choices(("abroad", "DE"), (4, 1))[0],
            "asylum_state": random.choices(("none", "pending", "rejected"), (8, 1, 1))[0],
            "status": random.choices(("none", "AE_16b", "duldung"), (8, 1, 1))[0],
            "job_offer": random.random() < 0.6,
            "qual_kind": random.choices(("vocational", "degree", "none"), (4, 4, 2))[0],
            "sponsor_status": random.choices(("none", "BK", "AE_18a", "AE_16b"), (7, 1, 1, 1))[0],
            "temp_agency": random.random() < 0.1,
            "livelihood_secured": random.random() < 0.9,
        }


def questions(answers: dict[str, object], *, within_reach: bool) -> int:
    """Return how many questions are asked until nothing more can be decided."""
    person, count = LAW.with_assumptions(LAW.read({})), 0
    while name := LAW.next_question(person, on=ON, within_reach=within_reach):
        person = person.replace(**LAW.read({name: answers[name]}).values)
        count += 1
    return count


if __name__ == "__main__":
    main()
