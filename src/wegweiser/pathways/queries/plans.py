"""Plans: the steps of a way with the office that is responsible and the people who help."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wegweiser.directory.queries import jurisdictions, services
from wegweiser.network.queries import districts
from wegweiser.pathways.domain import catalogue, offers, offices, plans, ways
from wegweiser.pathways.domain.answers import Door
from wegweiser.pathways.domain.catalogue import Who
from wegweiser.pathways.domain.ways import Place
from wegweiser_rules.engine.rules import RuleKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from wegweiser.directory.models import Jurisdiction, Service
    from wegweiser.pathways.domain.answers import Answers
    from wegweiser.pathways.domain.cases import Case
    from wegweiser.pathways.domain.offices import Body
    from wegweiser.pathways.domain.plans import Outline
    from wegweiser.pathways.domain.stations import Station
    from wegweiser.pathways.domain.ways import Variant, Ways

OFFERS_SHOWN = 3
HELPERS_SHOWN = 5
OTHERS_SHOWN = 5
AUDIENCES = {Door.PERSON: "workers", Door.EMPLOYER: "employers"}


@dataclass(frozen=True, slots=True)
class Responsible:
    """An office in a step; `open` where its own condition is not known to be met."""

    jurisdiction: Jurisdiction
    open: bool


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A station with the people one meets there."""

    station: Station
    mine: bool
    body: Body
    responsible: tuple[Responsible, ...]
    ask: tuple[str, ...]
    """The questions whose answer would tell the office."""
    offers: tuple[Service, ...]
    offers_like: str
    """The earlier step that shows the same offers."""

    @property
    def shared(self) -> bool:
        """Whether both sides take this step together."""
        return self.station.step.who is Who.BOTH

    @property
    def responsible_gap(self) -> bool:
        """Whether an office decides, nothing more could be asked, and we know none."""
        return (
            self.body.kind is offices.Kind.OFFICE
            and not self.responsible
            and not self.ask
            and not self.body.text
        )

    @property
    def offers_gap(self) -> bool:
        """Whether the viewer acts here and we know nobody near who helps."""
        return self.mine and not self.offers and not self.offers_like


@dataclass(frozen=True, slots=True)
class Plan:
    """What one viewer sees: the way, its steps, who is responsible and who helps."""

    outline: Outline
    door: Door
    variant: Variant | None
    """What the law says to this way; none where it serves another goal."""
    others: tuple[Variant, ...]
    """Other ways that may be open, the best first."""
    assumptions: tuple[str, ...]
    """Facts of this way that are taken for granted until somebody says otherwise."""
    steps: tuple[PlannedStep, ...]
    helpers: tuple[Service, ...]
    areas: Mapping[str, str]
    """The names of the districts and states of the region, by their official key."""
    for_adviser: bool

    @property
    def way(self) -> str:
        return self.outline.case.way


def draw(*, answers: Answers, way: str, on: dt.date, for_adviser: bool, language: str) -> Plan:
    """Return the plan for a way; at most five statements.

    Raises:
        NoRoute: the rule is no way of its own.
    """
    outline = plans.outline(answers=answers, way=way, on=on)
    acting = [station for station in outline.stations if _acts(answers.door, station)]
    near = services.near(
        district=answers.work_district if answers.door is Door.EMPLOYER else answers.district,
        topics=offers.topics((station.step for station in acting), door=answers.door),
        audience=AUDIENCES[answers.door],
        languages=(*answers.languages, language),
    )
    helping = offers.by_topic(near, door=answers.door)
    drawn = ways.drawn(answers, on=on)
    variant = _variant(way, drawn)
    return Plan(
        outline=outline,
        door=answers.door,
        variant=variant,
        assumptions=_assumed(variant, drawn),
        others=_others(way, drawn),
        steps=_steps(outline, near=helping, found=_responsible(outline)),
        helpers=_helpers(acting, helping),
        areas=districts.area_names(),
        for_adviser=for_adviser,
    )


def _variant(way: str, drawn: Ways) -> Variant | None:
    found = (one for group in drawn.ways for one in group.variants if one.rule.id == way)
    return next(found, None)


def _assumed(variant: Variant | None, drawn: Ways) -> tuple[str, ...]:
    """Return the assumptions on which the verdict on this way rests."""
    if variant is None:
        return ()
    used = {fact for reason in variant.assessment.reasons for fact in reason.facts}
    return tuple(name for name in drawn.situation.assumptions if name in used)


def _others(way: str, drawn: Ways) -> tuple[Variant, ...]:
    """Return the best variant of each other title that may be open and has a plan.

    That somebody may have a family here is no news as long as nothing was said about it.
    """
    groups = drawn.at(Place.NOT_NEEDED, Place.POSSIBLE, Place.EXCEPTION, Place.OPEN)
    best = [group.best for group in groups if way not in {one.rule.id for one in group.variants}]
    leading = {rule for route in catalogue.current().routes.values() for rule in route.rules}
    return tuple(
        one
        for one in best
        if one.rule.id in leading
        and (one.place is not Place.OPEN or one.rule.kind is not RuleKind.FAMILY)
    )[:OTHERS_SHOWN]


def _acts(door: Door, station: Station) -> bool:
    return station.step.who in {Who.BOTH, Who(door.value)}


def _responsible(outline: Outline) -> dict[str, list[Jurisdiction]]:
    """Return the offices of all steps, by procedure; a statement for each occupation group."""
    case = outline.case
    procedures = {
        procedure
        for station in outline.stations
        for procedure in offices.body(station.step, case=case).procedures
    }
    found: dict[str, list[Jurisdiction]] = {}
    for group, asked in offices.groups(procedures, case=case):
        rows = jurisdictions.responsible(
            procedures=asked,
            residence=case.answers.district,
            establishment=case.answers.work_district,
            occupation_group=group,
        )
        for procedure, some in rows.items():
            known = {row.pk for row in found.get(procedure, ())}
            found.setdefault(procedure, []).extend(row for row in some if row.pk not in known)
    return found


def _steps(
    outline: Outline,
    *,
    near: Mapping[str, Sequence[Service]],
    found: Mapping[str, Sequence[Jurisdiction]],
) -> tuple[PlannedStep, ...]:
    first: dict[str, str] = {}
    planned = []
    for station in outline.stations:
        step, mine = station.step, _acts(outline.case.answers.door, station)
        body = offices.body(step, case=outline.case)
        responsible = _offices(station, body, case=outline.case, found=found)
        some = tuple(near.get(step.topic, ())[:OFFERS_SHOWN]) if mine else ()
        like = first.get(step.topic, "") if some else ""
        if some:
            first.setdefault(step.topic, step.id)
        planned.append(
            PlannedStep(
                station=station,
                mine=mine,
                body=body,
                responsible=responsible,
                ask=_questions(body, case=outline.case, responsible=responsible),
                offers=() if like else some,
                offers_like=like,
            )
        )
    return tuple(planned)


def _offices(
    station: Station,
    body: Body,
    *,
    case: Case,
    found: Mapping[str, Sequence[Jurisdiction]],
) -> tuple[Responsible, ...]:
    """Return the offices of a step whose own conditions are not known to fail."""
    rows = [row for procedure in body.procedures for row in found.get(procedure, ())]
    truth = [offices.applies(row.condition, step=station.step, case=case) for row in rows]
    return tuple(
        Responsible(row, open=holds is None)
        for row, holds in zip(rows, truth, strict=True)
        if holds is not False
    )


def _questions(body: Body, *, case: Case, responsible: Iterable[Responsible]) -> tuple[str, ...]:
    """Return the unanswered questions on which it depends who decides."""
    if body.kind is not offices.Kind.OFFICE or any(
        one.jurisdiction.role == "decides" for one in responsible
    ):
        return ()
    needed = set(body.procedures)
    questions = []
    if needed & offices.BY_DISTRICT and case.answers.known("district") is None:
        questions.append("district")
    if needed & offices.BY_OCCUPATION and case.answers.known("occupation") is None:
        questions.append("occupation")
    return tuple(questions)


def _helpers(
    acting: Iterable[Station], near: Mapping[str, Sequence[Service]]
) -> tuple[Service, ...]:
    """Return the offers that help in most steps, one for each organisation."""
    steps = Counter(station.step.topic for station in acting)
    weight: Counter[int] = Counter()
    best: dict[int, Service] = {}
    for topic, count in steps.most_common():
        for offer in near.get(topic, ())[:OFFERS_SHOWN]:
            weight[offer.organisation_id] += count
            best.setdefault(offer.organisation_id, offer)
    return tuple(best[key] for key, _count in weight.most_common(HELPERS_SHOWN))
