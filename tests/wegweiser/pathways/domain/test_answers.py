import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wegweiser.pathways.situations import NURSE, it_specialist, nurse, welder
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door, Malformed

PERSON = Answers(Door.PERSON)
VALUES = {
    "german": st.sampled_from(["none", "A1", "B2", UNKNOWN]),
    "nationality": st.lists(st.sampled_from(["VN", "IN", "XK"]), max_size=2),
    "salary_year": st.sampled_from(["38000.00", "0.00", UNKNOWN]),
    "job_offer": st.one_of(st.booleans(), st.just(UNKNOWN)),
    "occupation": st.sampled_from(["nurse", "welder", "other", UNKNOWN]),
    "district": st.sampled_from(["14626", "elsewhere", UNKNOWN]),
    "children": st.lists(st.integers(0, 17), max_size=4),
}


def test_an_answer_is_added_at_the_end_and_changed_in_its_place():
    answers = PERSON.with_answer("german", "A2").with_answer("english", "C1")

    changed = answers.with_answer("german", "B1")

    assert list(changed.values.items()) == [("german", "B1"), ("english", "C1")]
    assert list(answers.values.items()) == [("german", "A2"), ("english", "C1")]


def test_another_occupation_makes_the_answers_about_the_job_stale():
    answers = PERSON.with_answer("occupation", "nurse").with_answer("licence", "missing")

    assert "licence" in answers.with_answer("occupation", "nurse").values
    assert "licence" not in answers.with_answer("occupation", "welder").values


@given(
    values=st.fixed_dictionaries({}, optional=VALUES),
    door=st.sampled_from(Door),
)
def test_answers_survive_being_written_and_read(values, door):
    answers = Answers(door, values)

    read = Answers.from_json(answers.to_json())

    assert read == answers
    assert list(read.values) == list(values)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "[1]",
        '[0,"person",{}]',
        '[1,"nobody",{}]',
        '[1,"person",[1]]',
        '[1,"person",7]',
        '[1,"person",{"no_such_fact":true}]',
        '[1,"person",{"german":"D7"}]',
        "null",
    ],
)
def test_what_another_version_wrote_is_malformed(text):
    with pytest.raises(Malformed):
        Answers.from_json(text)


def test_facts_are_those_of_the_law_and_what_is_not_known_is_null():
    answers = PERSON.with_answer("german", UNKNOWN).with_answer("district", "14626")

    assert answers.facts() == {"german": None}


@pytest.mark.parametrize(
    ("occupation", "facts"),
    [
        ("nurse", {"job_isco": "2221", "job_ict": False, "target_job_needs_licence": True}),
        (
            "software_developer",
            {
                "job_isco": "2512",
                "job_ict": True,
                "licence": "not_required",
                "target_job_needs_licence": False,
            },
        ),
        ("civil_engineer", {"job_isco": "2142", "job_ict": False}),
        ("other", {}),
        (UNKNOWN, {}),
    ],
)
def test_the_occupation_implies_facts_of_the_job(occupation, facts):
    assert PERSON.with_answer("occupation", occupation).facts() == facts


def test_what_was_told_outweighs_what_is_implied():
    answers = PERSON.with_answer("occupation", "welder").with_answer("licence", "missing")

    assert answers.facts()["licence"] == "missing"


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("none", {"qual_kind": "none", "german_training": False, "german_degree": False}),
        ("vocational", {"qual_kind": "vocational", "german_degree": False}),
        ("degree", {"qual_kind": "degree"}),
    ],
)
def test_the_highest_qualification_implies_what_one_does_not_have(kind, facts):
    assert PERSON.with_answer("qual_kind", kind).facts() == facts


@pytest.mark.parametrize(
    ("chosen", "isco"), [("same", "2221"), ("welder", "7212"), ("other", None)]
)
def test_the_learned_occupation_is_the_same_or_another(chosen, isco):
    answers = PERSON.with_answer("occupation", "nurse").with_answer("qual_occupation", chosen)

    assert answers.facts().get("qual_isco") == isco


@pytest.mark.parametrize(
    ("goal", "facts"),
    [
        ("work", {"sponsor_status": "none"}),
        ("join_spouse", {"relation": "spouse"}),
        ("join_parent", {"relation": "child"}),
    ],
)
def test_the_goal_implies_whom_one_joins(goal, facts):
    assert PERSON.with_answer("goal", goal).facts() == facts


def test_an_employer_offers_a_job():
    assert Answers(Door.EMPLOYER).facts() == {
        "job_offer": True,
        "sponsor_status": "none",
        "own_business": False,
    }


def test_what_is_not_ticked_does_not_hold():
    facts = PERSON.with_answer("special", ["company_transfer"]).facts()

    assert (facts["company_transfer"], facts["hosting_agreement"]) == (True, False)


def test_an_answer_of_its_own_counts_more_than_a_tick():
    answers = Answers(Door.PERSON, {"special": [], "hosting_agreement": True})

    assert answers.facts()["hosting_agreement"] is True


def test_other_ticks_make_the_answers_of_their_own_stale():
    answers = Answers(Door.PERSON, {"special": [], "hosting_agreement": True})

    changed = answers.with_answer("special", ["own_business"])

    assert changed.facts()["hosting_agreement"] is False


def test_who_does_not_know_what_to_tick_leaves_it_open():
    facts = PERSON.with_answer("special", UNKNOWN).facts()

    assert facts["company_transfer"] is None


def test_ticks_stay_behind_their_door():
    answers = PERSON.with_answer("special", ["own_business"])

    assert "special" in answers.entering(Door.PERSON).values
    assert "special" not in answers.entering(Door.EMPLOYER).values


def test_of_people_abroad_the_ordinary_case_is_presumed_and_named():
    situation = PERSON.with_answer("location", "abroad").situation()

    assert situation.values["status"] == "none"
    assert {"status", "asylum_state", "entry_mode"} <= set(situation.assumptions)


def test_what_was_told_is_no_assumption():
    answers = PERSON.with_answer("location", "abroad").with_answer("status", "BK_EU:FR")

    assert answers.situation().values["status"] == "BK_EU:FR"
    assert "status" not in answers.situation().assumptions


def test_the_ordinary_case_is_assumed_where_the_law_lets_us():
    situation = nurse().situation()

    assert situation.values["passport_valid"] is True
    assert "passport_valid" in situation.assumptions


@pytest.mark.parametrize(
    ("told", "home", "workplace", "assumed"),
    [
        ({}, None, None, False),
        ({"district": "14626"}, "14626", "14626", True),
        ({"work_district": "14729"}, "14729", "14729", True),
        ({"district": "14626", "work_district": "14729"}, "14626", "14729", False),
        ({"district": "14626", "work_district": "same"}, "14626", "14626", False),
        ({"district": "same", "work_district": "14729"}, "14729", "14729", False),
        ({"district": "elsewhere", "work_district": "14729"}, None, "14729", False),
        ({"district": "elsewhere"}, None, None, True),
        ({"district": UNKNOWN, "work_district": "14729"}, "14729", "14729", True),
        ({"district": "same", "work_district": "same"}, None, None, False),
    ],
)
def test_home_and_workplace_stand_in_for_each_other(told, home, workplace, assumed):
    answers = Answers(Door.PERSON, told)

    assert (answers.district, answers.work_district) == (home, workplace)
    assert answers.one_district_assumed is assumed


def test_what_the_plan_asks_of_the_answers():
    answers = nurse()

    assert answers.occupation_group == "nursing_and_health_professions"
    assert answers.spouse_comes is True
    assert answers.children == (6,)
    assert answers.languages == ()
    assert answers.with_answer("languages", ["vi", "de"]).languages == ("vi", "de")


def test_what_is_not_known_of_family_and_occupation_is_none():
    answers = Answers(Door.PERSON, {"spouse_comes": UNKNOWN, "children": UNKNOWN})

    assert (answers.spouse_comes, answers.children, answers.occupation_group) == (None,) * 3


def test_a_welder_may_belong_to_either_chamber():
    assert welder().occupation_groups == ("crafts", "ihk_trades")
    assert welder().occupation_group == "crafts"


def test_looking_from_the_other_side_keeps_every_answer():
    assert nurse().through(Door.EMPLOYER) == Answers(Door.EMPLOYER, NURSE)


def test_going_in_by_the_other_door_leaves_what_is_foreign_there():
    entered = it_specialist().entering(Door.EMPLOYER)

    assert set(it_specialist().values) - set(entered.values) == {
        "goal", "job_offer", "special",
    }  # fmt: skip
    assert entered.entering(Door.PERSON).values == entered.values
