"""`python -m wegweiser_rules`."""

from __future__ import annotations

import argparse
import importlib
import signal
import sys

COMMANDS = {
    "assess": "assess situations",
    "rules": "list the rules, their versions and sources",
    "explain": "print the reasoning as a tree",
    "mutate": "look for conditions that no case guards",
    "review": "list the rules whose sources differ between two directories of texts",
    "cohort": "write a table of made-up people",
    "simulate": "evaluate the law, or a reform of it, over a table of people",
}
"""Each in a module of `commands` of the same name, loaded only when it is run."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    parser = argparse.ArgumentParser(prog="wegweiser_rules", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, about in COMMANDS.items():
        command = commands.add_parser(name, help=about, description=about)
        if name in given[:1]:
            module = importlib.import_module(f"wegweiser_rules.commands.{name}")
            module.add_arguments(command)
            command.set_defaults(start=module.start)
    options = parser.parse_args(given)
    status: int = options.start(options)
    return status


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # a reader such as `head` may leave early
    sys.exit(main())
