"""Classes of named values: written and checked like dataclasses, made in a tenth of the time.

The whole law is built at each start. To import `dataclasses` and to let it write each class would
take longer than the law itself. So at run time a record gets only what it needs: slots, a
constructor, and equality where it is compared by its values. That frozen records stay as they are
is left to the type checker. `dataclasses.replace`, `fields` and `asdict` know records, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass as record
    from dataclasses import field, replace
else:

    def record(
        *, frozen: bool = False, eq: bool = True, kw_only: bool = False, **_slots: bool
    ) -> Callable[[type], type]:
        """Return a decorator that makes a record of a class; slots it has in any case."""
        return lambda cls: _made(cls, eq=eq, hashed=eq and frozen, kw_only=kw_only)

    def field(**options: Any) -> Field:
        """Return how a value comes about where it is not given."""
        return Field(**options)

    def replace(known: Any, **values: Any) -> Any:
        """Return a copy of a record with some other values."""
        copy = object.__new__(type(known))
        for name, kind in known._fields.items():
            setattr(copy, name, getattr(known, name) if kind.init else kind.factory())
        for name, value in values.items():
            setattr(copy, name, value)
        return copy


__all__ = ["field", "record", "replace"]

REQUIRED = object()


class Field:
    """How a value comes about where it is not given: not at all, by a default, or made anew."""

    __slots__ = ("default", "factory", "init", "kw_only")

    def __init__(
        self,
        *,
        default: object = REQUIRED,
        default_factory: Callable[[], object] | None = None,
        init: bool = True,
        kw_only: bool = False,
    ) -> None:
        self.default = default
        self.factory = default_factory
        self.init = init
        self.kw_only = kw_only


class _Fields:
    """The fields in the form of `dataclasses`, for the few who use its functions."""

    def __get__(self, _record: object, cls: Any) -> dict[str, Any]:
        import dataclasses  # noqa: PLC0415 — only those who need it pay for it

        known = [(name, Any, dataclasses.field(init=f.init)) for name, f in cls._fields.items()]
        made: Any = dataclasses.make_dataclass(cls.__name__, known)
        fields: dict[str, Any] = made.__dataclass_fields__
        return fields


def _made(cls: Any, *, eq: bool, hashed: bool, kw_only: bool) -> type:
    annotated = vars(cls).get("__annotations__", ())
    own = {name: _field(cls, name, kw_only=kw_only) for name in annotated}
    names = {name: value for name, value in vars(cls).items() if name not in own}
    for name in ("__dict__", "__weakref__"):
        names.pop(name, None)
    fields = {**getattr(cls, "_fields", {}), **own}
    names |= {
        "__slots__": tuple(own),
        "__init__": _constructor(fields),
        "__dataclass_fields__": _Fields(),
        "__repr__": _written,
        "_fields": fields,
    }
    if eq:
        names |= {"__eq__": _equal, "__hash__": _hash if hashed else None}
    made: type = type(cls)(cls.__name__, cls.__bases__, names)
    made.__qualname__ = cls.__qualname__
    return made


def _field(cls: type, name: str, *, kw_only: bool) -> Field:
    given = cls.__dict__.get(name, REQUIRED)
    return given if isinstance(given, Field) else Field(default=given, kw_only=kw_only)


def _constructor(fields: dict[str, Field]) -> Callable[..., None]:
    """Return the function that takes the values of these fields."""
    names: dict[str, Any] = {"REQUIRED": REQUIRED}
    names |= {f"made_{name}": f.factory for name, f in fields.items()}
    given = {name: f for name, f in fields.items() if f.init}
    placed = [_argument(name, f, names) for name, f in given.items() if not f.kw_only]
    named = [_argument(name, f, names) for name, f in given.items() if f.kw_only]
    head = ", ".join(("self", *placed, *(["*", *named] if named else [])))
    body = "".join(f"\n    self.{name} = {_value(name, f)}" for name, f in fields.items())
    exec(f"def __init__({head}):{body or ' pass'}", names)  # noqa: S102 — text of our own
    constructor: Callable[..., None] = names["__init__"]
    return constructor


def _argument(name: str, known: Field, names: dict[str, Any]) -> str:
    if known.factory is not None:
        return f"{name}=REQUIRED"
    if known.default is REQUIRED:
        return name
    names[f"default_{name}"] = known.default
    return f"{name}=default_{name}"


def _value(name: str, known: Field) -> str:
    if not known.init:
        return f"made_{name}()"
    return name if known.factory is None else f"made_{name}() if {name} is REQUIRED else {name}"


def _values(known: Any) -> tuple[object, ...]:
    return tuple(getattr(known, name) for name in known._fields)


def _equal(first: Any, second: object) -> object:
    if type(first) is not type(second):
        return NotImplemented
    return _values(first) == _values(second)


def _hash(known: Any) -> int:
    return hash(_values(known))


def _written(known: Any) -> str:
    values = zip(known._fields, _values(known), strict=True)
    return f"{type(known).__name__}({', '.join(f'{name}={value!r}' for name, value in values)})"
