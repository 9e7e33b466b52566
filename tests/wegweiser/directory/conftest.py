import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def english():
    """Labels are read as they are written; the catalogues have tests of their own."""
    with translation.override("en"):
        yield
