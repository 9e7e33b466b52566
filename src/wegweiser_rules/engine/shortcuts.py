"""Writes only the truths of rules as a function, which looks no further than it must.

What several lines need is worked out once. All else stands where it is needed: of conditions that
must hold together, none after one that fails; of alternatives, none after one that holds.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

NAME = re.compile(r"\bv\d+\b")
SURE = 15

Join = tuple[str, tuple[str, ...]]


class Shortcuts:
    """The lines that work out these names, each line once."""

    def __init__(self, lines: Mapping[str, str], joins: Mapping[str, Join]) -> None:
        self.lines = lines
        self.joins = joins
        self.used: Counter[str] = Counter()
        self.body: dict[str, str] = {}
        self.steps = 0

    def function(self, names: Iterable[str]) -> str:
        """Return the text of a function `run(get, day)` that returns the values of these names."""
        names = tuple(names)
        for name in names:
            self._count(name)
        for name in names:
            self._put(name)
        body = "".join(f"    {name} = {line}\n" for name, line in self.body.items())
        return f"def run(get, day):\n{body}    return ({''.join(f'{name}, ' for name in names)})\n"

    def _count(self, name: str) -> None:
        """Count in how many places a name is needed."""
        self.used[name] += 1
        if self.used[name] == 1:
            for needed in self._needs(name):
                self._count(needed)

    def _needs(self, name: str) -> Iterable[str]:
        if name in self.joins:
            return self.joins[name][1]
        return dict.fromkeys(NAME.findall(self.lines[name]))

    def _put(self, name: str) -> None:
        """Put what is needed more than once before a name, and then its own line."""
        if name not in self.body:
            self._put_shared(name)
            self.body[name] = self.expression(name)

    def _put_shared(self, name: str) -> None:
        for needed in self._needs(name):
            if self.used[needed] > 1:
                self._put(needed)
            else:
                self._put_shared(needed)

    def expression(self, name: str) -> str:
        """Return what stands for a name where it is needed only there."""
        if name in self.joins:
            join = self.joins[name][0]
            return self._joined(join, tuple(self._flattened(name, join)))
        return NAME.sub(_Inlined(self).text, self.lines[name])

    def _flattened(self, name: str, join: str) -> Iterator[str]:
        """Yield the parts of a join, and in place of one joined alike its own parts."""
        for part in self.joins[name][1]:
            if part not in self.body and self.joins.get(part, ("",))[0] == join:
                yield from self._flattened(part, join)
            else:
                yield part

    def _joined(self, join: str, parts: tuple[str, ...]) -> str:
        """Return conditions joined: first what is worked out already, then what is short."""
        ready = f" {join} ".join(part for part in parts if part in self.body)
        rest = [f"({self.expression(part)})" for part in parts if part not in self.body]
        links = [*([f"({ready})"] if ready else []), *sorted(rest, key=len)]
        if len(links) == 1:
            return links[0]
        return self._all(links) if join == "&" else self._any(links)

    def _all(self, links: list[str]) -> str:
        *steps, last = self._chain("&", links)
        return " and ".join((*(f"({step})" for step in steps), last.partition(" := ")[2]))

    def _any(self, links: list[str]) -> str:
        *steps, last = self._chain("|", links)
        found = steps[0].partition(" := ")[0]
        tests = " or ".join(f"({step}) == {SURE}" for step in steps)
        return f"{found} if {tests} else {last.partition(' := ')[2]}"

    def _chain(self, join: str, links: list[str]) -> Iterator[str]:
        """Yield assignments that add one condition after the other to what is known so far."""
        self.steps += 1
        so_far = f"t{self.steps}"
        yield f"{so_far} := {links[0]}"
        for link in links[1:]:
            yield f"{so_far} := {so_far} {join} {link}"


class _Inlined:
    """Puts expressions in the place of names; a name that stands twice is bound by the first."""

    def __init__(self, shortcuts: Shortcuts) -> None:
        self.shortcuts = shortcuts
        self.seen: set[str] = set()

    def text(self, match: re.Match[str]) -> str:
        name = match[0]
        if name in self.shortcuts.body or name in self.seen:
            return name
        self.seen.add(name)
        expression = self.shortcuts.expression(name)
        again = len(re.findall(rf"\b{name}\b", match.string)) > 1
        return f"({name} := {expression})" if again else f"({expression})"
