"""The fictional people of the demo and how they sign in."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from allauth.mfa.utils import decrypt
from django.contrib.auth import get_user_model
from django.db import transaction

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

SECONDS_PER_CODE = 30
FILE_NAME = "signins.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who does not exist, for trying out a role."""

    email: str
    first_name: str
    last_name: str
    is_adviser: bool
    is_office: bool


PEOPLE = (
    Person(
        email="adviser@example.org",
        first_name="Adviser",
        last_name="Example",
        is_adviser=True,
        is_office=False,
    ),
    Person(
        email="office@example.org",
        first_name="Office",
        last_name="Example",
        is_adviser=True,
        is_office=True,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """What one types to sign in as one of the people of the demo."""

    email: str
    password: str
    code: str


@transaction.atomic
def load(*, folder: Path) -> None:
    """Add the people with a password and a second factor; who can sign in stays as they are.

    Args:
        folder: where the passwords are kept, readable by the owner only.
    """
    known = _passwords(folder)
    for person in PEOPLE:
        if not _signs_in(person, known.get(person.email, "")):
            known[person.email] = _add(person)
    path = folder / FILE_NAME
    path.touch(mode=0o600)
    path.write_text(json.dumps(known, indent=1), encoding="utf-8")


def sign_ins(*, folder: Path, at: datetime) -> Iterator[SignIn]:
    """Yield how the people of the demo sign in at this moment."""
    passwords = _passwords(folder)
    for factor in Authenticator.objects.filter(
        user__email__in=passwords, type=Authenticator.Type.TOTP
    ).select_related("user"):
        counter = int(at.timestamp()) // SECONDS_PER_CODE
        code = totp.hotp_value(decrypt(factor.data["secret"]), counter)
        yield SignIn(
            email=factor.user.email,
            password=passwords[factor.user.email],
            code=totp.format_hotp_value(code),
        )


def _add(person: Person) -> str:
    password = secrets.token_urlsafe(12)
    users = get_user_model()
    users.objects.filter(email=person.email).delete()
    user = users.objects.create_user(
        person.email,
        password,
        first_name=person.first_name,
        last_name=person.last_name,
        is_adviser=person.is_adviser,
        is_staff=person.is_office,
        is_superuser=person.is_office,
    )
    totp.TOTP.activate(user, totp.generate_totp_secret())
    return password


def _signs_in(person: Person, password: str) -> bool:
    """Return whether this is the person's password in this database."""
    user = get_user_model().objects.filter(email=person.email).first()
    return user is not None and user.check_password(password)


def _passwords(folder: Path) -> dict[str, str]:
    path = folder / FILE_NAME
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}
