"""Who may see and do what with ways and plans: all but two things are open to everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import rules

if TYPE_CHECKING:
    from wegweiser.core.types import Actor


def is_adviser(user: Actor) -> bool:
    """Return whether this user advises people for a body of the network."""
    return bool(getattr(user, "is_adviser", False))


def is_office(user: Actor) -> bool:
    """Return whether this user works in the office of the alliance."""
    return bool(getattr(user, "is_staff", False))


rules.add_perm("pathways.judge", rules.predicate(is_adviser))
rules.add_perm("pathways.see_inferred_experience", rules.predicate(is_adviser))
rules.add_perm("pathways.use_policy_desk", rules.predicate(is_office))
