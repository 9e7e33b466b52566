import re

import pytest
from django import forms
from django.core.paginator import Paginator
from django.template.loader import render_to_string
from django.utils import translation

from wegweiser.core.errors import Refusal

RESULTS = {
    "granted-possible": ("possible", "Possible"),
    "needs-more-facts": ("open", "Still open"),
    "waiver-only": ("exception", "Only as an exception"),
    "not": ("not", "Not this way"),
    "not-required": ("not-needed", "Not needed"),
    "not-available": ("not", "Not offered at present"),
}


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


class Form(forms.Form):
    name = forms.CharField(label="Name", help_text="As in your passport.")
    since = forms.ChoiceField(
        label="Since", choices=[("now", "Now"), ("?", "I don't know")], widget=forms.RadioSelect
    )
    town = forms.CharField(label="Town", required=False)
    agreed = forms.BooleanField(label="I agree")
    token = forms.CharField(widget=forms.HiddenInput, required=False)


def field(name, data=None):
    return compact(render_to_string("ui/components/field.html", {"field": Form(data)[name]}))


def compact(html):
    """Leave out the white space that browsers do not show."""
    return re.sub(r"\s*([<>])\s*", r"\1", " ".join(html.split()))


@pytest.mark.parametrize("result", RESULTS)
def test_a_verdict_has_a_word_and_a_picture_besides_its_colour(result):
    html = compact(render_to_string("ui/components/verdict.html", {"result": result}))

    modifier, word = RESULTS[result]
    assert f'class="verdict verdict--{modifier}"' in html
    assert f"<span>{word}</span>" in html
    assert html.count("<svg") == 1


@pytest.mark.parametrize(
    ("strength", "words"),
    [
        ("A", "You have a right to it."),
        ("S", "As a rule it is granted."),
        ("K", "The authority may grant it."),
    ],
)
def test_a_verdict_says_how_strong_it_is(strength, words):
    context = {"result": "granted-possible", "strength": strength}

    assert words in render_to_string("ui/components/verdict.html", context)


def test_a_field_is_tied_to_its_label_and_hint():
    html = field("name")

    assert '<label class="field__label" for="id_name">Name</label>' in html
    assert '<div class="field__hint" id="id_name_helptext">As in your passport.</div>' in html
    assert 'aria-describedby="id_name_helptext"' in html


def test_a_wrong_field_is_tied_to_its_error():
    html = field("name", {})

    assert "field--wrong" in html
    assert 'id="id_name_error"' in html
    assert 'aria-invalid="true"' in html
    assert re.search(r'aria-describedby="[^"]*id_name_error', html)


def test_choices_are_a_group_with_a_legend():
    html = field("since")

    assert '<legend class="field__label">Since</legend>' in html
    assert html.count('class="choices__choice"') == 2


def test_the_label_of_a_checkbox_stands_behind_it():
    html = field("agreed")

    assert html.index('type="checkbox"') < html.index("<span>I agree</span>")


def test_a_field_that_may_stay_empty_says_so():
    assert "(may stay empty)" in field("town")


def test_a_hidden_field_shows_nothing_else():
    assert field("token") == '<input type="hidden" name="token" id="id_token">'


def test_a_form_shows_what_is_wrong_as_a_whole_first():
    form = Form({})
    form.add_error(None, "These two do not fit together.")

    html = render_to_string("ui/components/form.html", {"form": form})

    assert html.index("These two do not fit together.") < html.index("field__label")
    assert 'role="alert"' in html


@pytest.mark.parametrize(
    ("number", "links"),
    [(1, ["?q=b1&amp;page=2"]), (2, ["?q=b1&amp;page=1", "?q=b1&amp;page=3"])],
)
def test_pages_are_linked_and_keep_the_question(rf, number, links):
    request = rf.get("/", {"q": "b1", "page": number})
    page = Paginator(range(30), 10).page(number)

    html = render_to_string("ui/components/pagination.html", {"page": page}, request)

    assert re.findall(r'href="([^"]+)"', html) == links
    assert f"Page {number} of 3" in html


def test_a_single_page_needs_no_links(rf):
    page = Paginator(range(3), 10).page(1)

    html = render_to_string("ui/components/pagination.html", {"page": page}, rf.get("/"))

    assert html.strip() == ""


def test_a_notice_has_words_and_a_way_on():
    context = {
        "kind": "gap",
        "heading": "Nobody",
        "text": "So far.",
        "link": "/x",
        "link_text": "On",
    }

    html = render_to_string("ui/components/notice.html", context)

    assert 'class="notice notice--gap"' in html
    assert '<a href="/x">On</a>' in html


def test_a_refusal_is_shown_with_its_remedy():
    class TooLate(Refusal):
        message = "The call is closed."
        remedy = "Apply to the next one."

    html = render_to_string("ui/components/refusal.html", {"refusal": TooLate()})

    assert "The call is closed." in html
    assert "Apply to the next one." in html
    assert 'role="alert"' in html
