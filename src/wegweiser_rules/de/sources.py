"""Short ways to cite the laws."""

from __future__ import annotations

from functools import partial

from wegweiser_rules.engine.sources import Source

AUFENTHG = partial(Source, "AufenthG")
AUFENTHV = partial(Source, "AufenthV")
ASYLG = partial(Source, "AsylG")
BESCHV = partial(Source, "BeschV")
FREIZUEGG = partial(Source, "FreizügG/EU")
BQFG = partial(Source, "BQFG")
INTV = partial(Source, "IntV")
DEUFOEV = partial(Source, "DeuFöV")
STAG = partial(Source, "StAG")
