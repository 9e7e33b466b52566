from django.conf import settings

import wegweiser_rules


def test_the_state_of_the_law_is_the_one_of_the_rules_core():
    assert wegweiser_rules.LAW.state_of_law == settings.STATE_OF_LAW


def test_errors_are_not_mailed_because_a_mail_would_carry_the_answers():
    assert settings.LOGGING["loggers"]["django"] == {"level": "WARNING"}
