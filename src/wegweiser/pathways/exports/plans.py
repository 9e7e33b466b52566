"""A plan in the words of the reader: the same for the page, the PDF and the interface."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wegweiser.pathways.domain import family, fees, questionnaires, questions
from wegweiser.pathways.domain.answers import Door
from wegweiser.pathways.domain.catalogue import Phase
from wegweiser.pathways.domain.routes import FREE_MOVEMENT
from wegweiser.pathways.exports import contacts, stations, wordings
from wegweiser.pathways.exports.wordings import Worded
from wegweiser_rules import LAW

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wegweiser.pathways.domain.family import Member, Outlook
    from wegweiser.pathways.domain.fees import Total
    from wegweiser.pathways.domain.ways import Variant
    from wegweiser.pathways.exports.contacts import Offer
    from wegweiser.pathways.exports.stations import Sheet
    from wegweiser.pathways.queries.plans import Plan


@dataclass(frozen=True, slots=True)
class Stage(Worded):
    """A phase of the way with its stations."""

    code: str
    title: str
    stations: tuple[Sheet, ...]
    mine: int
    certain: bool


@dataclass(frozen=True, slots=True)
class Ground(Worded):
    """A reason of the law."""

    text: str
    citation: str
    holds: bool | None


@dataclass(frozen=True, slots=True)
class Missing(Worded):
    """A fact that is not known, and where it is asked."""

    fact: str
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Verdict(Worded):
    """What the law says to this way."""

    result: str
    place: str
    strength: str
    uncertain: bool
    grounds: tuple[Ground, ...]
    missing: tuple[Missing, ...]
    changes: tuple[str, ...]
    notes: tuple[str, ...]
    assumptions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Needs(Worded):
    """What a member of the family needs while the worker holds one title."""

    title: str
    result: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Relative(Worded):
    """A member of the family: together now, and later under the next title."""

    who: str
    certain: bool
    citation: str
    now: Needs
    later: Needs | None
    stays: str


@dataclass(frozen=True, slots=True)
class Cost(Worded):
    text: str
    figure: str
    optional: bool


@dataclass(frozen=True, slots=True)
class Sum(Worded):
    """The known public fees up to a point of the way."""

    until: str
    label: str
    least: str
    most: str
    figure: str
    items: tuple[Cost, ...]


@dataclass(frozen=True, slots=True)
class Other(Worded):
    """Another way that may be open."""

    way: str
    title: str
    result: str
    url: str


@dataclass(frozen=True, slots=True)
class Document(Worded):
    """The whole plan."""

    way: str
    route: str
    door: str
    language: str
    right_to_left: bool
    title: str
    route_title: str
    summary: str
    drawn_on: str
    law_state: str
    district: str
    work_district: str
    occupation: str
    verdict: Verdict | None
    phases: tuple[Stage, ...]
    next: str
    family: tuple[Relative, ...]
    fees: str
    sums: tuple[Sum, ...]
    helpers: tuple[Offer, ...]
    others: tuple[Other, ...]
    notes: tuple[str, ...]
    traps: tuple[str, ...]
    plan_b: tuple[str, ...]


def document(plan: Plan) -> Document:
    """Return a plan in the language that is active."""
    outline, language = plan.outline, get_language() or "en"
    sheets = stations.sheets(plan)
    rule = LAW.rules.get(plan.way)
    last = outline.totals[-1] if outline.totals else None
    occupation = outline.case.answers.occupation
    return Document(
        way=plan.way,
        route=outline.route.letter,
        door=plan.door,
        language=language,
        right_to_left=bool(wordings.isolated("")),
        title=_(rule.title) if rule else _(outline.route.title),
        route_title=_(outline.route.title),
        summary=_(outline.route.summary),
        drawn_on=wordings.day(outline.case.on),
        law_state=wordings.day(LAW.state_of_law),
        district=plan.areas.get(outline.case.answers.district or "", ""),
        work_district=plan.areas.get(outline.case.answers.work_district or "", ""),
        occupation=occupation.name(language) if occupation else "",
        verdict=_verdict(plan.variant, plan) if plan.variant else None,
        phases=_phases(sheets),
        next=_next(sheets),
        family=tuple(_relative(member, plan.door) for member in outline.family),
        fees=wordings.money(last.least, last.most) if last else "",
        sums=tuple(_sum(total, plan) for total in outline.totals),
        helpers=tuple(contacts.offer(service, areas=plan.areas) for service in plan.helpers),
        others=_others(plan),
        notes=tuple(_(text) for text in outline.route.notes),
        traps=tuple(_(text) for text in outline.route.traps),
        plan_b=tuple(_(text) for text in outline.route.plan_b),
    )


def about(document: Document) -> tuple[str, ...]:
    """Return what a plan is and is not."""
    return (
        _("This plan was made on %(day)s from answers that were not stored.")
        % {"day": document.drawn_on},
        _("It rests on the law as we read it on %(day)s.") % {"day": document.law_state},
        _("It is one reading of the law and no legal advice. The offices decide."),
        _("Durations are what pages published, each for its own place. They are no promise."),
    )


def phase_title(code: str) -> str:
    return {
        Phase.ORIENTATION: _("Find your way"),
        Phase.RECRUITMENT: _("Find each other"),
        Phase.CONTRACT: _("Agree on the contract"),
        Phase.PROCEDURE_ABROAD: _("Procedure before the journey"),
        Phase.ARRIVAL: _("Arrive"),
        Phase.ONBOARDING: _("Start at work"),
        Phase.QUALIFICATION: _("Recognition and qualification"),
        Phase.STAYING: _("Stay"),
        Phase.LEAVING: _("If you leave"),
    }[Phase(code)]


def _next(sheets: Iterable[Sheet]) -> str:
    """Return the station to begin with: the first that the reader takes for certain."""
    return next((one.id for one in sheets if one.mine and one.applies == stations.NEEDED), "")


def _phases(sheets: Iterable[Sheet]) -> tuple[Stage, ...]:
    grouped: dict[str, list[Sheet]] = {}
    for sheet in sheets:
        grouped.setdefault(sheet.phase, []).append(sheet)
    return tuple(
        Stage(
            code=code,
            title=phase_title(code),
            stations=tuple(some),
            mine=sum(sheet.mine for sheet in some),
            certain=any(sheet.applies == stations.NEEDED for sheet in some),
        )
        for code, some in grouped.items()
    )


def _verdict(variant: Variant, plan: Plan) -> Verdict:
    """Return what the law says to a way, in words."""
    assessment = variant.assessment
    return Verdict(
        result=assessment.result,
        place=variant.place.name.lower(),
        strength=assessment.strength or "",
        uncertain=assessment.uncertain,
        grounds=tuple(
            Ground(wordings.words(reason.text), reason.citation, reason.holds)
            for reason in assessment.reasons
        ),
        missing=tuple(_missing(name, plan.door) for name in assessment.missing),
        changes=tuple(wordings.words(change.text) for change in assessment.changes),
        notes=tuple(wordings.words(note) for note in assessment.notes),
        assumptions=tuple(_(LAW.facts[name].label) for name in plan.assumptions),
    )


def _missing(name: str, door: Door) -> Missing:
    """Return what is not known, with the question that asks for it if a visitor can answer."""
    own = questionnaires.OWN_QUESTION.get(name, name)
    asked = questions.question(own, door=door)
    url = reverse("pathways:question", args=[own]) if asked else ""
    return Missing(name, _(LAW.facts[name].label), url)


def _relative(member: Member, door: Door) -> Relative:
    return Relative(
        who=_kin(member, door),
        certain=member.certain,
        citation={"30": "AufenthG §§ 29, 30", "32": "AufenthG §§ 29, 32"}[member.rule],
        now=_needs(member, member.now),
        later=_needs(member, member.later) if member.later else None,
        stays="" if member.later else _stays(member.now),
    )


def _stays(outlook: Outlook) -> str:
    if outlook.needs_german or outlook.needs_housing:
        return _("Nothing changes as long as this title stays.")
    return _("Nothing more is needed: this title already has the easier rules.")


def _kin(member: Member, door: Door) -> str:
    if member.relative is family.Relative.SPOUSE:
        if door is Door.EMPLOYER:
            return _("The worker's husband or wife")
        return _("Your husband or wife")
    if door is Door.EMPLOYER:
        return _("The worker's child, aged %(age)s") % {"age": member.age}
    return _("Your child, aged %(age)s") % {"age": member.age}


def _needs(member: Member, outlook: Outlook) -> Needs:
    """Return what must be shown, and that a spouse may work (AufenthG § 4a Abs. 1)."""
    lines = []
    if member.relative is family.Relative.SPOUSE:
        lines.append(
            _("German at level A1 is needed, unless an exception applies.")
            if outlook.needs_german
            else _("No German is needed for the visa.")
        )
    lines.append(
        _("Proof of enough housing is needed.")
        if outlook.needs_housing
        else _("No proof of housing is needed.")
    )
    if member.relative is family.Relative.SPOUSE:
        lines.append(_("Any work is allowed from the first day."))
    titles = LAW.facts["status"].labels
    return Needs(title=_(titles[outlook.title]), result=outlook.result, lines=tuple(lines))


def _sum(total: Total, plan: Plan) -> Sum:
    steps = {step.station.step.id: step.station.step for step in plan.steps}
    return Sum(
        until=total.until,
        label=_reach(total, plan),
        least=str(total.least),
        most=str(total.most),
        figure=wordings.money(total.least, total.most),
        items=tuple(_cost(item, steps[item.step].title) for item in total.items),
    )


def _reach(total: Total, plan: Plan) -> str:
    if plan.outline.route.here or plan.outline.case.letter == FREE_MOVEMENT:
        return _("Together")
    if total.until is fees.Until.TITLE:
        return _("Up to the first residence title")
    return _("Up to the change of title")


def _cost(item: fees.Item, step_title: str) -> Cost:
    figure = wordings.money(item.least, item.most)
    if item.times > 1:
        figure = _("%(count)s times %(amount)s") % {"count": item.times, "amount": figure}
    text = _(item.fee.text)
    return Cost(text=f"{_(step_title)}: {text}", figure=figure, optional=item.optional)


def _others(plan: Plan) -> tuple[Other, ...]:
    return tuple(
        Other(
            way=variant.rule.id,
            title=_(variant.rule.title),
            result=variant.assessment.result,
            url=reverse("pathways:plan", args=[variant.rule.id]),
        )
        for variant in plan.others
    )
