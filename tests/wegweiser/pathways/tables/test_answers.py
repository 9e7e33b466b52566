import pytest
from django.utils import translation

from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser.pathways.tables import answers as rows

AREAS = {"14626": "Landkreis Görlitz"}


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("job_offer", True, "Yes"),
        ("job_offer", False, "No"),
        ("german", "B1", "B1: everyday life and familiar topics"),
        ("status", "AE_18a", "Residence permit, skilled worker with vocational training (§ 18a)"),
        ("status", "BK_EU:FR", "BK_EU:FR"),
        ("salary_year", "38000.00", "38,000.00 EUR"),
        ("spouse_age", 35, "35"),
        ("exp_months_last_5y", 30, "2 years, 6 months"),
        ("exp_months_last_5y", 12, "1 year"),
        ("exp_months_last_5y", 1, "1 month"),
        ("exp_months_last_5y", 0, "0 months"),
        ("job_months", "permanent", "Without an end date"),
        ("job_months", 12, "12 months"),
        ("birth_date", "1990-05-20", "May 20, 1990"),
        ("degree_date", "never", "Never"),
        ("nationality", ["VN", "XK"], "Vietnam, Kosovo"),
        ("sponsor_nationality", "FR", "France"),
        ("occupation", "welder", "Welder"),
        ("occupation", "other", "My occupation is not in the list"),
        ("occupation", "an_older_key", "an_older_key"),
        ("district", "14626", "Landkreis Görlitz"),
        ("district", "99999", "99999"),
        ("district", "elsewhere", "Somewhere else in Germany"),
        ("children", [], "No children under 18"),
        ("children", [3, 8], "3, 8"),
        ("languages", ["vi", "de"], "Vietnamese, German"),
        ("german", UNKNOWN, "You do not know this yet"),
    ],
)
def test_an_answer_is_said_in_words(name, value, said):
    with translation.override("en"):
        (row,) = rows.told(Answers(Door.PERSON, {name: value}), areas=AREAS)

    assert row.said == said
    assert row.unknown is (value == UNKNOWN)


def test_answers_stand_in_the_order_in_which_they_were_given():
    answers = Answers(Door.PERSON, {"german": "B1", "goal": "work"})

    assert [row.name for row in rows.told(answers, areas=AREAS)] == ["german", "goal"]
