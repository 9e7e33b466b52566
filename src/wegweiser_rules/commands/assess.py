"""`assess`: situations in, one JSON document of results out."""

from __future__ import annotations

import json
import sys

from wegweiser_rules.commands import documents
from wegweiser_rules.de import LAW


def run(path: str) -> int:
    """Print the results of all situations that can be read, and name the others on stderr."""
    results: dict[str, object] = {}
    status = 0
    try:
        for vignette in documents.read(path):
            if isinstance(vignette, documents.Unreadable):
                sys.stderr.write(f"{vignette}\n")
                status = 1
                continue
            answers = LAW.assess(vignette.situation, on=vignette.as_of)
            results[vignette.id] = {name: a.as_dict() for name, a in answers.items()}
    except documents.Unreadable as problem:
        sys.stderr.write(f"{problem}\n")
        status = 1
    json.dump({"results": results}, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
    return status
