"""The worked examples of the design, row by row, against the region of the demo."""

import datetime as dt

import pytest

from tests.wegweiser.pathways.situations import NURSE, WELDER
from wegweiser.pathways.domain import routes
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser.pathways.domain.catalogue import Basis
from wegweiser.pathways.domain.ways import Place
from wegweiser.pathways.queries import plans
from wegweiser_rules import Result

DAY = dt.date(2026, 11, 22)
VIETNAM_TO_GOERLITZ = Answers(Door.PERSON, {**NURSE, "recognition": "not_applied"})
TWO_YEAR_WELDER = {
    **WELDER,
    "district": "14729",
    "qual_training_months": 24,
    "salary_year": "46000.00",
}
CASE_A = Answers(Door.EMPLOYER, TWO_YEAR_WELDER)

pytestmark = pytest.mark.usefixtures("demo_region")


def draw(answers, way, *, for_adviser=False):
    return plans.draw(answers=answers, way=way, on=DAY, for_adviser=for_adviser, language="de")


def ids(plan):
    return [step.station.step.id for step in plan.steps]


def at(plan, step):
    return next(one for one in plan.steps if one.station.step.id == step)


def names(step):
    return [one.jurisdiction.body_name for one in step.responsible]


def helpers(step):
    return [offer.organisation.name for offer in step.offers]


# Worked example 1: a nurse from Vietnam, a clinic in Görlitz, a family of three ------------------

ROWS_OF_THE_NURSE = [
    ["or.route_check", "or.language_plan"],
    ["rec.agency_check", "con.contract"],
    ["l.docs"],
    ["abr.nurse_choice"],
    ["abr.fasttrack"],
    ["abr.recognition"],
    ["abr.course", "qua.course"],
    ["abr.lang_cert"],
    ["abr.notice", "con.measure_place"],
    ["con.ba_form", "abr.fasttrack_run"],
    ["abr.appointment", "abr.visa"],
    ["abr.visa_check", "abr.prearrival"],
    ["arr.register", "arr.health", "arr.bank", "arr.tax"],
    ["arr.school"],
    ["arr.childcare"],
    ["arr.abh"],
    ["arr.firstday", "onb.mentor", "onb.safety"],
    ["arr.partner"],
    ["qua.measure", "qua.exam"],
    ["qua.final"],
    ["qua.change_title"],
    ["sta.ne", "sta.naturalise"],
]


@pytest.mark.parametrize("row", ROWS_OF_THE_NURSE, ids=lambda row: row[0])
def test_plan_of_the_nurse_has_every_row_of_the_worked_example(row):
    plan = draw(VIETNAM_TO_GOERLITZ, "16d.1")

    assert [step for step in row if step not in ids(plan)] == []


def test_rows_of_the_nurse_stand_in_the_order_of_the_worked_example():
    order = ids(draw(VIETNAM_TO_GOERLITZ, "16d.1"))
    milestones = [
        "or.route_check",
        "con.contract",
        "abr.recognition",
        "abr.notice",
        "con.measure_place",
        "abr.appointment",
        "abr.visa",
        "abr.visa_check",
        "arr.register",
        "arr.abh",
        "arr.firstday",
        "qua.measure",
        "qua.exam",
        "qua.final",
        "qua.change_title",
        "sta.ne",
        "sta.naturalise",
    ]

    assert [step for step in order if step in milestones] == milestones


@pytest.mark.parametrize(
    ("step", "office"),
    [
        ("abr.recognition", "Kommunaler Sozialverband Sachsen"),
        ("abr.nurse_choice", "Kommunaler Sozialverband Sachsen"),
        ("abr.notice", "Kommunaler Sozialverband Sachsen"),
        ("qua.final", "Kommunaler Sozialverband Sachsen"),
        ("abr.fasttrack", "Ausländerbehörde Landkreis Görlitz"),
        ("abr.visa", "Deutsche Auslandsvertretungen (Auswärtiges Amt)"),
        ("arr.abh", "Ausländerbehörde Landkreis Görlitz"),
        ("qua.change_title", "Ausländerbehörde Landkreis Görlitz"),
        ("arr.school", "Landesamt für Schule und Bildung"),
        ("rec.agency_check", "Faire Integration"),
        ("sta.naturalise", "Landkreis Görlitz – Staatsangehörigkeitsbehörde"),
    ],
)
def test_nurse_meets_the_responsible_office(step, office):
    assert names(at(draw(VIETNAM_TO_GOERLITZ, "16d.1"), step))[0] == office


def test_nurse_is_sent_to_the_welcome_centers_of_her_district_first():
    plan = draw(VIETNAM_TO_GOERLITZ, "16d.1")

    assert helpers(at(plan, "or.situation"))[:2] == [
        "Welcome Center Landkreis Görlitz (Zittau)",
        "Welcome-Team Europastadt Görlitz-Zgorzelec",
    ]


def test_measure_opens_with_the_notice_and_the_partnership_is_the_alternative():
    before = draw(VIETNAM_TO_GOERLITZ, "16d.1")
    after = draw(Answers(Door.PERSON, NURSE), "16d.1")

    assert before.variant.place is Place.CHANGE
    assert "16d.3" in [other.rule.id for other in before.others]
    assert after.variant.assessment.result is Result.GRANTED_POSSIBLE


def test_skilled_worker_title_is_the_goal_and_not_the_start():
    plan = draw(VIETNAM_TO_GOERLITZ, "16d.1")

    assert "18a" not in [other.rule.id for other in plan.others]
    assert plan.outline.family[0].later.title == "AE_18a"


def test_partnership_asks_for_the_agreement_the_tariff_and_early_recognition():
    steps = ids(draw(VIETNAM_TO_GOERLITZ, "16d.3"))

    assert {"con.agreement16d3", "con.tariff_proof", "arr.recog16d3", "qua.extend16d3"} < set(
        steps
    )


# Worked example 2: a ventilation company, Landkreis Leipzig, a welder from India -----------------

ROWS_OF_THE_WELDER = [
    ["rec.profile", "rec.welcome_audit"],
    ["or.route_check"],
    ["rec.interview", "rec.trade_test"],
    ["con.salary_check"],
    ["con.contract", "con.ba_form"],
    ["abr.dab"],
    ["abr.fasttrack"],
    ["abr.fasttrack_run"],
    ["abr.appointment", "abr.visa"],
    ["abr.visa_check", "abr.prearrival"],
    ["arr.register", "arr.health", "arr.tax", "arr.bank"],
    ["arr.abh"],
    ["arr.firstday", "onb.safety", "onb.mentor", "m.notify"],
    ["onb.trade_test"],
    ["qua.course"],
    ["arr.driving"],
    ["sta.family"],
    ["abr.recognition"],
    ["qua.change_title", "sta.ne"],
]


@pytest.mark.parametrize("row", ROWS_OF_THE_WELDER, ids=lambda row: row[0])
def test_plan_of_the_welder_has_every_row_of_the_worked_example(row):
    plan = draw(CASE_A, "19c2.6")

    assert [step for step in row if step not in ids(plan)] == []


@pytest.mark.parametrize(
    ("step", "office"),
    [
        ("abr.dab", ["Zentralstelle für ausländisches Bildungswesen (ZAB)"]),
        ("abr.recognition", ["Handwerkskammer zu Leipzig", "IHK FOSA (Foreign Skills Approval)"]),
        ("arr.abh", ["Ausländerbehörde Landkreis Leipzig"]),
    ],
)
def test_welder_meets_the_responsible_offices(step, office):
    assert names(at(draw(CASE_A, "19c2.6"), step)) == office


def test_fast_track_is_at_the_place_of_work():
    assert names(at(draw(CASE_A, "19c2.6"), "abr.fasttrack"))[0] == (
        "Ausländerbehörde Landkreis Leipzig"
    )


def test_company_is_sent_to_its_chamber_and_the_employer_service():
    plan = draw(CASE_A, "19c2.6")

    assert helpers(at(plan, "rec.profile")) == [
        "Industrie- und Handelskammer zu Leipzig",
        "Agentur für Arbeit Oschatz",
        "Agentur für Arbeit Oschatz – Arbeitgeber-Service",
    ]


def test_recognition_is_optional_for_the_experienced_professional():
    step = at(draw(CASE_A, "19c2.6"), "abr.recognition")

    assert (step.station.applies, step.station.is_choice) == (None, True)


def test_pay_above_the_threshold_needs_no_proof_of_the_tariff():
    low = Answers(Door.EMPLOYER, {**TWO_YEAR_WELDER, "salary_year": "42000.00"})

    assert "con.tariff_proof" not in ids(draw(CASE_A, "19c2.6"))
    assert at(draw(low, "19c2.6"), "con.tariff_proof").station.applies is True


def welder_with(**paper):
    return Answers(Door.EMPLOYER, {**TWO_YEAR_WELDER, **paper})


@pytest.mark.parametrize(
    ("paper", "way", "place"),
    [
        ({}, "19c2.6", Place.POSSIBLE),
        ({"german": "A2"}, "16d.3", Place.POSSIBLE),
        ({"recognition": "full"}, "18a", Place.POSSIBLE),
        ({"qual_training_months": 12}, "19c2.6", Place.CLOSED),
        ({"qual_training_months": 12, "recognition": "full"}, "18a", Place.POSSIBLE),
        (
            {"qual_training_months": 12, "recognition": "partial", "german": "A2"},
            "16d.1",
            Place.POSSIBLE,
        ),
        ({"qual_kind": "ahk"}, "19c2.6", Place.POSSIBLE),
        ({"qual_kind": "none"}, "18a", Place.CLOSED),
        ({"qual_kind": "none"}, "19c1.26.2", Place.CLOSED),
    ],
    ids=["A", "A-partnership", "A-recognised", "B", "B-full", "B-partial", "C", "D", "D-balkans"],
)
def test_paper_the_welder_holds_decides_which_ways_are_open(paper, way, place):
    birth = {"birth_date": "1995-05-20"}

    assert draw(welder_with(**birth, **paper), way).variant.place is place


def test_one_year_certificate_goes_through_recognition_from_abroad():
    plan = draw(welder_with(qual_training_months=12), "18a")

    assert "abr.recognition" in ids(plan)
    assert "abr.dab" not in ids(plan)


def test_apprentice_signs_a_training_contract():
    plan = draw(welder_with(qual_kind="none"), "16a")

    assert "con.training_contract" in ids(plan)
    assert "con.contract" not in ids(plan)


# Both sides, and what is not known ---------------------------------------------------------------


def test_both_sides_see_the_same_steps():
    mine = draw(VIETNAM_TO_GOERLITZ, "16d.1")
    theirs = draw(VIETNAM_TO_GOERLITZ.through(Door.EMPLOYER), "16d.1")

    assert ids(mine) == ids(theirs)
    assert [step.mine for step in mine.steps if not step.shared] == [
        not step.mine for step in theirs.steps if not step.shared
    ]


def test_step_of_both_belongs_to_both_doors():
    plan = draw(VIETNAM_TO_GOERLITZ, "16d.1")

    assert (at(plan, "con.contract").mine, at(plan, "con.contract").shared) == (True, True)
    assert at(plan, "con.ba_form").mine is False


def test_unsure_responsibility_is_marked():
    plan = draw(Answers(Door.PERSON, {**NURSE, "work_district": "16053"}), "16d.1")
    responsible = at(plan, "abr.fasttrack").responsible

    assert [(one.jurisdiction.body_name, one.jurisdiction.is_unsure) for one in responsible][
        :2
    ] == [
        ("Ausländerbehörde Stadt Jena", False),
        ("Thüringer Landesverwaltungsamt", True),
    ]


def test_unknown_district_is_asked_for_and_no_gap():
    nowhere = Answers(Door.PERSON, {**NURSE, "district": UNKNOWN, "work_district": UNKNOWN})

    step = at(draw(nowhere, "16d.1"), "arr.abh")

    assert (step.ask, step.responsible_gap, step.responsible) == (("district",), False, ())


def test_unknown_occupation_is_asked_for_recognition():
    values = {**NURSE, "occupation": UNKNOWN}

    assert at(draw(Answers(Door.PERSON, values), "16d.1"), "abr.recognition").ask == (
        "occupation",
    )


def test_district_outside_the_region_is_an_honest_gap():
    berlin = Answers(Door.PERSON, {**NURSE, "district": "11000", "work_district": "11000"})

    assert at(draw(berlin, "16d.1"), "arr.abh").responsible_gap is True


def test_step_without_offer_says_so():
    plan = draw(VIETNAM_TO_GOERLITZ, "16d.1")

    assert at(plan, "arr.school").offers_gap is True
    assert at(plan, "or.situation").offers_gap is False


def test_offers_of_a_topic_are_shown_once():
    plan = draw(VIETNAM_TO_GOERLITZ, "16d.1")

    assert at(plan, "or.route_check").offers == ()
    assert at(plan, "or.route_check").offers_like == "or.situation"


def test_offices_that_decide_are_not_shown_as_help():
    plan = draw(VIETNAM_TO_GOERLITZ, "16d.1")
    kinds = {offer.kind for step in plan.steps for offer in step.offers}

    assert kinds & {"residence_office", "recognition_office"} == set()


def test_contact_points_for_the_whole_plan_are_one_per_organisation():
    found = [offer.organisation.name for offer in draw(VIETNAM_TO_GOERLITZ, "16d.1").helpers]

    assert "Welcome Center Landkreis Görlitz (Zittau)" in found
    assert len(found) == len(set(found)) == plans.HELPERS_SHOWN


def test_rule_that_is_no_way_has_no_plan():
    with pytest.raises(routes.NoRoute):
        draw(VIETNAM_TO_GOERLITZ, "81a")


@pytest.mark.parametrize("answers", [VIETNAM_TO_GOERLITZ, CASE_A], ids=["nurse", "welder"])
@pytest.mark.parametrize("way", ["16d.1", "19c2.6", "18b"])
def test_plan_needs_at_most_six_statements(answers, way, django_assert_max_num_queries):
    with django_assert_max_num_queries(6):
        draw(answers, way)


def test_every_trap_is_named_with_its_basis():
    plan = draw(VIETNAM_TO_GOERLITZ, "16d.1")
    reported = [
        trap
        for step in plan.steps
        for trap in step.station.step.traps
        if trap.basis is Basis.REPORTED
    ]

    assert [trap.text for trap in reported if not trap.sources] == []
