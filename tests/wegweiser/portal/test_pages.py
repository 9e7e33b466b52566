"""What holds for every public page of the frame: strict, self-contained, without traces."""

import re

import pytest

PAGES = [
    "",
    "advise/",
    "operator/",
    "privacy/",
    "accessibility/",
    "account/login/",
    "nothing-here/",
]
ADDRESS = re.compile(r"""(?:src|href|action|poster|data|srcset)=["']?((?:https?:)?//[^"'\s>]+)""")


@pytest.fixture(params=PAGES, ids=lambda page: page or "start")
def response(request, client):
    return client.get(f"/de/{request.param}")


def test_the_page_may_load_only_from_here(response):
    rules = dict(
        rule.strip().split(" ", 1) for rule in response["Content-Security-Policy"].split(";")
    )

    assert rules == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
        "manifest-src": "'self'",
    }


def test_the_page_needs_nothing_inline(response):
    html = response.content.decode()

    assert re.findall(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:", html) == []


def test_the_page_names_no_third_party(response):
    assert ADDRESS.findall(response.content.decode()) == []


def test_the_page_is_guarded_by_headers(response):
    headers = {
        name: response[name]
        for name in ("X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy")
    }

    assert headers == {
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
    }


def test_the_page_has_one_heading_of_the_first_rank_and_a_way_past_the_navigation(response):
    html = response.content.decode()

    assert len(re.findall(r"<h1[ >]", html)) == 1
    assert '<a class="skip-link" href="#content">' in html
    assert '<main id="content"' in html


def test_ids_stand_once(response):
    ids = re.findall(r'\sid="([^"]+)"', response.content.decode())

    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("page", [page for page in PAGES if "login" not in page])
def test_reading_leaves_no_cookie(client, page):
    client.get(f"/de/{page}")

    assert list(client.cookies) == []


@pytest.mark.parametrize("page", PAGES)
def test_reading_asks_the_database_nothing(client, page, django_assert_num_queries, db):
    with django_assert_num_queries(0):
        client.get(f"/de/{page}")


def test_a_form_sets_only_the_cookie_that_protects_it(client):
    response = client.get("/de/account/login/")

    cookie = response.cookies["wegweiser_csrf"]
    assert list(response.cookies) == ["wegweiser_csrf"]
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"]) == (True, "Lax", "")
