import pytest

from tests.factories.network import OrganisationFactory
from wegweiser.directory.models import Jurisdiction
from wegweiser.directory.services import jurisdictions

pytestmark = pytest.mark.django_db
ROW = {
    "procedure": "visa",
    "occupation_group": "",
    "ags": "14626",
    "organisation": "Office",
    "body": "",
    "role": "consents",
    "linked_to": "planned_stay",
    "condition": "",
    "certainty": "seen",
    "level": "district",
    "website": "",
    "notice": "",
    "source": "AufenthV § 31",
    "page_date": "",
    "seen_on": None,
    "wording": "",
    "note": "",
}


def replace(*rows):
    office = OrganisationFactory._meta.model.objects.filter(name="Office").first()
    jurisdictions.replace_all(rows, organisations={"Office": office} if office else {})


def test_rows_are_added_kept_changed_and_removed():
    OrganisationFactory(name="Office")
    replace(ROW, {**ROW, "ags": "14713"})
    kept = Jurisdiction.objects.get(ags="14626").pk

    replace({**ROW, "source": "AufenthV § 31 Abs. 1"})

    row = Jurisdiction.objects.get()
    assert (row.pk, row.source) == (kept, "AufenthV § 31 Abs. 1")


def test_a_kind_of_body_needs_no_organisation():
    replace({**ROW, "organisation": "", "body": "jobcentre_of_residence"})

    assert Jurisdiction.objects.get().organisation is None


def test_an_unknown_organisation_is_refused():
    with pytest.raises(jurisdictions.OrganisationUnknown) as refusal:
        replace(ROW)

    assert str(refusal.value) == (
        "There is no organisation with the name “Office”. "
        "Add the organisation first, then load the responsibilities again."
    )
    assert not Jurisdiction.objects.exists()
