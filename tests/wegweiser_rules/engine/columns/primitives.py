"""A law of no country: every kind of expression once, with days and numbers around its limits."""

import datetime as dt
from decimal import Decimal

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.laws import Law
from wegweiser_rules.engine.parameters import ShareAt, percent, yearly
from wegweiser_rules.engine.rules import Result, Rule, Version
from wegweiser_rules.engine.sources import Source

DAY = dt.date(2026, 3, 31)
SOURCE = Source("Law", "§ 1")

yes = Fact("yes", FactKind.BOOL, "yes", neutral=True)
other = Fact("other", FactKind.BOOL, "other", neutral=False)
third = Fact("third", FactKind.BOOL, "third")
born = Fact("born", FactKind.DATE, "born")
told_age = Fact("told_age", FactKind.INT, "age", neutral=30)
start = Fact("start", FactKind.DATE, "start")
end = Fact("end", FactKind.DATE, "end")
last = Fact("last", FactKind.DAY_OR_NEVER, "last", neutral=dt.date.min)
months = Fact("months", FactKind.MONTHS, "months", neutral=12)
counted = Fact("counted", FactKind.INT, "counted")
level = Fact("level", FactKind.LEVEL, "level", neutral=0)
pay = Fact("pay", FactKind.MONEY, "pay", neutral=4_000_000)
status = Fact("status", FactKind.CHOICE, "status", values=("none", "AE_1", "AE_2", "NE"))
code = Fact("code", FactKind.TEXT, "code", neutral="")
nations = Fact("nations", FactKind.LIST, "nations", pattern="[A-Z]{2}", neutral=("XX",))
nation = Fact("nation", FactKind.TEXT, "nation", pattern="[A-Z]{2}")
hours = Fact("hours", FactKind.NUMBERS, "hours", neutral=())
FACTS = (
    yes, other, third, born, told_age, start, end, last, months, counted, level, pay, status, code,
    nations, nation, hours,
)  # fmt: skip

CEILING = yearly("c", "c", {2025: ("96600", SOURCE), 2026: ("101400", SOURCE)})
HALF = percent("50", of=CEILING)
STEPS = ((0, Decimal("0.0")), (4, Decimal("0.5")), (24, Decimal("1.0")))
POINTS = ex.Points(
    (
        (ex.Criterion(1, 4, ex.one_of(status, ["NE"])), ex.Criterion(2, 2, yes.holds())),
        (ex.Criterion(3, 1, other.holds()),),
        (ex.Criterion(4, 2, third.holds()), ex.Criterion(5, 1, level >= 3)),
    )
)
WAIVABLE = ex.waivable(yes, by=SOURCE)
MOMENT = ex.fallback(end, ex.TODAY)

CONDITIONS = {
    "holds": yes.holds(),
    "not": ex.not_(third),
    "all": ex.all_of(yes, other, third),
    "any": ex.any_of(yes, other, third),
    "always": ex.always(),
    "waivable": ex.all_of(WAIVABLE, other),
    "not waivable": ex.all_of(ex.not_(WAIVABLE), ex.any_of(WAIVABLE, third)),
    "one of": status.one_of("none", "NE"),
    "one of prefix": status.one_of("AE_*", "x"),
    "code": code.one_of("25*", ""),
    "many codes": code.one_of(*(f"A{number:02}" for number in range(0, 20, 2))),
    "any in": nations.any_in(["DE", "AT"]),
    "all in": ex.all_in(nations, ["DE", "AT", "X*"]),
    "any in single": ex.any_in(ex.fallback(nations, ex.Single(nation)), ["DE", "F*"]),
    "all in single": ex.all_in(ex.Single(nation), ["DE"]),
    "one of fallback": ex.one_of(ex.fallback(nation, code), ["DE", "2*"]),
    "one of choice": ex.one_of(ex.select(when=third, then=nation, otherwise=code), ["DE"]),
    "number": counted >= 12,
    "less": counted < 12,
    "at most": counted <= 12,
    "more": counted > 12,
    "months": months >= 24,
    "level": level >= 3,
    "money": pay >= HALF,
    "money at": pay >= ShareAt(HALF, start),
    "money at fallback": pay >= ShareAt(HALF, MOMENT),
    "unpublished": pay >= ShareAt(HALF, ex.Literal(dt.date(2027, 1, 1))),
    "since": start >= dt.date(2024, 2, 29),
    "never": last < start,
    "never after": last <= ex.TODAY.plus(years=-1),
    "later": start.plus(years=3) >= ex.TODAY,
    "later days": start.plus(months=1, days=14) > ex.TODAY,
    "today later": ex.TODAY.plus(weeks=2) > start,
    "two days": end >= start,
    "two days later": end >= start.plus(months=1),
    "two days before": end.plus(months=1) > start,
    "two days apart": end <= start.plus(years=2, days=-1),
    "two days strictly": end > start.plus(months=13),
    "two days, days first": end < start.plus(days=10),
    "both moved": start.plus(months=1) >= end.plus(months=3, days=2),
    "birthday": ex.Birthday(born, 18) <= ex.TODAY,
    "birthday of two": start >= ex.Birthday(born, 18),
    "before birthday": start <= ex.Birthday(born, 18),
    "birthday and months": ex.months_between(start, ex.Birthday(born, 16)) >= 60,
    "age": ex.Age(born, told_age, ex.TODAY) >= 45,
    "age then": ex.Age(born, told_age, MOMENT) < 45,
    "age limits": ex.Age(born, told_age, ex.fallback(start, ex.TODAY)) >= counted,
    "months since": ex.months_since(start) >= 21,
    "months between": ex.months_between(start, end) >= 12,
    "months between less": ex.months_between(start, end) < 12,
    "months between none": ex.months_between(start, end) >= 0,
    "months below": ex.Comparison(ex.Literal(12), ">", ex.months_between(start, end)),
    "months or since": ex.fallback(months, ex.months_since(start)) >= 60,
    "months until": ex.months_between(start, ex.fallback(last, end)) >= 3,
    "least": ex.least(counted, told_age) >= 18,
    "greatest": ex.greatest(counted, told_age) >= 18,
    "least day": ex.least(start, end) >= dt.date(2025, 1, 1),
    "greatest day": ex.greatest(start, end.plus(years=1)) < ex.TODAY,
    "total": ex.total(counted, ex.months_between(start, end)) >= 36,
    "total of fallbacks": ex.total(ex.fallback(counted, 5), ex.fallback(told_age, 7)) >= 24,
    "total until": ex.total(ex.months_between(start, ex.least(end, ex.TODAY)), months) >= 30,
    "total of ages": ex.total(ex.Age(born, told_age, MOMENT), counted) >= 60,
    "total with choice": ex.total(ex.select(when=third, then=6, otherwise=counted), 3) >= 9,
    "total of outer": ex.total(ex.greatest(counted, 12), ex.least(told_age, 40)) > 45,
    "total at": ex.total(ShareAt(HALF, start), pay) >= 9_500_000,
    "total of chosen days": ex.total(
        ex.months_between(ex.select(when=third, then=start, otherwise=end), ex.TODAY), counted
    )
    >= 20,
    "capped": ex.total(ex.Capped(counted, 3, 48), told_age) >= 50,
    "capped alone": ex.Capped(counted, 3, 48) >= 39,
    "choice": ex.select(when=third, then=counted, otherwise=told_age) >= 18,
    "choice of days": ex.select(when=other, then=start, otherwise=end) >= dt.date(2025, 6, 1),
    "tally": ex.tally(hours, steps=STEPS) >= Decimal("2.5"),
    "total of tally": ex.total(ex.tally(hours, steps=STEPS), counted) <= Decimal("17.5"),
    "sum of": ex.sum_of(hours) > 20,
    "dated": ex.dated({"2023-01-01": yes, "2026-01-01": third}),
    "doubt": ex.doubt(yes, or_else=third, key="a", note="a"),
    "open doubt": ex.doubt(WAIVABLE, or_else=ex.all_of(third, other), key="b", note="b",
                           decided=False),
    "points": POINTS.reach(5),
    "few points": POINTS.reach(0),
    "possible": ex.Possible("waivable"),
    "possible no more": ex.any_of(ex.Possible("expired"), third),
}  # fmt: skip


def _rule(name, condition, **more):
    since = dt.date(2023, 1, 1)
    version = Version(since=since, sources=(SOURCE,), strength=None, when=condition, **more)
    return Rule(id=name, title=name, summary=name, group=name, versions=(version,))


RULES = {name: _rule(name, condition) for name, condition in CONDITIONS.items()}
RULES["expired"] = _rule("expired", yes.holds(), until=dt.date(2025, 12, 31))
RULES["not required"] = Rule(
    id="not required", title="", summary="", group="", met=Result.NOT_REQUIRED,
    versions=RULES["waivable"].versions,
)  # fmt: skip
LAW = Law(
    rules=RULES,
    facts={fact.name: fact for fact in FACTS},
    parameters=(CEILING,),
    state_of_law=DAY,
    modelled_from=dt.date(2023, 1, 1),
)

ENDS = ((1, 1), (1, 30), (1, 31), (2, 27), (2, 28), (3, 1), (3, 30), (3, 31), (4, 30))
MONTH_ENDS = [dt.date(year, *end) for year in (2021, 2023, 2024, 2025, 2026) for end in ENDS]
DAYS = [*MONTH_ENDS, dt.date(2024, 2, 29), dt.date(2020, 2, 29), dt.date(2026, 4, 14)]
BIRTHS = [
    dt.date(year, month, day)
    for year in (1980, 1981, 2004, 2005, 2006, 2007, 2008, 2009, 2010)
    for month, day in ((2, 27), (2, 28), (3, 1), (3, 31), (4, 1))
]
VALUES = {
    "yes": (True, False),
    "other": (True, False),
    "third": (True, False),
    "born": (*BIRTHS, dt.date(2004, 2, 29), dt.date(2008, 2, 29)),
    "told_age": (0, 17, 18, 30, 44, 45, 46),
    "start": DAYS,
    "end": DAYS,
    "last": (dt.date.min, *DAYS),
    "months": (0, 23, 24, 59, 60, 1_000_000),
    "counted": (0, 5, 11, 12, 13, 17, 18, 35, 36, 45, 50),
    "level": range(7),
    "pay": (0, 4_699_999, 4_700_000, 4_829_999, 4_830_000, 5_069_999, 5_070_000, 10**13 - 1),
    "status": ("none", "AE_1", "AE_2", "NE"),
    "code": ("", "25", "2512", "1330", "DE", *(f"A{number:02}" for number in range(20))),
    "nations": (("DE",), ("XX",), ("AT", "DE"), ("DE", "FR"), (), ("XA", "XB"), ("IT",)),
    "nation": ("DE", "FR", "IT"),
    "hours": (
        (),
        *(tuple(map(Decimal, text.split())) for text in ("0", "4 4.5", "24 25 0.5 3", "2.125")),
        tuple([Decimal(5)] * 18),
    ),
}  # fmt: skip
