from wegweiser_rules import LAW
from wegweiser_rules import __main__ as program


def test_rules_are_listed_with_versions_and_sources(capsys):
    assert program.main(["rules"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "State of the law: 2026-08-19"
    assert {line.split()[0] for line in lines[1:] if line[:1].strip()} == set(LAW.rules)
    assert any(line.startswith("  2024-06-01 to today  K  AufenthG § 20a; ") for line in lines)
