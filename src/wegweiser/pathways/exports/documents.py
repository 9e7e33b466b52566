"""The plan as a PDF: tagged (PDF/UA-1), in every language, with fonts that we carry."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import typst
from django.utils.translation import gettext as _

from wegweiser.pathways.exports import plans, stations, verdicts

if TYPE_CHECKING:
    from wegweiser.pathways.exports.plans import Document
    from wegweiser.pathways.queries.plans import Plan

PDF = Path(__file__).resolve().parents[1] / "pdf"


def pdf(plan: Plan) -> bytes:
    """Return the plan as a PDF in the language that is active."""
    compiler = typst.Compiler(
        input=str(PDF / "plan.typ"),
        font_paths=[str(PDF / "fonts")],
        ignore_system_fonts=True,
        sys_inputs={"plan": json.dumps(_content(plans.document(plan)))},
    )
    return cast("bytes", compiler.compile(format="pdf", pdf_standards=["ua-1"]))


def _content(document: Document) -> dict[str, Any]:
    verdict = document.verdict
    return {
        "plan": _marked(dataclasses.asdict(document)),
        "facts": _facts(document),
        "verdict": verdicts.headline(verdict) if verdict else "",
        "strength": verdicts.strength(verdict.strength) if verdict else "",
        "holds": {"yes": _("Yes:"), "no": _("No:"), "open": _("Open:")},
        "others": [f"{one.title}: {verdicts.label(one.result)}" for one in document.others],
        "about": plans.about(document),
        "words": _words(document),
    }


def _marked(content: dict[str, Any]) -> dict[str, Any]:
    """Return the content with a word for each three-valued truth."""
    marks = {True: "yes", False: "no", None: "open"}
    for ground in (content["verdict"] or {"grounds": ()})["grounds"]:
        ground["mark"] = marks[ground["holds"]]
    return content


def _facts(document: Document) -> list[tuple[str, str]]:
    pairs = (
        (_("Occupation"), document.occupation),
        (_("Living in"), document.district),
        (_("Working in"), document.work_district),
        (_("Plan made on"), document.drawn_on),
        (_("State of the law"), document.law_state),
    )
    return [(label, value) for label, value in pairs if value]


def _words(document: Document) -> dict[str, str]:
    return {
        "document_title": _("Your plan: %(title)s") % {"title": document.title},
        "footer": _("Wegweiser · plan of %(day)s · no legal advice") % {"day": document.drawn_on},
        "verdict": _("What the law says to this way"),
        "grounds": _("Reasons"),
        "missing": _("Still open"),
        "changes": _("What would change it"),
        "assumptions": _("What we take for granted"),
        "notes": _("Good to know"),
        "sums": _("Known public fees"),
        "sums_hint": _(
            "Without translations, certificates from abroad, language tests, courses and travel."
        ),
        "fee": _("Fee"),
        "amount": _("Amount"),
        "optional": _("optional"),
        "family": _("Your family"),
        "contacts": _("Who helps you"),
        "traps": _("The most likely traps"),
        "plan_b": _("Plan B"),
        "others": _("Other ways"),
        "about": _("About this plan"),
        **stations.labels(),
    }
