from dataclasses import dataclass

from wegweiser.pathways.domain import catalogue, offers
from wegweiser.pathways.domain.answers import Door

STEPS = catalogue.current().steps


@dataclass(frozen=True)
class Body:
    type: str = "chamber"


@dataclass(frozen=True)
class Offer:
    organisation_id: int
    kind: str = "advice"
    extent: str = "14626"
    organisation: Body = Body()


def test_topics_are_those_of_the_steps_and_of_first_contact():
    topics = offers.topics([STEPS["arr.bank"], STEPS["arr.school"]], door=Door.EMPLOYER)

    assert topics == [
        "daily_life",
        "onboarding",
        "recruitment",
        "residence",
        "school",
        "work_access",
    ]


def test_each_organisation_helps_once_on_a_topic():
    near = {"language": [Offer(1), Offer(2), Offer(1, kind="other")]}

    assert offers.by_topic(near, door=Door.PERSON)["language"] == [Offer(1), Offer(2)]


def test_offices_that_decide_are_no_help():
    near = {"residence": [Offer(1, kind="residence_office"), Offer(2)]}

    assert offers.by_topic(near, door=Door.PERSON)["residence"] == [Offer(2)]


def test_first_contact_is_near_and_made_for_it():
    far = Offer(1, extent="14", organisation=Body("welcome_centre"))
    chamber, welcome = Offer(2), Offer(3, organisation=Body("welcome_centre"))
    near = {"work_access": [far], "job_search": [chamber], "daily_life": [welcome]}

    assert offers.by_topic(near, door=Door.PERSON)["work_access"] == [welcome, chamber, far]
