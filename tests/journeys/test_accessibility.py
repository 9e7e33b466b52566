"""axe finds nothing serious on any public page, in any language, wide or narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.journeys.test_journeys import NURSE, in_years
from tests.journeys.visitors import answer_all

pytestmark = pytest.mark.journey

LANGUAGES = ["de", "en", "uk", "ar"]
PAGES = [
    "",
    "advise/",
    "help/",
    "help/?q=deutsch&topic=language",
    "help/?q=xyzzy",
    "help/map/",
    "help/map/?topic=language",
    "organisations/",
    "start/person/",
    "questions/occupation/",
    "questions/birth_date/",
    "questions/salary_year/",
    "questions/job_kind/",
    "questions/special/",
    "privacy/",
    "accessibility/",
    "account/login/",
    "account/password/reset/",
    "no-such-page/",
]


def serious(page):
    violations = Axe().run(page).response["violations"]
    return [
        f"{v['id']}: {v['nodes'][0]['html'][:160]}"
        for v in violations
        if v["impact"] in {"serious", "critical"}
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PAGES, ids=lambda p: p or "start")
def test_a_public_page_has_nothing_serious(visit, language, path):
    page = visit(f"/{language}/{path}", locale=language)

    assert serious(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_ways_plan_service_and_organisation_have_nothing_serious(visit, language):
    page = visit(f"/{language}/start/person/", locale=language)
    answer_all(page, NURSE)
    found = {"ways": serious(page)}
    page.goto(f"/{language}/answers/")
    found["answers"] = serious(page)
    page.goto(f"/{language}/ways/?on={in_years(1)}")
    found["another day"] = serious(page)
    page.goto(f"/{language}/path/?way=16d.3")
    found["path"] = serious(page)
    page.goto(f"/{language}/plan/16d.3/")
    found["plan"] = serious(page)
    page.goto(f"/{language}/help/?topic=recognition")
    page.locator(".result a").first.click()
    page.wait_for_url("**/help/*/")
    found["service"] = serious(page)
    page.goto(f"/{language}/organisations/")
    page.locator(".result a").first.click()
    page.wait_for_url("**/organisations/*/")
    found["organisation"] = serious(page)

    assert {name: problems for name, problems in found.items() if problems} == {}


@pytest.mark.parametrize("path", ["", "help/", "help/map/", "questions/occupation/", "advise/"])
def test_a_narrow_screen_needs_no_sideways_scrolling(visit, path):
    page = visit(f"/ar/{path}", locale="ar", width=360)

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
