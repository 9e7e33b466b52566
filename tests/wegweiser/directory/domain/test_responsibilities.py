from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wegweiser.directory.domain import areas, responsibilities
from wegweiser.directory.domain.responsibilities import Situation
from wegweiser.directory.enums import JurisdictionRole, Place


@dataclass(frozen=True)
class Row:
    procedure: str = "recognition"
    occupation_group: str = ""
    ags: str = ""
    role: str = "decides"
    linked_to: str = "residence"
    condition: str = ""
    certainty: str = "seen"


GOERLITZ_TO_LEIPZIG = Situation(
    residence="14626", establishment="14713", occupation_group="physicians"
)
NOTHING_KNOWN = Situation(residence=None, establishment=None, occupation_group=None)
AGS = st.sampled_from(["", "14", "16", "14626", "14713", "16053"])
DISTRICTS = st.sampled_from(["14626", "14713", "16053"])
ROWS = st.builds(
    Row,
    procedure=st.sampled_from(["recognition", "visa"]),
    occupation_group=st.sampled_from(["", "physicians", "teachers"]),
    ags=AGS,
    role=st.sampled_from(["decides", "advises"]),
    linked_to=st.sampled_from(Place.values),
    condition=st.sampled_from(["", "eu"]),
    certainty=st.sampled_from(["seen", "by-law", "unsure"]),
)
SITUATIONS = st.builds(
    Situation,
    residence=st.none() | DISTRICTS,
    establishment=st.none() | DISTRICTS,
    occupation_group=st.sampled_from([None, "physicians", "teachers"]),
)


def test_every_place_and_role_of_the_vocabulary_is_known():
    assert {*responsibilities.FIXED_BY, *responsibilities.EVERYWHERE} == set(Place.values)
    assert set(responsibilities.ROLE_ORDER) == set(JurisdictionRole.values)


def test_the_exact_district_comes_before_the_state_and_the_country():
    rows = [Row(ags=""), Row(ags="14"), Row(ags="14626")]

    assert responsibilities.choose(rows, GOERLITZ_TO_LEIPZIG) == [Row(ags="14626")]


def test_the_state_comes_before_the_country():
    rows = [Row(ags=""), Row(ags="14")]

    assert responsibilities.choose(rows, GOERLITZ_TO_LEIPZIG) == [Row(ags="14")]


def test_the_named_occupation_group_comes_before_all_groups():
    rows = [Row(ags="14"), Row(ags="14", occupation_group="physicians")]

    assert responsibilities.choose(rows, GOERLITZ_TO_LEIPZIG) == [rows[1]]


def test_another_occupation_group_does_not_apply():
    row = Row(occupation_group="teachers")

    assert responsibilities.choose([row], GOERLITZ_TO_LEIPZIG) == []


@pytest.mark.parametrize(
    ("linked_to", "ags"),
    [("residence", "14626"), ("establishment", "14713"), ("work_state", "14713")],
)
def test_the_fact_that_fixes_the_place_counts(linked_to, ags):
    rows = [Row(linked_to=linked_to, ags="14626"), Row(linked_to=linked_to, ags="14713")]

    assert [row.ags for row in responsibilities.choose(rows, GOERLITZ_TO_LEIPZIG)] == [ags]


def test_where_work_is_not_known_the_residence_shows_the_state_of_work():
    lives_here = Situation(residence="16053", establishment=None, occupation_group=None)
    rows = [Row(linked_to="work_state", ags="14"), Row(linked_to="work_state", ags="16")]

    assert responsibilities.choose(rows, lives_here) == [rows[1]]


def test_what_is_for_people_abroad_has_no_district():
    row = Row(linked_to="abroad", ags="14626")

    assert responsibilities.choose([row], GOERLITZ_TO_LEIPZIG) == []


def test_rows_with_different_conditions_stand_beside_each_other():
    rows = [Row(ags="14626", condition="eu"), Row(ags="", condition="not_eu")]

    assert responsibilities.choose(rows, GOERLITZ_TO_LEIPZIG) == rows


def test_an_uncertain_row_does_not_hide_a_certain_one_and_is_kept():
    uncertain = Row(ags="14626", certainty="unsure")
    certain = Row(ags="14")

    assert responsibilities.choose([uncertain, certain], GOERLITZ_TO_LEIPZIG) == [
        certain,
        uncertain,
    ]


def test_who_decides_comes_before_who_advises():
    rows = [Row(role="advises"), Row(role="decides")]

    assert responsibilities.choose(rows, GOERLITZ_TO_LEIPZIG) == [rows[1], rows[0]]


@given(st.lists(ROWS), SITUATIONS)
def test_nothing_is_chosen_that_does_not_fit(rows, situation):
    for row in responsibilities.choose(rows, situation):
        assert row.occupation_group in {"", situation.occupation_group}
        places = {p for p in (situation.residence, situation.establishment) if p}
        assert not row.ags or any(row.ags in areas.containing(place) for place in places)


@given(st.lists(ROWS), SITUATIONS)
def test_what_fits_is_never_lost_altogether(rows, situation):
    chosen = responsibilities.choose(rows, situation)

    fitting = {
        (row.procedure, row.role, row.condition)
        for row in rows
        if responsibilities.specificity(row, situation) is not None
    }
    assert {(row.procedure, row.role, row.condition) for row in chosen} == fitting


@given(st.lists(ROWS))
def test_with_nothing_known_only_what_is_for_everybody_is_chosen(rows):
    chosen = responsibilities.choose(rows, NOTHING_KNOWN)

    assert {(row.ags, row.occupation_group) for row in chosen} <= {("", "")}


@given(st.lists(ROWS), SITUATIONS)
def test_the_rows_fetched_hold_every_row_that_could_be_chosen(rows, situation):
    chosen = responsibilities.choose(rows, situation)

    assert {row.ags for row in chosen} <= situation.candidate_areas
