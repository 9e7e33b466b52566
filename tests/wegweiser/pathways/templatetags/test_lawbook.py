from django.utils import translation

from wegweiser.pathways.templatetags import lawbook
from wegweiser_rules import Message
from wegweiser_rules.engine.comparisons import Row
from wegweiser_rules.engine.provisions import Line
from wegweiser_rules.engine.sources import Source


def a_line(text, depth=0, source=None):
    return Line(depth, Message(text), source)


def test_lines_become_lists_within_lists():
    lines = [a_line("all"), a_line("x1", 1), a_line("x2", 1), a_line("end")]

    assert lawbook.provision(lines) == (
        '<ul class="provision"><li>all'
        '<ul class="provision"><li>x1</li><li>x2</li></ul></li>'
        "<li>end</li></ul>"
    )


def test_several_levels_are_closed_at_once():
    lines = [a_line("a"), a_line("b", 1), a_line("c", 2), a_line("d")]

    page = lawbook.provision(lines)

    assert page.count("<ul") == page.count("</ul>") == 3
    assert page.count("<li>") == page.count("</li>") == 4
    assert page.endswith("<li>d</li></ul>")


def test_nothing_is_asked_for_gives_nothing():
    assert lawbook.provision([]) == ""


def test_words_are_escaped_and_the_place_in_the_law_follows():
    with translation.override("en"):
        page = lawbook.provision([a_line("<b>", source=Source("AufenthG", "§ 18"))])

    assert "&lt;b&gt;" in page
    assert '<bdi class="citation" dir="ltr" lang="de">AufenthG § 18</bdi>' in page


def test_rows_mark_what_went_and_what_came():
    stayed, went, came = a_line("stayed"), a_line("went"), a_line("came", 9)

    page = lawbook.side_by_side([Row(stayed, stayed), Row(went, None), Row(None, came)])

    assert page == (
        '<tr><td class="versions__line versions__line--0">stayed</td>'
        '<td class="versions__line versions__line--0">stayed</td></tr>'
        '<tr class="versions__changed">'
        '<td class="versions__line versions__line--0"><del>went</del></td>'
        '<td class="versions__none"></td></tr>'
        '<tr class="versions__changed"><td class="versions__none"></td>'
        '<td class="versions__line versions__line--6"><ins>came</ins></td></tr>'
    )
