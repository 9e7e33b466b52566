"""Questions that stand for several rare facts at once: one page instead of eight.

Each option is a fact of the law. What is not ticked does not hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    Fact = bool | str | None


def _(msgid: str) -> str:
    """Mark a text for translation and return it unchanged."""
    return msgid


SPECIAL: Mapping[str, str] = {
    "own_business": _("I want to work for myself, with a business or as a freelancer"),
    "company_transfer": _("My company outside the EU sends me to its branch in Germany"),
    "hosting_agreement": _("I have a hosting agreement or a contract for research"),
    "training_place": _("I have a place for vocational training (Ausbildung)"),
    "placed_under_agreement": _(
        "The Federal Employment Agency placed me in the job, for example with Triple Win"
    ),
    "exam_registered": _("I want to come only to take an exam for my recognition"),
    "analysis_promised": _("I have been promised a skills analysis (Qualifikationsanalyse)"),
}
SPECIAL_FOR_EMPLOYERS: Mapping[str, str] = {
    "training_place": _("We offer a place for vocational training (Ausbildung)"),
    "company_transfer": _("The person works for our group outside the EU and is transferred"),
    "hosting_agreement": _("We offer a hosting agreement or a contract for research"),
    "placed_under_agreement": _(
        "The Federal Employment Agency placed the person, for example with Triple Win"
    ),
    "exam_registered": _("The person comes only to take an exam for the recognition"),
    "analysis_promised": _(
        "The person has been promised a skills analysis (Qualifikationsanalyse)"
    ),
}
PLANS: Mapping[str, str] = {
    "training_place": _("Learn an occupation: I have a place for vocational training"),
    "study_admission": _("Study: a university has admitted me, or will soon"),
    "school_place": _("Go to school: I have a place at a school"),
    "language_course_place": _("Take a language course that does not prepare for studies"),
    "internship_agreement": _("Do an internship in the field of my studies"),
    "hosting_agreement": _("Do research: I have a hosting agreement or a contract"),
    "mobility_programme": _("Come for a part of my studies with a programme such as Erasmus+"),
    "eu_study_title": _("I have a residence permit for studies from another EU state"),
    "measure_suitable": _("Take a course or training that leads to recognition: I have a place"),
    "exam_registered": _("Come only to take an exam for my recognition"),
    "analysis_promised": _("Come for a skills analysis (Qualifikationsanalyse) that was promised"),
}
BUNDLES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "person": {"special": SPECIAL, "plans": PLANS},
    "employer": {"special": SPECIAL_FOR_EMPLOYERS},
}
"""The options by door and name of the question."""

NOTHING: Mapping[str, str] = {"study_admission": "none", "school_place": "none"}
"""Facts with more than yes and no: what they are when they are not ticked.

Where they are ticked, the law asks for more, and the visitor is asked next.
"""

NAMES = frozenset(name for bundles in BUNDLES.values() for name in bundles)
FACTS: Mapping[str, frozenset[str]] = {
    name: frozenset(fact for bundles in BUNDLES.values() for fact in bundles.get(name, ()))
    for name in NAMES
}
"""The facts that a question stands for, behind any door."""


def facts_of(name: str, ticked: Collection[str] | None, *, door: str) -> dict[str, Fact]:
    """Return what follows from the options that were ticked, and from those that were not.

    Args:
        name: the question.
        ticked: the options; none where the visitor does not know.
        door: whose words the options have.
    """
    options = BUNDLES[door].get(name, {})
    if ticked is None:
        return dict.fromkeys(options)
    return {
        fact: True if fact in ticked else NOTHING.get(fact, False)
        for fact in options
        if fact not in ticked or fact not in NOTHING
    }
