"""The stations of a plan in the words of the reader."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wegweiser.pathways.domain import catalogue, stations
from wegweiser.pathways.domain.answers import Door
from wegweiser.pathways.domain.catalogue import Basis, Certainty, Who
from wegweiser.pathways.exports import contacts, wordings
from wegweiser.pathways.exports.wordings import Worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wegweiser.pathways.domain.cases import Case
    from wegweiser.pathways.domain.catalogue import Entry, Step
    from wegweiser.pathways.exports.contacts import Offer, Offices, Responsibility
    from wegweiser.pathways.exports.wordings import Evidence
    from wegweiser.pathways.queries.plans import Plan, PlannedStep

NEEDED, CHOICE, ONLY_IF = "needed", "choice", "only-if"


@dataclass(frozen=True, slots=True)
class Line(Worded):
    """A sentence with its figure and what it rests on."""

    text: str
    figure: str = ""
    evidence: tuple[Evidence, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class Link(Worded):
    """Another station of the same plan."""

    id: str
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class Sheet(Worded):
    """One station: what, who, papers, three kinds of time, costs, offices, help, experience."""

    id: str
    number: int
    phase: str
    title: str
    title_de: str
    summary: str
    who: str
    who_label: str
    mine: bool
    theirs: bool
    applies: str
    conditions: tuple[str, ...]
    note: str
    exact: tuple[str, ...]
    after: tuple[Link, ...]
    offers_like: Link | None
    offers_gap: bool
    documents: tuple[str, ...] = ()
    rules: tuple[Line, ...] = ()
    figures: tuple[Line, ...] = ()
    your_deadlines: tuple[Line, ...] = ()
    office_deadlines: tuple[Line, ...] = ()
    durations: tuple[Line, ...] = ()
    fees: tuple[Line, ...] = ()
    not_found: tuple[str, ...] = ()
    experience: tuple[Line, ...] = ()
    inferred: tuple[str, ...] = ()
    helps: tuple[Line, ...] = ()
    certainty: str = ""
    certainty_note: str = ""
    responsible: Responsibility | None = None
    offers: tuple[Offer, ...] = ()
    offers_url: str = ""
    sources: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Texts:
    """What a step says to everybody, in one language."""

    title: str
    summary: str
    documents: tuple[str, ...]
    not_found: tuple[str, ...]
    certainty_note: str
    sources: tuple[Evidence, ...]


@functools.cache
def _texts(step_id: str, language: str) -> Texts:
    """Return the words of a step; the language is the one that is active."""
    step = catalogue.current().steps[step_id]
    return Texts(
        title=_(step.title),
        summary=_(step.summary),
        documents=tuple(_(paper) for paper in step.documents),
        not_found=tuple(_not_found(what) for what in step.not_found),
        certainty_note=_(step.certainty_note) if step.certainty_note else _certainty(step),
        sources=wordings.pages(step.sources, language),
    )


def sheets(plan: Plan) -> tuple[Sheet, ...]:
    """Return the stations of a plan, numbered through; those of the other side in short."""
    language = get_language() or ""
    links: dict[str, Link] = {}
    near = Near(plan, contacts.Offices(), Directory(plan), language)
    found = []
    for number, planned in enumerate(plan.steps, start=1):
        texts = _texts(planned.station.step.id, language)
        links[planned.station.step.id] = Link(planned.station.step.id, number, texts.title)
        more = _details(planned, texts, near) if planned.mine else {}
        found.append(_sheet(planned, texts, plan=plan, links=links, more=more))
    return tuple(found)


def _sheet(
    planned: PlannedStep,
    texts: Texts,
    *,
    plan: Plan,
    links: Mapping[str, Link],
    more: Mapping[str, Any],
) -> Sheet:
    station, step = planned.station, planned.station.step
    return Sheet(
        id=step.id,
        number=links[step.id].number,
        phase=station.phase,
        title=texts.title,
        title_de=step.title_de,
        summary=texts.summary,
        who=step.who,
        who_label=_who(step.who, plan.door),
        mine=planned.mine,
        theirs=planned.shared or not planned.mine,
        applies=_applies(planned),
        conditions=tuple(_(one.text) for one in (*station.open, *station.stages)),
        note=_(station.note) if station.note else "",
        exact=tuple(wordings.words(message) for message in station.exact),
        after=tuple(links[one] for one in station.after),
        offers_like=links.get(planned.offers_like),
        offers_gap=planned.offers_gap,
        **more,
    )


@dataclass(frozen=True, slots=True)
class Near:
    """What the stations of one plan share."""

    plan: Plan
    offices: Offices
    directory: Directory
    language: str


def _details(planned: PlannedStep, texts: Texts, near: Near) -> dict[str, Any]:
    """Return what only the one who acts needs: papers, times, costs, offices, help."""
    step, plan, case = planned.station.step, near.plan, near.plan.outline.case

    def lines(entries: Iterable[Entry]) -> tuple[Line, ...]:
        return tuple(_line(entry, near.language) for entry in _shown(entries, case))

    traps = _shown(step.traps, case)
    return {
        "documents": texts.documents,
        "rules": lines(step.rules),
        "figures": lines(step.figures),
        "your_deadlines": lines(step.person_deadlines),
        "office_deadlines": lines(step.authority_deadlines),
        "durations": lines(step.durations),
        "fees": lines(step.fees),
        "not_found": texts.not_found,
        "experience": lines(trap for trap in traps if trap.basis is Basis.REPORTED),
        "inferred": tuple(
            _(trap.text) for trap in traps if trap.basis is Basis.INFERRED and plan.for_adviser
        ),
        "helps": lines(step.helps),
        "certainty": step.certainty,
        "certainty_note": texts.certainty_note,
        "responsible": contacts.responsibility(planned, near.offices),
        "offers": tuple(contacts.offer(one, areas=plan.areas) for one in planned.offers),
        "offers_url": near.directory.on(step.topic),
        "sources": texts.sources,
    }


@functools.cache
def _line(entry: Entry, language: str) -> Line:
    """Return a sentence of the catalogue, which is the same for everybody in one language."""
    figure = ""
    if isinstance(entry, catalogue.Amount):
        figure = wordings.amount(entry)
    elif isinstance(entry, catalogue.Duration):
        figure = _(entry.scope) if entry.scope else ""
    evidence = wordings.evidence(entry, language)
    return Line(_(entry.text), figure=figure, evidence=evidence, own=not evidence)


def _not_found(what: str) -> str:
    if what == "fee":
        return _("We looked for the fee and did not find it.")
    return _("We looked for how long it takes and did not find it.")


def _certainty(step: Step) -> str:
    return {
        Certainty.OK: "",
        Certainty.CHECK: _("Please confirm this with the office."),
        Certainty.FLAG: _("The law can be read in two ways here. Please ask."),
        Certainty.VOLATILE: _("This changes every year. Please check the present figures."),
    }[step.certainty]


def _applies(planned: PlannedStep) -> str:
    if planned.station.applies:
        return NEEDED
    return CHOICE if planned.station.is_choice else ONLY_IF


def _who(who: Who, door: Door) -> str:
    """Return who acts, as seen from the door of the reader."""
    if who is Who.BOTH:
        return _("Both of you")
    if who.value == door.value:
        return _("You")
    return _("The worker") if door is Door.EMPLOYER else _("Your employer")


def _shown(entries: Iterable[stations.E], case: Case) -> tuple[stations.E, ...]:
    return stations.shown(entries, case=case, catalogue=catalogue.current()) if entries else ()


class Directory:
    """The addresses of the directory with the facets of a plan set."""

    def __init__(self, plan: Plan) -> None:
        answers = plan.outline.case.answers
        employer = plan.door is Door.EMPLOYER
        chosen = {"audience": "employers" if employer else "workers"}
        district = answers.work_district if employer else answers.district
        if district in plan.areas:
            chosen["district"] = str(district)
        self._start = f"{reverse('directory:services')}?{urlencode(chosen)}"

    def on(self, topic: str) -> str:
        """Return the address of the offers on a topic; a topic is a code without signs."""
        return f"{self._start}&topic={topic}"


def labels() -> dict[str, str]:
    """Return the words that stand before the parts of a station."""
    return {
        "now": _("Together now"),
        "later": _("Later, after the change of title"),
        "begin": _("Begin here"),
        "tell_district": _("Tell us the district, and we name the office."),
        "tell_occupation": _("Tell us the occupation, and we name the office."),
        "more": _("Papers, time, cost and help"),
        "after": _("Comes after:"),
        "more_offers": _("More offers on this topic"),
        "same_offers": _("The same contact points as in this step:"),
        "look_around": _("Look in the whole directory"),
        "website": _("Website"),
        "not_reachable": _("How to reach them is not known."),
        "sources": _("Sources:"),
        "choice": _("a choice"),
        "only_if": _("only if needed"),
        "papers": _("Papers"),
        "rules": _("What the law says"),
        "your_deadlines": _("By when: your deadline"),
        "office_deadlines": _("By when: the deadline of the office"),
        "durations": _("How long it takes: what pages say"),
        "figures": _("Amounts"),
        "fees": _("Cost"),
        "not_found": _("Not known"),
        "responsible": _("Who is responsible"),
        "advises": _("Who advises"),
        "helpers": _("Who helps"),
        "experience": _("Experience: what goes wrong"),
        "inferred": _("What can go wrong (our own reading, for advisers)"),
        "helps": _("What helps"),
        "please_confirm": _("Please confirm."),
        "website_not_known": _("website not known"),
        "contact_not_known": _("how to reach them is not known"),
        "office_gap": _("We do not know yet which office is responsible here."),
        "office_ask": _("This depends on the district and the occupation."),
        "offers_gap": _("We know of no offer for this step near you. This is a gap."),
        "see_station": _("The same contact points as in step {number}."),
    }
