import pytest
from django.test import Client

from tests.wegweiser.pathways.situations import IT_SPECIALIST, NURSE, WELDER, nurse
from wegweiser.pathways import forms
from wegweiser.pathways.domain import questions
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser.pathways.views import cookies

pytestmark = pytest.mark.django_db


def answers_of(client):
    """Return what the browser holds now."""
    request = type("Request", (), {"COOKIES": {k: m.value for k, m in client.cookies.items()}})
    return cookies.read(request)


def typed(name, value, *, door):
    """Return what a visitor types to say this."""
    if value == UNKNOWN:
        return {"unknown": "1"}
    question = questions.question(name, door=door)
    extra = {"districts": []} if question.input == "district" else {}
    shown = forms.answer(question, answers=Answers(door, {name: value}), **extra).initial
    return {key: ("on" if said is True else said) for key, said in shown.items()}


def walk(client, start, told, door):
    """Go through the whole questionnaire by links and plain forms, as without a script."""
    page = client.get(start)
    while "/questions/" in page.url:
        name = page.url.rstrip("/").rpartition("/")[2]
        assert client.get(page.url).status_code == 200
        page = client.post(page.url, typed(name, told.get(name, UNKNOWN), door=door))
        assert page.status_code == 302, page.content.decode()
    return page


@pytest.mark.parametrize(
    ("start", "door", "told"),
    [
        ("/en/start/person/", Door.PERSON, NURSE),
        ("/de/start/person/", Door.PERSON, IT_SPECIALIST),
        ("/ar/start/employer/", Door.EMPLOYER, WELDER),
        ("/uk/start/person/", Door.PERSON, {}),
    ],
    ids=["nurse", "it", "welder", "nothing known"],
)
def test_a_visitor_goes_from_the_door_to_the_ways(visitor, region, start, door, told):
    client = visitor()

    last = walk(client, start, told, door)

    assert last.url.endswith("/ways/")
    assert client.get(last.url).status_code == 200
    held = answers_of(client)
    assert held.door is door
    assert {name: told.get(name, UNKNOWN) for name in held.values} == dict(held.values)


def test_the_door_opens_on_the_first_question(visitor):
    response = visitor().get("/en/start/person/")

    assert (response.status_code, response.url) == (302, "/en/questions/goal/")


def test_who_comes_back_goes_on_where_they_stopped(visitor):
    told = Answers(Door.PERSON, {"goal": "work", "nationality": ["VN"]})

    assert visitor(told).get("/en/start/person/").url == "/en/questions/occupation/"


def test_the_other_door_keeps_what_fits_there(visitor):
    client = visitor(nurse())

    client.get("/en/start/employer/")

    assert answers_of(client) == nurse().entering(Door.EMPLOYER)


def test_who_comes_back_with_an_unreadable_cookie_starts_afresh_and_is_told(visitor, settings):
    client = visitor()
    client.cookies[settings.ANSWERS_COOKIE_NAME] = "changed"

    page = client.get("/en/start/person/", follow=True)

    assert "We could not read your earlier answers" in page.content.decode()
    assert answers_of(client) == Answers(Door.PERSON)


def test_a_page_asks_one_thing_and_says_why(visitor):
    page = visitor(nurse()).get("/en/questions/german/").content.decode()

    assert page.count("<h1") == 1
    assert "Which level of German can you prove?" in page
    assert "it earns points for the opportunity card" in page
    assert "I don&#x27;t know, skip this" in page or "I don't know, skip this" in page


def test_the_answer_given_before_is_chosen(visitor):
    page = visitor(nurse()).get("/en/questions/german/").content.decode()

    assert 'value="B1" id="id_answer_3" checked' in page.replace("  ", " ")


def test_i_do_not_know_is_always_an_answer(visitor):
    client = visitor(Answers(Door.PERSON, {"goal": "work"}))

    response = client.post("/en/questions/nationality/", {"unknown": "1"})

    assert response.status_code == 302
    assert answers_of(client).values["nationality"] == UNKNOWN


def test_a_missing_answer_is_said_and_nothing_is_lost(visitor):
    client = visitor(nurse())

    response = client.post("/en/questions/salary_year/", {"answer": "much", "period": "month"})

    page = response.content.decode()
    assert response.status_code == 422
    assert "Write the amount in digits" in page
    assert 'value="much"' in page
    assert answers_of(client) == nurse()


def test_an_answer_can_be_changed_and_leads_back_to_where_one_came_from(visitor):
    client = visitor(nurse())

    page = client.get("/en/questions/german/?then=answers").content.decode()
    response = client.post("/en/questions/german/", {"answer": "B2", "then": "answers"})

    assert '<input type="hidden" name="then" value="answers">' in page
    assert response.url == "/en/answers/"
    assert answers_of(client) == nurse().with_answer("german", "B2")


def test_nobody_is_sent_to_a_foreign_place(visitor):
    response = visitor(nurse()).post(
        "/en/questions/german/", {"answer": "B2", "then": "https://example.org"}
    )

    assert response.url.startswith("/en/")


def test_sending_twice_does_no_harm(visitor):
    client = visitor(nurse())

    first = client.post("/en/questions/german/", {"answer": "B2"})
    second = client.post("/en/questions/german/", {"answer": "B2"})

    assert first.url == second.url
    assert answers_of(client) == nurse().with_answer("german", "B2")


def test_an_answer_from_a_stale_tab_without_a_cookie_is_not_lost(visitor):
    client = visitor()

    client.post("/en/questions/german/", {"answer": "B2", "door": "employer"})

    assert answers_of(client) == Answers(Door.EMPLOYER, {"german": "B2"})


@pytest.mark.parametrize("name", ["no-such-question", "passport_valid", "job_isco_"])
def test_what_is_no_question_is_not_found(visitor, name):
    assert visitor(nurse()).get(f"/en/questions/{name}/").status_code == 404


def test_the_employer_is_asked_in_the_employers_words(visitor):
    client = visitor(Answers(Door.EMPLOYER, {"occupation": "welder"}))

    page = client.get("/en/questions/german/").content.decode()

    assert "Which level of German can the person prove?" in page


def test_back_leads_to_the_question_before(visitor):
    client = visitor(Answers(Door.PERSON, {"goal": "work", "nationality": ["VN"]}))

    page = client.get("/en/questions/occupation/").content.decode()

    assert 'href="/en/questions/nationality/"' in page


def test_the_progress_says_how_many_questions_there_can_be(visitor):
    client = visitor(Answers(Door.PERSON, {"goal": "work", "nationality": ["PL"]}))

    page = " ".join(client.get("/en/questions/occupation/").content.decode().split())

    assert "2 questions answered · usually about 4 more" in page
    assert '<progress value="2" max="6"' in page


def test_the_search_for_an_occupation_needs_no_script_and_leaves_no_trace(visitor):
    client = visitor(nurse())

    response = client.post("/en/questions/occupation/", {"find": "1", "search": "зварник"})

    page = response.content.decode()
    assert response.status_code == 200
    assert "Welder" in page
    assert "field--wrong" not in page
    assert answers_of(client) == nurse()


def test_enter_in_the_search_takes_what_is_already_chosen(visitor):
    client = visitor(nurse())

    response = client.post(
        "/en/questions/occupation/",
        {"find": "1", "search": "welder", "shown": "welder", "answer": "welder"},
    )

    assert response.status_code == 302
    assert answers_of(client).values["occupation"] == "welder"


def test_a_search_that_finds_nothing_says_what_to_do(visitor):
    page = visitor(nurse()).post("/en/questions/occupation/", {"find": "1", "search": "xqxqxq"})

    assert "We found no occupation with this name." in page.content.decode()


def test_the_districts_are_those_of_the_region(visitor, region):
    page = visitor(nurse()).get("/en/questions/district/").content.decode()

    assert [name in page for name in ("Dresden", "Landkreis Görlitz", "Landkreis Leipzig")] == [
        True
    ] * 3


@pytest.mark.parametrize("name", ["goal", "german", "salary_year", "occupation", "status"])
def test_a_question_needs_no_database(visitor, django_assert_num_queries, name):
    client = visitor(nurse())
    client.get(f"/en/questions/{name}/")

    with django_assert_num_queries(0):
        client.get(f"/en/questions/{name}/")
        client.post(f"/en/questions/{name}/", {"unknown": "1"})


def test_the_districts_need_one_query(visitor, region, django_assert_num_queries):
    client = visitor(nurse())

    with django_assert_num_queries(1):
        client.get("/en/questions/district/")


@pytest.mark.parametrize("path", ["/en/questions/german/", "/en/ways/", "/en/answers/"])
def test_no_cache_keeps_a_page_with_answers(visitor, region, path):
    assert "no-store" in visitor(nurse()).get(path)["Cache-Control"]


def test_no_answer_stands_in_an_address(visitor, region):
    client = visitor()
    page = client.get("/en/start/person/")
    seen = [page.url]
    for name, value in (("goal", "work"), ("nationality", ["VN"]), ("occupation", "nurse")):
        seen.append(client.post(seen[-1], typed(name, value, door=Door.PERSON)).url)

    assert [url for url in seen if "?" in url or "VN" in url or "nurse" in url] == []


def test_the_answers_can_be_deleted(visitor):
    client = visitor(nurse())

    page = client.post("/en/answers/forget/", follow=True)

    assert "Your answers are deleted." in page.content.decode()
    assert answers_of(client) is None


def test_a_link_cannot_delete_the_answers(visitor):
    assert visitor(nurse()).get("/en/answers/forget/").status_code == 405


def test_a_foreign_site_cannot_answer_for_the_visitor():
    client = Client(enforce_csrf_checks=True)

    assert client.post("/en/questions/goal/", {"answer": "work"}).status_code == 403
