"""The contract that import-linter does not ship: contexts meet at their surface."""

import pytest
from grimp import ImportGraph
from tools.contracts import SurfaceContract


def contract(**options):
    return SurfaceContract(
        name="surface",
        session_options={},
        contract_options={
            "root": "shop",
            "surface": ["services", "queries"],
            "exempt": ["project"],
            **options,
        },
    )


def graph(importer, imported):
    made = ImportGraph()
    for module in (importer, imported):
        made.add_module(module)
    made.add_import(importer=importer, imported=imported)
    return made


@pytest.mark.parametrize(
    ("importer", "imported", "kept"),
    [
        ("shop.sales.views", "shop.stock.models", False),
        ("shop.sales.views", "shop.stock.queries", True),
        ("shop.sales.views", "shop.sales.models", True),
        ("shop.sales.views", "shop.core.models", True),
        ("shop.project.urls", "shop.stock.models", True),
        ("shop.sales.views", "elsewhere.models", True),
    ],
    ids=["behind the surface", "surface", "own context", "open context", "exempt", "foreign"],
)
def test_a_context_is_entered_through_its_surface(importer, imported, kept):
    check = contract().check(graph(importer, imported), verbose=False)

    assert check.kept is kept
