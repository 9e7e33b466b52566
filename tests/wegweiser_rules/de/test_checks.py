import datetime as dt

import pytest

from wegweiser_rules import LAW
from wegweiser_rules.de import checks

ENTRY = """
[[check]]
rule = "CH.FREE"
since = 2023-01-01
by = "A. Muster, lawyer"
on = 2026-12-01
"""


def test_checks_that_were_made_are_readable():
    assert all(isinstance(check.on, dt.date) for check in checks.made())


def test_a_check_is_read_and_found_by_its_version():
    read = checks.read(ENTRY, rules=LAW.rules)

    (check,) = checks.of("CH.FREE", dt.date(2023, 1, 1), among=read)
    assert (check.by, check.on, check.remark) == ("A. Muster, lawyer", dt.date(2026, 12, 1), "")
    assert checks.of("CH.FREE", dt.date(2024, 1, 1), among=read) == ()


@pytest.mark.parametrize(
    ("old", "new"), [("CH.FREE", "XX.FREE"), ("since = 2023-01-01", "since = 2023-01-02")]
)
def test_a_check_of_what_does_not_exist_is_refused(old, new):
    with pytest.raises(checks.NoSuchVersion, match="There is no version of"):
        checks.read(ENTRY.replace(old, new), rules=LAW.rules)
