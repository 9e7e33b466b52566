import pytest

from wegweiser.pathways.domain.answers import Answers, Door

pytestmark = pytest.mark.django_db

ENGINEER = Answers(
    Door.PERSON,
    {
        "goal": "work",
        "nationality": ["IN"],
        "location": "abroad",
        "german": "B1",
        "qual_kind": "degree",
        "job_offer": True,
    },
)


def page_of(client, query=""):
    response = client.get(f"/en/path/{query}")
    assert response.status_code == 200
    return response.content.decode()


def test_a_visitor_without_answers_is_sent_to_the_ways(visitor):
    assert visitor().get("/en/path/").url == "/en/ways/"


def test_the_path_of_a_way_shows_its_days(visitor):
    page = page_of(visitor(ENGINEER), "?way=18g.1.1&start=2027-03-01")

    assert "From Dec. 1, 2028 at the earliest" in page
    assert "Settlement permit" in page
    assert "<svg" in page


def test_a_day_that_is_none_is_refused_and_the_path_stands_all_the_same(visitor):
    page = page_of(visitor(ENGINEER), "?way=18g.1.1&start=tomorrow")

    assert "This is no day. Write it like 2027-03-01." in page
    assert "at the earliest" in page


def test_a_way_that_leads_to_no_title_says_where_to_begin(visitor):
    assert "A path begins with a title." in page_of(visitor(ENGINEER), "?way=81a")


def test_what_cannot_be_counted_leads_to_the_question_and_back(visitor):
    here = Answers(
        Door.PERSON, {"location": "DE", "status": "BK", "nationality": ["IN"], "german": "B1"}
    )

    page = page_of(visitor(here))

    assert "/en/questions/blue_card_work_since/?then=path" in page


def test_the_path_asks_the_database_nothing(visitor, django_assert_num_queries):
    client = visitor(ENGINEER)
    with django_assert_num_queries(0):
        client.get("/en/path/?way=18g.1.1")
