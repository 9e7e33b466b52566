"""Every way of answering: what is typed becomes what the answers keep, or a clear message."""

import pytest
from django.http import QueryDict
from django.utils import translation

from wegweiser.pathways import forms
from wegweiser.pathways.domain import questions
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser.pathways.domain.questions import Input

DISTRICTS = [("14626", "Landkreis Görlitz")]


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


def form_for(name, data=None, known=None, door=Door.PERSON):
    question = questions.question(name, door=door)
    answers = Answers(door, {} if known is None else {name: known})
    extra = {"districts": DISTRICTS} if question.input is Input.DISTRICT else {}
    sent = None
    if data is not None:
        sent = QueryDict(mutable=True)
        for key, value in data.items():
            sent.setlist(key, value if isinstance(value, list) else [value])
    return forms.answer(question, answers=answers, data=sent, **extra)


def test_every_way_of_answering_has_a_form():
    assert set(forms.FORMS) == set(Input)


@pytest.mark.parametrize(
    ("name", "data", "value"),
    [
        ("job_offer", {"answer": "yes"}, True),
        ("job_offer", {"answer": "no"}, False),
        ("german", {"answer": "B1"}, "B1"),
        ("status", {"answer": "AE_18a"}, "AE_18a"),
        ("goal", {"answer": "work"}, "work"),
        ("salary_year", {"answer": "45.934,20", "period": "year"}, "45934.20"),
        ("salary_year", {"answer": "3800", "period": "month"}, "45600.00"),
        ("spouse_age", {"answer": "٣٥"}, 35),
        ("exp_months_last_5y", {"years": "2", "months": "6"}, 30),
        ("exp_months_last_5y", {"years": "", "months": "0"}, 0),
        ("exp_months_last_5y", {"years": "5", "months": ""}, 60),
        ("job_months", {"answer": "permanent", "months": ""}, "permanent"),
        ("job_months", {"answer": "fixed", "months": "12"}, 12),
        ("birth_date", {"day": "20", "month": "5", "year": "1990"}, "1990-05-20"),
        ("degree_date", {"never": "on", "day": "", "month": "", "year": ""}, "never"),
        ("degree_date", {"day": "1", "month": "7", "year": "2024"}, "2024-07-01"),
        ("nationality", {"answer": "VN", "second": ""}, ["VN"]),
        ("nationality", {"answer": "VN", "second": "XK"}, ["VN", "XK"]),
        ("nationality", {"answer": "VN", "second": "VN"}, ["VN"]),
        ("sponsor_nationality", {"answer": "FR"}, "FR"),
        ("district", {"answer": "14626"}, "14626"),
        ("district", {"answer": "elsewhere"}, "elsewhere"),
        ("occupation", {"search": "zvarnik", "answer": "welder"}, "welder"),
        ("occupation", {"search": "", "answer": "other"}, "other"),
        ("qual_occupation", {"search": "", "answer": "same"}, "same"),
        ("children", {"answer": "no", "ages": ""}, []),
        ("children", {"answer": "yes", "ages": "3, 8"}, [3, 8]),
        ("children", {"answer": "yes", "ages": "٣؛ 8".replace("؛", "،")}, [3, 8]),
        ("languages", {"answer": ["vi", "de"]}, ["vi", "de"]),
        ("special", {"answer": ["own_business"]}, ["own_business"]),
        ("special", {"answer": ["none"]}, []),
        (
            "plans",
            {"answer": ["training_place", "school_place"]},
            ["training_place", "school_place"],
        ),
    ],
)
def test_what_is_typed_becomes_what_the_answers_keep(name, data, value):
    form = form_for(name, data)

    assert form.errors == {}
    assert form.value() == value


@pytest.mark.parametrize(
    ("name", "data", "field", "message"),
    [
        ("job_offer", {}, "answer", "Choose one of the answers, or say that you do not know."),
        ("german", {"answer": "D1"}, "answer", "Choose one of the answers below."),
        (
            "salary_year",
            {"answer": "", "period": "year"},
            "answer",
            "Write an amount, or say that you do not know.",
        ),
        (
            "salary_year",
            {"answer": "a lot", "period": "year"},
            "answer",
            "Write the amount in digits, for example 46.000 or 3800,50.",
        ),
        ("spouse_age", {"answer": "old"}, "answer", "Write a whole number in digits."),
        (
            "spouse_age",
            {"answer": "150"},
            "__all__",
            "That is more than can be. Check the number.",
        ),
        (
            "exp_months_last_5y",
            {"years": "", "months": ""},
            "__all__",
            "Write how many years or months, or say that you do not know.",
        ),
        (
            "exp_months_last_5y",
            {"years": "six", "months": ""},
            "years",
            "Write a whole number in digits.",
        ),
        (
            "exp_months_last_5y",
            {"years": "6", "months": ""},
            "__all__",
            "That is more than can be. Check the number.",
        ),
        (
            "job_months",
            {"answer": "fixed", "months": ""},
            "months",
            "Write for how many months the contract runs.",
        ),
        (
            "birth_date",
            {"day": "31", "month": "2", "year": "1990"},
            "__all__",
            "There is no such day. Write it like 14, March, 1990.",
        ),
        ("birth_date", {"day": "", "month": "2", "year": "1990"}, "day", "Day?"),
        (
            "birth_date",
            {"day": "1", "month": "1", "year": "190"},
            "__all__",
            "That cannot be right. Check what you wrote.",
        ),
        ("degree_date", {"day": "", "month": "", "year": ""}, "year", "Year?"),
        (
            "nationality",
            {"answer": "", "second": ""},
            "answer",
            "Choose a state, or say that you do not know.",
        ),
        (
            "occupation",
            {"search": "welder"},
            "answer",
            "Choose one of the answers, or say that you do not know.",
        ),
        (
            "children",
            {"answer": "yes", "ages": ""},
            "ages",
            "Write how old the children are.",
        ),
        (
            "children",
            {"answer": "yes", "ages": "three"},
            "ages",
            "Write the ages in digits, for example: 3, 8.",
        ),
        (
            "children",
            {"answer": "yes", "ages": "18"},
            "ages",
            "Only children under 18 count here, at most twelve.",
        ),
    ],
)
def test_what_cannot_be_read_gets_a_clear_message(name, data, field, message):
    assert message in form_for(name, data).errors[field]


@pytest.mark.parametrize(
    ("name", "known", "shown"),
    [
        ("job_offer", False, {"answer": "no"}),
        ("german", "B1", {"answer": "B1"}),
        ("salary_year", "45600.00", {"answer": "45600", "period": "year"}),
        ("salary_year", "45934.20", {"answer": "45934.20", "period": "year"}),
        ("exp_months_last_5y", 30, {"years": 2, "months": 6}),
        ("job_months", "permanent", {"answer": "permanent"}),
        ("job_months", 12, {"answer": "fixed", "months": 12}),
        ("birth_date", "1990-05-20", {"day": 20, "month": "5", "year": 1990}),
        ("degree_date", "never", {"never": True}),
        ("degree_date", "2024-07-01", {"day": 1, "month": "7", "year": 2024}),
        ("nationality", ["VN", "XK"], {"answer": "VN", "second": "XK"}),
        ("children", [3, 8], {"answer": "yes", "ages": "3, 8"}),
        ("children", [], {"answer": "no", "ages": ""}),
        ("german", UNKNOWN, {}),
        ("german", None, {}),
    ],
)
def test_an_answer_given_before_stands_in_the_form(name, known, shown):
    assert form_for(name, known=known).initial == shown


def test_a_long_list_is_a_menu_with_headings():
    choices = form_for("status").fields["answer"].choices

    assert choices[0] == ("", "Choose one")
    assert [heading for heading, _options in choices[1:]] == [
        "No title yet, or a visa or certificate",
        "Training, studies, recognition",
        "Work",
        "Protection, toleration, humanitarian reasons",
        "Family and other reasons",
        "Settlement",
    ]


def test_a_menu_can_be_answered():
    form = form_for("sponsor_status", {"answer": "german"})

    assert form.is_valid()
    assert form.value() == "german"


def test_states_stand_in_the_order_of_the_language_of_the_page():
    with translation.override("de"):
        names = [name for _code, name in form_for("nationality").fields["answer"].choices]

    assert names.index("Ägypten") < names.index("Albanien") < names.index("Vietnam")


def test_a_menu_of_states_marks_the_one_chosen_before():
    written = str(form_for("nationality", known=["VN"])["answer"])

    assert '<option value="VN" selected>Vietnam</option>' in written
    assert written.count(" selected") == 1
    assert 'name="answer"' in written


def test_nobody_is_a_national_of_an_uninhabited_place():
    codes = {code for code, _name in form_for("nationality").fields["answer"].choices}

    assert {"VN", "XK", "DE"} <= codes
    assert not codes & {"AQ", "BV"}


def test_the_search_shows_what_was_found_and_the_way_out():
    question = questions.question("occupation", door=Door.PERSON)
    form = forms.answer(question, answers=Answers(Door.PERSON), search="зварник")

    choices = form.fields["answer"].choices

    assert choices[0] == ("welder", "Welder")
    assert choices[-1] == ("other", "My occupation is not in the list")
    assert not form.is_bound


def test_the_occupation_chosen_before_stays_in_sight():
    question = questions.question("occupation", door=Door.PERSON)
    answers = Answers(Door.PERSON, {"occupation": "nurse"})

    form = forms.answer(question, answers=answers, search="welder")

    assert [code for code, _name in form.fields["answer"].choices][:2] == ["nurse", "welder"]


def test_a_single_amount_is_not_asked_for_a_time(monkeypatch):
    question = questions.question("salary_year", door=Door.PERSON)
    other = questions.Question("fee", Input.MONEY, "", "", "")

    assert "period" in forms.FORMS[Input.MONEY](None, question=question, known=None).fields
    assert "period" not in forms.FORMS[Input.MONEY](None, question=other, known=None).fields


def test_that_nothing_was_ticked_is_ticked_again():
    assert form_for("special", known=[]).initial == {"answer": ["none"]}


def test_none_of_these_stands_alone():
    form = form_for("special", {"answer": ["own_business", "none"]})

    assert form.errors == {"answer": ["“None of these” does not go together with another answer."]}


def test_special_kinds_of_work_stand_under_their_own_headings():
    headings = [heading for heading, _options in form_for("job_kind").fields["answer"].choices]

    assert headings[1] == "Most jobs"
    assert "Internships and holiday jobs" in headings
    assert "No title yet, or a visa or certificate" not in headings
