import dataclasses

import pytest

from wegweiser.network.domain.facts import DistrictFacts
from wegweiser.network.models import District
from wegweiser.network.services import districts

pytestmark = pytest.mark.django_db
GOERLITZ = DistrictFacts(
    ags="14626",
    name="Landkreis Görlitz",
    short_name="Görlitz",
    kind="county",
    state="14",
    state_name="Sachsen",
    column=5,
    row=0,
)


def test_districts_are_added_and_brought_up_to_date():
    districts.put_all([GOERLITZ])
    districts.put_all([dataclasses.replace(GOERLITZ, column=6)])

    stored = District.objects.get()
    assert (stored.ags, stored.column, stored.state.name) == ("14626", 6, "Sachsen")
    assert str(stored) == "Landkreis Görlitz"
