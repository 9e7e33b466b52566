"""Outer modules speak to services and queries, never to the database."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src/wegweiser"
OUTER = sorted(p for layer in ("views", "api") for p in SOURCE.glob(f"*/{layer}/**/*.py"))
DATABASE = {"objects", "save", "delete", "bulk_create", "bulk_update", "get_or_create"}
FORBIDDEN_NAMES = {"utils", "helpers", "misc", "common", "manager", "managers"}
LONGEST_MODULE = 500
LONGEST_FUNCTION = 60


@pytest.mark.parametrize("path", OUTER, ids=lambda p: str(p.relative_to(SOURCE)))
def test_outer_modules_leave_the_database_alone(path):
    tree = ast.parse(path.read_text())

    touched = [
        f"line {node.lineno}: .{node.attr}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in DATABASE
    ]

    assert touched == []


MODULES = sorted(
    p
    for package in ("wegweiser", "wegweiser_rules")
    for p in (SOURCE.parent / package).rglob("*.py")
    if "migrations" not in p.parts
)


def test_no_module_has_a_name_that_says_nothing():
    assert [str(p) for p in MODULES if p.stem in FORBIDDEN_NAMES] == []


def test_no_module_is_longer_than_five_hundred_lines():
    long = {str(p): n for p in MODULES if (n := len(p.read_text().splitlines())) > LONGEST_MODULE}

    assert long == {}


def test_no_function_is_longer_than_sixty_lines():
    long = [
        f"{path.name}:{node.lineno} {node.name}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ]

    assert long == []
