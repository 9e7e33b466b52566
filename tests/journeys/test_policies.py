"""The policy desk, from signing in to a table to take away."""

import csv
import io
import re
import subprocess
import sys

import pytest

from tests import served
from tests.journeys.test_accessibility import serious

pytestmark = pytest.mark.journey

LONGEST = 60_000
"""Units: milliseconds."""


@pytest.fixture
def sign_in(surroundings):
    """Sign in as the office of the alliance, with the code of this moment."""

    def signed_in(page):
        told = subprocess.run(
            [sys.executable, "manage.py", "demo_signins"],
            cwd=served.ROOT,
            env=surroundings,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        office = re.search(r"office@example\.org\s+password (\S+)\s+code (\d+)", told)
        page.locator("[name=login]").fill("office@example.org")
        page.locator("[name=password]").fill(office[1])
        page.locator("[name=password]").press("Enter")
        page.locator("[name=code]").fill(office[2])
        page.locator("[name=code]").press("Enter")

    return signed_in


def test_the_office_changes_the_law_and_takes_the_result_away(visit, sign_in):
    page = visit("/en/policy/", locale="en")
    page.set_default_timeout(LONGEST)
    sign_in(page)

    page.locator("[name='figure:blue_card']").fill("40")
    page.locator("[name=rule]").select_option("18g.1.1")
    page.locator("[name=choose]").click()
    assert page.locator("[name='figure:blue_card']").input_value() == "40"
    page.locator("[name^='value:18g.1.1|job_months']").fill("3")
    page.locator("[name=by]").select_option("group_age")
    found = {"desk": serious(page)}
    page.locator("[name=effect]").click()

    page.locator(".policy__bars").wait_for()
    assert "made-up people; without the reform it is open to" in page.locator(".lead").inner_text()
    assert "25 to 34" in page.locator("details[open]").inner_text()
    found["effect"] = serious(page)
    assert found == {"desk": [], "effect": []}
    with page.expect_download() as download:
        page.get_by_text("Table for spreadsheets (CSV)").click()
    rows = list(csv.reader(io.StringIO(download.value.path().read_text("utf-8-sig"))))
    assert rows[1][0] == "18g.1.1"
    assert int(rows[1][6]) > 0

    page.get_by_text("Change the reform").click()
    assert page.locator("[name^='value:18g.1.1|job_months']").input_value() == "3"
