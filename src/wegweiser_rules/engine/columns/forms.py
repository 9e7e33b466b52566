"""The forms in which a column of a table may hold a fact, and what is made of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from wegweiser_rules.engine.columns import extras, thresholds
from wegweiser_rules.engine.columns.lines import ONE
from wegweiser_rules.engine.facts import LEVELS, NEVER, PERMANENT, Fact, FactError, FactKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import polars as pl
else:
    pl = extras.Extra("polars", install="polars")

MOST_ENTRIES = 400


class BadRows(ValueError):
    """Some rows cannot be read."""

    def __init__(self, rows: pl.Expr) -> None:
        super().__init__("some rows cannot be read")
        self.rows = rows


@dataclass(frozen=True, slots=True)
class Spread:
    """How a list is spread over columns: the most and the fewest entries of any row."""

    longest: int = 1
    shortest: int = 1


@dataclass(frozen=True, slots=True)
class Taken:
    """What becomes of a column: columns by the ending of their name, and the codes in them."""

    values: Mapping[str, pl.Expr]
    codes: tuple[str, ...] = ()
    spread: Spread = field(default_factory=Spread)


class Form(Protocol):
    """How a column holds a fact."""

    @property
    def natural(self) -> pl.Expr:
        """The column as databases know such values: amounts in EUR, codes as text."""

    def checks(self) -> Mapping[str, pl.Expr]:
        """Return what is to be found out about the data, each as one value."""

    def taken(self, seen: Mapping[str, Any]) -> Taken:
        """Return what becomes of the column.

        Raises:
            BadRows: some rows cannot be read.
        """


@dataclass(frozen=True, slots=True)
class Plain:
    """A column of single values; where it is known, but has no value, the row is bad."""

    raw: pl.Expr
    value: pl.Expr
    lowest: Any = None
    highest: Any = None
    exempt: Any = None
    written: pl.Expr | None = None

    @property
    def natural(self) -> pl.Expr:
        """The column as databases know such values."""
        return self.value if self.written is None else self.written

    @property
    def bad(self) -> pl.Expr:
        """Which rows cannot be read; null is as good as no."""
        bad = self.raw.is_not_null() & self.value.is_null()
        return bad if self.lowest is None else bad | self._low | self._high

    @property
    def _low(self) -> pl.Expr:
        low: pl.Expr = self.value < self.lowest
        return low if self.exempt is None else low & (self.value != self.exempt)

    @property
    def _high(self) -> pl.Expr:
        high: pl.Expr = self.value > self.highest
        return high

    def checks(self) -> Mapping[str, pl.Expr]:
        """Return whether there are bad rows."""
        checks = {}
        if self.value is not self.raw:
            checks["gaps"] = self.value.null_count() != self.raw.null_count()
        if self.lowest is not None:
            checks |= {"low": self._low.any(), "high": self._high.any()}
        return checks

    def taken(self, seen: Mapping[str, Any]) -> Taken:
        """Return the column as it is."""
        if any(seen.values()):
            raise BadRows(self.bad)
        return Taken({"": self.value})


@dataclass(frozen=True, slots=True)
class Codes:
    """A column of codes; those of an enumeration are known, others are looked up."""

    fact: Fact
    raw: pl.Expr
    codes: tuple[str, ...] | None

    @property
    def natural(self) -> pl.Expr:
        """The codes as text."""
        return self.raw.cast(pl.String)

    def checks(self) -> Mapping[str, pl.Expr]:
        """Return the codes that occur, unless all that can occur are known to be right."""
        if self.codes is not None and all(map(self._reads, self.codes)):
            return {}
        return {"codes": self.entries.unique().cast(pl.String).implode()}

    @property
    def entries(self) -> pl.Expr:
        """The codes that occur, one by one."""
        return self.raw.drop_nulls()

    def taken(self, seen: Mapping[str, Any]) -> Taken:
        """Return the codes as numbers."""
        codes = self.known(seen)
        number = self.raw if self.codes is not None else self.raw.cast(pl.Enum(codes))
        return Taken({"": number.to_physical()}, codes)

    def known(self, seen: Mapping[str, Any]) -> tuple[str, ...]:
        """Return all codes by their number."""
        occurring = sorted(seen.get("codes", ()))
        if wrong := [code for code in occurring if not self._reads(code)]:
            raise BadRows(self.within(wrong))
        return tuple(occurring) if self.codes is None else self.codes

    def within(self, codes: list[str]) -> pl.Expr:
        """Return which rows have one of these codes."""
        return self.raw.cast(pl.String).is_in(codes)

    def _reads(self, code: str) -> bool:
        try:
            self.fact.read([code] if self.fact.kind is FactKind.LIST else code)
        except FactError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Lists(Codes):
    """A column of lists of codes."""

    @property
    def natural(self) -> pl.Expr:
        """The codes as text."""
        return self.raw.cast(pl.List(pl.String))

    @property
    def entries(self) -> pl.Expr:
        """The codes that occur, one by one."""
        return self.raw.explode().drop_nulls()

    def checks(self) -> Mapping[str, pl.Expr]:
        """Return the codes that occur, and how long the lists are."""
        length = self.raw.list.len()
        return {
            **Codes.checks(self),
            "longest": length.max(),
            "shortest": length.min(),
            "gaps": length.cast(pl.Int64).sum() != self.raw.explode().count(),
        }

    def taken(self, seen: Mapping[str, Any]) -> Taken:
        """Return the codes as numbers, the entries side by side."""
        length = self.raw.list.len()
        if seen["gaps"] or (seen["longest"] or 0) > MOST_ENTRIES:
            gaps = length != self.raw.list.drop_nulls().list.len()
            raise BadRows(gaps | (length > MOST_ENTRIES))
        codes = self.known(seen)
        lists = self.raw if self.codes is not None else self.raw.cast(pl.List(pl.Enum(codes)))
        spread = Spread(seen["longest"] or 0, seen["shortest"] or 0)
        entries = {
            f"[{place}]": lists.list.get(place, null_on_oob=True).to_physical()
            for place in range(spread.longest)
        }
        return Taken({"": length, **entries}, codes, spread)

    def within(self, codes: list[str]) -> pl.Expr:
        """Return which rows have one of these codes."""
        return self.raw.list.eval(pl.element().cast(pl.String).is_in(codes)).list.any()


@dataclass(frozen=True, slots=True)
class Numbers:
    """A column of lists of numbers, which are counted in thousandths."""

    raw: pl.Expr

    @property
    def natural(self) -> pl.Expr:
        """The column as it is."""
        return self.raw

    def checks(self) -> Mapping[str, pl.Expr]:
        """Return whether an entry is missing, out of range, or has too many decimals."""
        entries = self.raw.explode()
        given = self.raw.list.len().cast(pl.Int64).sum()
        return {"gaps": given != entries.count(), "bad": _unfit(entries).any()}

    def taken(self, seen: Mapping[str, Any]) -> Taken:
        """Return the numbers in thousandths."""
        if any(seen.values()):
            bad = _unfit(pl.element()).fill_null(value=True)
            raise BadRows(self.raw.list.eval(bad).list.any())
        parts = (pl.element().cast(pl.Float64) * ONE).round(0).cast(pl.Int64)
        return Taken({"": self.raw.list.eval(parts)})


def _unfit(entries: pl.Expr) -> pl.Expr:
    parts = entries.cast(pl.Float64) * ONE
    rest = (parts - parts.round(0)).abs()
    return (parts < 0) | (parts >= PERMANENT * ONE) | (rest > ONE**-2)


# --- which form a column has ---------------------------------------------------------------------


def form(fact: Fact, dtype: pl.DataType) -> Form | None:
    """Return how a column of this type holds a fact, or nothing where none can."""
    return FORMS[fact.kind](fact, dtype, pl.col(fact.name))


def _bool(_fact: Fact, dtype: pl.DataType, raw: pl.Expr) -> Form | None:
    return Plain(raw, raw) if dtype == pl.Boolean else None


def _int(_fact: Fact, dtype: pl.DataType, raw: pl.Expr) -> Form | None:
    return Plain(raw, _whole(dtype, raw), 0, PERMANENT - 1) if dtype.is_integer() else None


def _months(_fact: Fact, dtype: pl.DataType, raw: pl.Expr) -> Form | None:
    if dtype.is_integer():
        return Plain(raw, _whole(dtype, raw), 0, PERMANENT)
    if not _is_text(dtype):
        return None
    text = raw.cast(pl.String)
    number = (
        pl.when(text == "permanent")
        .then(PERMANENT)
        .otherwise(text.cast(pl.Int32, strict=False))
        .cast(pl.Int32)
    )
    return Plain(raw, number, 0, PERMANENT)


def _whole(dtype: pl.DataType, raw: pl.Expr) -> pl.Expr:
    """Return whole numbers of a type that has negative ones, and in which they can be added."""
    return raw if dtype in (pl.Int32, pl.Int64) else raw.cast(pl.Int64, strict=False)


def _money(_fact: Fact, dtype: pl.DataType, raw: pl.Expr) -> Form | None:
    highest = thresholds.HIGHEST[FactKind.MONEY]
    if dtype.is_integer():
        cents = raw.cast(pl.Int64) * 100
    elif isinstance(dtype, pl.Decimal) and dtype.scale == 2:
        cents = raw.to_physical().cast(pl.Int64, strict=False)
    elif isinstance(dtype, pl.Decimal) or dtype == pl.String:
        amount = raw.cast(pl.Decimal(38, 6), strict=False)
        cents = pl.when(amount.round(2) == amount).then((amount * 100).cast(pl.Int64))
    else:
        return None
    written = raw.cast(pl.Decimal(15, 2), strict=False)
    return Plain(raw, cents, 0, highest, written=written)


def _date(fact: Fact, dtype: pl.DataType, raw: pl.Expr) -> Form | None:
    exempt = NEVER if fact.kind is FactKind.DAY_OR_NEVER else None
    if _is_text(dtype):
        text = raw.cast(pl.String)
        day = text.str.to_date("%Y-%m-%d", strict=False)
        if exempt is not None:
            day = pl.when(text == "never").then(pl.lit(NEVER)).otherwise(day)
        return Plain(raw, day, thresholds.FIRST_DAY, thresholds.LAST_DAY, exempt)
    if dtype != pl.Date:
        return None
    return Plain(raw, raw, thresholds.FIRST_DAY, thresholds.LAST_DAY, exempt)


def _level(_fact: Fact, dtype: pl.DataType, raw: pl.Expr) -> Form | None:
    if not _is_text(dtype):
        return None
    known = isinstance(dtype, pl.Enum) and tuple(dtype.categories) == LEVELS
    levels = raw if known else raw.cast(pl.String).cast(pl.Enum(LEVELS), strict=False)
    return Plain(raw, levels.to_physical(), written=raw.cast(pl.String))


def _codes(fact: Fact, dtype: pl.DataType, raw: pl.Expr) -> Form | None:
    return Codes(fact, raw, _categories(dtype)) if _is_text(dtype) else None


def _list(fact: Fact, dtype: pl.DataType, raw: pl.Expr) -> Form | None:
    if isinstance(dtype, pl.List) and _is_text(dtype.inner):
        return Lists(fact, raw, _categories(dtype.inner))
    return None


def _numbers(_fact: Fact, dtype: pl.DataType, raw: pl.Expr) -> Form | None:
    return Numbers(raw) if isinstance(dtype, pl.List) and dtype.inner.is_numeric() else None


def _is_text(dtype: Any) -> bool:
    return dtype in (pl.String, pl.Categorical) or isinstance(dtype, pl.Enum)


def _categories(dtype: Any) -> tuple[str, ...] | None:
    return tuple(dtype.categories) if isinstance(dtype, pl.Enum) else None


FORMS: dict[FactKind, Callable[[Fact, pl.DataType, pl.Expr], Form | None]] = {
    FactKind.BOOL: _bool,
    FactKind.INT: _int,
    FactKind.MONTHS: _months,
    FactKind.MONEY: _money,
    FactKind.DATE: _date,
    FactKind.DAY_OR_NEVER: _date,
    FactKind.LEVEL: _level,
    FactKind.CHOICE: _codes,
    FactKind.TEXT: _codes,
    FactKind.LIST: _list,
    FactKind.NUMBERS: _numbers,
}
