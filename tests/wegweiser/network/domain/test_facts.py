from hypothesis import given
from hypothesis import strategies as st

from wegweiser.network.domain import facts


def test_german_letters_are_written_out():
    assert facts.slug_of("Büro für Straßen") == "buero-fuer-strassen"


def test_a_name_without_letters_still_gets_an_address():
    assert facts.slug_of("»!«") == "entry"


def test_a_taken_address_gets_a_number():
    assert facts.slug_of("FIZU", taken={"fizu", "fizu-2"}) == "fizu-3"


@given(st.text(max_size=300))
def test_every_name_gives_an_address_that_fits(name):
    slug = facts.slug_of(name)

    assert 0 < len(slug) <= facts.SLUG_LENGTH
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
