from hypothesis import given
from hypothesis import strategies as st

from wegweiser.directory.domain import areas

KEYS = st.sampled_from(["", "14", "16", "14626", "14713", "16053"])


def test_a_district_lies_in_its_state_and_in_the_country():
    assert areas.containing("16053") == ("16053", "16", "")


def test_nearer_areas_come_first():
    assert [areas.nearness(area, district="14626") for area in ("14626", "14", "")] == [0, 1, 2]


def test_without_a_district_the_widest_area_comes_first():
    assert sorted(["14", ""], key=lambda area: areas.nearness(area, district=None)) == ["", "14"]


@given(st.sets(KEYS))
def test_the_widest_areas_cover_all_and_contain_none_of_each_other(given_areas):
    kept = areas.widest(given_areas)

    assert all(any(a in kept for a in areas.containing(area)) for area in given_areas)
    assert not any(a in kept for area in kept for a in areas.containing(area) if a != area)
