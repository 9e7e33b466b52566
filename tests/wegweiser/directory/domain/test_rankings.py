from wegweiser.directory.domain.rankings import Closeness


def offer(**values):
    plain = {
        "extent": "14626",
        "speaks_language": False,
        "needs_confirmation": False,
        "stated_on_page": True,
        "name": "M",
    }
    return Closeness(**{**plain, **values})


def test_near_then_in_the_language_then_certain_then_stated_then_by_name():
    in_order = [
        offer(speaks_language=True, needs_confirmation=True),
        offer(name="A"),
        offer(name="b"),
        offer(stated_on_page=False, name="A"),
        offer(needs_confirmation=True, name="A"),
        offer(extent="14", speaks_language=True),
        offer(extent="", speaks_language=True),
    ]

    assert sorted(set(in_order), key=lambda o: o.order(district="14626")) == in_order


def test_without_a_district_what_works_everywhere_comes_first():
    everywhere, in_a_state = offer(extent=""), offer(extent="14")

    assert sorted([in_a_state, everywhere], key=lambda o: o.order(district=None)) == [
        everywhere,
        in_a_state,
    ]
