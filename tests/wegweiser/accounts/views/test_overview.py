import pytest

pytestmark = pytest.mark.django_db


def test_a_visitor_is_asked_to_sign_in_first(client):
    response = client.get("/en/account/")

    assert response["Location"] == "/en/account/login/?next=/en/account/"


def test_a_user_sees_name_address_and_recovery_codes(signed_in):
    html = signed_in(first_name="Ada", last_name="Example").get("/en/account/").content.decode()

    assert "<dd>Ada Example</dd>" in html
    assert "<bdi>ada@example.org</bdi>" in html
    assert "You have 10 recovery codes left" in html


@pytest.mark.parametrize(
    ("rights", "words"),
    [
        ({"is_adviser": True}, "As an adviser you see the experience of other advisers"),
        ({"is_staff": True}, "As staff of the alliance office you keep the directory"),
        ({}, "Nothing beyond what visitors may do, so far."),
    ],
    ids=["adviser", "staff", "neither"],
)
def test_a_user_reads_what_the_account_gives(signed_in, rights, words):
    assert words in signed_in(**rights).get("/en/account/").content.decode()


def test_only_staff_is_shown_the_way_to_the_office(signed_in):
    staff = signed_in("staff@example.org", is_staff=True).get("/en/account/").content.decode()
    other = signed_in("other@example.org").get("/en/account/").content.decode()

    assert ['href="/en/staff/"' in staff, 'href="/en/staff/"' in other] == [True, False]
