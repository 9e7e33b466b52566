import runpy
import subprocess
import sys

import pytest

from wegweiser_rules import __main__ as program


def test_module_runs_as_a_program():
    done = subprocess.run(
        [sys.executable, "-m", "wegweiser_rules", "assess", "-"],
        input=b'{"vignettes": [{"id": "a", "as_of": "2026-03-02", "facts": {}}]}',
        capture_output=True,
        check=False,
        env={"PYTHONPATH": "src"},
    )

    assert done.returncode == 0
    assert done.stdout.startswith(b'{\n "results": {\n  "a": {')


def test_module_ends_with_the_status_of_the_command(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["wegweiser_rules", "rules"])

    with pytest.raises(SystemExit) as ending:
        runpy.run_path(program.__file__, run_name="__main__")

    assert ending.value.code == 0


def test_unknown_command_is_refused(capsys):
    with pytest.raises(SystemExit):
        program.main(["foretell"])

    assert "invalid choice: 'foretell'" in capsys.readouterr().err
