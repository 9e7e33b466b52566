"""Short ways to cite the laws."""

from __future__ import annotations

from functools import partial

from wegweiser_rules.engine.sources import Source

AUFENTHG = partial(Source, "AufenthG")
AUFENTHV = partial(Source, "AufenthV")
BESCHV = partial(Source, "BeschV")
FREIZUEGG = partial(Source, "FreizügG/EU")
