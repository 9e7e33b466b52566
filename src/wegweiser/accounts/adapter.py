"""What we decide differently from the sign-in library: who has an account, and our words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, ClassVar

from allauth.account import app_settings as account_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from wegweiser.core import encryption

if TYPE_CHECKING:
    from django.http import HttpRequest
    from django.utils.functional import _StrPromise

    from wegweiser.accounts.models import User

PURPOSE = "second factor"


class StaffOnly(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are made by the alliance office; nobody signs up by themselves."""

    error_messages: ClassVar[dict[str, _StrPromise]] = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is closed. Ask the office of your alliance."),
        "email_password_mismatch": _(
            "E-mail address and password do not fit together. Check both, or ask for a new "
            "password."
        ),
        "enter_current_password": _("This is not your current password. Please try again."),
        "incorrect_password": _("This is not your password. Please try again."),
        "too_many_login_attempts": _(
            "There were too many failed tries. For your protection this account is locked for "
            "five minutes. Then try again, or ask for a new password."
        ),
        "rate_limited": _("There were too many tries. Wait a few minutes, then try again."),
    }

    def is_open_for_signup(self, _request: HttpRequest) -> bool:
        return False

    def is_reauthentication_required(self, *, app: str) -> bool:
        """Ask for the password again, but not of someone who entered it a moment ago.

        Nor of someone without a second factor: they see nothing but the page that sets one up.
        """
        return bool(
            super().is_reauthentication_required(app=app)
            and is_mfa_enabled(self.request.user)
            and not self._entered_a_moment_ago()
        )

    def send_notification_mail(
        self,
        template_prefix: str,
        user: User,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        """Write to the address of the account; nobody has a second one here."""
        super().send_notification_mail(template_prefix, user, context, email or user.email)

    def _entered_a_moment_ago(self) -> bool:
        records = get_authentication_records(self.request, self.request.user)
        latest = max((record["at"] for record in records), default=0)
        return bool(time.time() - latest < account_settings.REAUTHENTICATION_TIMEOUT)


class SecondFactor(DefaultMFAAdapter):  # type: ignore[misc]
    """Keeps the secrets of second factors encrypted, and speaks plainly."""

    error_messages: ClassVar[dict[str, _StrPromise]] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _(
            "This code is not right. Each code counts for half a minute: take the newest one."
        ),
    }

    def encrypt(self, text: str) -> str:
        return encryption.encrypt(text.encode(), keys=settings.ACCOUNTS_KEYS, purpose=PURPOSE)

    def decrypt(self, encrypted_text: str) -> str:
        keys = settings.ACCOUNTS_KEYS
        return encryption.decrypt(encrypted_text, keys=keys, purpose=PURPOSE).decode()
