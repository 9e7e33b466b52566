import pytest
from django.urls import reverse

from tests.factories.directory import (
    JurisdictionFactory,
    LocationFactory,
    PhoneFactory,
    ServiceFactory,
)
from tests.factories.network import DistrictFactory, OrganisationFactory, ServedAreaFactory
from wegweiser.directory.enums import Certainty, Condition, Notice, OccupationGroup, Procedure
from wegweiser.directory.services import search_entries
from wegweiser.network.enums import OrganisationNotice, OrganisationType

pytestmark = pytest.mark.django_db


def text(response):
    return " ".join(response.content.decode().split())


def listed(client, **chosen):
    return text(client.get(reverse("directory:organisations"), chosen))


def show(client, organisation):
    return text(client.get(reverse("directory:organisation", args=[organisation.slug])))


def test_organisations_are_listed_with_their_kind(client):
    OrganisationFactory(name="Chamber", type=OrganisationType.CHAMBER)
    OrganisationFactory(name="Desk", part_of=OrganisationFactory(name="Agency"))

    page = listed(client)

    assert "3 organisations" in page
    assert "part of Agency" in page
    assert "chamber" in page


def test_organisations_are_narrowed_down(client):
    DistrictFactory()
    OrganisationFactory(name="Chamber", type=OrganisationType.CHAMBER)
    ServedAreaFactory(organisation__name="Desk", ags="14626")

    assert "1 organisation" in listed(client, type="chamber")
    assert "Desk" in listed(client, district="14626")
    assert "We know of no organisation that fits." in listed(
        client, district="14626", type="chamber"
    )


def test_a_corrected_name_is_told(client):
    OrganisationFactory(name="Lighthouse")
    search_entries.rebuild()

    assert "These are the organisations for: lighthouse" in listed(client, q="Lighthause")


@pytest.mark.parametrize("rows", [1, 50])
def test_the_list_needs_few_statements(client, rows, django_assert_max_num_queries):
    OrganisationFactory.create_batch(rows)
    search_entries.rebuild()

    with django_assert_max_num_queries(12):
        listed(client, q="Advice Centre")


def test_an_organisation_shows_what_is_known(client):
    DistrictFactory()
    organisation = OrganisationFactory(
        name="Görlitz Office",
        part_of=OrganisationFactory(name="Network"),
        run_by=OrganisationFactory(name="Carrier"),
        opened_year=2018,
        website="https://www.example.org",
        notice=OrganisationNotice.OLD_INFORMATION,
        note="for the office only",
    )
    ServedAreaFactory(organisation=organisation)
    LocationFactory(organisation=organisation)
    PhoneFactory(organisation=organisation)
    ServiceFactory(organisation=organisation, spoken=["ar"])
    OrganisationFactory(name="Branch", part_of=organisation)
    JurisdictionFactory(
        organisation=organisation,
        procedure=Procedure.LICENCE,
        occupation_group=OccupationGroup.PHYSICIANS,
        condition=Condition.EU,
        certainty=Certainty.UNSURE,
        notice=Notice.NOT_THE_CHAMBER,
        page_date="2023-07",
    )

    page = show(client, organisation)

    for words in (
        "Network",
        "Carrier",
        "2018",
        "https://www.example.org",
        "What we know is several years old.",
        "Landkreis Görlitz",
        "Signpost Street 1",
        "+49 30 000000",
        "Help with learning German",
        "Arabic",
        "Branch",
        "Licence to practise a profession",
        "Physicians",
        "If you are an EU citizen or a posted worker.",
        "please confirm",
        "not the chamber",
        "Date of the page: 2023-07",
    ):
        assert words in page, words
    assert "for the office only" not in page


def test_a_carrier_without_an_entry_is_named(client):
    assert "Carrier e.V." in show(client, OrganisationFactory(run_by_name="Carrier e.V."))


def test_tasks_that_differ_in_the_area_only_stand_once(client):
    DistrictFactory()
    DistrictFactory(ags="14713", name="Leipzig")
    organisation = OrganisationFactory()
    JurisdictionFactory(organisation=organisation, ags="14626")
    JurisdictionFactory(organisation=organisation, ags="14713")

    page = show(client, organisation)

    assert page.count("Residence title (Aufenthaltstitel)") == 1
    assert "Landkreis Görlitz, Leipzig" in page


@pytest.mark.parametrize("rows", [1, 50])
def test_the_page_needs_few_statements(client, rows, django_assert_max_num_queries):
    organisation = OrganisationFactory()
    for number in range(rows):
        ServiceFactory(organisation=organisation, name=f"Offer {number}")
        JurisdictionFactory(organisation=organisation, ags=f"14{number:03}")
        OrganisationFactory(part_of=organisation)

    with django_assert_max_num_queries(12):
        show(client, organisation)


def test_an_unknown_organisation_is_not_found(client):
    assert client.get(reverse("directory:organisation", args=["nobody"])).status_code == 404
