from wegweiser.directory.domain import sources
from wegweiser.directory.domain.sources import Part


def test_addresses_become_links_that_show_their_host():
    assert sources.parts("https://www.example.org/a?b=1 (page 3); AufenthG § 71 ; ") == [
        Part("example.org (page 3)", "https://www.example.org/a?b=1"),
        Part("AufenthG § 71", ""),
    ]


def test_no_source_is_no_part():
    assert sources.parts("") == []
