"""Which offers follow from the topics an organisation names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

REFERRAL = "referral"
RETURNEES = "returnees"
RETURN = "return"
NETWORK = "network_strategy"
# Words that sources use beside the topics of the vocabulary.
ALIASES = {RETURNEES: "return_relocation", RETURN: "return_relocation"}

KIND_OF_TOPIC = {
    "residence": "residence_advice",
    "work_access": "residence_advice",
    "recruitment": "recruitment_both",
    "recognition": "recognition_advice",
    "qualification": "qualification",
    "training": "training",
    "job_search": "job_search",
    "onboarding": "onboarding",
    "labour_law": "labour_law",
    "language": "language",
    "school": "family",
    "family_childcare": "family",
    "studies_research": "studies_research",
    "housing": "housing",
    "health": "health",
    "social_benefits": "social_benefits",
    "daily_life": "daily_life",
    "social_network": "meeting",
    "culture": "meeting",
    "discrimination": "discrimination",
    "return_relocation": "moving_back",
    RETURNEES: "moving_back",
    RETURN: "return",
    "self_employment": "self_employment",
    "consumer": "consumer",
    "civic_education": "civic_education",
    "interpreting": "interpreting",
    "funding": "funding",
    NETWORK: "network",
}
# Bodies that decide give their offer another name than bodies that advise.
KIND_AT_TYPE = {
    ("residence_advice", "immigration_authority"): "residence_office",
    ("residence_advice", "labour_administration"): "work_access",
    ("recognition_advice", "chamber"): "recognition_office",
    ("recognition_advice", "recognition_authority"): "recognition_office",
    ("social_benefits", "labour_administration"): "jobcentre",
}
AUDIENCES = {
    "workers": ("workers",),
    "employers": ("employers",),
    "both": ("workers", "employers"),
    "coordinators": ("coordinators",),
}
TOPIC_WORDS = frozenset(KIND_OF_TOPIC) | {REFERRAL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One offer: what it does, on which topics, for whom, with which kinds of advice."""

    kind: str
    topics: tuple[str, ...]
    audiences: tuple[str, ...]
    advice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFacts:
    """All offers of one organisation (by name) and what they have in common."""

    organisation: str
    offers: tuple[Offer, ...]
    areas: tuple[str, ...]
    basis: str
    source: str
    seen_on: date
    languages: tuple[tuple[str, bool], ...] = field(default=())
    interpretation: str = ""
    street: str = ""
    city: str = ""
    address_year: int | None = None


def derive(topics: Iterable[str], *, organisation_type: str, audience: str) -> tuple[Offer, ...]:
    """Return one offer for each group of topics, in the order in which they are named.

    Args:
        topics: words of `TOPIC_WORDS`; "referral" becomes a kind of advice of every offer.
        organisation_type: bodies that decide get other offers than bodies that advise.
        audience: workers, employers, both or coordinators.

    >>> [o.kind for o in derive(["residence", "work_access"],
    ...     organisation_type="advice_centre", audience="both")]
    ['residence_advice']
    """
    words = list(dict.fromkeys(topics))
    advice = (REFERRAL,) if REFERRAL in words else ()
    groups: dict[str, list[str]] = {}
    for word in words:
        if word != REFERRAL:
            kind = _kind(word, organisation_type=organisation_type, audience=audience)
            groups.setdefault(kind, []).append(ALIASES.get(word, word))
    return tuple(
        Offer(
            kind=kind,
            topics=tuple(dict.fromkeys(group)),
            audiences=_audiences(group, audience=audience),
            advice=advice,
        )
        for kind, group in groups.items()
    )


def _kind(word: str, *, organisation_type: str, audience: str) -> str:
    kind = KIND_OF_TOPIC[word]
    if kind == "recruitment_both" and audience == "employers":
        return "recruitment"
    return KIND_AT_TYPE.get((kind, organisation_type), kind)


def _audiences(topics: Collection[str], *, audience: str) -> tuple[str, ...]:
    return AUDIENCES["coordinators"] if set(topics) == {NETWORK} else AUDIENCES[audience]
