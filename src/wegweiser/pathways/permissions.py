"""Who may see what of the ways and plans: all of it is open to everyone but one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import rules

if TYPE_CHECKING:
    from wegweiser.core.types import Actor


def is_adviser(user: Actor) -> bool:
    """Return whether this user advises people for a body of the network."""
    return bool(getattr(user, "is_adviser", False))


rules.add_perm("pathways.see_inferred_experience", rules.predicate(is_adviser))
