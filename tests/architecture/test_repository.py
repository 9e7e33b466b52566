"""The repository keeps what it promises: locks without hosts, no paths of a machine."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
ADDRESS = re.compile(r"https?:|--(extra-)?index-url|--find-links|--trusted-host|@ ", re.IGNORECASE)
MACHINE_PATH = re.compile(r"(?<![\w.])/(home|root|work|Users|tmp)/\w")


def tracked():
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    ).stdout.split("\0")
    return [ROOT / name for name in names if name]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda p: p.name)
def test_a_lock_names_no_host(lock):
    assert ADDRESS.findall(lock.read_text()) == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda p: p.name)
def test_every_locked_package_has_a_hash(lock):
    packages = re.split(r"\n(?=\S)", lock.read_text().strip())

    assert packages
    assert [p.split()[0] for p in packages if "--hash=sha256:" not in p] == []


def test_no_file_names_a_path_of_a_machine():
    texts = {
        path: path.read_text()
        for path in tracked()
        if path.suffix in {".py", ".md", ".toml", ".html", ".css", ".js", ".csv", ".po", ""}
        and path.is_file()
        and path != Path(__file__)
    }

    found = {str(path): MACHINE_PATH.search(text) for path, text in texts.items()}

    assert [name for name, match in found.items() if match] == []
