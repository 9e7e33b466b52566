"""Which offers of support fit a step: by topic, and first contact where a way begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from wegweiser.pathways.domain.answers import Door

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wegweiser.pathways.domain.catalogue import Step

FIRST_CONTACT = "work_access"
"""The topic of the steps with which a way begins; few name it, many advise on it."""

FIRST_TOPICS = {
    Door.PERSON: (FIRST_CONTACT, "residence", "job_search", "recruitment", "daily_life"),
    Door.EMPLOYER: (FIRST_CONTACT, "residence", "recruitment", "onboarding"),
}
FIRST_TYPES = ("welcome_centre", "advice_centre")
"""Kinds of organisations that know their way around all topics."""

DECIDING = frozenset({"residence_office", "recognition_office"})
"""Offers of the offices that decide: they are named as responsible, not as help."""


class Organisation(Protocol):
    type: str


class Offer(Protocol):
    """What the choice needs to know of an offer."""

    organisation_id: int
    kind: str
    extent: str

    @property
    def organisation(self) -> Organisation: ...


OfferT = TypeVar("OfferT", bound=Offer)


def topics(steps: Iterable[Step], *, door: Door) -> list[str]:
    """Return the topics for which offers are looked up."""
    return sorted({step.topic for step in steps} | set(FIRST_TOPICS[door]))


def by_topic(near: Mapping[str, Sequence[OfferT]], *, door: Door) -> dict[str, list[OfferT]]:
    """Return the offers of support for each topic, the best first, one of each organisation."""
    helping = {
        topic: [offer for offer in offers if offer.kind not in DECIDING]
        for topic, offers in near.items()
    }
    found = {topic: _once(offers) for topic, offers in helping.items()}
    first = _once(offer for topic in FIRST_TOPICS[door] for offer in helping.get(topic, ()))
    found[FIRST_CONTACT] = sorted(first, key=_first_contact)
    return found


def _once(offers: Iterable[OfferT]) -> list[OfferT]:
    """Return the first offer of each organisation."""
    kept: dict[int, OfferT] = {}
    for offer in offers:
        kept.setdefault(offer.organisation_id, offer)
    return list(kept.values())


def _first_contact(offer: Offer) -> tuple[int, bool]:
    """Return what sorts first contacts: the nearest, then those made for it."""
    return (-len(offer.extent), offer.organisation.type not in FIRST_TYPES)
