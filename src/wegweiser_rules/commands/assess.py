"""`assess`: situations in, one JSON document of results out."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from wegweiser_rules.commands import documents
from wegweiser_rules.de import LAW

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command line takes."""
    parser.add_argument("file", help="a JSON file, or - for standard input")
    parser.add_argument(
        "--provisional",
        action="store_true",
        help="go by the last known figure where the one for the day is not published yet",
    )


def start(given: argparse.Namespace) -> int:
    """Run the command as the command line asks for it."""
    return run(given.file, provisional=given.provisional)


def run(path: str, *, provisional: bool = False) -> int:
    """Print the results of all situations that can be read, and name the others on stderr."""
    law = LAW.provisional() if provisional else LAW
    results: dict[str, object] = {}
    status = 0
    try:
        for vignette in documents.read(path):
            if isinstance(vignette, documents.Unreadable):
                sys.stderr.write(f"{vignette}\n")
                status = 1
                continue
            answers = law.assess(vignette.situation, on=vignette.as_of)
            results[vignette.id] = {name: a.as_dict() for name, a in answers.items()}
    except documents.Unreadable as problem:
        sys.stderr.write(f"{problem}\n")
        status = 1
    json.dump({"results": results}, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
    return status
