import dataclasses
import datetime as dt

import pytest

from wegweiser_rules import LAW, cases
from wegweiser_rules.commands import mutate
from wegweiser_rules.engine import mutations

CASE = next(c for c in cases.load() if c.id == "contract for six months on 2026-10-01")


def mutants(what):
    """Return the changes of the contract's length in the law of the case's day."""
    found = mutations.of(LAW.rules["18g.1.1"], modelled_from=LAW.modelled_from)
    return [m for m in found if what in str(m) and m.version.covers(CASE.day)]


def test_a_case_at_the_limit_notices_when_more_is_asked_for_but_not_when_less():
    less, more = mutants("shift Comparison job_months")

    assert not mutate.Guard(CASE).notices(less, frozenset())
    assert mutate.Guard(CASE).notices(more, frozenset())


def test_a_case_of_another_time_notices_nothing():
    (flipped,) = mutants("flip Comparison job_months")
    earlier = dataclasses.replace(CASE, day=dt.date(2023, 6, 1))

    assert mutate.Guard(CASE).notices(flipped, frozenset())
    assert not mutate.Guard(earlier).notices(flipped, frozenset())


def test_mutate_reports_each_kind_and_the_share(capsys):
    status = mutate.run(["CH.FREE"], jobs=1)

    out = capsys.readouterr().out.splitlines()
    assert status == 0
    assert out[-1].endswith(f"0 unnoticed (0.00%) by {len(cases.load())} cases")


def test_mutate_refuses_an_unknown_rule():
    with pytest.raises(SystemExit, match="There is no such rule: 99x"):
        mutate.run(["99x"])
