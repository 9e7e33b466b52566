from wegweiser_rules import LAW
from wegweiser_rules.de import open_questions
from wegweiser_rules.engine import expressions as ex


def test_every_doubt_of_a_rule_is_among_the_open_questions():
    asked = open_questions.disputed(LAW.rules.values())

    for rule in LAW.rules.values():
        notes = {note for version in rule.versions for note in _notes(version.when)}
        assert notes == {one.note for one in asked if rule.id in one.rules}


def test_a_question_is_asked_once_for_all_rules_in_which_it_matters():
    asked = open_questions.disputed(LAW.rules.values())
    notes = [one.note for one in asked]

    assert len(set(notes)) == len(notes)
    (year,) = (one for one in asked if one.note.startswith("The salary threshold changes every"))
    assert {"18g.1.1", "18a"} <= set(year.rules)
    assert year.decided


def _notes(condition):
    own = {condition.note} if isinstance(condition, ex.Doubt) else set()
    return own.union(*map(_notes, condition.inner))
