import pytest

from tests.factories.network import OrganisationFactory
from wegweiser.network.enums import OrganisationType
from wegweiser.network.queries import organisations

pytestmark = pytest.mark.django_db


def test_organisations_are_found_by_exact_name():
    known = OrganisationFactory(name="FIZU")
    OrganisationFactory(name="Welcome Center")

    assert organisations.by_name({"FIZU", "Nobody"}) == {"FIZU": known}


def test_what_is_part_of_an_organisation_or_run_by_it_belongs_to_it():
    whole = OrganisationFactory(name="Agency")
    part = OrganisationFactory(name="Branch", part_of=whole)
    project = OrganisationFactory(name="Project", run_by=whole)
    OrganisationFactory(name="Stranger")

    assert list(organisations.belonging_to(whole)) == [part, project]


def test_organisations_are_counted_by_type():
    OrganisationFactory.create_batch(2, type=OrganisationType.CHAMBER)
    OrganisationFactory(type=OrganisationType.PROJECT)

    assert organisations.counted_by_type() == {"chamber": 2, "project": 1}
