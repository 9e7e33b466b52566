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
