import pytest

PAGES = ["operator", "privacy", "accessibility"]
DEMONSTRATION = "This is a demonstration without an operator."


@pytest.fixture
def run_by_an_alliance(settings):
    settings.OPERATOR_NAME = "An Alliance"
    settings.OPERATOR_CONTACT = "hello@alliance.example"
    settings.OPERATOR_IMPRINT_URL = "https://alliance.example/imprint"


@pytest.mark.parametrize("page", PAGES)
def test_without_an_operator_the_page_says_so(client, page):
    assert DEMONSTRATION in client.get(f"/en/{page}/").content.decode()


@pytest.mark.parametrize("page", PAGES)
def test_with_an_operator_the_page_names_whom_to_write_to(client, run_by_an_alliance, page):
    html = client.get(f"/en/{page}/").content.decode()

    assert DEMONSTRATION not in html
    assert "An Alliance" in html
    assert 'href="mailto:hello@alliance.example"' in html


def test_the_imprint_is_the_operators_own(client, run_by_an_alliance):
    assert (
        'href="https://alliance.example/imprint"' in client.get("/en/operator/").content.decode()
    )


def test_the_privacy_page_names_every_cookie_of_ours(client, settings):
    html = client.get("/en/privacy/").content.decode()

    for name in (
        settings.ANSWERS_COOKIE_NAME,
        settings.SESSION_COOKIE_NAME,
        settings.CSRF_COOKIE_NAME,
    ):
        assert f">{name}</code>" in html


def test_the_privacy_page_says_how_long_a_session_lasts(client, settings):
    settings.SESSION_COOKIE_AGE = 60 * 60 * 3

    assert "after 3 hours at the latest" in client.get("/en/privacy/").content.decode()
