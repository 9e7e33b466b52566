import pytest
from django.db import IntegrityError

from tests.factories.directory import JurisdictionFactory
from tests.factories.network import OrganisationFactory
from wegweiser.directory.enums import Certainty, UnnamedBody

pytestmark = pytest.mark.django_db


def test_a_named_body_has_the_name_and_website_of_the_organisation():
    row = JurisdictionFactory(
        organisation=OrganisationFactory(name="FIZU", website="https://www.example.org")
    )

    assert (row.body_name, row.contact_website, row.is_known) == (
        "FIZU",
        "https://www.example.org",
        True,
    )
    assert str(row) == "Residence title (Aufenthaltstitel): FIZU"


def test_the_page_of_the_procedure_comes_before_that_of_the_organisation():
    row = JurisdictionFactory(website="https://www.example.org/titles")

    assert row.contact_website == "https://www.example.org/titles"


def test_a_kind_of_body_speaks_for_itself():
    row = JurisdictionFactory(organisation=None, body=UnnamedBody.JOBCENTRE)

    assert (row.body_name, row.contact_website) == ("The jobcenter where you live", "")


def test_what_was_not_found_is_not_known():
    assert not JurisdictionFactory(organisation=None, body=UnnamedBody.NOT_FOUND).is_known


def test_an_uncertain_row_says_so():
    assert JurisdictionFactory(certainty=Certainty.UNSURE).is_unsure
    assert not JurisdictionFactory(certainty=Certainty.BY_LAW).is_unsure


@pytest.mark.parametrize("body", ["", UnnamedBody.JOBCENTRE], ids=["neither", "both"])
def test_it_is_either_an_organisation_or_a_kind_of_body(body):
    organisation = OrganisationFactory() if body else None

    with pytest.raises(IntegrityError):
        JurisdictionFactory(organisation=organisation, body=body)


def test_the_same_row_stands_once():
    row = JurisdictionFactory()

    with pytest.raises(IntegrityError):
        JurisdictionFactory(organisation=row.organisation)
