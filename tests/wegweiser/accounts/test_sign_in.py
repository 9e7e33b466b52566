"""The whole way in: password, second factor, throttling, a new password. As a browser goes it."""

import re
from html import unescape

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth
from django.core import mail
from django.utils import translation

from tests.wegweiser.conftest import PASSWORD, SECRET
from wegweiser.accounts.adapter import StaffOnly
from wegweiser.accounts.models import User

pytestmark = pytest.mark.django_db
LANGUAGES = ["de", "en", "uk", "ar"]
EMAIL = "ada@example.org"


@pytest.fixture
def user():
    return User.objects.create_user(EMAIL, PASSWORD, first_name="Ada", is_adviser=True)


@pytest.fixture
def user_with_app(user):
    auth.TOTP.activate(user, SECRET)
    return user


def code(secret=SECRET):
    value = auth.hotp_value(secret, next(auth.yield_hotp_counters_from_time()))
    return auth.format_hotp_value(value)


def enter(client, password=PASSWORD, *, language="en", **more):
    data = {"login": EMAIL, "password": password, **more}
    return client.post(f"/{language}/account/login/", data)


def text(response):
    return unescape(response.content.decode())


def test_the_first_sign_in_sets_up_the_second_factor(client, user):
    assert enter(client)["Location"] == "/en/account/"
    page = client.get("/en/account/", follow=True)
    secret = re.search(r'<code dir="ltr">(\w+)</code>', text(page))[1]

    response = client.post("/en/account/second-factor/app/", {"code": code(secret)})

    assert response["Location"] == "/en/account/second-factor/recovery-codes/"
    codes = re.findall(r"<code>(\d{8})</code>", text(client.get(response["Location"])))
    assert len(codes) == 10
    assert client.get("/en/account/").status_code == 200


def test_the_qr_code_is_a_picture_in_the_page_so_the_policy_allows_it(client, user):
    enter(client)

    page = client.get("/en/account/second-factor/app/")

    assert re.search(r'<img class="qr-code"\s+src="data:image/svg\+xml;base64,', text(page))
    assert "img-src 'self' data:" in page["Content-Security-Policy"]


def test_a_wrong_code_sets_up_nothing(client, user):
    enter(client)
    client.get("/en/account/second-factor/app/")

    response = client.post("/en/account/second-factor/app/", {"code": "000000"})

    assert "This code is not right." in text(response)
    assert not Authenticator.objects.exists()


def test_later_sign_ins_ask_for_a_code_and_go_on_to_the_page_asked_for(client, user_with_app):
    step = enter(client, next="/en/advise/")
    assert step["Location"].startswith("/en/account/second-factor/code/")

    response = client.post(step["Location"], {"code": code()})

    assert response["Location"] == "/en/advise/"
    assert "You are signed in as Ada." in text(client.get("/en/advise/"))


def test_the_password_alone_opens_nothing(client, user_with_app):
    enter(client)

    assert client.get("/en/account/")["Location"].startswith("/en/account/login/")


def test_a_recovery_code_counts_once(client, user_with_app):
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes

    recovery = RecoveryCodes.activate(user_with_app).get_unused_codes()[0]

    enter(client)
    first = client.post("/en/account/second-factor/code/", {"code": recovery})
    client.post("/en/account/logout/")
    enter(client)
    second = client.post("/en/account/second-factor/code/", {"code": recovery})

    assert (first.status_code, second.status_code) == (302, 200)


def test_no_one_is_sent_off_the_site_after_signing_in(client, user_with_app):
    enter(client, next="https://evil.example/")

    response = client.post("/en/account/second-factor/code/", {"code": code()})

    assert response["Location"] == "/en/account/"


def test_an_unknown_address_and_a_wrong_password_look_the_same(client, user):
    wrong = enter(client, "something else entirely")
    user.delete()
    unknown = enter(client, "something else entirely")

    message = "E-mail address and password do not fit together."
    assert [message in text(wrong), message in text(unknown)] == [True, True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sixth_failed_try_is_refused_even_with_the_right_password(client, user, language):
    for _ in range(5):
        response = enter(client, "something else entirely", language=language)
        assert response.status_code == 200

    sixth = enter(client, PASSWORD, language=language)

    with translation.override(language):
        message = str(StaffOnly.error_messages["too_many_login_attempts"])
    assert message in text(sixth)
    assert "_auth_user_id" not in client.session


def test_codes_cannot_be_tried_one_after_the_other(client, user_with_app):
    enter(client)
    for _ in range(5):
        client.post("/en/account/second-factor/code/", {"code": "000000"})

    sixth = client.post("/en/account/second-factor/code/", {"code": code()})

    assert "There were too many failed tries." in text(sixth)
    assert "_auth_user_id" not in client.session


def test_many_tries_from_one_network_are_turned_away_with_a_page_of_ours(client, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login": "2/m/ip"}
    for _ in range(2):
        enter(client)

    third = enter(client)

    assert third.status_code == 429
    assert re.search(r"<h1>\s*Too many tries\s*</h1>", text(third))


def test_a_new_password_comes_by_mail(client, user):
    client.post("/en/account/password/reset/", {"email": EMAIL})
    link = re.search(r"http://testserver(\S+)", mail.outbox[0].body)[1]
    form = client.get(link, follow=True)
    address = form.redirect_chain[-1][0]

    done = client.post(
        address, {"password1": "another four words", "password2": "another four words"}
    )

    assert mail.outbox[0].subject == "Wegweiser: Choose a new password"
    assert done["Location"] == "/en/account/password/reset/key/done/"
    user.refresh_from_db()
    assert user.check_password("another four words")
    assert mail.outbox[1].subject == "Wegweiser: Your password was changed"
    assert mail.outbox[1].to == [EMAIL]


def test_a_used_link_says_how_to_get_a_new_one(client, user):
    page = client.get("/en/account/password/reset/key/1-abcdef/")

    assert "This link does not count any more" in text(page)
    assert 'href="/en/account/password/reset/"' in text(page)


def test_nobody_learns_who_has_an_account(client, user):
    known = client.post("/en/account/password/reset/", {"email": EMAIL}, follow=True)
    unknown = client.post("/en/account/password/reset/", {"email": "no@example.org"}, follow=True)

    assert known.redirect_chain == unknown.redirect_chain
    assert [message.to for message in mail.outbox] == [[EMAIL]]


def test_a_weak_password_is_refused(signed_in):
    data = {"oldpassword": PASSWORD, "password1": "short", "password2": "short"}

    response = signed_in().post("/en/account/password/change/", data)

    assert 'class="field__errors"' in text(response)


def test_a_closed_account_stays_closed(client, user):
    User.objects.update(is_active=False)

    enter(client)

    assert "_auth_user_id" not in client.session


def test_something_sensitive_asks_for_the_password_again(signed_in):
    response = signed_in().get("/en/account/second-factor/app/remove/")

    assert response["Location"].startswith("/en/account/confirm/?next=")


def test_moving_to_another_app_begins_anew(signed_in):
    client = signed_in()
    client.post("/en/account/confirm/?next=/en/account/", {"password": PASSWORD})

    response = client.post("/en/account/second-factor/app/remove/", follow=True)

    assert response.redirect_chain[-1][0] == "/en/account/second-factor/app/"
    assert not Authenticator.objects.exists()


@pytest.mark.parametrize("page", ["signup", "email", "password/set", "second-factor/webauthn"])
def test_pages_that_nobody_needs_do_not_exist(client, page):
    assert client.get(f"/en/account/{page}/").status_code == 404


def test_the_office_signs_in_through_the_same_door(client):
    response = client.get("/en/staff/", follow=True)

    assert response.redirect_chain[-1][0].startswith("/en/account/login/?next=")


@pytest.mark.parametrize(("is_staff", "status"), [(True, 200), (False, 403)])
def test_the_office_is_open_to_staff_only(signed_in, is_staff, status):
    client = signed_in(is_staff=is_staff, is_superuser=is_staff)

    assert client.get("/en/staff/", follow=True).status_code == status


PAGES = [
    "account/logout",
    "account/inactive",
    "account/password/change",
    "account/password/reset",
    "account/password/reset/done",
    "account/password/reset/key/done",
    "account/confirm",
    "account/second-factor/confirm",
    "account/second-factor/recovery-codes",
    "account/second-factor/recovery-codes/new",
]


@pytest.mark.parametrize("page", PAGES)
def test_every_page_of_an_account_is_in_our_frame_without_anything_inline(signed_in, page):
    client = signed_in()
    client.post("/en/account/confirm/?next=/en/account/", {"password": PASSWORD})

    html = text(client.get(f"/en/{page}/"))

    assert '<a class="skip-link" href="#content">' in html
    assert re.findall(r"<script(?![^>]*\bsrc=)|<style|\sstyle=", html) == []


def test_our_adapter_of_the_second_factor_is_used():
    assert type(get_adapter()).__module__ == "wegweiser.accounts.adapter"
