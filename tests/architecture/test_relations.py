"""The database obeys the same direction as the imports."""

import tomllib
from pathlib import Path

from django.apps import apps

ROOT = Path(__file__).parents[2]


def context_ranks():
    """Read the order of the contexts from the import contracts: 0 is the top."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    layers = next(c["layers"] for c in config["contracts"] if c["id"] == "contexts")
    return {name.strip(): rank for rank, layer in enumerate(layers) for name in layer.split("|")}


def test_relations_point_downwards():
    ranks = context_ranks()

    upward = [
        str(field)
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if field.is_relation and field.concrete and model._meta.app_label in ranks
        if field.related_model is not None
        if ranks.get(field.related_model._meta.app_label, 99) < ranks[model._meta.app_label]
    ]

    assert upward == []
