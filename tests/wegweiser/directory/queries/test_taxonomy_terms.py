import pytest

from wegweiser.directory.enums import Phase, Taxonomy, Topic
from wegweiser.directory.models.taxonomy_term import taxonomy_uuid
from wegweiser.directory.queries import taxonomy_terms

pytestmark = pytest.mark.django_db


def test_the_vocabulary_is_there_after_the_migrations():
    codes = taxonomy_terms.every().filter(taxonomy=Taxonomy.TOPIC).values_list("code", flat=True)

    assert set(codes) == set(Topic.values)


def test_the_terms_of_one_taxonomy_are_listed():
    page = taxonomy_terms.listed(taxonomy_id=taxonomy_uuid(Taxonomy.PHASE), page=1, size=100)

    assert {term.code for term in page.object_list} == set(Phase.values)


def test_without_a_taxonomy_all_terms_are_listed():
    page = taxonomy_terms.listed(taxonomy_id=None, page=1, size=1)

    assert page.paginator.count == taxonomy_terms.every().count()


def test_taxonomies_come_in_pages():
    assert taxonomy_terms.taxonomies(page=2, size=3).object_list == [Taxonomy.ADVICE]
