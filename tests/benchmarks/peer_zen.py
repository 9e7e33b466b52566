"""The model rules in zen-engine: one decision graph with an expression per concept and title.

Expressions are printed from our trees, so that all engines work on the same rules.
"""

import json

import zen

from tests.benchmarks import model_rules
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.parameters import Share

NAMES = {id(condition): name for name, condition in model_rules.CONCEPTS.items()}


def decision():
    """Return the decision, ready to be evaluated."""
    return zen.ZenEngine().create_decision(json.dumps(graph()))


def graph():
    """Return the decision graph: what comes in, the expressions, what goes out."""
    conditions = {**model_rules.CONCEPTS, **model_rules.TITLES}
    expressions = [
        {"id": name, "key": name, "value": printed(condition, own=name)}
        for name, condition in conditions.items()
    ]
    return {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "situation"},
            {
                "id": "rules",
                "type": "expressionNode",
                "name": "rules",
                "content": {"expressions": expressions},
            },
            {"id": "out", "type": "outputNode", "name": "results"},
        ],
        "edges": [
            {"id": "1", "sourceId": "in", "targetId": "rules", "type": "edge"},
            {"id": "2", "sourceId": "rules", "targetId": "out", "type": "edge"},
        ],
    }


def situation(person):
    """Return a generated person as zen takes it: amounts are numbers."""
    return {**person, "salary": float(person["salary"])}


# --- expressions ---------------------------------------------------------------------------------


def printed(condition, own=""):
    """Return a condition as an expression; concepts are expressions of their own."""
    name = NAMES.get(id(condition), own)
    return f"$.{name}" if name != own else PRINTERS[type(condition)](condition)


def joined(condition):
    join = " and " if isinstance(condition, ex.AllOf) else " or "
    return "(" + join.join(printed(part) for part in condition.parts) + ")"


def among(condition):
    name = condition.value.name
    if condition.value.kind is FactKind.CHOICE:
        codes = ", ".join(f"'{code}'" for code in sorted(condition.codes))
        return f"({name} in [{codes}])"
    tests = (f"startsWith({name}, '{prefix}')" for prefix in condition.prefixes)
    return "(" + " or ".join(tests) + ")"


def scored(condition):
    groups = []
    for group in condition.points.groups:
        steps = "".join(f"{printed(c.when)} ? {c.points} : " for c in group)
        groups.append(f"({steps}0)")
    return f"(({' + '.join(groups)}) >= {condition.minimum})"


def value(side):
    if isinstance(side, Fact):
        return side.name
    if isinstance(side, Share):
        return str(side.on(model_rules.ON) / 100)
    return str(side.value)


PRINTERS = {
    ex.AllOf: joined,
    ex.AnyOf: joined,
    ex.Holds: lambda condition: condition.fact.name,
    ex.Not: lambda condition: f"not {printed(condition.part)}",
    ex.Comparison: lambda c: f"({value(c.left)} {c.operator} {value(c.right)})",
    ex.OneOf: among,
    ex.Reached: scored,
}
