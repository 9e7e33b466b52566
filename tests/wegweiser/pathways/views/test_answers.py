import pytest

from tests.wegweiser.pathways.situations import nurse, welder
from wegweiser.pathways.domain.answers import Answers, Door

pytestmark = pytest.mark.django_db


def test_every_answer_is_shown_with_a_way_to_change_it(visitor, region):
    page = visitor(nurse()).get("/en/answers/").content.decode()

    assert [
        name for name in nurse().values if f"/en/questions/{name}/?then=answers" not in page
    ] == []
    assert "Landkreis Görlitz" in page
    assert "38,000.00" in page


def test_without_answers_one_is_shown_where_to_begin(visitor):
    assert visitor().get("/en/answers/").url == "/en/ways/"


def test_before_the_first_answer_the_page_says_so(visitor, region):
    page = visitor(Answers(Door.PERSON)).get("/en/answers/").content.decode()

    assert "You have not answered anything yet." in page
    assert "/en/questions/goal/" in page


def test_the_languages_for_advice_can_be_added(visitor, region):
    page = visitor(nurse()).get("/en/answers/").content.decode()

    assert "In which languages would you like to get advice?" in page


def test_an_employer_is_not_asked_for_languages(visitor, region):
    page = visitor(welder()).get("/en/answers/").content.decode()

    assert "In which languages" not in page


def test_the_answers_need_one_query(visitor, region, django_assert_num_queries):
    client = visitor(nurse())

    with django_assert_num_queries(1):
        client.get("/en/answers/")


TOLERATED = Answers(
    Door.PERSON,
    {
        "goal": "protection",
        "nationality": ["NG"],
        "status": "duldung",
        "unable_through_illness_or_age": True,
    },
)


def test_an_adviser_sees_the_judgements_that_are_open(adviser, region):
    page = adviser(TOLERATED).get("/en/answers/").content.decode()

    assert "Is departure impossible in law or in fact, and will that last?" in page
    assert "/en/judgements/unable_through_illness_or_age/?then=answers" in page


def test_a_visitor_sees_judgements_that_were_given_and_is_asked_for_none(visitor, region):
    page = visitor(TOLERATED).get("/en/answers/").content.decode()

    assert "Illness, disability or old age makes work or learning impossible" in page
    assert "/judgements/" not in page
    assert "For you as an adviser" not in page


def test_an_adviser_answers_a_judgement_and_comes_back(adviser, region):
    client = adviser(TOLERATED)
    asked = client.get("/en/judgements/departure_impossible/?then=answers").content.decode()
    response = client.post(
        "/en/judgements/departure_impossible/", {"answer": "yes", "then": "answers"}
    )

    assert "The office judges this." in asked
    assert response.url == "/en/answers/"
    row = client.get("/en/answers/").content.decode().partition("Departure is impossible")[2]
    assert "Yes" in row


def test_a_visitor_cannot_judge(visitor):
    client = visitor(TOLERATED)

    assert client.get("/en/judgements/departure_impossible/").status_code == 403
    assert client.get("/en/questions/departure_impossible/").status_code == 404


def test_what_is_no_judgement_is_not_there(adviser):
    assert adviser(TOLERATED).get("/en/judgements/salary_year/").status_code == 404


def test_an_adviser_without_answers_is_shown_where_to_begin(adviser):
    assert adviser().get("/en/judgements/departure_impossible/").url == "/en/ways/"


def test_what_was_ticked_is_said_in_words(visitor, region):
    told = {"goal": "work", "special": ["own_business"]}
    page = visitor(Answers(Door.PERSON, told)).get("/en/answers/").content.decode()

    assert "I want to work for myself, with a business or as a freelancer" in page


def test_that_nothing_was_ticked_is_said_too(visitor, region):
    answers = Answers(Door.PERSON, {"goal": "work", "special": []})

    assert "None of these" in visitor(answers).get("/en/answers/").content.decode()
