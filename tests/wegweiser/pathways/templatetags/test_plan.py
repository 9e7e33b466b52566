from wegweiser.pathways.exports.contacts import Offer
from wegweiser.pathways.exports.stations import Line
from wegweiser.pathways.exports.wordings import Evidence
from wegweiser.pathways.templatetags import plan

WORDS = {"labels": {}}


def offer(name):
    return Offer(
        title="Advice",
        organisation=name,
        url="/en/help/x/",
        website="",
        email="",
        phones=(),
        address="",
        address_year=None,
        area="",
        speaks_language=False,
        remark="",
        reachable=False,
    )


def test_sentence_stands_with_its_figure_and_its_law():
    line = Line("Visa", figure="75 EUR", evidence=(Evidence("AufenthV § 46", is_law=True),))

    assert plan.lines([line]) == (
        '<ul class="lines"><li>Visa <strong>75 EUR</strong> <span class="proof">'
        '<bdi dir="ltr" lang="de">AufenthV § 46</bdi></span></li></ul>'
    )


def test_page_is_a_link_with_its_day():
    evidence = Evidence("zab.kmk.org", url="https://zab.kmk.org/", remark="page of 2025")

    assert plan.proof([evidence]) == (
        ' <span class="proof"><a href="https://zab.kmk.org/" rel="noreferrer">zab.kmk.org</a>'
        " (page of 2025)</span>"
    )


def test_incomplete_address_is_no_link():
    assert "<a" not in plan.proof([Evidence("kmk.org")])


def test_text_is_escaped():
    assert plan.lines([Line("<b>")]) == '<ul class="lines"><li>&lt;b&gt;</li></ul>'


def test_parts_that_were_drawn_are_kept_up_to_a_limit(monkeypatch):
    monkeypatch.setattr(plan, "MOST_KEPT", 1)
    offers = [offer(name) for name in ("One", "Two")]

    drawn = [plan.reach(WORDS, one) for one in offers]

    assert ["One" in drawn[0], "Two" in drawn[1]] == [True, True]
    assert len(plan.PARTS) == 1


def test_same_words_are_drawn_once():
    assert plan.reach(WORDS, offer("One")) is plan.reach(WORDS, offer("One"))
