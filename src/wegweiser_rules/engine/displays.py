"""Simulations as data, as text and as charts; each text can be translated on its way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from wegweiser_rules.engine import charts
from wegweiser_rules.engine.charts import Part, Row, number
from wegweiser_rules.engine.messages import Message, _
from wegweiser_rules.engine.rules import Result

if TYPE_CHECKING:
    from wegweiser_rules.engine.simulations import Comparison, Simulation
    from wegweiser_rules.engine.tallies import Counts, Moves

Translate: TypeAlias = Callable[[Message], str]
"""Turns a message into a sentence of a language; `str` gives English."""

WORDS = {
    Result.GRANTED_POSSIBLE: _("possible"),
    Result.NOT_REQUIRED: _("not needed"),
    Result.WAIVER_ONLY: _("by exception"),
    Result.NEEDS_MORE_FACTS: _("open"),
    Result.NOT: _("not possible"),
    Result.NOT_AVAILABLE: _("not in force"),
}
COLOURS = {
    Result.GRANTED_POSSIBLE: "#009e73",
    Result.NOT_REQUIRED: "#56b4e9",
    Result.WAIVER_ONLY: "#e69f00",
    Result.NEEDS_MORE_FACTS: "#8c8c8c",
    Result.NOT: "#d9d9d9",
    Result.NOT_AVAILABLE: "#f2f2f2",
}
"""Colours that can be told apart with any kind of colour vision (after Okabe and Ito)."""
PLAIN = {str(Result.NOT), str(Result.NOT_AVAILABLE)}
FAVOURABLE = (str(Result.GRANTED_POSSIBLE), str(Result.NOT_REQUIRED))

TITLE = _("Results by rule on %(day)s")
REFORM_TITLE = _("Before and after the reform “%(title)s”, on %(day)s")
ABOUT = _(
    "Each bar divides the people (%(people)s in all) by the result of a rule. Rules that are "
    "possible for nobody are left out. Behind each bar stands for how many people the way is open."
)
REFORM_ABOUT = _(
    "Each pair of bars divides the people (%(people)s in all) by the result of a rule, before and "
    "after the reform. Beside it stands how many people gain or lose the title."
)
NAMED = _("%(rule)s: %(title)s")
AFTERWARDS = _("after the reform")
GAIN = _("%(gain)s gain, %(lose)s lose")
IN_ALL = _("%(people)s people")
GROUP = _("%(by)s: %(group)s (%(people)s people)")
RULE, PEOPLE, FROM, TO = _("rule"), _("people"), _("before"), _("after")
TITLES = _("title")
GAINING, LOSING = _("gain"), _("lose")
UNMOVED = _("The reform changes no rule that is in force on this day.")


# --- as data -------------------------------------------------------------------------------------


def data(simulation: Simulation) -> dict[str, Any]:
    """Return a simulation as JSON has it."""
    rules = next(iter(simulation.results.values()), {})
    return {
        "day": simulation.on.isoformat(),
        "people": sum(simulation.people.values()),
        "rules": {rule: dict(simulation.of(rule)) for rule in rules},
        **_groups(simulation, lambda group: {"rules": _plain(simulation.results[group])}),
    }


def comparison_data(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as JSON has it."""
    return {
        **data(comparison),
        "reform": comparison.title,
        "changes": {
            rule: {
                "before": dict(comparison.of(rule)),
                "after": dict(comparison.after(rule)),
                **_moved(comparison.moved(rule)),
            }
            for rule in comparison.changed
        },
        **_groups(
            comparison,
            lambda group: {
                "rules": _plain(comparison.results[group]),
                "changes": {r: _moved(moves) for r, moves in comparison.moves[group].items()},
            },
        ),
    }


def _plain(results: Mapping[str, Counts]) -> dict[str, dict[str, float]]:
    return {rule: dict(counts) for rule, counts in results.items()}


def _groups(
    simulation: Simulation, content: Callable[[str], dict[str, Any]]
) -> dict[str, dict[str, Any] | str]:
    if not simulation.by:
        return {}
    groups = {group: {"people": n, **content(group)} for group, n in simulation.people.items()}
    return {"by": simulation.by, "groups": groups}


def _moved(moves: Moves) -> dict[str, Any]:
    """Return who moves from where to where, and how many gain or lose a favourable result."""
    return {
        "gain": gain(moves),
        "lose": lose(moves),
        "moves": [
            {"from": before, "to": after, "people": people}
            for (before, after), people in moves.items()
            if before != after
        ],
    }


def gain(moves: Moves) -> float:
    """Return how many people come to a favourable result."""
    return sum(n for (old, new), n in moves.items() if new in FAVOURABLE and old not in FAVOURABLE)


def lose(moves: Moves) -> float:
    """Return how many people lose a favourable result."""
    return sum(n for (old, new), n in moves.items() if old in FAVOURABLE and new not in FAVOURABLE)


# --- as text -------------------------------------------------------------------------------------


def table(simulation: Simulation, translate: Translate) -> str:
    """Return the results of each rule as a table of plain text."""
    used = [result for result in Result if _occurs(simulation, result)]
    head = [RULE, *(WORDS[result] for result in used), TITLES]
    head = [translate(Message(word)) for word in head]
    blocks = [translate(_title(simulation))]
    for group, results in simulation.results.items():
        rows = [
            [
                rule,
                *(number(counts.get(str(result), 0)) for result in used),
                translate(Message(simulation.titles[rule])),
            ]
            for rule, counts in results.items()
        ]
        blocks.append(f"{translate(_heading(simulation, group))}\n{_aligned([head, *rows])}")
    return "\n\n".join(blocks) + "\n"


def comparison_table(comparison: Comparison, translate: Translate) -> str:
    """Return who moves under a reform as tables of plain text."""
    if not comparison.changed:
        return f"{translate(_title(comparison))}\n\n{translate(Message(UNMOVED))}\n"
    head = [translate(Message(word)) for word in (RULE, FROM, TO, PEOPLE)]
    blocks = [translate(_title(comparison))]
    for group, moves in comparison.moves.items():
        rows = [row for rule, moved in moves.items() for row in _movements(rule, moved, translate)]
        blocks.append(f"{translate(_heading(comparison, group))}\n{_aligned([head, *rows])}")
    return "\n\n".join((*blocks, _balance(comparison, translate))) + "\n"


def _movements(rule: str, moves: Moves, translate: Translate) -> Iterator[list[str]]:
    for (before, after), people in sorted(moves.items(), key=lambda move: -move[1]):
        if before != after:
            words = (translate(Message(WORDS[Result(result)])) for result in (before, after))
            yield [rule, *words, number(people)]


def _balance(comparison: Comparison, translate: Translate) -> str:
    """Return for each rule how many people gain and lose."""
    head = [translate(Message(word)) for word in (RULE, GAINING, LOSING)]
    moves = ((rule, comparison.moved(rule)) for rule in comparison.changed)
    return _aligned([head, *([rule, number(gain(m)), number(lose(m))] for rule, m in moves)])


def _occurs(simulation: Simulation, result: Result) -> bool:
    return any(
        counts.get(str(result))
        for rules in simulation.results.values()
        for counts in rules.values()
    )


def _heading(simulation: Simulation, group: str) -> Message:
    people = number(simulation.people[group])
    if not simulation.by:
        return Message(IN_ALL, {"people": people})
    return Message(GROUP, {"by": simulation.by, "group": group, "people": people})


def _title(simulation: Simulation) -> Message:
    title = getattr(simulation, "title", None)
    if title is None:
        return Message(TITLE, {"day": simulation.on})
    return Message(REFORM_TITLE, {"title": title, "day": simulation.on})


def _aligned(rows: list[list[str]]) -> str:
    """Return rows with their columns under each other; numbers stand to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    right = [rows[-1][place][:1].isdigit() and place > 0 for place in range(len(widths))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in rows
    )


# --- as a chart ----------------------------------------------------------------------------------


def chart(simulation: Simulation, translate: Translate, *, lang: str) -> str:
    """Return a chart of the rules with any result but *not possible*."""
    rules = next(iter(simulation.results.values()), {})
    counted = {rule: simulation.of(rule) for rule in rules}
    rows = [
        Row(_named(simulation, rule, translate), counts, number(_favourable(counts)))
        for rule, counts in counted.items()
        if not counts.keys() <= PLAIN
    ]
    return _drawn(simulation, rows, ABOUT, translate, lang)


def comparison_chart(comparison: Comparison, translate: Translate, *, lang: str) -> str:
    """Return a chart of the results before and after, for each rule that changes."""
    rows = []
    for rule in comparison.changed:
        moves = comparison.moved(rule)
        note = Message(GAIN, {"gain": number(gain(moves)), "lose": number(lose(moves))})
        rows.append(Row(_named(comparison, rule, translate), comparison.of(rule)))
        after = translate(Message(AFTERWARDS))
        rows.append(Row(after, comparison.after(rule), translate(note), indent=True))
    return _drawn(comparison, rows, REFORM_ABOUT, translate, lang)


def _named(simulation: Simulation, rule: str, translate: Translate) -> str:
    title = Message(simulation.titles[rule])
    return translate(Message(NAMED, {"rule": rule, "title": title}))


def _favourable(counts: Counts) -> float:
    return sum(counts.get(result, 0) for result in FAVOURABLE)


def _drawn(
    simulation: Simulation, rows: list[Row], about: str, translate: Translate, lang: str
) -> str:
    people = number(sum(simulation.people.values()))
    return charts.bars(
        rows,
        title=translate(_title(simulation)),
        description=translate(Message(about, {"people": people})),
        parts={
            str(result): Part(translate(Message(WORDS[result])), colour)
            for result, colour in COLOURS.items()
        },
        lang=lang,
    )
