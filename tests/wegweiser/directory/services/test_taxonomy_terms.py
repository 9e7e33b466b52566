import pytest

from wegweiser.directory.models import TaxonomyTerm
from wegweiser.directory.services import taxonomy_terms

pytestmark = pytest.mark.django_db


def test_missing_terms_are_added_and_present_ones_stay():
    before = set(TaxonomyTerm.objects.exclude(code="language").values_list("pk", "uuid"))
    known = TaxonomyTerm.objects.get(code="language").uuid
    TaxonomyTerm.objects.filter(code="language").delete()

    taxonomy_terms.ensure()

    assert before < set(TaxonomyTerm.objects.values_list("pk", "uuid"))
    assert TaxonomyTerm.objects.get(code="language").uuid == known
