import datetime as dt

from wegweiser.pathways.tables import law
from wegweiser_rules import LAW


def test_the_index_holds_every_rule_once():
    listed = [rule.id for _heading, rules in law.index() for rule in rules]

    assert sorted(listed) == sorted(LAW.rules)


def test_versions_stand_from_the_newest_to_the_oldest():
    days = [one.version.since for one in law.printed("16d.3")]

    assert days == sorted(days, reverse=True)
    assert len(days) > 1


def test_a_version_is_found_by_its_first_day():
    oldest = law.printed("16d.3")[-1]

    assert law.version("16d.3", "2023-01-01") is oldest
    assert law.version("16d.3", None) is law.printed("16d.3")[0]
    assert law.version("16d.3", "2023-01-02") is None


def test_attributes_are_told_in_words_and_what_a_situation_decides_is_left_out():
    told = {label: str(value) for label, value in law.printed("18g.1.1")[0].attributes}

    assert told["Consent of the Federal Employment Agency"] == "no"
    assert told["Fee in EUR"] == "100"
    assert "Validity in months" not in told


def test_the_same_situation_on_several_days_is_one_example():
    example = next(
        one for one in law.examples("18g.1.1") if one.case.name == "contract for six months"
    )

    assert example.days == (dt.date(2023, 12, 1), dt.date(2024, 7, 1), dt.date(2026, 10, 1))
    assert example.given == (("Length of the contract", 6),)
    assert example.result == "The conditions modelled here are met"
    assert not example.uncertain


def test_examples_name_the_base_situations_on_which_they_build():
    names = [name for name, _facts in law.bases(law.examples("18g.1.1"))]

    assert "everything" in names


def test_facts_are_told_with_label_and_value():
    told = law.facts({"german": "B1", "salary_year": "50700.00", "job_offer": None})

    assert [(label, str(value)) for label, value in told] == [
        ("German", "B1"),
        ("Gross salary a year", "50700.00"),
        ("Concrete job offer", "not known"),
    ]
