import pytest

from wegweiser_rules import LAW, cases

ALL = cases.load()


@pytest.mark.parametrize("case", ALL, ids=[case.id for case in ALL])
def test_law_answers_case_as_expected(case):
    situation = LAW.neutral(LAW.read(case.facts))

    # All rules, since they are compiled once for all cases; then those the case speaks of.
    assessed = LAW.assess(situation, on=case.day)

    answers = {rule: assessed[rule] for rule in case.expect}
    assert {rule: answer.result for rule, answer in answers.items()} == case.expect
    assert {rule for rule, answer in answers.items() if answer.uncertain} == set(case.uncertain)
    for rule, attributes in case.attributes.items():
        given = answers[rule].as_dict()["attributes"]
        assert {name: given[name] for name in attributes} == attributes


def test_ids_are_unique():
    assert len({case.id for case in ALL}) == len(ALL)
