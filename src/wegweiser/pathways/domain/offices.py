"""Who decides in a step: the procedures under which the directory knows the office."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from wegweiser.pathways.domain import cases, conditions
from wegweiser.pathways.domain.catalogue import FAMILY, Phase, Who
from wegweiser.pathways.domain.routes import USUAL_ORDER
from wegweiser_rules.engine.messages import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from wegweiser.pathways.domain.cases import Case
    from wegweiser.pathways.domain.catalogue import Step
    from wegweiser.pathways.domain.conditions import Predicate


class Kind(StrEnum):
    OFFICE = "office"
    """A public body is responsible, by district or occupation."""
    CHOICE = "choice"
    """The person chooses: a bank, an insurer, a translator."""
    ADVICE = "advice"
    """Nobody decides; advice helps."""
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Body:
    """A kind of body, and the words for it where the directory names no office."""

    kind: Kind
    procedures: tuple[str, ...] = ()
    text: str = ""
    other_matter: bool = False
    """The offices are the right ones, but the directory's remarks are about something else."""


def _office(*procedures: str, text: str = "", other_matter: bool = False) -> Body:
    return Body(Kind.OFFICE, procedures, text, other_matter)


def _choice(text: str) -> Body:
    return Body(Kind.CHOICE, text=text)


BODIES: Mapping[str, Body] = MappingProxyType(
    {
        "residence_title": _office("residence_title"),
        "visa": _office("visa"),
        "fast_track_81a": _office("fast_track_81a"),
        "ba_consent": _office("ba_consent"),
        "recognition": _office("recognition"),
        "licence": _office("licence"),
        "degree_comparison": _office("degree_comparison"),
        "qualification_confirmation": _office("degree_comparison", other_matter=True),
        "language_course_admission": _office("language_course_admission"),
        "job_placement": _office("job_placement"),
        "chamber": _office("vocational_training_registration"),
        "residence_registration": _office("residence_registration"),
        "tax_id": _office("tax_id"),
        "social_insurance": _office("social_insurance"),
        "school_enrolment": _office("school_enrolment"),
        "childcare_place": _office("childcare_place"),
        "driving_licence": _office("driving_licence"),
        "citizenship": _office("naturalisation"),
        "labour_law_advice": Body(
            Kind.ADVICE, ("labour_law_advice_third_country", "labour_law_advice_eu")
        ),
        "advice": Body(Kind.ADVICE),
        "child_benefit": _office(
            text=_("The Familienkasse (family office of the employment agency) decides.")
        ),
        "pension": _office(text=_("The Deutsche Rentenversicherung (pension insurer) decides.")),
        "health_insurance": _choice(
            _("You choose a statutory health insurer (Krankenkasse) yourself.")
        ),
        "bank": _choice(_("You choose a bank yourself.")),
        "translator": _choice(_("You choose a publicly appointed or sworn translator yourself.")),
        "language_exam": _choice(_("You choose an exam centre yourself.")),
        "housing": _choice(_("Your landlord or your host gives you the paper.")),
        "qualification_provider": _choice(
            _("You choose a provider of courses or tests. Ask the office that decides for a list.")
        ),
        "exam_body": _choice(_("The body that holds the test. Register there in time.")),
        "university": _choice(
            _("You choose a university yourself. Its international office helps.")
        ),
        "host": _choice(_("The institution that takes you gives you the paper.")),
        "school": _choice(_("You choose a school yourself.")),
        "bamf": _office(
            text=_("The Bundesamt für Migration und Flüchtlinge (BAMF, federal office) decides.")
        ),
        "trade_office": _office(
            text=_(
                "The Gewerbeamt (trade office) of your town and the tax office are responsible."
            )
        ),
        "registry": _office(
            text=_("The Standesamt (registry office) of the place of birth is responsible.")
        ),
        "none": Body(Kind.NOBODY),
    }
)

ADVICE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "recognition": ("recognition_advice",),
        "discrimination": ("discrimination_advice",),
        "recruitment": ("employer_service",),
        "residence": ("migration_advice_adults",),
        "job_search": ("migration_advice_adults",),
    }
)
"""Who advises on a topic, as far as the directory knows it as a responsibility."""

ALSO_ADVISED = MappingProxyType({"or.ref_occupation": ("recognition_advice",)})
"""Steps in which an office decides and others advise on the same matter."""

IN_GERMANY = frozenset({"migration_advice_adults"})
"""Advice for people who live here already."""

DEGREES = "degree_comparison"
DEGREE_GROUPS = MappingProxyType(
    {True: "academic_regulated", False: "academic_non_regulated", None: "academic_non_regulated"}
)
"""The occupation group under which the directory lists who compares degrees."""

BY_OCCUPATION = frozenset({"recognition", "licence", "vocational_training_registration"})
"""Procedures for which the occupation decides who is responsible."""

BY_DISTRICT = frozenset(
    {
        "residence_title",
        "fast_track_81a",
        "job_placement",
        "employer_service",
        "residence_registration",
        "school_enrolment",
        "childcare_place",
        "driving_licence",
        "naturalisation",
        "migration_advice_adults",
        *BY_OCCUPATION,
    }
)
"""Procedures for which the place decides who is responsible."""


def body(step: Step, *, case: Case) -> Body:
    """Return who is responsible for a step in this case."""
    if step.body == "advice":
        return Body(Kind.ADVICE, _advice(step, case))
    if step.body == "job_placement" and step.who is Who.EMPLOYER:
        return _office("employer_service")
    known = BODIES[step.body]
    also = ALSO_ADVISED.get(step.id, ())
    return replace(known, procedures=(*known.procedures, *also)) if also else known


def _advice(step: Step, case: Case) -> tuple[str, ...]:
    before_entry = case.abroad and USUAL_ORDER.index(step.phase) < USUAL_ORDER.index(Phase.ARRIVAL)
    return tuple(
        procedure
        for procedure in ADVICE.get(step.topic, ())
        if not (before_entry and procedure in IN_GERMANY)
    )


def groups(procedures: Collection[str], *, case: Case) -> Iterator[tuple[str | None, set[str]]]:
    """Yield each occupation group that counts with the procedures to look up for it."""
    own, asked = case.answers.occupation_groups, set(procedures)
    yield own[0] if own else None, asked - {DEGREES}
    for other in own[1:]:
        yield other, asked & BY_OCCUPATION
    if DEGREES in asked:
        regulated = conditions.regulated(case)
        yield DEGREE_GROUPS[regulated], {DEGREES}


def applies(condition: str, *, step: Step, case: Case) -> bool | None:
    """Return whether an office's own condition is met; an unknown condition stays open."""
    if condition == "entitled" and step.id != "arr.course":
        return False
    predicate = OFFICE_CONDITIONS.get(condition)
    return predicate(case) if predicate else None


ASKED_ABOUT_VISAS = frozenset(
    {
        *(FAMILY, "germans", "humanitarian_family", "refugee_parents", "relatives", "parents"),
        *("business", "scholarship", "freelance", "public_interest", "school"),
    }
)
"""Routes on which the mission asks the immigration office. Source: AufenthV § 31 Abs. 1 S. 1."""

OFFICE_CONDITIONS: Mapping[str, Predicate] = MappingProxyType(
    {
        "": lambda _case: True,
        "reception_centre": lambda case: case.has("lives_in_reception", True) or False,  # noqa: FBT003
        "visa_consent": lambda case: None if case.letter in ASKED_ABOUT_VISAS else False,
        "lives_abroad": lambda case: case.abroad,
        "discretionary": lambda case: case.has("job_offer", True),  # noqa: FBT003
        "job_seeker": lambda case: conditions.negated(case.has("job_offer", True)),  # noqa: FBT003
        "sgb_ii": lambda case: False if case.abroad else None,
        "not_eu": lambda case: conditions.negated(case.national_of(cases.FREE_MOVEMENT)),
        "eu": lambda case: case.national_of(cases.FREE_MOVEMENT),
    }
)
