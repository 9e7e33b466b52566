"""The sentences of a plan as lists, drawn in Python: a plan has some hundred of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django import template
from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.template import Context

    from wegweiser.pathways.exports.contacts import Offer, Office
    from wegweiser.pathways.exports.stations import Line, Sheet
    from wegweiser.pathways.exports.wordings import Evidence

register = template.Library()
NOTHING = SafeString("")
LINES = (
    "rules",
    "figures",
    "your_deadlines",
    "office_deadlines",
    "durations",
    "fees",
    "experience",
    "helps",
)
"""The parts of a station that depend on the case."""

MARGIN = re.compile(r"\s*\n\s*")
"""Indentation in a template, which would be a fifth of a plan's weight."""

MOST_KEPT = 5000
PARTS: dict[tuple[object, ...], SafeString] = {}


@register.filter
def lines(entries: Iterable[Line]) -> SafeString:
    """Return sentences as a list, each with its figure and what it rests on."""
    rows = format_html_join(
        "",
        "<li>{}{}{}</li>",
        ((entry.text, _figure(entry), proof(entry.evidence)) for entry in entries),
    )
    return format_html('<ul class="lines">{}</ul>', rows)


@register.filter
def proof(evidence: Iterable[Evidence]) -> SafeString:
    """Return what a sentence rests on: places in the law, pages with their day."""
    return format_html_join("", ' <span class="proof">{}{}</span>', map(_one, evidence))


@register.simple_tag(takes_context=True)
def station(context: Context, sheet: Sheet) -> SafeString:
    """Return a station of the path; one that shows a day of this person's is never kept."""
    is_next = sheet.id == context["plan"].next
    words = {"s": sheet, "plan": context["plan"], "next": is_next}
    if sheet.exact:
        return _now(context, "pathways/plan_station.html", words)
    return _drawn(context, "pathways/plan_station.html", (sheet, is_next), **words)


@register.simple_tag(takes_context=True)
def head(context: Context, sheet: Sheet) -> SafeString:
    """Return who takes a step, whether it is needed, and what happens in it."""
    is_next = sheet.id == context["plan"].next
    key = (sheet.id, sheet.applies, sheet.who_label, sheet.conditions, sheet.note, is_next)
    return _drawn(context, "pathways/plan_head.html", key, s=sheet, next=is_next)


@register.simple_tag(takes_context=True)
def parts(context: Context, sheet: Sheet) -> SafeString:
    """Return the papers, times, costs and experience of a station."""
    entries = tuple(tuple(map(id, getattr(sheet, name))) for name in LINES)
    return _drawn(
        context, "pathways/plan_parts.html", (sheet.id, sheet.inferred, entries), s=sheet
    )


@register.simple_tag(takes_context=True)
def signs(context: Context, offices: tuple[Office, ...]) -> SafeString:
    """Return the offices of a station as signs."""
    return _drawn(context, "pathways/plan_offices.html", offices, offices=offices)


@register.simple_tag(takes_context=True)
def reach(context: Context, offer: Offer) -> SafeString:
    """Return an offer with the ways to reach it."""
    return _drawn(context, "pathways/plan_offer.html", (offer,), offer=offer)


def _drawn(
    context: Context, template_name: str, key: tuple[object, ...], **words: object
) -> SafeString:
    """Draw a part of a plan, or take the one that was drawn from the same words before.

    Parts hold words of the catalogue and the directory, nothing personal. The key is all that
    a part shows, so that it can never be out of date.
    """
    whole_key = (get_language(), template_name, key)
    if whole_key not in PARTS:
        if len(PARTS) >= MOST_KEPT:
            PARTS.clear()
        PARTS[whole_key] = _now(context, template_name, words)
    return PARTS[whole_key]


def _now(context: Context, template_name: str, words: dict[str, object]) -> SafeString:
    drawn = render_to_string(template_name, {**words, "labels": context["labels"]})
    return mark_safe(MARGIN.sub("\n", drawn))  # noqa: S308 -- a template escapes


def _one(evidence: Evidence) -> tuple[SafeString, SafeString]:
    if evidence.url:
        name = format_html('<a href="{}" rel="noreferrer">{}</a>', evidence.url, evidence.text)
    elif evidence.is_law:
        name = format_html('<bdi dir="ltr" lang="de">{}</bdi>', evidence.text)
    else:
        name = format_html("<bdi>{}</bdi>", evidence.text)
    return name, format_html(" ({})", evidence.remark) if evidence.remark else NOTHING


def _figure(entry: Line) -> SafeString:
    return format_html(" <strong>{}</strong>", entry.figure) if entry.figure else NOTHING
