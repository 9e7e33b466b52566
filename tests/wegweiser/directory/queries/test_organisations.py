import pytest

from tests.factories.directory import JurisdictionFactory
from tests.factories.network import OrganisationFactory, ServedAreaFactory
from wegweiser.directory.enums import Procedure
from wegweiser.directory.queries import matches, organisations
from wegweiser.directory.services import search_entries
from wegweiser.network.enums import OrganisationType

pytestmark = pytest.mark.django_db


def found(**criteria):
    return list(organisations.search(**criteria).page.object_list)


def test_all_organisations_come_by_name():
    b, a = OrganisationFactory(name="B"), OrganisationFactory(name="A")

    assert found() == [a, b]


def test_organisations_are_narrowed_down_by_type_and_area():
    chamber = OrganisationFactory(type=OrganisationType.CHAMBER)
    ServedAreaFactory(organisation=chamber, ags="14")
    ServedAreaFactory(organisation=chamber, ags="")
    ServedAreaFactory(ags="14713")

    assert found(organisation_type="chamber") == [chamber]
    assert found(district="14626") == [chamber]


def test_an_office_is_found_by_what_it_does():
    office = OrganisationFactory(name="County of Görlitz")
    JurisdictionFactory(organisation=office, procedure=Procedure.DRIVING_LICENCE)
    OrganisationFactory(name="Somebody")
    search_entries.rebuild()

    assert found(text="Führerschein") == [office]
    assert organisations.best(matches.find("fuehrerschein"), at_most=5) == [office]
    assert organisations.best(matches.NOTHING_SOUGHT, at_most=5) == []


def test_a_text_and_a_type_narrow_down_together():
    OrganisationFactory(name="Signpost")
    search_entries.rebuild()

    assert found(text="Signpost", organisation_type="chamber") == []


@pytest.mark.parametrize("rows", [1, 50])
def test_statements_do_not_grow_with_the_rows(rows, django_assert_max_num_queries):
    OrganisationFactory.create_batch(rows, part_of=OrganisationFactory())

    with django_assert_max_num_queries(3):
        shown = [(o.part_of, o.served_areas.all()) for o in found()]

    assert len(shown) == min(rows + 1, organisations.PAGE_SIZE)
