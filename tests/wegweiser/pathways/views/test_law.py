import pytest
from django.urls import reverse

from wegweiser_rules import LAW
from wegweiser_rules.de import open_questions

pytestmark = pytest.mark.django_db


def text(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_the_index_leads_to_every_rule(client):
    page = text(client, "/en/law/")

    assert all(reverse("pathways:law-rule", args=[name]) in page for name in LAW.rules)


@pytest.mark.parametrize("language", ["en", "de", "uk", "ar"])
@pytest.mark.parametrize("name", LAW.rules)
def test_every_rule_is_printed_in_every_language(client, name, language):
    page = text(client, f"/{language}/law/{name}/")

    assert str(LAW.rules[name].sources[0]) in page


def test_a_rule_says_that_nobody_has_checked_it(client):
    page = text(client, "/en/law/18g.1.1/")

    assert "Nobody yet. This is our reading of the text; a lawyer has to check it." in page


def test_an_older_version_is_shown_on_request(client):
    version = LAW.rules["16d.3"].versions[0]

    page = text(client, f"/en/law/16d.3/?version={version.since}")

    assert "mainly practical skills are missing" in page


def test_two_versions_stand_side_by_side_with_their_differences_marked(client):
    older, newer = LAW.rules["16d.3"].versions[:2]

    page = text(client, f"/en/law/16d.3/?version={newer.since}&compare={older.since}")

    assert page.count("<ins>") > 3
    assert page.count("<del>") > 3


@pytest.mark.parametrize(
    "path",
    [
        "99x/",
        "18a/?version=2022-01-01",
        "18a/?version=x",
        "18a/?compare=2022-01-01",
        "18a/?compare=%00",
    ],
)
def test_what_does_not_exist_is_not_found(client, path):
    assert client.get(f"/en/law/{path}").status_code == 404


def test_figures_are_shown_with_their_history_and_source(client):
    page = text(client, "/en/law/figures/")

    assert "101,400.00" in page
    assert "SVBezGrV 2026 § 4 Abs. 1 Nr. 1" in page
    assert "45.3 %" in page


def test_open_questions_name_their_readings_and_rules(client):
    page = text(client, "/en/law/open-questions/")

    assert "The salary threshold changes every year." in page
    assert all(words.split(".")[0] in page for words in open_questions.ABOUT_ALL)
    assert reverse("pathways:law-rule", args=["18g.1.1"]) in page


def test_pages_of_the_law_ask_the_database_nothing(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        client.get("/en/law/18g.1.1/")
