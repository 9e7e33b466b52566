import pytest

from tests.factories.directory import ServiceFactory
from tests.factories.network import OrganisationFactory
from wegweiser.directory.models import SearchTerm
from wegweiser.directory.queries import matches
from wegweiser.directory.services import search_entries
from wegweiser.network.services import organisations

pytestmark = pytest.mark.django_db


def test_the_whole_index_is_written_anew():
    service = ServiceFactory(organisation__name="Signpost Society")

    assert search_entries.rebuild() == 2
    assert matches.find("signpost") == matches.Matches(
        sought=True, services=(service.pk,), organisations=(service.organisation_id,)
    )
    assert SearchTerm.objects.filter(term="signpost").exists()


def test_nothing_to_refresh_is_no_work(django_assert_num_queries):
    assert search_entries.refresh(organisations=set()) == 0


def test_an_edited_organisation_is_found_by_its_new_name():
    organisation = OrganisationFactory(name="Old name")
    search_entries.rebuild()
    organisation.name = "Lighthouse"
    organisation.save()

    organisations.announce(organisation)

    assert matches.find("Lighthouse").organisations == (organisation.pk,)
    assert matches.find("Old name").organisations == ()


def test_what_is_deleted_is_no_longer_found():
    service = ServiceFactory(organisation__name="Signpost Society")
    search_entries.rebuild()

    service.organisation.delete()

    found = matches.find("signpost")
    assert (found.services, found.organisations) == ((), ())
