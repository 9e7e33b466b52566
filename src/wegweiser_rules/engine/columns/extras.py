"""Packages that only some back ends need, brought in when they are first used."""

from __future__ import annotations

import importlib
from typing import Any


class ExtraMissing(ImportError):
    """A back end needs a package that is not installed."""


class Extra:
    """Stands for a module that is imported when something of it is first asked for."""

    def __init__(self, module: str, *, install: str) -> None:
        self._module = module
        self._install = install

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked for by tools that look at modules, not by a back end
            raise AttributeError(name)
        try:
            module = importlib.import_module(self._module)
        except ImportError as error:
            raise ExtraMissing(
                f"This needs the package {self._module}: install {self._install}."
            ) from error
        return getattr(module, name)
