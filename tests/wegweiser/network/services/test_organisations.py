import dataclasses
import datetime as dt

import pytest
from django.db import IntegrityError

from tests.factories.network import OrganisationFactory
from wegweiser.network.domain.facts import OrganisationFacts
from wegweiser.network.enums import OrganisationType
from wegweiser.network.models import Organisation
from wegweiser.network.services import organisations
from wegweiser.network.signals import organisations_changed

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 11, 22)
FIZU = OrganisationFacts(
    name="FIZU Görlitz",
    type=OrganisationType.ADVICE_CENTRE,
    source="https://www.example.org",
    seen_on=DAY,
    city="Görlitz",
    ags="14626",
    serves=("14626", "14625"),
)


@pytest.fixture
def heard():
    """The organisations that were announced as changed."""
    told = []

    def listen(*, organisation_ids, **_):
        told.append(set(organisation_ids))

    organisations_changed.connect(listen)
    yield told
    organisations_changed.disconnect(listen)


def test_a_new_name_is_added(heard):
    written = organisations.put_all([FIZU])

    fizu = Organisation.objects.get()
    assert (fizu.name, fizu.slug, fizu.city) == ("FIZU Görlitz", "fizu-goerlitz", "Görlitz")
    assert [area.ags for area in fizu.served_areas.all()] == ["14625", "14626"]
    assert (written.created, written.updated, written.unchanged) == ({fizu.pk}, set(), set())
    assert heard == [{fizu.pk}]


def test_a_second_time_nothing_changes(heard):
    organisations.put_all([FIZU])
    before = Organisation.objects.get()

    written = organisations.put_all([FIZU])

    after = Organisation.objects.get()
    assert (written.created, written.updated, written.unchanged) == (set(), set(), {after.pk})
    assert after.updated_at == before.updated_at
    assert heard[1] == set()


def test_the_same_name_in_other_letters_is_the_same_organisation():
    organisations.put_all([FIZU])

    written = organisations.put_all([dataclasses.replace(FIZU, name="fizu GÖRLITZ")])

    assert Organisation.objects.get().name == "fizu GÖRLITZ"
    assert len(written.updated) == 1


def test_a_name_that_comes_twice_counts_once():
    organisations.put_all([FIZU])

    written = organisations.put_all([dataclasses.replace(FIZU, city="Zittau")] * 2)

    assert (len(written.updated), written.unchanged) == (1, set())
    assert str(Organisation.objects.get().served_areas.first()) == "14625"


@pytest.mark.parametrize(
    "change",
    [{"city": "Zittau"}, {"serves": ("14",)}, {"run_by": "Somebody"}],
    ids=["a field", "the areas", "the carrier"],
)
def test_what_changed_is_brought_up_to_date(change):
    organisations.put_all([FIZU])

    written = organisations.put_all([dataclasses.replace(FIZU, **change)])

    assert (len(written.updated), written.unchanged) == (1, set())


def test_relations_may_point_to_later_rows():
    part = dataclasses.replace(FIZU, part_of="Network", run_by="network")
    whole = dataclasses.replace(FIZU, name="Network")

    organisations.put_all([part, whole])

    stored = Organisation.objects.get(name="FIZU Görlitz")
    assert (stored.part_of.name, stored.run_by.name, stored.carrier) == (
        "Network",
        "Network",
        "Network",
    )


def test_a_carrier_without_an_entry_is_kept_by_name():
    organisations.put_all([dataclasses.replace(FIZU, run_by="Carrier e.V.")])

    assert Organisation.objects.get().carrier == "Carrier e.V."


def test_equal_addresses_on_the_site_are_told_apart():
    OrganisationFactory(name="FIZU  Görlitz", slug="fizu-goerlitz")

    organisations.put_all([FIZU])

    assert Organisation.objects.get(name="FIZU Görlitz").slug == "fizu-goerlitz-2"


def test_an_edit_is_announced(heard):
    organisation = OrganisationFactory()

    organisations.announce(organisation)

    assert heard == [{organisation.pk}]


def test_no_organisation_is_part_of_itself():
    organisation = OrganisationFactory()
    organisation.part_of = organisation

    with pytest.raises(IntegrityError):
        organisation.save()
