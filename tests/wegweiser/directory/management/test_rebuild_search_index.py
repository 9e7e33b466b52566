from io import StringIO

import pytest
from django.core.management import call_command

from tests.factories.directory import ServiceFactory
from wegweiser.directory.queries import matches

pytestmark = pytest.mark.django_db


def test_the_index_is_written_anew():
    ServiceFactory(organisation__name="Lighthouse")
    out = StringIO()

    call_command("rebuild_search_index", stdout=out)

    assert out.getvalue() == "2 entries\n"
    assert matches.find("Lighthouse").sought
