from wegweiser.core.errors import Refusal


class TooLate(Refusal):
    message = "The call is closed."
    remedy = "Apply to the next one."


class Closed(Refusal):
    message = "The call is closed."


def test_a_refusal_says_what_and_what_next():
    assert str(TooLate()) == "The call is closed. Apply to the next one."


def test_a_refusal_without_a_remedy_says_what():
    assert str(Closed()) == "The call is closed."
