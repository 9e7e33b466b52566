from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from wegweiser.demo.services import people

if TYPE_CHECKING:
    from argparse import ArgumentParser


def taken(port: int) -> bool:
    """Return whether something already listens on this port of the machine."""
    with socket.socket() as probe:
        return probe.connect_ex(("localhost", port)) == 0


class Command(BaseCommand):
    help = "Print the address of the demo, and how its fictional people sign in just now."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=int, help="where the demo will be served")

    def handle(self, *, port: int | None, **_options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("These settings are not those of a demo.")
        if port is not None and taken(port):
            raise CommandError(f"Port {port} is taken. Use another: make demo PORT={port + 1}")
        if port is not None:
            self.stdout.write(f"Wegweiser demo: http://localhost:{port}/\n\n")
        self.stdout.write("Sign in (fictional people; the code changes every 30 seconds):\n")
        for person in people.sign_ins(folder=settings.VAR, at=timezone.now()):
            self.stdout.write(
                f"  {person.email}  password {person.password}  code {person.code}\n"
            )
        self.stdout.write("A new code: .venv/bin/python manage.py demo_signins\n")
