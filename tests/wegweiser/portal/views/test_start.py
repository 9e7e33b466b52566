import re

import pytest
from django.urls import reverse
from django.utils import translation

LANGUAGES = ["de", "en", "uk", "ar"]


def markup(response):
    """Return the page as one line."""
    return " ".join(response.content.decode().split())


@pytest.mark.parametrize(
    ("spoken", "start"),
    [
        ("de-DE,de;q=0.9", "/de/"),
        ("en-GB", "/en/"),
        ("uk,ru;q=0.5", "/uk/"),
        ("ar-SY,en;q=0.3", "/ar/"),
        ("vi,fr;q=0.8", "/de/"),
    ],
)
def test_the_browser_decides_the_language_of_the_first_page(client, spoken, start):
    response = client.get("/", headers={"accept-language": spoken})

    assert (response.status_code, response["Location"]) == (302, start)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_start_page_has_three_doors_and_one_search(client, code):
    html = markup(client.get(f"/{code}/"))

    with translation.override(code):
        doors = [
            reverse(name)
            for name in ("pathways:begin-person", "pathways:begin-employer", "portal:advise")
        ]
        search = reverse("directory:services")
    assert re.findall(r'class="signpost__arm" href="([^"]+)"', html) == doors
    assert f'role="search" method="get" action="{search}"' in html


def test_the_start_page_names_region_state_of_the_law_and_what_it_is_not(client):
    html = markup(client.get("/en/"))

    assert "Saxony and Jena" in html
    assert "as it stood on Aug. 19, 2026. It is not legal advice" in html
    assert "They are kept in your browser only" in html


@pytest.mark.parametrize(("code", "direction"), [("de", "ltr"), ("ar", "rtl")])
def test_the_page_says_its_language_and_direction(client, code, direction):
    assert f'<html lang="{code}" dir="{direction}">' in markup(client.get(f"/{code}/"))


def test_every_page_offers_the_other_languages_for_itself(client):
    html = markup(client.get("/de/advise/?x=1"))

    assert re.findall(r'href="([^"]+)" lang="\w+" hreflang', html) == [
        f"/{code}/advise/?x=1" for code in LANGUAGES
    ]


def test_advisers_find_the_questions_the_directory_and_the_sign_in(client):
    html = markup(client.get("/en/advise/"))

    for name in ("pathways:begin-person", "pathways:begin-employer", "directory:services"):
        with translation.override("en"):
            assert f'href="{reverse(name)}"' in html
    assert 'href="/en/account/login/?next=/en/advise/"' in html


@pytest.mark.parametrize(
    ("is_adviser", "words"),
    [
        (True, "In each plan you see the experience of other advisers"),
        (False, "Your account is not marked as an adviser"),
    ],
)
def test_who_is_signed_in_reads_what_the_account_gives(signed_in, is_adviser, words):
    client = signed_in(is_adviser=is_adviser)

    assert words in markup(client.get("/en/advise/"))


def test_a_process_that_serves_says_so(client):
    assert client.get("/health").content == b"ok"
