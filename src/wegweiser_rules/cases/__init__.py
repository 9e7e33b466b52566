"""Example situations with the expected results, as data that a lawyer can read and check.

Each file holds cases in the form of TOML; `base.toml` holds the situations on which they build
and the titles that are possible in them.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A situation on a day, and what is expected of it, with the reason and the citation."""

    id: str
    says: str
    day: dt.date
    facts: Mapping[str, object]
    expect: Mapping[str, str]
    attributes: Mapping[str, Mapping[str, object]]
    uncertain: tuple[str, ...]
    why: str
    law: str


def load() -> tuple[Case, ...]:
    """Return all cases, those for several days once for each day."""
    folder = resources.files(__name__)
    shared = _read(folder.joinpath("base.toml").read_text("utf-8"))
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(".toml"))
    texts = (folder.joinpath(name).read_text("utf-8") for name in names if name != "base.toml")
    return tuple(
        case for text in texts for raw in _read(text)["case"] for case in _cases(raw, shared)
    )


def _read(text: str) -> dict[str, Any]:
    return tomllib.loads(text)


def _cases(raw: Mapping[str, Any], shared: Mapping[str, Any]) -> Iterator[Case]:
    base = shared["base"][raw.get("like", "nothing")]
    days = raw.get("days", [raw.get("day")])
    for day in shared["days"][days] if isinstance(days, str) else days:
        yield Case(
            id=f"{raw['id']} on {day}",
            says=raw["says"],
            day=day,
            facts={**base["facts"], **_open(raw.get("facts", {}))},
            expect=_expected(raw, base, day),
            attributes=raw.get("attributes", {}),
            uncertain=tuple(raw.get("uncertain", ())),
            why=raw["why"],
            law=raw["law"],
        )


def _open(facts: Mapping[str, object]) -> dict[str, object]:
    """Return facts as JSON has them: "unknown" is null."""
    return {name: None if value == "unknown" else value for name, value in facts.items()}


def _expected(raw: Mapping[str, Any], base: Mapping[str, Any], day: dt.date) -> dict[str, str]:
    """Return what is expected: of each title possible in the base, and of those named."""
    possible = {
        rule
        for grant in base["grants"]
        if grant["since"] <= day <= grant.get("until", dt.date.max)
        for rule in grant["rules"]
    }
    expected = dict(raw.get("expect", {}))
    if raw.get("spare_unavailable"):
        expected = {rule: result for rule, result in expected.items() if rule in possible}
    if "titles" in raw:
        named = possible.difference(raw.get("spared", ()))
        expected = dict.fromkeys(named, raw["titles"]) | expected
    return expected
