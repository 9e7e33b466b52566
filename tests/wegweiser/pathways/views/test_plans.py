import pytest
from django.urls import reverse

from tests.wegweiser.pathways.situations import NURSE, WELDER
from wegweiser.directory.services import organisation_imports
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door

NOT_YET = Answers(Door.PERSON, {**NURSE, "recognition": "not_applied"})
CASE_A = Answers(
    Door.EMPLOYER,
    {**WELDER, "district": "14729", "qual_training_months": 24, "salary_year": "46000.00"},
)
PLAN = "/en/plan/16d.1/"
HEADER = "name,short_name,type,city,ags,topics,languages,audience,website,source,note,topics_basis"


def text(response):
    return response.content.decode()


@pytest.fixture
def nurse(demo_region, visitor):
    return visitor(NOT_YET)


@pytest.fixture
def company(demo_region, visitor):
    return visitor(CASE_A)


def test_plan_names_the_office_and_the_people_who_help(nurse):
    page = text(nurse.get(PLAN))

    assert "Kommunaler Sozialverband Sachsen" in page
    assert "Welcome Center Landkreis Görlitz (Zittau)" in page


def test_visitor_without_answers_is_sent_to_the_ways(demo_region, visitor):
    assert visitor().get(PLAN).headers["Location"] == reverse("pathways:ways")


def test_visitor_without_answers_gets_no_pdf(demo_region, visitor):
    assert visitor().get(f"{PLAN}plan.pdf").headers["Location"] == reverse("pathways:ways")


@pytest.mark.parametrize("way", ["81a", "nothing", "16d.1 or 1=1"])
@pytest.mark.parametrize("part", ["", "plan.pdf"])
def test_what_is_no_way_is_not_found(nurse, way, part):
    assert nurse.get(f"/en/plan/{way}/{part}").status_code == 404


def test_pdf_is_given_in_the_language_of_the_page(nurse):
    response = nurse.get("/ar/plan/16d.1/plan.pdf")

    assert response.headers["Content-Type"] == "application/pdf"
    assert b"/Lang(ar)" in response.content


def test_plan_is_never_kept_by_a_cache(nurse):
    assert "no-store" in nurse.get(PLAN).headers["Cache-Control"]


@pytest.mark.parametrize(("steps", "mine", "theirs"), [
    ("all", True, True),
    ("mine", True, False),
    ("theirs", False, True),
    ("nonsense", True, True),
])  # fmt: skip
def test_steps_of_one_side_can_be_chosen(nurse, steps, mine, theirs):
    page = text(nurse.get(PLAN, {"steps": steps}))

    assert ('id="arr.register"' in page) is mine
    assert ('id="con.ba_form"' in page) is theirs
    assert 'id="con.contract"' in page


def test_same_plan_can_be_seen_from_the_other_side(nurse):
    assert "See the employer's side" in text(nurse.get(PLAN))
    assert "See the worker's side" in text(nurse.get(PLAN, {"as": "employer"}))
    assert "See the employer's side" in text(nurse.get(PLAN, {"as": "nonsense"}))


def test_company_sees_its_own_side_first(company):
    page = text(company.get("/en/plan/19c2.6/"))

    assert "Agentur für Arbeit Oschatz – Arbeitgeber-Service" in page
    assert "736.00 EUR" in page


def test_only_advisers_see_what_we_infer(demo_region, visitor, signed_in):
    name = next(iter(visitor(NOT_YET).cookies))
    client = signed_in(is_adviser=True)
    client.cookies[name] = visitor(NOT_YET).cookies[name].value
    inferred = (
        "The contract names a fixed start date, and the date passes before the visa is there."
    )

    assert inferred in text(client.get(PLAN))
    assert inferred not in text(visitor(NOT_YET).get(PLAN))


def test_unknown_district_leads_to_the_question(demo_region, visitor):
    answers = Answers(Door.PERSON, {**NURSE, "district": UNKNOWN, "work_district": UNKNOWN})

    assert 'href="/en/questions/district/"' in text(visitor(answers).get(PLAN))


@pytest.mark.parametrize("language", ["de", "uk", "ar"])
def test_no_code_and_no_place_for_a_value_is_left_on_the_page(nurse, language):
    page = text(nurse.get(f"/{language}/plan/16d.1/"))

    codes = ("%(", "residence_title", "procedure_abroad", "None")

    assert [code for code in codes if f">{code}" in page] == []


@pytest.mark.parametrize("offers", [1, 50])
def test_statements_do_not_grow_with_the_offers(
    db, visitor, today, offers, django_assert_max_num_queries
):
    rows = [
        f"Beratung {number},,advice_centre,,14626,recognition;language,,workers,,test,,page"
        for number in range(offers)
    ]
    table = "\n".join([HEADER, *rows])
    organisation_imports.import_text(table, seen_on=today, strict=True)
    client = visitor(NOT_YET)
    client.get(PLAN)

    with django_assert_max_num_queries(6):
        page = text(client.get(PLAN))

    assert "Beratung 0" in page
