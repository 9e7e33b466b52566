import pytest
from django.urls import set_script_prefix
from django.utils import translation

from wegweiser.ui import context


def urls(path):
    return [language["url"] for language in context.languages(path)]


def test_the_language_switch_keeps_the_page_and_its_question():
    assert urls("/de/services/?q=sprachkurs&page=2") == [
        "/de/services/?q=sprachkurs&page=2",
        "/en/services/?q=sprachkurs&page=2",
        "/uk/services/?q=sprachkurs&page=2",
        "/ar/services/?q=sprachkurs&page=2",
    ]


@pytest.mark.parametrize("path", ["/", "/api/docs", "//evil.example/x", "/fr/"])
def test_a_page_outside_the_languages_leads_to_the_start_page(path):
    assert urls(path) == ["/de/", "/en/", "/uk/", "/ar/"]


def test_no_address_leads_off_the_site():
    assert urls("/de//evil.example/") == [
        f"/{code}//evil.example/" for code in ("de", "en", "uk", "ar")
    ]


def test_the_switch_works_below_a_prefix():
    set_script_prefix("/weg/")
    try:
        assert urls("/de/map/")[1] == "/weg/en/map/"
    finally:
        set_script_prefix("/")


def test_the_present_language_is_marked():
    with translation.override("uk"):
        marked = [
            language["code"] for language in context.languages("/uk/") if language["current"]
        ]

    assert marked == ["uk"]


@pytest.mark.parametrize(("code", "direction"), [("de", "ltr"), ("ar", "rtl")])
def test_the_frame_knows_the_direction_of_the_text(rf, code, direction):
    with translation.override(code):
        assert context.layout(rf.get(f"/{code}/"))["text_direction"] == direction
