"""`explain`: the reasoning of one rule as a tree."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wegweiser_rules.commands import documents
from wegweiser_rules.de import LAW
from wegweiser_rules.engine import assessments, intervals

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from wegweiser_rules.engine.lines import Values
    from wegweiser_rules.engine.trees import Part

MARKS = {True: "+", False: "-", None: "?"}
JOINS = {"&": "all of", "|": "at least one of", "+": "points from"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command line takes."""
    parser.add_argument("rule")
    parser.add_argument("file", help="a JSON file, or - for standard input")
    parser.add_argument("--id", help="only this situation")


def start(given: argparse.Namespace) -> int:
    """Run the command as the command line asks for it."""
    return run(given.rule, given.file, given.id)


def run(rule: str, path: str, only: str | None) -> int:
    """Print the tree of a rule for each situation of a file, or for one of them."""
    if rule not in LAW.rules:
        sys.stderr.write(f"There is no rule {rule}.\n")
        return 1
    try:
        found = [v for v in documents.read(path) if _wanted(v, only)]
    except documents.Unreadable as problem:
        found = [problem]
    for vignette in found:
        if isinstance(vignette, documents.Unreadable):
            sys.stderr.write(f"{vignette}\n")
        else:
            sys.stdout.writelines(f"{line}\n" for line in tree(rule, vignette))
    return int(not found or any(isinstance(v, documents.Unreadable) for v in found))


def _wanted(vignette: documents.Vignette | documents.Unreadable, only: str | None) -> bool:
    return only is None or (isinstance(vignette, documents.Vignette) and vignette.id == only)


def tree(rule: str, vignette: documents.Vignette) -> Iterator[str]:
    """Yield the lines of the tree."""
    on = vignette.as_of
    result = LAW.results(vignette.situation, on=on, rules=[rule])[rule]
    yield f"{vignette.id} on {on}: {rule} {result}"
    program = LAW.program(on, [rule])
    if rule in program.rules:
        values = program.run(vignette.situation.values.get, on)
        yield from _lines(program.rules[rule].root, values, 1)


def _lines(part: Part, values: Values, depth: int) -> Iterator[str]:
    truth = intervals.holds(values[part.index])
    indent = "  " * depth
    if not part.join or part.join == "+":
        for reason in [assessments.Reason(one, values) for one in part.said]:
            citation = f"  [{reason.citation}]" if reason.citation else ""
            yield f"{indent}{MARKS[reason.holds]} {reason.text}{citation}"
    else:
        yield f"{indent}{MARKS[truth]} {JOINS[part.join]}:"
    for child in part.parts:
        yield from _lines(child, values, depth + 1)
