"""The forms of sign-in in our words: a label says what to enter, no placeholder repeats it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from allauth.account import forms as account
from allauth.mfa.base import forms as second_factor
from allauth.mfa.totp import forms as totp
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

PASSWORD = _("Password")
NEW_PASSWORD = _("New password")
AGAIN = _("New password again")
PASSWORD_HINT = _(
    "At least 12 characters. Four words that do not belong together are easy to remember."
)
CODE = _("Code with 6 digits from your app")


class PlainWords:
    """Puts our labels and hints on a form of the sign-in library, and takes its placeholders."""

    labels: ClassVar[dict[str, _StrPromise]]
    hints: ClassVar[dict[str, _StrPromise]] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():  # type: ignore[attr-defined]
            field.widget.attrs.pop("placeholder", None)
            field.label = self.labels.get(name, field.label)
            field.help_text = self.hints.get(name, "")


class SignIn(PlainWords, account.LoginForm):  # type: ignore[misc]
    """E-mail address and password."""

    labels: ClassVar = {"login": _("E-mail address"), "password": PASSWORD}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs["autocomplete"] = "username"


class AskForNewPassword(PlainWords, account.ResetPasswordForm):  # type: ignore[misc]
    """The address to which the link for a new password goes."""

    labels: ClassVar = {"email": _("E-mail address")}


class ChooseNewPassword(PlainWords, account.ResetPasswordKeyForm):  # type: ignore[misc]
    """The new password after a reset, twice."""

    labels: ClassVar = {"password1": NEW_PASSWORD, "password2": AGAIN}
    hints: ClassVar = {"password1": PASSWORD_HINT}


class ChangePassword(PlainWords, account.ChangePasswordForm):  # type: ignore[misc]
    """The current password and the new one, twice."""

    labels: ClassVar = {
        "oldpassword": _("Current password"),
        "password1": NEW_PASSWORD,
        "password2": AGAIN,
    }
    hints: ClassVar = {"password1": PASSWORD_HINT}


class ConfirmWithPassword(PlainWords, account.ReauthenticateForm):  # type: ignore[misc]
    """The password once more, before something sensitive."""

    labels: ClassVar = {"password": PASSWORD}


class CodeForm(PlainWords):
    """A form that asks for one code; telephones offer the digits for it."""

    labels: ClassVar = {"code": CODE}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs |= {  # type: ignore[attr-defined]
            "inputmode": "numeric",
            "dir": "ltr",
        }


class SignInWithCode(CodeForm, second_factor.AuthenticateForm):  # type: ignore[misc]
    """The second step of signing in."""

    labels: ClassVar = {"code": _("Code from your app, or one of your recovery codes")}


class ConfirmWithCode(CodeForm, second_factor.ReauthenticateForm):  # type: ignore[misc]
    """A code once more, before something sensitive."""


class ActivateApp(CodeForm, totp.ActivateTOTPForm):  # type: ignore[misc]
    """The first code of a new authenticator app."""
