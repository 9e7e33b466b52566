import pytest

from tests.factories.network import DistrictFactory, StateFactory
from wegweiser.network.queries import districts

pytestmark = pytest.mark.django_db


def test_districts_come_by_name():
    leipzig = DistrictFactory(ags="14713", name="Leipzig")
    jena = DistrictFactory(ags="16053", name="Jena", state=StateFactory(code="16"))

    assert list(districts.all()) == [jena, leipzig]


def test_a_district_is_found_by_its_key():
    leipzig = DistrictFactory(ags="14713")

    assert districts.named("14713") == leipzig
    assert districts.named("99999") is None


def test_areas_are_named_by_key(django_assert_num_queries):
    DistrictFactory(ags="14626", name="Landkreis Görlitz")

    with django_assert_num_queries(1):
        names = districts.area_names()

    assert names == {"14626": "Landkreis Görlitz", "14": "Sachsen"}
