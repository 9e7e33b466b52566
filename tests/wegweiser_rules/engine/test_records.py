"""Records are what dataclasses would be."""

import dataclasses
import pickle
from collections.abc import Mapping
from typing import Generic, TypeVar

import pytest

from wegweiser_rules.engine.records import field, record, replace

Kind = TypeVar("Kind")


@record(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0
    names: Mapping[str, str] = field(default_factory=dict)


@record(frozen=True, eq=False, slots=True)
class Shape:
    colour: str = field(default="red", kw_only=True)


@record(frozen=True, eq=False, slots=True)
class Circle(Shape):
    radius: int

    def area(self):
        return 3 * self.radius**2


@record(slots=True, kw_only=True)
class Box(Generic[Kind]):
    content: Kind
    seen: list[str] = field(init=False, default_factory=list)


@record()
class Nothing:
    pass


def test_values_are_given_in_order_or_by_name():
    point = Point(1, names={"en": "A"})

    assert (point.x, point.y, point.names) == (1, 0, {"en": "A"})
    assert Circle(2, colour="blue").colour == "blue"
    assert Circle(radius=2).area() == 12
    assert Nothing() == Nothing()


@pytest.mark.parametrize(
    "wrong",
    [Point, lambda: Circle(2, "blue"), lambda: Box(3), lambda: Box(content=3, seen=[])],
    ids=["missing", "by place", "by name only", "not given"],
)
def test_wrong_values_are_refused(wrong):
    with pytest.raises(TypeError):
        wrong()


def test_there_are_no_other_values():
    with pytest.raises(AttributeError):
        Point(1).z = 3


def test_equal_values_make_equal_records():
    assert Point(1) == Point(1, 0)
    assert Point(1) != Point(2)
    assert Point(1) != (1, 0, {})
    assert Shape() != Shape()
    assert len({Shape(), Shape()}) == 2
    assert Box(content=1) == Box(content=1)
    with pytest.raises(TypeError, match="unhashable"):
        hash(Box(content=1))


def test_frozen_records_can_be_keys():
    @record(frozen=True)
    class Key:
        name: str

    assert {Key("a"): 1}[Key("a")] == 1


def test_defaults_are_made_anew():
    first, second = Box(content=1), Box(content=2)
    first.seen.append("x")

    assert (first.seen, second.seen) == (["x"], [])


def test_copies_differ_only_where_asked():
    circle = Circle(2, colour="blue")
    box = Box(content=1)
    box.seen.append("x")

    assert (replace(circle, radius=3).radius, replace(circle, radius=3).colour) == (3, "blue")
    assert replace(box, content=2).seen == []
    with pytest.raises(AttributeError):
        replace(circle, size=1)


def test_what_dataclasses_offers_works_on_records():
    assert [f.name for f in dataclasses.fields(Circle)] == ["colour", "radius"]
    assert [f.name for f in dataclasses.fields(Box(content=1)) if f.init] == ["content"]
    assert dataclasses.replace(Circle(2), radius=3).radius == 3
    assert dataclasses.asdict(Point(1)) == {"x": 1, "y": 0, "names": {}}


def test_records_are_written_with_their_names_and_can_be_stored():
    assert repr(Point(1)) == "Point(x=1, y=0, names={})"
    assert pickle.loads(pickle.dumps(Point(1, 2))) == Point(1, 2)
