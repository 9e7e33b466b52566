import pytest

from tests.wegweiser.pathways.situations import IT_SPECIALIST, it_specialist, nurse, welder
from wegweiser.pathways.domain import goals, ways
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.goals import Goal

pytestmark = pytest.mark.django_db

POLE = Answers(Door.PERSON, {"goal": "work", "nationality": ["PL"]})
TOLERATED = Answers(
    Door.PERSON, {"goal": "protection", "nationality": ["NG"], "status": "duldung"}
)


def page_of(client, path="/en/ways/"):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_a_visitor_without_answers_is_shown_where_to_begin(visitor):
    page = page_of(visitor())

    assert "/en/start/person/" in page
    assert "/en/start/employer/" in page


def test_a_visitor_with_an_unreadable_cookie_is_told_and_the_cookie_is_cleared(visitor, settings):
    client = visitor()
    client.cookies[settings.ANSWERS_COOKIE_NAME] = "changed"

    first, second = page_of(client), page_of(client)

    assert "We could not read your earlier answers" in first
    assert "We could not read your earlier answers" not in second


def test_every_title_of_the_goal_is_there_with_its_verdict(visitor, today):
    page = page_of(visitor(nurse()))

    shown = goals.ways_to(Goal.WORK) - goals.beside()
    best = {way.best.rule.id for way in ways.drawn(nurse(), on=today).ways}
    assert best <= shown
    assert [name for name in best if f'-{name}"' not in page] == []


def test_closed_ways_are_folded_into_one_line_each(visitor):
    page = page_of(visitor(nurse()))

    assert 'id="way-EU.FREE"' in page.partition('id="place-5"')[2]
    assert "/en/law/EU.FREE/" in page


def test_far_titles_are_folded_away(visitor):
    page = page_of(visitor(Answers(Door.PERSON, {"goal": "work", "nationality": ["VN"]})))

    near, _fold, far = page.partition("ways__further")
    assert "EU Blue Card" in near
    assert "Professional athletes and coaches" in far
    assert "more titles" in far


def test_procedures_and_permissions_stand_beside_the_ways(visitor):
    page = page_of(visitor(it_specialist()))

    assert "Fast-track procedure" in page.partition("What else is open to you")[2]


TURNING_45 = Answers(
    Door.PERSON, {**IT_SPECIALIST, "birth_date": "1982-01-15", "salary_year": "50000.00"}
)


def test_another_day_says_what_changes(visitor):
    page = page_of(visitor(TURNING_45), "/en/ways/?on=2027-02-01")

    changes = page.partition("If you apply on Feb. 1, 2027")[2]
    assert "Compared with today this changes:" in changes
    assert 'href="#way-19c2.6"' in changes


def test_another_day_may_change_nothing(visitor):
    page = page_of(visitor(nurse()), "/en/ways/?on=2026-11-23")

    assert "Nothing changes compared with today" in page


@pytest.mark.parametrize("day", ["2020-01-01", "2099-01-01", "tomorrow"])
def test_a_day_that_cannot_be_is_refused_and_today_is_shown(visitor, day):
    page = page_of(visitor(nurse()), f"/en/ways/?on={day}")

    assert "If you apply on" not in page
    assert "Recognition measure" in page


def test_a_visitor_reads_that_the_office_judges_and_is_not_asked(visitor):
    page = page_of(visitor(TOLERATED))

    assert "(the office judges this)" in page
    assert "/judgements/" not in page


def test_an_adviser_can_say_how_the_office_will_judge(adviser):
    page = page_of(adviser(TOLERATED))

    assert "/en/judgements/departure_impossible/?then=ways" in page


def test_a_verdict_comes_with_reasons_citations_and_the_state_of_the_law(visitor):
    page = page_of(visitor(nurse()))

    assert "AufenthG § 16d Abs. 1 S. 1" in page
    assert "Aug. 19, 2026" in page
    assert "not legal advice" in page
    assert "As a rule it is issued." in page
    assert "Work access:" in page


def test_what_would_change_it_is_said(visitor):
    page = page_of(visitor(welder()))

    assert "with full recognition of the qualification in Germany" in page
    assert "Then the way is open." in page


def test_what_is_missing_leads_to_its_question(visitor):
    told = {"goal": "work", "nationality": ["VN"], "location": "abroad", "job_offer": True}
    page = page_of(visitor(Answers(Door.PERSON, told)))

    assert 'href="/en/questions/salary_year/?then=ways"' in page
    assert 'href="/en/questions/occupation/?then=ways"' in page


def test_what_is_presupposed_is_said_with_its_value(visitor):
    page = page_of(visitor(nurse()))

    assert "Valid passport: yes" in page
    assert "Present residence status: No residence title" in page


def test_a_way_leads_to_its_plan(visitor):
    assert 'href="/en/plan/16d.1/"' in page_of(visitor(nurse()))


def test_questions_that_are_left_are_the_next_thing_to_do(visitor):
    page = page_of(visitor(Answers(Door.PERSON, {"goal": "work", "nationality": ["VN"]})))

    assert "There are still questions whose answers can change this page." in page
    assert 'href="/en/questions/occupation/"' in page


def test_when_all_is_said_no_question_is_offered(visitor):
    assert "Go on with the questions" not in page_of(visitor(nurse()))


def test_a_citizen_of_the_union_sees_that_nothing_is_needed(visitor):
    page = page_of(visitor(POLE))

    before, _fold, after = page.partition("Titles that you do not need")
    assert "Free movement: no title needed" in before
    assert "EU Blue Card" not in before
    assert "EU Blue Card" in after
    assert "the office must issue it" not in before


def test_the_employer_reads_about_the_person(visitor):
    page = page_of(visitor(welder()))

    assert "The ways for your future colleague" in page
    assert "The person has a claim" in page


def test_the_variants_of_the_blue_card_are_one_card(visitor):
    page = page_of(visitor(it_specialist()))

    assert "3 other variants of this title" in page


@pytest.mark.parametrize("language", ["de", "en", "uk", "ar"])
def test_the_page_can_be_shown_in_every_language(visitor, language):
    assert f'lang="{language}"' in page_of(visitor(nurse()), f"/{language}/ways/")


def test_the_ways_need_no_database(visitor, django_assert_num_queries):
    client = visitor(nurse())

    with django_assert_num_queries(0):
        client.get("/en/ways/")
