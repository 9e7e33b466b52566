from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.mfa.models import Authenticator

if TYPE_CHECKING:
    from wegweiser.core.types import Actor


def unused_recovery_codes(user: Actor) -> int:
    """Return how many recovery codes this user may still use."""
    authenticator = Authenticator.objects.filter(
        user_id=user.pk, type=Authenticator.Type.RECOVERY_CODES
    ).first()
    return len(authenticator.wrap().get_unused_codes()) if authenticator else 0
