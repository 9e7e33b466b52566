import csv
import io
import json
from xml.etree import ElementTree as ET

import pytest
from django.utils import translation

from tests.wegweiser.pathways.drafts import draft
from tests.wegweiser.pathways.tables.test_policies import comparison
from wegweiser.pathways.exports import policies
from wegweiser.pathways.tables import policies as tables


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


def test_the_table_opens_in_spreadsheets():
    written = policies.table(tables.effects(comparison("group_age")))

    assert written.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(written[1:])))
    title = "Skilled worker with vocational training (§ 18a)"
    assert rows[:3] == [
        ["Rule", "Title", "Group", "Made-up people", "Open before", "Open after", "Gain", "Lose"],
        ["18a", title, "all people", "30", "6", "12", "6", "0"],
        ["18a", title, "under 18", "10", "2", "2", "0", "0"],
    ]


def test_the_drawing_says_what_it_shows_in_the_language_of_the_reader():
    with translation.override("de"):
        drawing = ET.fromstring(policies.chart(comparison()))

    assert drawing.get("{http://www.w3.org/XML/1998/namespace}lang") == "de"
    assert drawing.find("{http://www.w3.org/2000/svg}desc").text


def test_the_drawing_says_that_the_people_are_made_up():
    last = list(ET.fromstring(policies.chart(comparison())))[-1]

    assert last.text == "Made-up people: no row is a person, and no share is a statistic."


def test_the_data_tells_what_the_people_are_and_how_to_make_them_again():
    asked = draft(seed=7, figures={"blue_card": "40"})

    found = json.loads(policies.data(comparison(), asked))

    assert (found["synthetic"], found["seed"], found["toml"]) == (True, 7, asked.toml)
    assert found["changes"]["18a"]["gain"] == 6
