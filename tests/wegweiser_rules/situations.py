"""Random situations for property tests and measurements, with values around every threshold."""

import datetime as dt
import functools
from random import Random

from wegweiser_rules import LAW, FactKind
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import trees

LEVELS = ("none", "A1", "A2", "B1", "B2", "C1", "C2")
NATIONALITIES = ("IN", "VN", "TR", "RS", "UA", "SY", "PH", "PL", "CH", "US", "GB", "BR", "DE")
OCCUPATIONS = ("2512", "2211", "1330", "2431", "5120", "7212", "")
STATUSES = (
    "none", "visa_d", "AE_16b", "AE_18a", "AE_18b", "BK", "AE_20a", "AE_24", "AE_25_2_1",
    "AE_25_2_2", "AE_25_3", "AE_25_5", "AE_38a", "NE_9", "NE_18c1", "DA_EU", "DA_EU:IT",
    "gestattung", "duldung",
)  # fmt: skip
DAYS = tuple(
    dt.date.fromisoformat(day)
    for day in ("2023-06-01", "2023-12-01", "2024-01-15", "2024-07-01", "2026-10-01", "2027-02-01")
)


@functools.cache
def used_facts(on=DAYS[4]):
    """Return the names of the facts on which the rules of a day rest, in a stable order."""
    roots = (compiled.root for compiled in LAW.program(on).rules.values())
    return sorted({name for leaf in trees.distinct_leaves(roots) for name in leaf.names})


@functools.cache
def stand_ins():
    """Return the names of the facts for which something else stands in while they are not told."""
    versions = [version for rule in LAW.rules.values() for version in rule.versions]
    ahead = [
        *(version.when for version in versions),
        *(v for one in versions for v in one.attributes.values() if isinstance(v, ex.Value)),
    ]
    seen, names = set(), set()
    while ahead:
        node = ahead.pop()
        if node in seen:
            continue
        seen.add(node)
        if isinstance(node, ex.Condition):
            ahead += [*node.inner, *ex.values_of(node)]
            ahead += [node.points] if isinstance(node, ex.Reached) else []
        else:
            ahead += [*node.parts, *node.conditions]
        if isinstance(node, ex.Fallback | ex.Age):
            first = node.first if isinstance(node, ex.Fallback) else node.born
            names |= {fact.name for fact in trees.sides(first)}
            names |= {node.told.name} if isinstance(node, ex.Age) else set()
    return names


def any_value(random: Random, name: str, on: dt.date = DAYS[4]):
    """Return a raw value that a fact can have."""
    return MAKERS[LAW.facts[name].kind](random, name, on)


def any_situation(random: Random, *, share: float, on: dt.date = DAYS[4]):
    """Return raw values of about this share of the facts that the rules use."""
    names = [name for name in used_facts(on) if random.random() < share]
    return {name: any_value(random, name, on) for name in names}


def _choice(random, name, _on):
    if name.endswith("status") or name == "sponsor_title_before":
        extra = ("german", "eu_worker", "eu_not_working") if name == "sponsor_status" else ()
        return random.choice(STATUSES + extra)
    return random.choice((*LAW.facts[name].values, *(["mission:AT"] * (name[:5] == "appli"))))


def _day(random, _name, on):
    months = random.choice((-600, -541, -540, -539, -432, -200, -37, -36, -35, -24, -1, 0, 4))
    return (on + dt.timedelta(days=30 * months + random.randrange(20))).isoformat()


def _list(random, name, _on):
    codes = LAW.facts[name].values or (NATIONALITIES if name == "nationality" else STATUSES)
    return random.sample(codes, random.choice((1, 1, 2)))


def _text(random, name, _on):
    return random.choice(OCCUPATIONS if "isco" in name else NATIONALITIES)


MAKERS = {
    FactKind.BOOL: lambda random, *_: random.random() < 0.5,
    FactKind.INT: lambda random, *_: random.choice((0, 5, 12, 17, 18, 24, 35, 36, 44, 45, 60)),
    FactKind.MONEY: lambda random, *_: f"{random.choice((30, 41, 43, 46, 51, 56, 80))}000.00",
    FactKind.LEVEL: lambda random, *_: random.choice(LEVELS),
    FactKind.MONTHS: lambda random, *_: random.choice((5, 6, 12, 45, "permanent")),
    FactKind.DAY_OR_NEVER: lambda random, name, on: random.choice(
        ("never", _day(random, name, on))
    ),
    FactKind.DATE: _day,
    FactKind.CHOICE: _choice,
    FactKind.LIST: _list,
    FactKind.NUMBERS: lambda random, *_: [random.choice((0, "2.5", 4, 8))] * random.choice((1, 7)),
    FactKind.TEXT: _text,
}
