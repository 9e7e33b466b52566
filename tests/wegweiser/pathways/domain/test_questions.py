import pytest

from wegweiser.pathways.domain import questionnaires, questions
from wegweiser.pathways.domain.answers import PRODUCT_QUESTIONS, Door
from wegweiser.pathways.domain.questions import Input
from wegweiser_rules import LAW

ASKED = [name for name, fact in LAW.facts.items() if fact.asked]


@pytest.mark.parametrize("door", Door)
@pytest.mark.parametrize("name", ASKED)
def test_every_fact_that_is_asked_has_its_words(name, door):
    question = questions.question(name, door=door)

    assert question.title.endswith("?")
    assert question.why.endswith(".")
    assert question.label
    assert all(question.options.values())


@pytest.mark.parametrize("door", Door)
def test_every_question_of_our_own_has_its_words(door):
    own = [questions.question(name, door=door) for name in sorted(PRODUCT_QUESTIONS)]

    assert all(one.title.endswith("?") and one.why.endswith(".") for one in own if one)


def test_the_doors_ask_in_their_own_words():
    titles = {questions.question("german", door=door).title for door in Door}

    assert titles == {
        "Which level of German can you prove?",
        "Which level of German can the person prove?",
    }


@pytest.mark.parametrize("name", ["passport_valid", "no_such_fact", "conditions_not_worse"])
def test_what_is_not_asked_is_no_question(name):
    assert questions.question(name, door=Door.PERSON) is None


def test_a_judgement_is_a_question_for_those_who_judge():
    asked = questions.question("departure_impossible", door=Door.PERSON, judging=True)

    assert (asked.input, asked.title) == (
        Input.YES_NO,
        "Is departure impossible in law or in fact, and will that last?",
    )
    assert questions.question("departure_impossible", door=Door.PERSON) is None


def test_a_judgement_without_words_is_asked_by_its_name():
    asked = questions.question("hardship", door=Door.PERSON, judging=True)

    assert asked.title == "Special hardship"


@pytest.mark.parametrize("name", ["passport_valid", "no_such_fact", "salary_year", "goal"])
def test_what_an_office_does_not_judge_is_no_judgement(name):
    assert not questions.is_judgement(name)


def test_an_employer_is_not_asked_for_goal_and_languages():
    assert questions.question("goal", door=Door.EMPLOYER) is None
    assert questions.question("languages", door=Door.EMPLOYER) is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("nationality", Input.COUNTRIES),
        ("sponsor_nationality", Input.COUNTRY),
        ("birth_date", Input.DAY),
        ("degree_date", Input.DAY_OR_NEVER),
        ("salary_year", Input.MONEY),
        ("german", Input.CHOICE),
        ("job_offer", Input.YES_NO),
        ("job_months", Input.CONTRACT),
        ("exp_months_last_5y", Input.MONTHS),
        ("spouse_age", Input.NUMBER),
    ],
)
def test_each_kind_of_fact_has_its_way_of_answering(name, kind):
    assert questions.question(name, door=Door.PERSON).input is kind


def test_every_fact_with_a_question_of_its_own_leads_to_it():
    own = questionnaires.OWN_QUESTION

    assert set(own) <= set(ASKED)
    assert set(own.values()) <= PRODUCT_QUESTIONS


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("exp_months_last_5y", 60, ""),
        ("exp_months_last_5y", 61, "That is more than can be. Check the number."),
        ("salary_year", "38000.00", ""),
        ("birth_date", "0999-01-01", "That cannot be right. Check what you wrote."),
        ("district", "14626", ""),
    ],
)
def test_an_answer_that_cannot_be_true_is_named(name, value, problem):
    assert questions.question(name, door=Door.PERSON).problem_with(value) == problem


@pytest.mark.parametrize(
    ("code", "heading"),
    [
        ("AE_18a", "Work"),
        ("BK", "Work"),
        ("AE_16d3", "Training, studies, recognition"),
        ("duldung", "Protection, toleration, humanitarian reasons"),
        ("AE_30", "Family and other reasons"),
        ("NE_9", "Settlement"),
        ("german", "German or EU citizens"),
        ("visa_d", "No title yet, or a visa or certificate"),
    ],
)
def test_a_long_list_of_statuses_has_headings(code, heading):
    assert questions.question("status", door=Door.PERSON).group_of(code) == heading
