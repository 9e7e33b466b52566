"""The contract of the search port; it runs on the database that the tests run on."""

import pytest

from wegweiser.directory.domain.searches import Unit
from wegweiser.directory.models import search_index
from wegweiser.directory.models.search_index import Entry, Kind

pytestmark = pytest.mark.django_db
COURSE = Unit((("sprachkurs",), ("sprach", "kurs"), ("xtopicxlanguage",)), prefix="sprachkurs")


def entry(key, title="", body="", kind=Kind.SERVICE):
    return Entry(kind=kind, key=key, title=tuple(title.split()), body=tuple(body.split()))


def services(index, *units, every=True):
    return index.find(units, every=every)[Kind.SERVICE]


@pytest.fixture
def index():
    return search_index.current()


def test_any_way_to_say_it_will_do(index):
    index.put(
        [
            entry(1, "sprachkurs"),
            entry(2, "kurs sprach"),
            entry(3, "xtopicxlanguage"),
            entry(4, "kurs"),
        ]
    )

    assert sorted(services(index, COURSE)) == [1, 2, 3]


def test_a_beginning_is_found(index):
    index.put([entry(1, "anerkenn"), entry(2, "wohnung")])

    assert services(index, Unit((("anerk",),), prefix="anerk")) == [1]


def test_all_units_or_any(index):
    index.put([entry(1, "kurs leipzig"), entry(2, "kurs")])
    units = (Unit((("kurs",),)), Unit((("leipzig",),)))

    assert services(index, *units) == [1]
    assert services(index, *units, every=False) == [1, 2]


def test_the_name_counts_more_than_the_rest(index):
    index.put([entry(1, "haus", "kurs"), entry(2, "kurs", "haus"), entry(3, "haus", "hof")])

    assert services(index, Unit((("kurs",),))) == [2, 1]


def test_kinds_are_told_apart(index):
    index.put([entry(1, "kurs"), entry(1, "kurs", kind=Kind.ORGANISATION)])

    assert index.find([Unit((("kurs",),))], every=True) == {
        Kind.SERVICE: [1],
        Kind.ORGANISATION: [1],
    }


def test_an_entry_is_replaced(index):
    index.put([entry(1, "kurs")])
    index.put([entry(1, "haus")])

    assert services(index, Unit((("kurs",),))) == []
    assert services(index, Unit((("haus",),))) == [1]


def test_entries_are_removed(index):
    index.put([entry(1, "kurs"), entry(2, "kurs"), entry(1, "kurs", kind=Kind.ORGANISATION)])

    index.remove(Kind.SERVICE, keys=[1])

    assert index.find([Unit((("kurs",),))], every=True) == {
        Kind.SERVICE: [2],
        Kind.ORGANISATION: [1],
    }


def test_everything_is_cleared(index):
    index.put([entry(1, "kurs")])

    index.clear()

    assert services(index, Unit((("kurs",),))) == []


@pytest.mark.parametrize("word", ["курс", "лікар", "ї", "دوره", "لغه", "81a", "1e5", "über"])
def test_words_of_every_script_are_kept_as_they_are(index, word):
    index.put([entry(1, word)])

    assert services(index, Unit(((word,),))) == [1]


def test_at_most_so_many_are_returned(index):
    index.put([entry(number, "kurs") for number in range(search_index.MOST_HITS + 5)])

    assert len(services(index, Unit((("kurs",),)))) == search_index.MOST_HITS
