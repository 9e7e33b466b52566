"""`review`: which rules a person has to look at when new texts of the laws have come."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wegweiser_rules.de import LAW
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import texts

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping, Sequence

    from wegweiser_rules.engine.rules import Rule
    from wegweiser_rules.engine.sources import Source
    from wegweiser_rules.engine.texts import Difference, Place

Citing = dict["Place", list[str]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command line takes."""
    parser.add_argument("before", type=Path, help="the directory of texts that is modelled")
    parser.add_argument("after", type=Path, help="the directory of newer texts")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def start(given: argparse.Namespace) -> int:
    """Run the command as the command line asks for it."""
    return run(given.before, given.after, as_json=given.format == "json")


def run(before: Path, after: Path, *, as_json: bool = False) -> int:
    """Print the sections that differ, each with the rules and figures that rest on it."""
    try:
        old, new = texts.read(before), texts.read(after)
    except texts.NoTexts as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    found = texts.differences(old, new)
    citing = _citing({**old, **new})
    if as_json:
        json.dump(_document(found, citing), sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in _lines(found, citing))
    return 0


def _citing(known: Mapping[Place, str]) -> Citing:
    """Return the rules and figures that cite each section."""
    citing: Citing = {}
    for rule in LAW.rules.values():
        for place in {p for source in _sources(rule) for p in texts.cited(source, known)}:
            citing.setdefault(place, []).append(rule.id)
    for parameter in LAW.parameters:
        for figure in parameter.figures:
            for place in texts.cited(figure.source, known) if figure.source else ():
                citing.setdefault(place, []).append(parameter.name)
    return citing


def _sources(rule: Rule) -> Iterator[Source]:
    for version in rule.versions:
        yield from version.sources
        yield from (c.source for c in ex.within(version.when) if c.source)


def _lines(found: Sequence[Difference], citing: Citing) -> Iterator[str]:
    touched = dict.fromkeys(name for one in found for name in citing.get(one.place, ()))
    yield f"{len(found)} sections differ; rules and figures to look at: {len(touched)}"
    yield f"  {', '.join(touched) or '-'}"
    for difference in found:
        yield ""
        yield f"{' '.join(difference.place)}: {difference.kind}"
        yield f"  cited by: {', '.join(citing.get(difference.place, ())) or 'no rule'}"
        yield from (f"  {line}" for line in difference.diff())


def _document(found: Sequence[Difference], citing: Citing) -> dict[str, object]:
    return {
        "rules": sorted({name for one in found for name in citing.get(one.place, ())}),
        "sections": [
            {
                "law": one.place[0],
                "section": one.place[1],
                "kind": one.kind,
                "cited_by": citing.get(one.place, []),
                "diff": list(one.diff()),
            }
            for one in found
        ],
    }
