"""Speed of assessments and questions, and the length of questionnaires.

Situations are the vignettes beside the repository, where they lie there, and generated ones with
values around every threshold: complete, partly known, or with the first answers only. No answer
is measured twice. Run `python -m tests.benchmarks rules`.
"""

import datetime as dt
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random

from tests.wegweiser_rules import situations
from wegweiser_rules import LAW, RuleKind, Situation

ON = dt.date(2026, 10, 1)
RUNS = 1_000
PEOPLE = 1_000
COLD_RUNS = 9
VIGNETTES = Path(__file__).parents[3] / "shared/law/vignettes.json"
NATIONALITIES = ("IN", "VN", "PH", "TR", "UA", "SY", "RS", "AL", "US", "BR", "PL", "CH")
AHEAD = [
    name
    for name, rule in LAW.rules.items()
    if rule.kind in {RuleKind.SETTLEMENT, RuleKind.CITIZENSHIP}
]

Case = tuple[Situation, dt.date]


def main() -> None:
    """Print the table of all measurements."""
    print(f"\nRules core: {len(LAW.rules)} rules")
    print(f"{'measure':64} {'median':>9} {'p95':>9}  runs")
    for name, cases in groups().items():
        for what, call in (
            ("results only", LAW.results),
            ("missing facts, changes", LAW.assess),
            ("the same, with the reasons of each rule", explain),
            ("the same, with each reason in words", read),
        ):
            show(f"{name}: {what}", timed(cases, call))
        show(f"{name}: next question", timed(cases, ask))
        if name == "partly known":
            show(f"{name}: earliest days of {len(AHEAD)} rules", timed(cases[:300], look_ahead))
    show("import and first assessment beyond bare Python", cold_starts())
    questionnaires()


def groups() -> dict[str, list[Case]]:
    """Return the cases by the name of their group."""
    found = {"vignettes": vignettes()} if VIGNETTES.exists() else {}
    for name, share, fill in (
        ("complete", 1.0, LAW.neutral),
        ("partly known", 0.4, LAW.with_assumptions),
        ("first answers", 0.1, LAW.with_assumptions),
    ):
        raws = (situations.any_situation(Random(n), share=share, on=ON) for n in range(RUNS))
        found[name] = [(fill(LAW.read(raw)), ON) for raw in raws]
    return found


def vignettes() -> list[Case]:
    return [
        (LAW.neutral(LAW.read(one["facts"])), dt.date.fromisoformat(one["as_of"]))
        for one in json.loads(VIGNETTES.read_text())["vignettes"]
    ]


def timed(cases: list[Case], call: Callable[..., object]) -> list[float]:
    """Return the milliseconds of one call for each case, after warming up every stretch of law."""
    for situation, on in (*cases[:50], *{on: (s, on) for s, on in cases}.values()):
        for _ in range(30):  # rules are walked at first, and compiled when that pays
            call(situation, on=on)
    return [milliseconds(call, *case) for case in cases]


def milliseconds(call: Callable[..., object], situation: Situation, on: dt.date) -> float:
    start = time.perf_counter()
    call(situation, on=on)
    return (time.perf_counter() - start) * 1_000


def explain(situation: Situation, *, on: dt.date) -> int:
    """Assess, and find the conditions that mattered to each rule."""
    answers = LAW.assess(situation, on=on).values()
    return sum(len(a.explainer.told(a.root)) for a in answers if a.explainer and a.root)


def read(situation: Situation, *, on: dt.date) -> int:
    """Assess, and put every reason into words."""
    answers = LAW.assess(situation, on=on).values()
    return sum(len(reason.text.msgid) for answer in answers for reason in answer.reasons)


def ask(situation: Situation, *, on: dt.date) -> str | None:
    return LAW.next_question(situation, on=on, within_reach=True)


def look_ahead(situation: Situation, *, on: dt.date) -> object:
    return LAW.earliest(situation, on=on, rules=AHEAD)


def show(name: str, times: list[float]) -> None:
    """Print one line of the table."""
    middle = statistics.median(times)
    slow = statistics.quantiles(times, n=20)[-1]
    print(f"{name:64} {middle:6.3f} ms {slow:6.3f} ms  {len(times)}", flush=True)


def cold_starts() -> list[float]:
    """Return the milliseconds from a cold start to the first answer, less those of Python."""
    command = (
        "import datetime, wegweiser_rules as w;"
        "w.LAW.assess(w.LAW.neutral(w.LAW.read({'nationality': ['IN']})),"
        " on=datetime.date(2026, 10, 1))"
    )
    started(command)
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
        with ProcessPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
            counts = list(pool.map(questions, people(), [near] * PEOPLE, chunksize=50))
        mean = statistics.mean(counts)
        print(
            f"questions, {name}: {mean:.1f} of {form} on average ({mean / form:.0%}), "
            f"at most {max(counts)}, {len(counts)} people",
            flush=True,
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


def questions(answers: dict[str, object], within_reach: bool) -> int:  # noqa: FBT001
    """Return how many questions are asked until nothing more can be decided."""
    person, count = LAW.with_assumptions(LAW.read({})), 0
    while name := LAW.next_question(person, on=ON, within_reach=within_reach):
        person = person.replace(**LAW.read({name: answers[name]}).values)
        count += 1
    return count


if __name__ == "__main__":
    main()
