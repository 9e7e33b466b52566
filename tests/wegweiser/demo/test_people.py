import datetime as dt
import json
import socket
import stat
from io import StringIO

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth import authenticate
from django.core.management import CommandError, call_command

from wegweiser.accounts.models import User
from wegweiser.demo.services import people
from wegweiser.network.models import District

pytestmark = pytest.mark.django_db
NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)


def test_the_people_can_sign_in_with_password_and_second_factor(tmp_path):
    people.load(folder=tmp_path)

    signs = list(people.sign_ins(folder=tmp_path, at=NOON))

    assert [sign.email for sign in signs] == ["adviser@example.org", "office@example.org"]
    for sign in signs:
        user = authenticate(None, email=sign.email, password=sign.password)
        assert user.email == sign.email
        assert len(sign.code) == 6


def test_the_people_have_their_rights(tmp_path):
    people.load(folder=tmp_path)

    assert list(User.objects.order_by("email").values_list("is_adviser", "is_staff")) == [
        (True, False),
        (True, True),
    ]


def test_a_second_time_everybody_stays(tmp_path):
    people.load(folder=tmp_path)
    before = list(people.sign_ins(folder=tmp_path, at=NOON))

    people.load(folder=tmp_path)

    assert list(people.sign_ins(folder=tmp_path, at=NOON)) == before
    assert Authenticator.objects.count() == len(people.PEOPLE)


def test_whose_password_is_lost_gets_a_new_one(tmp_path):
    people.load(folder=tmp_path)
    (tmp_path / people.FILE_NAME).unlink()

    people.load(folder=tmp_path)

    (adviser, _) = people.sign_ins(folder=tmp_path, at=NOON)
    assert authenticate(None, email=adviser.email, password=adviser.password)


def test_a_new_database_gets_everybody_anew(tmp_path):
    people.load(folder=tmp_path)
    User.objects.all().delete()

    people.load(folder=tmp_path)

    assert User.objects.count() == len(people.PEOPLE)


def test_passwords_are_readable_by_the_owner_only(tmp_path):
    people.load(folder=tmp_path)

    mode = (tmp_path / people.FILE_NAME).stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_the_commands_load_and_print(settings, tmp_path):
    settings.VAR = tmp_path
    out = StringIO()

    call_command("load_demo", stdout=out)
    assert out.getvalue() == ""

    call_command("demo_signins", port=9000, stdout=out)
    lines = out.getvalue().splitlines()
    assert lines[0] == "Wegweiser demo: http://localhost:9000/"
    assert [line.split()[0] for line in lines if "password" in line] == [
        "adviser@example.org",
        "office@example.org",
    ]


@pytest.mark.parametrize("command", ["load_demo", "demo_signins"])
def test_outside_a_demo_the_commands_refuse(settings, command):
    settings.DEMO = False

    with pytest.raises(CommandError):
        call_command(command)

    assert not User.objects.exists()
    assert not District.objects.exists()


def test_a_password_of_another_database_is_replaced(tmp_path):
    people.load(folder=tmp_path)
    path = tmp_path / people.FILE_NAME
    stale = dict.fromkeys(json.loads(path.read_text()), "of another database")
    path.write_text(json.dumps(stale))

    people.load(folder=tmp_path)

    known = json.loads(path.read_text())
    users = User.objects.all()
    assert [user.check_password(known[user.email]) for user in users] == [True, True]


def test_a_port_that_is_taken_is_named_with_the_way_out():
    with socket.socket() as busy:
        busy.bind(("localhost", 0))
        busy.listen()
        port = busy.getsockname()[1]

        with pytest.raises(CommandError) as refused:
            call_command("demo_signins", port=port)

    assert str(refused.value) == (f"Port {port} is taken. Use another: make demo PORT={port + 1}")
