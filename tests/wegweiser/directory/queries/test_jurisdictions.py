import pytest

from tests.factories.directory import JurisdictionFactory
from tests.factories.network import OrganisationFactory
from wegweiser.directory.enums import Certainty, Place, Procedure, UnnamedBody
from wegweiser.directory.queries import jurisdictions

pytestmark = pytest.mark.django_db


def responsible(*procedures, residence="14626", establishment=None, group=None):
    return jurisdictions.responsible(
        procedures=procedures,
        residence=residence,
        establishment=establishment,
        occupation_group=group,
    )


def test_the_office_of_the_district_is_responsible():
    goerlitz = JurisdictionFactory(ags="14626")
    JurisdictionFactory(ags="14713")

    assert responsible("residence_title") == {"residence_title": [goerlitz]}


def test_a_missing_row_is_a_gap():
    assert responsible("visa", "tax_id") == {"visa": [], "tax_id": []}


def test_what_was_not_found_is_a_gap_too():
    JurisdictionFactory(organisation=None, body=UnnamedBody.NOT_FOUND)

    assert responsible("residence_title") == {"residence_title": []}


def test_the_fast_track_follows_the_establishment():
    leipzig = JurisdictionFactory(
        procedure=Procedure.FAST_TRACK, ags="14713", linked_to=Place.ESTABLISHMENT
    )

    assert responsible("fast_track_81a", establishment="14713") == {"fast_track_81a": [leipzig]}
    assert responsible("fast_track_81a") == {"fast_track_81a": []}


def test_uncertain_rows_are_kept_and_come_last():
    unsure = JurisdictionFactory(ags="", certainty=Certainty.UNSURE)
    sure = JurisdictionFactory(ags="14626")

    assert responsible("residence_title") == {"residence_title": [sure, unsure]}


@pytest.mark.parametrize("rows", [1, 50])
def test_one_statement_whatever_the_number_of_rows(rows, django_assert_num_queries):
    for organisation in OrganisationFactory.create_batch(rows):
        JurisdictionFactory(ags="14626", organisation=organisation)

    with django_assert_num_queries(1):
        found = responsible("residence_title", "visa", group="physicians")
        names = [row.body_name for row in found["residence_title"]]

    assert len(names) == rows


def test_the_tasks_of_an_organisation_come_by_procedure():
    fizu = OrganisationFactory()
    visa = JurisdictionFactory(organisation=fizu, procedure=Procedure.VISA)
    title = JurisdictionFactory(organisation=fizu)
    JurisdictionFactory()

    assert list(jurisdictions.of_organisation(fizu)) == [title, visa]
