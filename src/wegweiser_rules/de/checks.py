"""Who has checked which version of a rule: `checks.toml`, kept by hand."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from wegweiser_rules.de import LAW

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from wegweiser_rules.engine.rules import Rule


class NoSuchVersion(ValueError):
    """A check names a rule, or a version of it, that does not exist."""


@dataclass(frozen=True, slots=True)
class Check:
    """A person who stands for a version of a rule."""

    rule: str
    since: dt.date
    by: str
    on: dt.date
    remark: str = ""


@functools.cache
def made() -> tuple[Check, ...]:
    """Return all checks that were made."""
    text = resources.files("wegweiser_rules.de").joinpath("checks.toml").read_text("utf-8")
    return read(text, rules=LAW.rules)


def read(text: str, *, rules: Mapping[str, Rule]) -> tuple[Check, ...]:
    """Return the checks that a text lists.

    Raises:
        NoSuchVersion: a check names a rule or version that is not among the rules.
        TypeError: an entry lacks a field, or has one too many.
    """
    checks = tuple(Check(**entry) for entry in tomllib.loads(text)["check"])
    for check in checks:
        rule = rules.get(check.rule)
        if rule is None or check.since not in {version.since for version in rule.versions}:
            raise NoSuchVersion(f"There is no version of {check.rule} since {check.since}.")
    return checks


def of(rule: str, since: dt.date, *, among: Iterable[Check]) -> tuple[Check, ...]:
    """Return the checks of one version, the newest first."""
    found = [check for check in among if (check.rule, check.since) == (rule, since)]
    return tuple(sorted(found, key=lambda check: check.on, reverse=True))
