import pytest

from wegweiser.pathways.domain import catalogue, routes
from wegweiser.pathways.domain.catalogue import Phase

KNOWN = catalogue.current()
MAIN = sorted(letter for letter, route in KNOWN.routes.items() if route.rules)


def sequence(main):
    arranged = routes.arrange(main=main, catalogue=KNOWN)
    return [row.id for rows in arranged.values() for row in rows]


@pytest.mark.parametrize("main", MAIN)
def test_no_step_stands_twice(main):
    steps = sequence(main)

    assert len(steps) == len(set(steps))


@pytest.mark.parametrize("main", MAIN)
def test_route_keeps_its_own_steps_and_their_order(main):
    own = [row.id for row in KNOWN.routes[main].steps]

    assert [step for step in sequence(main) if step in own] == own


@pytest.mark.parametrize("main", MAIN)
def test_no_step_stands_before_what_it_depends_on_unless_its_route_says_so(main):
    steps = sequence(main)
    own = [row.id for row in KNOWN.routes[main].steps]

    def said_by_route(needed, step):
        return {needed, step} <= set(own) and own.index(needed) > own.index(step)

    assert [
        (step, needed)
        for step in steps
        for needed in KNOWN.steps[step].depends_on
        if needed in steps
        and steps.index(needed) > steps.index(step)
        and not said_by_route(needed, step)
    ] == []


def joined_by(*added):
    return [
        letter
        for letter in MAIN
        if set(added) <= set(KNOWN.routes[letter].adds) and not KNOWN.routes[letter].here
    ]


@pytest.mark.parametrize("main", joined_by("n", "m"))
def test_arrival_and_the_employers_steps_join_every_way_to_a_job(main):
    assert {"arr.register", "arr.health", "onb.mentor", "arr.firstday"} <= set(sequence(main))
    assert "rec.profile" in sequence(main)


@pytest.mark.parametrize("main", joined_by("q"))
def test_who_comes_without_a_job_arrives_too_and_nobody_hires(main):
    steps = sequence(main)

    assert {"arr.register", "arr.health", "arr.bank"} <= set(steps)
    assert {"arr.firstday", "onb.mentor", "rec.profile"} & set(steps) == set()


@pytest.mark.parametrize("main", [letter for letter in MAIN if KNOWN.routes[letter].here])
def test_people_who_live_here_already_do_not_arrive(main):
    assert {"arr.movein", "arr.register", "abr.prearrival"} & set(sequence(main)) == set()


@pytest.mark.parametrize("main", MAIN)
def test_nobody_gets_two_titles_at_once(main):
    first = {"arr.abh", "mob.apply", "here.title", "here.extend", "set.apply", "k.apply"}

    assert len(first & set(sequence(main))) <= 1


@pytest.mark.parametrize("main", ["settle", "citizenship", "birth"])
def test_who_settles_needs_no_steps_of_other_ways(main):
    assert sequence(main) == [row.id for row in KNOWN.routes[main].steps]


def test_apprentice_signs_one_contract():
    steps = sequence("h")

    assert "con.training_contract" in steps
    assert "con.contract" not in steps


def test_place_in_the_measure_stands_in_the_procedure_after_the_notice():
    rows = routes.arrange(main="c", catalogue=KNOWN)[Phase.PROCEDURE_ABROAD]
    steps = [row.id for row in rows]

    assert steps.index("con.measure_place") == steps.index("abr.notice") + 1


def test_recognition_of_a_european_stands_under_qualification():
    rows = routes.arrange(main="i", catalogue=KNOWN)[Phase.QUALIFICATION]

    assert "abr.recognition" in [row.id for row in rows]


def test_job_search_with_the_opportunity_card_comes_after_the_arrival():
    phases = list(routes.arrange(main="g", catalogue=KNOWN))

    assert phases.index(Phase.ARRIVAL) < phases.index(Phase.RECRUITMENT)


def test_recognition_partnership_applies_for_recognition_right_after_the_title():
    steps = sequence("d")

    assert steps.index("arr.recog16d3") == steps.index("arr.abh") + 1


@pytest.mark.parametrize(
    ("way", "letter"),
    [
        ("18a", "a"),
        ("18g.1.2a", "b"),
        ("16d.1", "c"),
        ("19c2.6", "e"),
        ("EU.FREE", "i"),
        ("16b.5", "study"),
        ("21.5", "freelance"),
        ("9.3a", "settle"),
        ("25b.6", "integrated"),
    ],
)
def test_way_has_its_route(way, letter):
    assert routes.leading_to(way, catalogue=KNOWN).letter == letter


@pytest.mark.parametrize("way", ["81a", "", "no such rule"])
def test_what_is_no_way_has_no_route(way):
    with pytest.raises(routes.NoRoute):
        routes.leading_to(way, catalogue=KNOWN)
