from wegweiser.directory.domain import languages


def test_languages_are_named_for_the_reader():
    assert languages.name("ar", reader="uk") == "арабська"


def test_an_unknown_code_stays():
    assert languages.name("qq", reader="de") == "qq"
