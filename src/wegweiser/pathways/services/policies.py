"""Try out a reform on made-up people, in a process of its own that ends with its answer."""

from __future__ import annotations

import functools
import hashlib
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.cache import cache
from django.utils.translation import gettext_lazy as _

import wegweiser_rules
from wegweiser.core.errors import Refusal
from wegweiser.pathways.domain import policies, policy_effects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wegweiser.pathways.domain.policies import Draft
    from wegweiser_rules.engine.simulations import Comparison

LAW_FOLDER = Path(wegweiser_rules.__file__).parent
BUSY = "policy-desk-busy"
SECONDS = 24
"""How long a simulation may take; a web process is given up after thirty seconds."""
MEMORY = 4 * 2**30
"""How much address space its process may ask for; it uses a twentieth of that."""
KEPT = 60 * 60 * 24
LETTERS = 300


class Busy(Refusal):
    message = _("A simulation is running.")
    remedy = _("This page looks again by itself in a few seconds.")


class TooSlow(Refusal):
    message = _("The simulation took too long and was stopped.")
    remedy = _("Try again in a minute, when fewer people use this site.")


class Failed(Refusal):
    """The process ended without an answer; `reason` is what it said, in English."""

    message = _("The simulation came to no result.")
    remedy = _("Change the reform, or tell those who run this site what is written here.")

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def simulate(draft: Draft) -> Comparison:
    """Return what a reform does to the made-up people; the same question is answered once.

    Raises:
        Busy: another simulation is running.
        TooSlow: it took longer than it may.
        Failed: it came to no result.
    """
    key = f"policy-desk-{_fingerprint(draft)}"
    written = cache.get(key)
    if written is None:
        if not cache.add(BUSY, key, SECONDS + 5):
            raise Busy
        try:
            written = _worked_out(draft)
            cache.set(key, written, KEPT)
        finally:
            cache.delete(BUSY)
    return policy_effects.read(json.loads(written))


def _fingerprint(draft: Draft) -> str:
    """Return what tells a question from others: the reform, the people, the law as installed."""
    asked = (*_of_people(draft), draft.by, draft.provisional, draft.toml, _installed())
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()


@functools.cache
def _installed() -> str:
    """Return what changes with every change of the rules."""
    files = ((str(path), path.stat().st_mtime_ns) for path in LAW_FOLDER.rglob("*.py"))
    return hashlib.sha256(repr(sorted(files)).encode()).hexdigest()


def _worked_out(draft: Draft) -> str:
    """Return the comparison as JSON; people and reform are files only as long as it takes."""
    with tempfile.TemporaryDirectory(prefix="wegweiser-policy-") as name:
        people, reform = Path(name, "people.parquet"), Path(name, "changes.toml")
        reform.write_text(draft.toml, encoding="utf-8")
        _run("cohort", *_options(draft), "--output", str(people))
        return _run(
            *("simulate", str(people), "--on", draft.day.isoformat()),
            *("--with", str(reform), "--format", "json"),
            *(("--by", draft.by) if draft.by else ()),
            *(("--provisional",) if draft.provisional else ()),
        )


def _of_people(draft: Draft) -> tuple[int, int, str]:
    return policies.PEOPLE, draft.seed, draft.day.isoformat()


def _options(draft: Draft) -> Iterator[str]:
    for name, value in zip(("--rows", "--seed", "--on"), _of_people(draft), strict=True):
        yield from (name, str(value))


def _run(*arguments: str) -> str:
    """Return what a command of the rules writes.

    Raises:
        TooSlow: it took longer than it may.
        Failed: it ended without success.
    """
    with subprocess.Popen(  # noqa: S603 -- our own command; the arguments are checked
        [sys.executable, "-m", "wegweiser_rules", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(),
    ) as process:
        _restrain(process.pid)
        try:
            answer, problem = process.communicate(timeout=SECONDS / 2)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise TooSlow from error
    if process.returncode:
        raise Failed(_last_line(problem))
    return answer


def environment() -> dict[str, Any]:
    """Return what the process needs to know, which no secret of this service is."""
    return {
        "PATH": os.defpath,
        "PYTHONPATH": str(LAW_FOLDER.parent),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "POLARS_MAX_THREADS": "2",
    }


def _restrain(pid: int) -> None:
    """Let visitors go first, and bound what a process may take."""
    os.setpriority(os.PRIO_PROCESS, pid, 10)
    resource.prlimit(pid, resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.prlimit(pid, resource.RLIMIT_CPU, (math.ceil(SECONDS),) * 2)


def _last_line(problem: str) -> str:
    lines = problem.strip().splitlines()
    return lines[-1][:LETTERS] if lines else ""
