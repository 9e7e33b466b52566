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
    from wegweiser.pathways.domain.policies import Draft
    from wegweiser_rules.engine.simulations import Comparison

LAW_FOLDER = Path(wegweiser_rules.__file__).parent
BUSY = "policy-desk-busy"
SECONDS = 24
"""How long a simulation may take; a web process is given up after thirty seconds."""
MEMORY = 4 * 2**30
"""How much address space its process may ask for; it uses a twentieth of that."""
POLITE = 5
"""How much a simulation stands back behind visitors (as `nice` has it)."""
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
    asked = (*_of_people(draft), draft.by, draft.provisional, draft.toml)
    key = _key("effect", *asked)
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


def _key(kind: str, *asked: object) -> str:
    """Return the name under which an answer is kept, as long as the law is the one installed."""
    text = json.dumps((kind, *asked, _installed()))
    return f"policy-desk-{hashlib.sha256(text.encode()).hexdigest()}"


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
        _put_people(people, draft)
        return _run(
            *("simulate", str(people), "--on", draft.day.isoformat()),
            *("--with", str(reform), "--format", "json"),
            *(("--by", draft.by) if draft.by else ()),
            *(("--provisional",) if draft.provisional else ()),
        )


def _put_people(path: Path, draft: Draft) -> None:
    """Write the made-up people to a file; who tries several reforms needs them more than once."""
    rows, seed, day = _of_people(draft)
    key = _key("people", rows, seed, day)
    known = cache.get(key)
    if known is None:
        of_whom = ("--rows", str(rows), "--seed", str(seed), "--on", day)
        _run("cohort", *of_whom, "--output", str(path))
        cache.set(key, path.read_bytes(), KEPT)
    else:
        path.write_bytes(known)


def _of_people(draft: Draft) -> tuple[int, int, str]:
    return policies.PEOPLE, draft.seed, draft.day.isoformat()


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
        "POLARS_MAX_THREADS": "2",
    }


def _restrain(pid: int) -> None:
    """Let visitors go first, and bound what a process may take."""
    os.setpriority(os.PRIO_PROCESS, pid, POLITE)
    resource.prlimit(pid, resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.prlimit(pid, resource.RLIMIT_CPU, (math.ceil(SECONDS),) * 2)


def _last_line(problem: str) -> str:
    lines = problem.strip().splitlines()
    return lines[-1][:LETTERS] if lines else ""
