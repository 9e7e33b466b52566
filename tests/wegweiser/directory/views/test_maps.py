import pytest
from django.urls import reverse

from tests.factories.directory import ServiceFactory
from tests.factories.network import DistrictFactory

pytestmark = pytest.mark.django_db


def show(client, **chosen):
    return " ".join(client.get(reverse("directory:map"), chosen).content.decode().split())


@pytest.fixture(autouse=True)
def region():
    DistrictFactory(ags="14626", name="Landkreis Görlitz")
    DistrictFactory(ags="14713", name="Leipzig")


def test_each_district_is_a_link_with_the_number_of_its_offers(client):
    ServiceFactory(areas=["14626"])

    page = show(client)

    assert "<title>Landkreis Görlitz: 1 offer</title>" in page
    assert "<title>Leipzig: 0 offers</title>" in page
    assert 'href="/en/help/?district=14626"' in page


def test_white_spots_are_told_in_words_and_by_a_pattern(client):
    ServiceFactory(areas=["14626"])

    page = show(client)

    assert "1 district has no offer of its own that we know of." in page
    assert page.count('fill="url(#white-spot)"') == 1
    assert "none: a white spot" in page


def test_a_region_without_white_spots_says_so(client):
    ServiceFactory(areas=["14626", "14713"])

    assert "Every district has an offer of its own." in show(client)


def test_a_chosen_topic_counts_only_its_offers(client):
    ServiceFactory(areas=["14626"])
    ServiceFactory(areas=["14626", "14"], topics=["housing"])

    page = show(client, topic="housing")

    assert '<option value="housing" selected>Housing</option>' in page
    assert "<title>Landkreis Görlitz: 1 offer</title>" in page
    assert "<dt>Sachsen</dt><dd>1 offer</dd>" in page
    assert 'href="/en/help/?district=14626&amp;topic=housing"' in page


@pytest.mark.parametrize("rows", [1, 50])
def test_the_map_needs_few_statements(client, rows, django_assert_max_num_queries):
    ServiceFactory.create_batch(rows)

    with django_assert_max_num_queries(2):
        show(client)
