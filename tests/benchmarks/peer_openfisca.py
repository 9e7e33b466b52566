"""The model rules in OpenFisca: a variable for each fact, concept and title, as its guide shows.

Formulas are printed from our trees, so that all engines work on the same rules.
"""

import numpy as np
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from tests.benchmarks import model_rules
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.parameters import Share

PERIOD = "2026-10"
PERSON = Entity("person", "persons", "A person", "")
NAMES = {id(condition): name for name, condition in model_rules.CONCEPTS.items()}


def system():
    """Return the tax and benefit system, as OpenFisca calls a body of law."""
    made = TaxBenefitSystem([PERSON])
    made.parameters = ParameterNode("", data=parameters())
    for fact in model_rules.FACTS.values():
        made.add_variable(type(fact.name, (Variable,), fact_variable(fact)))
    for name, condition in {**model_rules.CONCEPTS, **model_rules.TITLES}.items():
        made.add_variable(type(name, (Variable,), formula_variable(name, condition)))
    return made


def parameters():
    """Return the dated figures in OpenFisca's form."""
    nodes = {}
    for parameter in model_rules.LAW.parameters:
        nodes[parameter.name] = {
            "values": {
                figure.since.isoformat(): {"value": float(figure.value)}
                for figure in parameter.figures
            }
        }
    return nodes


def fact_variable(fact):
    common = {"entity": PERSON, "definition_period": DateUnit.MONTH, "label": fact.label}
    if fact.kind is FactKind.CHOICE:
        codes = Enum(fact.name, {code: code for code in fact.values})
        kind = {"value_type": Enum, "possible_values": codes, "default_value": next(iter(codes))}
    else:
        kinds = {FactKind.BOOL: bool, FactKind.MONEY: float}
        kind = {"value_type": kinds.get(fact.kind, int)}
    return {**common, **kind}


def formula_variable(name, condition):
    text = printed(condition, own=name)
    names = {"np": np}
    exec(f"def formula(person, period, parameters):\n    return {text}", names)
    return {
        "entity": PERSON,
        "definition_period": DateUnit.MONTH,
        "value_type": bool,
        "formula": names["formula"],
        "label": name,
    }


# --- formulas ------------------------------------------------------------------------------------


def printed(condition, own=""):
    """Return a condition as a formula on arrays; concepts are variables of their own."""
    name = NAMES.get(id(condition), own)
    if name != own:
        return called(name)
    return PRINTERS[type(condition)](condition)


def called(name):
    return f"person({name!r}, period)"


def joined(condition):
    join = " * " if isinstance(condition, ex.AllOf) else " + "
    return "(" + join.join(printed(part) for part in condition.parts) + ")"


def compared(condition):
    return f"({value(condition.left)} {condition.operator} {value(condition.right)})"


def among(condition):
    fact = condition.value
    if fact.kind is FactKind.CHOICE:
        kinds = f"person.simulation.tax_benefit_system.variables[{fact.name!r}].possible_values"
        tests = [f"({called(fact.name)} == {kinds}.{code})" for code in condition.codes]
    else:
        tests = [
            f"({called(fact.name)} // {10 ** (4 - len(prefix))} == {prefix})"
            for prefix in condition.prefixes
        ]
    return "(" + " + ".join(tests) + ")"


def scored(condition):
    groups = []
    for group in condition.points.groups:
        tests = ", ".join(printed(criterion.when) for criterion in group)
        groups.append(f"np.select([{tests}], {[criterion.points for criterion in group]}, 0)")
    return f"(({' + '.join(groups)}) >= {condition.minimum})"


def value(side):
    if isinstance(side, Fact):
        return called(side.name)
    if isinstance(side, Share):
        return f"(parameters(period).{side.name} * parameters(period).{side.of.name})"
    return repr(side.value)


PRINTERS = {
    ex.AllOf: joined,
    ex.AnyOf: joined,
    ex.Holds: lambda condition: called(condition.fact.name),
    ex.Not: lambda condition: f"np.logical_not({printed(condition.part)})",
    ex.Comparison: compared,
    ex.OneOf: among,
    ex.Reached: scored,
}


# --- situations ----------------------------------------------------------------------------------


def situation(person):
    """Return a person in the form of OpenFisca's interface: a value for each fact and month."""
    forms = {FactKind.MONEY: float, FactKind.TEXT: int}
    values = {
        name: {PERIOD: forms.get(fact.kind, lambda raw: raw)(person[name])}
        for name, fact in model_rules.FACTS.items()
    }
    return {"persons": {"one": values}}


def results(laws, inputs, *, count):
    """Return the array of each title for people given as arrays."""
    simulation = SimulationBuilder().build_default_simulation(laws, count)
    for name, array in inputs.items():
        simulation.set_input(name, PERIOD, array)
    return {title: simulation.calculate(title, PERIOD) for title in model_rules.TITLES}
