import datetime as dt

import pytest
from django.utils import translation

from tests.wegweiser.pathways.situations import NURSE, WELDER
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.exports import plans as words
from wegweiser.pathways.queries import plans

DAY = dt.date(2026, 11, 22)
NOT_YET = {**NURSE, "recognition": "not_applied"}
CASE_A = {**WELDER, "qual_training_months": 24, "salary_year": "46000.00"}

pytestmark = pytest.mark.usefixtures("demo_region")


def document(values, way, *, door=Door.PERSON, language="en", for_adviser=False):
    with translation.override(language):
        plan = plans.draw(
            answers=Answers(door, values),
            way=way,
            on=DAY,
            for_adviser=for_adviser,
            language=language,
        )
        return words.document(plan)


def station(plan, name):
    return next(one for phase in plan.phases for one in phase.stations if one.id == name)


def test_three_kinds_of_time_stay_apart():
    recognition = station(document(NOT_YET, "16d.1"), "abr.recognition")
    register = station(document(NOT_YET, "16d.1"), "arr.register")

    assert [line.text for line in register.your_deadlines] == [
        "Register within two weeks of moving in."
    ]
    assert "Health professions in Saxony: the office decides within four months." in [
        line.text for line in recognition.office_deadlines
    ]
    assert [(line.text, line.figure) for line in recognition.durations] == [
        ("3 months as a rule", "IHK FOSA"),
        ("4 months from the complete file", "nursing in Saxony"),
    ]


def test_each_published_duration_names_its_page_and_its_day():
    visa = station(document(NOT_YET, "16d.1"), "abr.visa")

    assert [len(line.evidence) for line in visa.durations] == [1] * len(visa.durations)
    assert all(line.evidence[0].remark for line in visa.durations)


def test_reported_experience_is_for_all_and_inferred_only_for_advisers():
    visitor = station(document(NOT_YET, "16d.1"), "con.contract")
    adviser = station(document(NOT_YET, "16d.1", for_adviser=True), "con.contract")

    assert (visitor.inferred, visitor.experience) == ((), adviser.experience)
    assert len(adviser.inferred) == 2


def test_family_now_and_later_stand_side_by_side():
    spouse, child = document(NOT_YET, "16d.1").family

    assert spouse.now.lines == (
        "German at level A1 is needed, unless an exception applies.",
        "Proof of enough housing is needed.",
        "Any work is allowed from the first day.",
    )
    assert spouse.later.lines == (
        "No German is needed for the visa.",
        "No proof of housing is needed.",
        "Any work is allowed from the first day.",
    )
    assert (child.who, child.now.lines) == (
        "Your child, aged 6",
        ("Proof of enough housing is needed.",),
    )


@pytest.mark.parametrize(
    ("way", "values", "stays"),
    [
        ("18a", NURSE, "Nothing more is needed: this title already has the easier rules."),
        (
            "19c1.26.2",
            {**NURSE, "nationality": ["RS"]},
            "Nothing changes as long as this title stays.",
        ),
    ],
)
def test_family_where_no_change_follows(way, values, stays):
    assert [one.stays for one in document(values, way).family] == [stays, stays]


def test_employer_reads_about_the_worker():
    plan = document(NOT_YET, "16d.1", door=Door.EMPLOYER)

    assert [one.who for one in plan.family] == [
        "The worker's husband or wife",
        "The worker's child, aged 6",
    ]
    assert station(plan, "arr.register").who_label == "The worker"
    assert station(plan, "con.ba_form").who_label == "You"


def test_other_side_is_told_in_short():
    plan = document(NOT_YET, "16d.1")
    other = station(plan, "con.ba_form")

    assert (other.mine, other.who_label, other.documents, other.responsible) == (
        False,
        "Your employer",
        (),
        None,
    )
    assert other.summary


def test_known_fees_are_added_up():
    plan = document(NOT_YET, "16d.1")

    assert [(one.until, one.figure) for one in plan.sums] == [
        ("title", "948.50 to 1,498.50 EUR"),
        ("goal", "1,116.50 to 1,666.50 EUR"),
    ]
    assert plan.fees == "1,116.50 to 1,666.50 EUR"
    assert "2 times 75.00 EUR" in [item.figure for one in plan.sums for item in one.items]


def test_european_plan_has_one_sum_and_no_title():
    sums = document({"nationality": ["FR"], "occupation": "nurse"}, "EU.FREE").sums

    assert [one.label for one in sums] == ["Together"]


def test_way_that_a_change_would_open_is_not_closed():
    verdict = document(NOT_YET, "16d.1").verdict

    assert (verdict.result, verdict.place) == ("not", "change")
    assert verdict.changes


def test_missing_fact_leads_to_its_question():
    unknown = {key: value for key, value in NURSE.items() if key != "german"}
    missing = {one.fact: one.url for one in document(unknown, "16d.1").verdict.missing}

    assert missing["german"] == "/en/questions/german/"


def test_remarks_of_an_office_are_told_once():
    plan = document(NOT_YET, "16d.1")
    remarks = [
        office.remarks
        for phase in plan.phases
        for one in phase.stations
        if one.responsible
        for office in one.responsible.offices
        if office.name == "Kommunaler Sozialverband Sachsen"
    ]

    assert [bool(one) for one in remarks] == [True] + [False] * (len(remarks) - 1)


def test_remarks_on_comparing_degrees_are_not_told_of_the_statement_on_training():
    office = station(document(CASE_A, "19c2.6"), "abr.dab").responsible

    assert office is not None
    assert [(one.name, one.remarks) for one in office.offices] == [
        ("Zentralstelle für ausländisches Bildungswesen (ZAB)", ())
    ]


def test_more_offers_lead_to_the_directory_with_the_facets_set():
    assert station(document(NOT_YET, "16d.1"), "or.situation").offers_url == (
        "/en/help/?audience=workers&district=14626&topic=work_access"
    )


def test_way_to_another_goal_has_no_verdict():
    plan = document(NOT_YET, "16a")

    assert plan.verdict is None
    assert plan.title == "Vocational training (§ 16a)"


def test_sum_of_people_who_live_here_has_no_first_title():
    plan = document({"location": "DE", "status": "AE_18a"}, "9.2")

    assert [(one.label, one.least) for one in plan.sums] == [("Together", "113.00")]


def test_reader_begins_with_the_first_certain_step_of_their_own():
    assert document(NOT_YET, "16d.1").next == "or.situation"


def test_plan_says_what_it_is_and_is_not():
    plan = document(NOT_YET, "16d.1", language="de")

    assert (plan.drawn_on, plan.law_state, plan.language) == (
        "22. November 2026",
        "19. August 2026",
        "de",
    )
    assert len(words.about(plan)) == 4


@pytest.mark.parametrize("language", ["de", "en", "uk", "ar"])
def test_no_code_is_shown_for_a_phase(language):
    titles = [phase.title for phase in document(NOT_YET, "16d.1", language=language).phases]

    assert [title for title in titles if "_" in title or not title] == []
