"""Serve the demo region as `make demo` does, on a free port, from a folder of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
SETTINGS = "tests.served.settings"


def environment(folder: str | Path, database: str | None = None) -> dict[str, str]:
    """Return the environment in which commands and servers find this copy of the demo."""
    own = {
        "DJANGO_SETTINGS_MODULE": SETTINGS,
        "WEGWEISER_SERVED_FOLDER": str(folder),
        "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}",
    }
    if database:
        own["WEGWEISER_SERVED_DATABASE_URL"] = database
    return {**os.environ, **own}


def prepare(env: dict[str, str]) -> None:
    """Make database, region and static files."""
    for command in (["migrate"], ["load_demo"], ["collectstatic", "--noinput"]):
        subprocess.run(
            [sys.executable, "manage.py", *command, "--verbosity=0"],
            cwd=ROOT,
            env=env,
            check=True,
            stderr=subprocess.DEVNULL if command[0] == "load_demo" else None,
        )


@contextmanager
def serving(env: dict[str, str], *, workers: int = 2) -> Iterator[tuple[int, int]]:
    """Serve until the block ends; gives the port and the master's process id."""
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [
            Path(sys.executable).with_name("gunicorn"),
            "wegweiser.project.wsgi",
            *("--bind", f"localhost:{port}", "--workers", str(workers), "--preload"),
            *("--log-level", "error"),
        ],
        cwd=ROOT,
        env=env,
    )
    try:
        wait_for(port)
        yield port, server.pid
    finally:
        server.terminate()
        server.wait()


def wait_for(port: int) -> None:
    for _ in range(300):
        try:
            with urllib.request.urlopen(f"http://localhost:{port}/health"):
                return
        except OSError:
            time.sleep(0.1)
    message = "The server did not start."
    raise TimeoutError(message)
