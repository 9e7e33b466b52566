"""Every word that people read is there in every language."""

import pytest
from babel.messages.catalog import Catalog
from tools import messages


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_catalogue_is_complete(language):
    template = messages.found()

    assert list(messages.gaps(template, messages.stored(language), language)) == []


def test_strings_of_a_data_file_leave_out_what_is_no_word():
    data = {"id": "a", "title": "Apply", "fees": [{"text": "Fee", "amount": "75.00"}]}

    assert list(messages.strings(data)) == ["Apply", "Fee"]


@pytest.mark.parametrize(
    ("code", "row"),
    [
        (b'_("One")', ("One", None)),
        (b'pgettext("map", "State")', ("State", "map")),
        (b'ngettext("%(n)s day", "%(n)s days", n)', (("%(n)s day", "%(n)s days"), None)),
    ],
    ids=["plain", "with context", "plural"],
)
def test_calls_in_python_are_found(code, row):
    path = messages.SOURCE / "some.py"

    assert [found[1:] for found in messages.calls(code, path)] == [row]


def catalogue(msgid, string, **more):
    made = Catalog(locale="de")
    made.add(msgid, string=string, **more)
    return made


@pytest.mark.parametrize(
    ("stored", "problem"),
    [
        (Catalog(locale="de"), "de: not in the catalogue: %(n)s steps"),
        (catalogue("%(n)s steps", ""), "de: not translated: %(n)s steps"),
        (catalogue("%(n)s steps", "Schritte"), "de: other placeholders: %(n)s steps"),
    ],
    ids=["missing", "empty", "placeholder lost"],
)
def test_gaps_are_named(stored, problem):
    template = catalogue("%(n)s steps", "")

    assert list(messages.gaps(template, stored, "de")) == [problem]


def test_a_message_nobody_uses_is_named():
    assert list(messages.gaps(Catalog(), catalogue("Gone", "Weg"), "de")) == [
        "de: used nowhere: Gone"
    ]
