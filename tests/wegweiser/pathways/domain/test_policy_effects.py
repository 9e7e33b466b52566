import datetime as dt

from wegweiser.pathways.domain import policy_effects

MOVE = {"from": "not", "to": "granted-possible", "people": 2}
RULES = {"18a": {"not": 9, "granted-possible": 1}, "18b": {"not": 10}}


def test_who_keeps_a_result_is_read_as_well():
    found = policy_effects.read(
        {
            "day": "2026-11-22",
            "people": 10,
            "reform": "More",
            "rules": RULES,
            "changes": {"18a": {"moves": [MOVE]}},
        }
    )

    assert (found.on, found.title, found.by) == (dt.date(2026, 11, 22), "More", "")
    assert found.moved("18a") == {
        ("not", "granted-possible"): 2,
        ("not", "not"): 7,
        ("granted-possible", "granted-possible"): 1,
    }
    assert found.after("18a") == {"not": 7, "granted-possible": 3}
    assert found.changed == ("18a",)


def test_groups_are_read_one_by_one():
    change = {"18a": {"moves": [MOVE]}}
    found = policy_effects.read(
        {
            "day": "2026-11-22",
            "people": 20,
            "reform": "",
            "rules": RULES,
            "changes": change,
            "by": "group_age",
            "groups": {
                "18 to 24": {"people": 10, "rules": RULES, "changes": change},
                "25 to 34": {"people": 10, "rules": RULES, "changes": {"18a": {"moves": []}}},
            },
        }
    )

    assert found.people == {"18 to 24": 10, "25 to 34": 10}
    assert found.after("18a") == {"granted-possible": 4, "not": 16}
