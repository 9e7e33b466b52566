"""The facts of a situation, as the description of the interface shows them."""

from typing import Any

from pydantic import GetJsonSchemaHandler, JsonValue, RootModel
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from wegweiser_rules import LAW, Fact, FactKind

NUMBER = {"type": "integer", "minimum": 0, "maximum": 999_999}
DAY = {"type": "string", "format": "date", "pattern": r"^(19|20|21)\d\d-\d\d-\d\d$"}
MONEY = {"type": "string", "pattern": r"^\d{1,11}(\.\d{1,2})?$", "examples": ["46000.00"]}
ANY_TEXT = r"[^\x00]*"
LIST_OF_NUMBERS = {
    "type": "array",
    "items": {
        "anyOf": [
            {"type": "number", "minimum": 0, "maximum": 999_999},
            {"type": "string", "pattern": r"^\d{1,6}(\.\d{1,3})?$"},
        ]
    },
    "maxItems": 400,
}
KINDS: dict[FactKind, list[dict[str, Any]]] = {
    FactKind.BOOL: [{"type": "boolean"}],
    FactKind.INT: [NUMBER],
    FactKind.MONEY: [MONEY, {"type": "integer", "minimum": 0, "maximum": 99_999_999_999}],
    FactKind.DATE: [DAY],
    FactKind.DAY_OR_NEVER: [DAY, {"const": "never"}],
    FactKind.NUMBERS: [LIST_OF_NUMBERS],
    FactKind.MONTHS: [NUMBER, {"const": "permanent"}],
}


class Facts(RootModel[dict[str, JsonValue]]):
    """Facts by name; null is unknown."""

    def raw(self) -> dict[str, JsonValue]:
        """Return the facts as the law reads them; 36.0 is a whole number in JSON."""
        return {name: whole(value) for name, value in self.root.items()}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        described = handler(core_schema)
        resolved = handler.resolve_ref_schema(described)
        resolved.clear()
        resolved.update(
            type="object",
            description=cls.__doc__,
            additionalProperties=False,
            properties={name: _described(fact) for name, fact in LAW.facts.items()},
            examples=[{"nationality": ["VN"], "german": "B1", "job_offer": True}],
        )
        return described


def whole(value: JsonValue) -> JsonValue:
    """Return 36 for 36.0: JSON has no other whole numbers."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _described(fact: Fact) -> dict[str, Any]:
    return {"title": fact.label, "anyOf": [*_kinds(fact), {"type": "null"}]}


def _kinds(fact: Fact) -> list[dict[str, Any]]:
    if fact.kind is FactKind.LIST:
        return [{"type": "array", "items": {"anyOf": _codes(fact)}, "maxItems": 400}]
    if fact.kind is FactKind.TEXT:
        return [{"type": "string", "pattern": f"^({fact.pattern or ANY_TEXT})$", "maxLength": 200}]
    return KINDS.get(fact.kind) or _codes(fact)


def _codes(fact: Fact) -> list[dict[str, Any]]:
    """Return the codes of a fact, and the form that further codes have."""
    named = [{"enum": list(fact.values)}] if fact.values else []
    further = [{"type": "string", "pattern": f"^({fact.pattern})$"}] if fact.pattern else []
    return [*named, *further]
