import pytest

from wegweiser.accounts import forms
from wegweiser.accounts.models import User


@pytest.mark.parametrize(
    "form",
    [
        forms.SignIn(),
        forms.AskForNewPassword(),
        forms.ChooseNewPassword(),
        forms.ChangePassword(user=User()),
        forms.ConfirmWithPassword(user=User()),
        forms.SignInWithCode(user=User()),
        forms.ConfirmWithCode(user=User()),
    ],
    ids=lambda form: type(form).__name__,
)
def test_a_label_says_what_to_enter_and_nothing_repeats_it(form):
    assert {name for name in form.fields if name not in form.labels} == set()
    assert ["placeholder" in field.widget.attrs for field in form.fields.values()] == [
        False
    ] * len(form.fields)


def test_telephones_offer_digits_for_a_code():
    widget = forms.SignInWithCode(user=User()).fields["code"].widget

    assert widget.attrs["inputmode"] == "numeric"
    assert widget.attrs["autocomplete"] == "one-time-code"
