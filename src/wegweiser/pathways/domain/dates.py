"""What the days and numbers of a case add to a step: only what is exact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser.pathways.domain import conditions
from wegweiser_rules.engine.messages import Message, _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wegweiser.pathways.domain.cases import Case

YEARS_AS_NEW_GRADUATE = 3
"""Source: AufenthG § 18g Abs. 1 S. 2 Nr. 2."""

YEARS_TO_SETTLEMENT = 3
YEARS_TO_SETTLEMENT_TRAINED_HERE = 2
"""Source: AufenthG § 18c Abs. 1 S. 1 Nr. 1, S. 2."""


def notes(case: Case) -> Mapping[str, tuple[Message, ...]]:
    """Return what can be said exactly in this case, by step."""
    found: dict[str, tuple[Message, ...]] = {}
    for source in (_birthday, _new_graduate, _first_day, _party, _settlement):
        for step, message in source(case):
            found[step] = (*found.get(step, ()), message)
    return found


def _birthday(case: Case) -> Iterator[tuple[str, Message]]:
    born = case.day("birth_date")
    if born is None or case.way not in conditions.AGE_COUNTS_FOR:
        return
    birthday = conditions.anniversary(born, conditions.OLDER_FROM)
    if birthday > case.on:
        yield (
            "con.salary_check",
            Message(
                _("The rule for older workers counts from the 45th birthday on, %(day)s."),
                {"day": birthday},
            ),
        )


def _new_graduate(case: Case) -> Iterator[tuple[str, Message]]:
    degree = case.day("degree_date")
    if degree is None or case.way != "18g.1.2b":
        return
    last = conditions.anniversary(degree, YEARS_AS_NEW_GRADUATE)
    yield (
        "abr.visa",
        Message(_("Apply by %(day)s. Until then the degree counts as new."), {"day": last}),
    )


def _first_day(case: Case) -> Iterator[tuple[str, Message]]:
    start = case.day("job_start")
    if start is None:
        return
    planned = _("The first working day is planned for %(day)s.")
    for step in ("arr.health", "arr.firstday", "onb.safety"):
        yield step, Message(planned, {"day": start})


def _party(case: Case) -> Iterator[tuple[str, Message]]:
    """Yield how many visas and titles are needed when a family comes along."""
    count = party_size(case)
    if count == 1:
        return
    yield "abr.appointment", Message(_("Appointments needed: %(count)s."), {"count": count})
    for visa in ("abr.visa", "abr.visa_stay"):
        yield visa, Message(_("Visas needed: %(count)s."), {"count": count})
    yield "arr.abh", Message(_("Residence titles needed: %(count)s."), {"count": count})


def party_size(case: Case) -> int:
    """Return how many people come: the worker, a spouse, and children under 18."""
    return 1 + bool(case.answers.spouse_comes) + len(case.minors)


def _settlement(case: Case) -> Iterator[tuple[str, Message]]:
    since = case.day("status_since")
    if since is None or not case.has("status", "AE_18a", "AE_18b", "AE_18d"):
        return
    here = case.has("german_training", True) or case.has("german_degree", True)  # noqa: FBT003
    years = YEARS_TO_SETTLEMENT_TRAINED_HERE if here else YEARS_TO_SETTLEMENT
    yield (
        "sta.ne",
        Message(
            _("If you keep such a title without a gap, the time is reached on %(day)s."),
            {"day": conditions.anniversary(since, years)},
        ),
    )
