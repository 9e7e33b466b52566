"""`rules`: what is modelled, in which versions, from which sources."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wegweiser_rules.de import LAW

if TYPE_CHECKING:
    import argparse

    from wegweiser_rules.engine.rules import Rule, Version


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Add nothing: the command takes no arguments."""


def start(_given: argparse.Namespace) -> int:
    """Run the command as the command line asks for it."""
    return run()


def run() -> int:
    """Print all rules with their versions."""
    sys.stdout.write(f"State of the law: {LAW.state_of_law}\n")
    for rule in LAW.rules.values():
        sys.stdout.writelines(f"{line}\n" for line in lines(rule))
    return 0


def lines(rule: Rule) -> list[str]:
    """Return what there is to say of a rule."""
    return [f"\n{rule.id}  {rule.title}", *(f"  {_version(v)}" for v in rule.versions)]


def _version(version: Version) -> str:
    until = "today" if version.until is None else str(version.until)
    sources = "; ".join(map(str, version.sources))
    note = f" ({version.note})" if version.note else ""
    return f"{version.since} to {until}  {version.strength or '-'}  {sources}{note}"
