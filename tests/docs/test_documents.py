"""The documentation is true: links lead somewhere, and the tutorial's example answers."""

import json
import re
from pathlib import Path

import pytest

from wegweiser_rules import __main__ as command_line

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
TUTORIAL = ROOT / "docs/tutorial/first-plan.md"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page):
    broken = [link for link in LINK.findall(page.read_text()) if not (page.parent / link).exists()]

    assert broken == []


@pytest.fixture
def answered(tmp_path, capsys):
    """Give the example of the tutorial another salary and return what the command line says."""

    def ask(salary):
        example = json.loads(re.search(r"```json\n(.+?)```", TUTORIAL.read_text(), re.DOTALL)[1])
        example["vignettes"][0]["facts"]["salary_year"] = salary
        path = tmp_path / "welder.json"
        path.write_text(json.dumps(example))
        assert command_line.main(["assess", str(path)]) == 0
        return json.loads(capsys.readouterr().out)["results"]["welder"]["19c2.6"]

    return ask


@pytest.mark.parametrize(
    ("salary", "result", "changes"),
    [
        ("45629.99", "not", ["with 0.01 EUR more a year"]),
        ("45630.00", "granted-possible", []),
    ],
)
def test_the_example_of_the_tutorial_answers_as_it_says(answered, salary, result, changes):
    answer = answered(salary)

    assert answer["result"] == result
    assert [change["text"] for change in answer["changes"]][:1] == changes
