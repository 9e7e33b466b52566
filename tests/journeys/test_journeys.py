"""The main journeys, as people walk them, in a real browser."""

import re

import pytest
from django.utils import timezone

from tests.journeys.visitors import answer, answer_all, question, verdict

pytestmark = pytest.mark.journey

NURSE = {
    "goal": "work",
    "nationality": "VN",
    "occupation": ("Pflege", "nurse"),
    "district": "14626",
    "job_offer": "yes",
    "job_kind": "other",
    "special": "none",
    "german": "B1",
    "birth_date": "1994-05-20",
    "qual_kind": "vocational",
    "qual_recognised_in_origin": "yes",
    "recognition": "not_applied",
    "licence": "missing",
    "location": "abroad",
    "spouse_comes": "yes",
    "children": "6",
}
IT_SPECIALIST = {
    "goal": "work",
    "nationality": "IN",
    "occupation": ("Software", "software_developer"),
    "district": "14612",
    "job_offer": "yes",
    "job_kind": "other",
    "special": "none",
    "job_level": "degree",
    "job_matches_degree": "yes",
    "job_months": "permanent",
    "temp_agency": "no",
    "salary_year": "45700",
    "birth_date": "1990-05-20",
    "qual_kind": "none",
    "exp_it_months_last_7y": "48",
    "exp_months_last_5y": "48",
    "exp_degree_level": "yes",
    "exp_enables_job": "yes",
    "german": "none",
    "location": "abroad",
    "status": "none",
    "asylum_state": "none",
    "livelihood_secured": "yes",
}
ENGINEER = IT_SPECIALIST | {
    "salary_year": "60000",
    "qual_kind": "degree",
    "degree_comparable": "yes",
    "spouse_comes": "yes",
}
WELDER = {
    "nationality": "IN",
    "occupation": ("Schweiß", "welder"),
    "work_district": "14729",
    "district": "14729",
    "job_level": "qualified",
    "job_offer": "yes",
    "job_kind": "other",
    "special": "none",
    "salary_year": "45700",
    "temp_agency": "no",
    "job_months": "permanent",
    "qual_kind": "vocational",
    "qual_recognised_in_origin": "yes",
    "qual_training_months": "24",
    "recognition": "not_applied",
    "exp_months_last_5y": "60",
    "exp_enables_job": "yes",
    "expert_confirmation": "yes",
    "birth_date": "1991-05-20",
    "licence": "not_required",
    "location": "abroad",
    "status": "none",
    "asylum_state": "none",
    "livelihood_secured": "yes",
}


def in_years(number):
    """Return a day in March so many years ahead, as a field for days takes it."""
    return f"{timezone.localdate().year + number}-03-01"


def test_the_nurse_from_vietnam_finds_her_plan_for_goerlitz(visit):
    page = visit("/")
    assert page.locator("html").get_attribute("lang") == "de"
    page.locator("a[href$='/start/person/']").first.click()
    page.wait_for_url("**/questions/**")

    answer_all(page, NURSE)

    assert verdict(page, "16d.3") == "needs-more-facts"
    page.locator("a[href$='/plan/16d.3/']").first.click()
    page.wait_for_url("**/plan/16d.3/")
    words = page.locator("main").text_content()
    assert "Kommunaler Sozialverband Sachsen" in words
    assert "Landkreis Görlitz" in words
    assert "A1" in words


def test_the_plan_can_be_taken_along_as_pdf(visit):
    page = visit("/de/start/person/")
    answer_all(page, NURSE)
    page.locator("a[href$='/plan/16d.3/']").first.click()
    page.wait_for_url("**/plan/16d.3/")

    link = page.locator("a[href*='plan.pdf']").first
    response = page.request.get(link.evaluate("link => link.href"))

    assert response.headers["content-type"] == "application/pdf"
    assert response.body().startswith(b"%PDF-")


def test_the_it_specialist_without_a_degree_learns_what_would_open_the_blue_card(visit):
    page = visit("/en/start/person/", locale="en-GB")

    answer_all(page, IT_SPECIALIST)

    assert verdict(page, "19c2.6") == "granted-possible"
    assert "234.20" in page.locator("article[id^='way-18g']").first.text_content()


def test_the_small_company_sees_its_side_of_the_plan_for_the_welder(visit):
    page = visit("/de/start/employer/")

    answer_all(page, WELDER)

    assert verdict(page, "19c2.6") == "granted-possible"
    page.locator("a[href$='/plan/19c2.6/']").first.click()
    page.wait_for_url("**/plan/19c2.6/")
    words = page.locator("main").text_content()
    assert "Ausländerbehörde Landkreis Leipzig" in words
    assert "411" in words


def test_the_engineer_sees_when_family_settlement_and_citizenship_can_follow(visit):
    page = visit("/en/start/person/", locale="en-GB")
    answer_all(page, ENGINEER)

    page.locator("a[href*='/path/?way=18g.1.1']").first.click()
    page.wait_for_url("**/path/**")
    page.locator("input[name=start]").fill(in_years(1))
    page.locator("form button", has_text="Count again").click()
    page.wait_for_url("**start=**")

    stations = page.locator(".timeline__station h3").all_text_contents()
    words = " ".join(stations)
    assert "Spouse of a foreigner" in words.partition("Settlement permit after the EU Blue")[0]
    assert "German citizenship (§ 10 StAG)" in words


def test_another_day_shows_what_changes(visit):
    page = visit("/en/start/person/", locale="en-GB")
    answer_all(page, IT_SPECIALIST)

    page.locator("input[name=on]").fill(in_years(4))
    page.locator("form button", has_text="Show what changes").click()
    page.wait_for_url("**on=**")

    assert page.locator("#later").count() == 1
    page.locator("a", has_text="Back to today").click()
    page.wait_for_url("**/ways/")


def test_a_visitor_reads_everything_from_right_to_left_in_arabic(visit):
    page = visit("/", locale="ar")

    assert page.locator("html").get_attribute("dir") == "rtl"
    page.locator("a[href$='/start/person/']").first.click()
    page.wait_for_url("**/ar/questions/**")
    answer_all(page, NURSE)
    page.locator("a[href$='/plan/16d.3/']").first.click()
    page.wait_for_url("**/plan/16d.3/")

    assert page.locator("html").get_attribute("dir") == "rtl"
    assert re.search("[\u0600-\u06ff]", page.locator("h1").inner_text())
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_everything_works_without_javascript(visit):
    page = visit("/de/", script=False)
    page.locator("a[href$='/start/person/']").first.click()

    answer_all(page, NURSE)
    page.locator("a[href$='/plan/16d.3/']").first.click()

    assert "Kommunaler Sozialverband Sachsen" in page.locator("main").text_content()


def test_with_javascript_a_question_follows_without_a_reload(visit):
    page = visit("/de/start/person/")
    page.evaluate("window.stays = true")

    answer(page, "goal", "work")

    assert page.evaluate("window.stays") is True
    assert page.evaluate("document.activeElement.id") == "question"


def test_the_language_can_change_in_the_middle_and_the_answers_stay(visit):
    page = visit("/de/start/person/")
    answer(page, "goal", "work")
    asked = question(page)

    page.locator(".languages a[hreflang='uk'], a[hreflang='uk']").first.click()
    page.wait_for_url("**/uk/**")

    assert question(page) == asked
    assert page.locator("html").get_attribute("lang") == "uk"
    page.goto("/uk/answers/")
    assert page.locator("a[href*='/questions/goal/']").count() >= 1


def test_answers_that_are_forgotten_are_gone(visit):
    page = visit("/de/start/person/")
    answer(page, "goal", "work")

    page.locator("form[action$='/forget/'] button").first.click()
    page.wait_for_url(lambda url: "/questions/" not in url)

    cookies = {cookie["name"] for cookie in page.context.cookies()}
    assert "wegweiser_answers" not in cookies


def test_a_plan_is_reached_by_keyboard_alone(visit):
    page = visit("/de/")
    press_until(page, "a[href$='/start/person/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/questions/goal/")
    press_until(page, "input[name=answer]")
    page.keyboard.press("Space")
    press_until(page, "button.button--next")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/goal/" not in url)

    press_until(page, "a[href$='/ways/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ways/")
    press_until(page, "a[href*='/plan/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plan/**")

    assert page.locator("ol").count() > 0


def press_until(page, selector, *, most=80):
    """Press Tab until the focus is on what the selector names."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"the keyboard does not reach {selector}")


def test_help_is_found_by_search_facets_and_map(visit):
    page = visit("/de/")
    page.locator("input[name=q]").fill("Anerkenung")
    page.keyboard.press("Enter")
    page.wait_for_url("**/help/**")
    assert page.locator(".result").count() > 0

    page.goto("/de/help/map/?topic=recognition")
    page.locator(".tile-map a").first.click()
    page.wait_for_url("**/help/?**")
    assert page.locator("h1").count() == 1
