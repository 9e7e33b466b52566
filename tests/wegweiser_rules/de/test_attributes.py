from wegweiser_rules import LAW, Message
from wegweiser_rules.de import attributes
from wegweiser_rules.engine.expressions import Value

OF_A_SITUATION = {"strength", "points", "criteria", "days", "date", "due", "eur", "months"}
"""Told with the result, or with the version itself."""


def fixed():
    for rule in LAW.rules.values():
        for version in rule.versions:
            for name, value in version.attributes.items():
                if not isinstance(value, Value) and value is not None:
                    yield rule.id, name, value


def test_every_attribute_that_is_printed_has_a_name():
    unnamed = {(rule, name) for rule, name, _ in fixed() if name not in attributes.LABELS}

    assert {name for _rule, name in unnamed} <= OF_A_SITUATION


def test_every_code_has_words():
    coded = [(name, value) for _, name, value in fixed() if name in attributes.WORDS]

    wordless = {
        (name, value)
        for name, value in coded
        if isinstance(value, str) and not isinstance(attributes.word(name, value), Message)
    }
    assert wordless == set()


def test_yes_and_no_are_words_and_numbers_stay():
    assert str(attributes.word("priority_check", value=True)) == "yes"
    assert str(attributes.word("priority_check", value=False)) == "no"
    assert attributes.word("max_months", 36) == 36
