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
    """A situation on a day, and what is expected of it, with the reason and the citation.

    `name` is the same for one situation on several days, `id` is not. `facts` are all of the
    situation; `given` are those in which it differs from the base `like`.
    """

    id: str
    name: str
    topic: str
    says: str
    day: dt.date
    like: str
    given: Mapping[str, object]
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
    topics = sorted(f.name[:-5] for f in folder.iterdir() if f.name.endswith(".toml"))
    texts = {
        topic: folder.joinpath(f"{topic}.toml").read_text("utf-8")
        for topic in topics
        if topic != "base"
    }
    return tuple(
        case
        for topic, text in texts.items()
        for raw in _read(text)["case"]
        for case in _cases(raw, topic, shared)
    )


def bases() -> dict[str, Mapping[str, object]]:
    """Return the facts of the situations on which the cases build, by their names."""
    shared = _read(resources.files(__name__).joinpath("base.toml").read_text("utf-8"))
    return {name: base["facts"] for name, base in shared["base"].items()}


def _read(text: str) -> dict[str, Any]:
    return tomllib.loads(text)


def _cases(raw: Mapping[str, Any], topic: str, shared: Mapping[str, Any]) -> Iterator[Case]:
    like = raw.get("like", "nothing")
    if isinstance(like, str):
        yield from _alike(raw, topic, like, shared)
    else:
        for name in like:
            called = raw["id"] if name == like[0] else f"{raw['id']}, like {name}"
            own = {**raw, "id": called, "spare_unavailable": True}
            yield from _alike(own, topic, name, shared)


def _alike(
    raw: Mapping[str, Any], topic: str, like: str, shared: Mapping[str, Any]
) -> Iterator[Case]:
    """Yield the case for one base; of several, each expects what is possible in it."""
    base = shared["base"][like]
    given = _open(raw.get("facts", {}))
    days = raw.get("days", [raw.get("day")])
    for day in shared["days"][days] if isinstance(days, str) else days:
        expect = _expected(raw, base, day)
        yield Case(
            id=f"{raw['id']} on {day}",
            name=raw["id"],
            topic=topic,
            says=raw["says"],
            day=day,
            like=like,
            given=given,
            facts={**base["facts"], **given},
            expect=expect,
            attributes={r: a for r, a in raw.get("attributes", {}).items() if r in expect},
            uncertain=tuple(rule for rule in raw.get("uncertain", ()) if rule in expect),
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
