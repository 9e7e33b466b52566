"""`python -m wegweiser_rules`."""

from __future__ import annotations

import argparse
import signal
import sys

from wegweiser_rules.commands import assess, explain, rules


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    parser = argparse.ArgumentParser(prog="wegweiser_rules", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    assessing = commands.add_parser("assess", help="assess situations")
    assessing.add_argument("file", help="a JSON file, or - for standard input")
    commands.add_parser("rules", help="list the rules, their versions and sources")
    explaining = commands.add_parser("explain", help="print the reasoning as a tree")
    explaining.add_argument("rule")
    explaining.add_argument("file", help="a JSON file, or - for standard input")
    explaining.add_argument("--id", help="only this situation")
    given = parser.parse_args(arguments)
    if given.command == "assess":
        return assess.run(given.file)
    if given.command == "explain":
        return explain.run(given.rule, given.file, given.id)
    return rules.run()


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # a reader such as `head` may leave early
    sys.exit(main())
