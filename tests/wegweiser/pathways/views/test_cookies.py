import zlib

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import RequestFactory

from tests.wegweiser.pathways.situations import IT_SPECIALIST, NURSE, nurse
from wegweiser.core import encryption
from wegweiser.pathways.domain import questionnaires, questions
from wegweiser.pathways.domain.answers import PRODUCT_QUESTIONS, Answers, Door
from wegweiser.pathways.domain.questions import Input
from wegweiser.pathways.views import cookies
from wegweiser_rules import LAW

NAME = settings.ANSWERS_COOKIE_NAME
LARGEST_COOKIE = 3_500
LONGEST = {
    Input.YES_NO: True,
    Input.MONEY: "99999999.99",
    Input.NUMBER: 120,
    Input.MONTHS: 999,
    Input.CONTRACT: 999,
    Input.DAY: "1990-05-20",
    Input.DAY_OR_NEVER: "1990-05-20",
    Input.COUNTRY: "VN",
    Input.COUNTRIES: ["VN", "XK"],
    Input.OCCUPATION: "medical_lab_technologist",
    Input.DISTRICT: "14626",
    Input.AGES: list(range(12)),
    Input.LANGUAGES: ["de", "en", "uk", "ar", "ru", "vi", "pl", "cs", "tr", "fa", "fr", "es"],
}


def written(answers):
    response = HttpResponse()
    cookies.write(response, answers)
    return response.cookies[NAME]


def request_with(value):
    request = RequestFactory().get("/")
    request.COOKIES[NAME] = value
    return request


def seal(text, *, keys=None, purpose=cookies.PURPOSE):
    packed = zlib.compress(text.encode())
    return encryption.encrypt(packed, keys=keys or settings.ANSWERS_KEYS, purpose=purpose)


def test_answers_come_back_as_they_were_written():
    assert cookies.read(request_with(written(nurse()).value)) == nurse()


def test_the_cookie_is_gone_with_the_browser_and_no_script_reads_it():
    cookie = written(nurse())

    assert (cookie["max-age"], cookie["expires"]) == ("", "")
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Lax"


def test_the_cookie_travels_safely_where_the_settings_say_so(settings):
    settings.ANSWERS_COOKIE_SECURE = True

    assert written(nurse())["secure"] is True


def test_nothing_of_the_answers_can_be_read_in_the_cookie():
    assert "nurse" not in written(nurse()).value


def test_an_older_key_still_reads(settings):
    _newer, older = settings.ANSWERS_KEYS

    assert cookies.read(request_with(seal(nurse().to_json(), keys=[older]))) == nurse()


@pytest.mark.parametrize(
    "value",
    [
        "garbage",
        "é",
        written(nurse()).value[:-3],
        seal(nurse().to_json(), keys=["a foreign key"]),
        seal(nurse().to_json(), purpose="something else"),
        seal("[0,{}]"),
        seal('[1,"person",{"a_fact_of_yesterday":1}]'),
        encryption.encrypt(b"not compressed", keys=settings.ANSWERS_KEYS, purpose="answers"),
    ],
    ids=["garbage", "letters", "cut", "key", "purpose", "version", "fact", "unpacked"],
)
def test_what_we_cannot_read_is_no_answers_and_no_error(value):
    assert cookies.read(request_with(value)) is None
    assert cookies.unreadable(request_with(value))


def test_no_cookie_is_nothing_to_complain_about():
    request = RequestFactory().get("/")

    assert cookies.read(request) is None
    assert not cookies.unreadable(request)


@pytest.mark.parametrize("told", [NURSE, IT_SPECIALIST])
def test_a_journey_fits_into_a_third_of_a_cookie(told):
    assert len(written(Answers(Door.PERSON, told)).value) < LARGEST_COOKIE / 3


def test_every_question_answered_at_length_fits_into_one_cookie():
    names = [name for name, fact in LAW.facts.items() if fact.asked] + sorted(PRODUCT_QUESTIONS)
    asked = [questions.question(name, door=Door.PERSON) for name in names]
    told = {one.name: LONGEST.get(one.input) or max(one.options, key=len) for one in asked}

    cookie = written(Answers(Door.PERSON, told))

    assert set(questionnaires.OPENING[Door.PERSON]) <= set(told)
    assert len(cookie.OutputString()) < LARGEST_COOKIE
