import pytest
from django.urls import reverse

from tests.factories.directory import JurisdictionFactory, ServiceFactory
from tests.factories.network import DistrictFactory, OrganisationFactory
from wegweiser.directory.queries import matches

pytestmark = pytest.mark.django_db
LISTS = [
    "network_state",
    "network_district",
    "network_organisation",
    "directory_service",
    "directory_jurisdiction",
    "directory_location",
    "directory_phone",
    "directory_contact",
    "directory_taxonomyterm",
]


@pytest.fixture
def office(signed_in):
    return signed_in(is_staff=True, is_superuser=True)


@pytest.mark.parametrize("name", LISTS)
def test_the_office_sees_and_searches_every_list(office, name):
    ServiceFactory()
    JurisdictionFactory()
    DistrictFactory()

    assert office.get(reverse(f"admin:{name}_changelist"), {"q": "x"}).status_code == 200


@pytest.mark.parametrize("name", LISTS)
def test_advisers_do_not_edit_the_directory(signed_in, name):
    adviser = signed_in(is_adviser=True)

    assert adviser.get(reverse(f"admin:{name}_changelist")).status_code == 302


def edit(office, address, **changes):
    """Send the form of a record back as it is, but for these changes."""
    context = office.get(address).context
    form = context["adminform"].form
    values = {name: form[name].value() or "" for name in form.fields}
    for formset in context["inline_admin_formsets"]:
        prefix = formset.formset.prefix
        values |= {f"{prefix}-TOTAL_FORMS": "0", f"{prefix}-INITIAL_FORMS": "0"}
    return office.post(address, {**values, **changes})


def test_an_edited_offer_is_found_by_its_new_name(office):
    service = ServiceFactory()

    edit(office, reverse("admin:directory_service_change", args=[service.pk]), name="Lighthouse")

    assert matches.find("Lighthouse").services == (service.pk,)


def test_an_edited_organisation_is_found_by_its_new_name(office):
    organisation = OrganisationFactory()
    address = reverse("admin:network_organisation_change", args=[organisation.pk])

    edit(office, address, name="Lighthouse")

    assert matches.find("Lighthouse").organisations == (organisation.pk,)


def test_the_vocabulary_is_not_edited(office):
    assert office.get(reverse("admin:directory_taxonomyterm_add")).status_code == 403
