"""Whether a condition of the catalogue holds in a case: yes, no, or not known.

A condition without an entry here is an event or a choice that no answer tells: it stays open.
"""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from wegweiser.pathways.domain import cases, catalogue, occupations
from wegweiser.pathways.domain.catalogue import Kind
from wegweiser_rules import LAW, Result
from wegweiser_rules.engine.facts import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wegweiser.pathways.domain.answers import JSON
    from wegweiser.pathways.domain.cases import Case
    from wegweiser.pathways.domain.catalogue import Catalogue

    Predicate: TypeAlias = Callable[[Case], bool | None]

HEALTH = "nursing_and_health_professions"
NURSES = ("2221", "3221")
WELDERS = "7212"
OLDER_FROM = 45
AHEAD = dt.timedelta(days=2 * 365)
"""How long the way to a title may take: a birthday within this time may count already."""

AGE_COUNTS_FOR = frozenset(
    {
        *("18a", "18b", "19c2.6", "19c1.22a", "19c1.24a.1", "19c1.24a.2", "19c1.26.2"),
        *("21.1", "21.2", "21.2a", "21.2b", "21.5"),
    }
)
"""Source: AufenthG § 18 Abs. 2 Nr. 5, § 21 Abs. 3, BeschV § 1 Abs. 2."""

EXPERIENCED = "19c2.6"
ALL_BUT_PAY: Mapping[str, JSON] = MappingProxyType(
    {
        "nationality": ["IN"],
        "birth_date": "2000-01-01",
        "job_offer": True,
        "job_level": "qualified",
        "qual_kind": "vocational",
        "qual_recognised_in_origin": True,
        "qual_training_months": 36,
        "exp_months_last_5y": 60,
        "exp_enables_job": True,
        "employer_tariff_bound": False,
    }
)
"""Somebody who fulfils all conditions of an experienced professional but the pay."""

SALARY_COUNTS_FOR = frozenset(
    {"18g.1.1", "18g.1.2a", "18g.1.2b", "18g.2", "18g.renewal", "18i", "19c2.6"}
)
JOB_COMES_LATER = frozenset({"17.1", "20.1", "20a.such"})
"""Ways to a title for search: the consent is for the job that is found with it."""

NEVER_FREE_OF_VISA = frozenset({"19"})
"""Ways whose title everybody applies for abroad. Source: AufenthV § 41 Abs. 4."""

WAYS_OF_CHILDREN = frozenset({"33", "34"})
"""Ways for people under 18 alone. Source: AufenthG §§ 33, 34 Abs. 1."""

FULL_AGE = 18
TITLES = ("AE_", "NE", "BK", "ICT", "DA_EU")
"""How the codes of residence titles begin."""


def holds(key: str, *, case: Case, catalogue: Catalogue) -> bool | None:
    """Return whether a condition holds; what always comes on the way holds."""
    if not key or catalogue.conditions[key].kind is Kind.STAGE:
        return True
    predicate = PREDICATES.get(key)
    return predicate(case) if predicate else None


def negated(value: bool | None) -> bool | None:  # noqa: FBT001 -- a truth value, no switch
    return None if value is None else not value


def both(*values: bool | None) -> bool | None:
    """Return the truth of "and" over what may be unknown."""
    if False in values:
        return False
    return None if None in values else True


def either(*values: bool | None) -> bool | None:
    """Return the truth of "or" over what may be unknown."""
    if True in values:
        return True
    return None if None in values else False


def _foreign_training(case: Case) -> bool | None:
    """Return whether a German reference occupation is looked for; regulated work needs one."""
    if case.has("german_training", True):  # noqa: FBT003 -- the value of a fact
        return False
    vocational = either(case.has("qual_kind", "vocational", "ahk"), regulated(case))
    return both(vocational, negated(case.has("qual_kind", "none")))


def _foreign_degree(case: Case) -> bool | None:
    if case.has("german_degree", True):  # noqa: FBT003
        return False
    return case.has("qual_kind", "degree", "tertiary")


def _degree_unclear(case: Case) -> bool | None:
    known = True if case.has("degree_comparable", True) else None  # noqa: FBT003
    return both(_foreign_degree(case), negated(known))


def _points_needed(case: Case) -> bool | None:
    skilled = either(
        case.has("recognition", "full"),
        case.has("degree_comparable", True),  # noqa: FBT003
        case.has("german_training", True) or False,  # noqa: FBT003
        case.has("german_degree", True) or False,  # noqa: FBT003
    )
    return negated(skilled)


def _of_law(case: Case, attribute: str) -> object:
    """Return what the law core says of the title of the way; none where it says nothing."""
    rule = LAW.rules.get(case.way)
    version = rule.version_on(case.on) if rule else None
    return version.attributes.get(attribute) if version else None


def _visa_needed(case: Case) -> bool | None:
    if case.national_of(cases.FREE_MOVEMENT) or _of_law(case, "visa_required") is False:
        return False
    if case.abroad is False:
        return None if case.has("status", "none") is not False else False
    free = case.way not in NEVER_FREE_OF_VISA and case.national_of(cases.NO_VISA_NEEDED)
    return both(case.abroad, None if free else negated(free))


def _newly_arrived(case: Case) -> bool | None:
    return True if case.abroad else None


def regulated(case: Case) -> bool | None:
    """Return whether one needs a licence to work in the occupation of the job."""
    occupation = case.answers.occupation
    if occupation and occupation.regulated is not occupations.Regulated.PARTLY:
        return occupation.regulated is occupations.Regulated.YES
    return case.has("licence", "granted", "promised", "missing")


def _vocational_not_regulated(case: Case) -> bool | None:
    vocational = case.has("qual_kind", "vocational", "ahk")
    if case.way == "16d.3" and regulated(case):
        return None if vocational is not False else False
    return both(vocational, negated(regulated(case)))


def _occupation(*codes: str) -> Predicate:
    return lambda case: case.isco.startswith(codes) if case.isco else None


def _trade(group: str) -> Predicate:
    """Return whether the occupation belongs to a group; open where it may be one of several."""

    def belongs(case: Case) -> bool | None:
        if case.answers.occupation is None:
            return None
        groups = case.answers.occupation_groups
        if group in groups and len(groups) > 1:
            return None
        return group in groups

    return belongs


_health_profession = _trade(HEALTH)


def _over_45(case: Case) -> bool | None:
    if case.way not in AGE_COUNTS_FOR:
        return False
    born = case.day("birth_date")
    if born is None:
        return None
    birthday = anniversary(born, OLDER_FROM)
    if birthday <= case.on:
        return True
    return None if birthday <= case.on + AHEAD else False


def anniversary(day: dt.date, years: int) -> dt.date:
    """Return the same day so many years on; a 29 February becomes a 1 March (BGB § 188)."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return dt.date(day.year + years, 3, 1)


def _salary_threshold(case: Case) -> bool | None:
    return True if case.way in SALARY_COUNTS_FOR else _over_45(case)


def _pay_below_threshold(case: Case) -> bool | None:
    """Return whether the pay alone, without a collective agreement, would not be enough."""
    salary = case.facts.get("salary_year")
    if salary is None:
        return None
    situation = LAW.neutral(LAW.read({**ALL_BUT_PAY, "salary_year": salary}))
    results = LAW.results(situation, on=case.on, rules={EXPERIENCED})
    return results[EXPERIENCED] is not Result.GRANTED_POSSIBLE


def _third_country(case: Case) -> bool | None:
    return negated(case.national_of(cases.FREE_MOVEMENT))


def _consent_needed(case: Case) -> bool | None:
    needed = _of_law(case, "ba_consent_required")
    if needed is False and case.way not in JOB_COMES_LATER:
        return False
    return _third_country(case)


def _fast_track(case: Case) -> bool | None:
    """Return whether AufenthG § 81a has a place on this way: perhaps, for people abroad."""
    possible = catalogue.current().routes[case.letter].fast_track
    return None if possible and case.abroad is not False else False


def _no_fast_track(case: Case) -> bool | None:
    return negated(_fast_track(case))


def _measures_needed(case: Case) -> bool | None:
    if case.has("recognition", "full", "partial"):
        return case.has("recognition", "partial")
    return True if case.way == "16d.1" else None


def _level_not_reached(case: Case) -> bool | None:
    if "german" not in case.facts:
        return None
    level = LEVELS.index(str(case.facts["german"]))
    if level >= LEVELS.index("C1"):
        return False
    if _health_profession(case):
        return level < LEVELS.index("B2")
    return None


def _low_income_in_germany(case: Case) -> bool | None:
    return False if case.abroad else None


def _language_proof_needed(case: Case) -> bool | None:
    return both(case.answers.spouse_comes, case.spouse_needs_german)


def _children(case: Case) -> bool | None:
    """Return no for no children; whether the title allows it stays open."""
    return None if case.answers.children is None or case.minors else False


def _child_aged(first: int, last: int) -> Predicate:
    def there(case: Case) -> bool | None:
        if case.answers.children is None:
            return None
        return any(first <= age <= last for age in case.answers.children)

    return there


def _recognition_not_started(case: Case) -> bool | None:
    return negated(case.has("recognition", "full", "partial", "pending"))


def _family_later(case: Case) -> bool | None:
    return False if case.answers.spouse_comes else None


def _visa_is_free(case: Case) -> bool | None:
    return _of_law(case, "visa_fee_eur") == "0"


def _title_is_free(case: Case) -> bool | None:
    return _of_law(case, "fee_eur") == "0"


def _holds_title(case: Case) -> bool | None:
    if case.abroad:
        return False
    status = case.facts.get("status")
    return None if status is None else str(status).startswith(TITLES)


def _first_title(case: Case) -> bool | None:
    return both(negated(_title_is_free(case)), negated(_child(case)), negated(_holds_title(case)))


def _changed_title(case: Case) -> bool | None:
    return both(negated(_title_is_free(case)), negated(_child(case)), _holds_title(case))


def _child(case: Case) -> bool | None:
    return case.way in WAYS_OF_CHILDREN


def _of_age(case: Case) -> bool | None:
    if case.way in WAYS_OF_CHILDREN:
        return False
    born, age = case.day("birth_date"), case.facts.get("own_age", case.facts.get("child_age"))
    if born is not None:
        return anniversary(born, FULL_AGE) <= case.on
    return age >= FULL_AGE if isinstance(age, int) else None


def _under_age(case: Case) -> bool | None:
    return negated(_of_age(case))


def _chosen(way: str, *, instead: str) -> Predicate:
    """Return whether one of two ways on the same route was chosen; else both are open."""
    return lambda case: {way: True, instead: False}.get(case.way)


def _status(*codes: str) -> Predicate:
    return lambda case: case.has("status", *codes)


PREDICATES: Mapping[str, Predicate] = MappingProxyType(
    {
        "foreign_training": _foreign_training,
        "foreign_degree": _foreign_degree,
        "degree_unclear": _degree_unclear,
        "points_needed": _points_needed,
        "western_balkans": lambda case: case.national_of(cases.WESTERN_BALKANS),
        "first_consent": lambda case: case.has("first_consent", True),  # noqa: FBT003
        "tolerated": _status("duldung"),
        "temporary_protection": _status("AE_24"),
        "section24_or_certificate": _status("AE_24", "fiktion_81_3", "fiktion_81_4"),
        "free_movement": lambda case: case.national_of(cases.FREE_MOVEMENT),
        "third_country": _third_country,
        "third_country_family": lambda case: None if case.family_comes is not False else False,
        "visa_needed": _visa_needed,
        "newly_arrived": _newly_arrived,
        "opportunity_card": lambda case: case.way == "20a.such" or case.has("status", "AE_20a"),
        "regulated": regulated,
        "regulated_without_licence": lambda case: both(
            regulated(case), negated(case.has("licence", "granted"))
        ),
        "vocational_not_regulated": _vocational_not_regulated,
        "nursing": _occupation(*NURSES),
        "health_profession": _health_profession,
        "crafts": _trade("crafts"),
        "ihk_trade": _trade("ihk_trades"),
        "welding": _occupation(WELDERS),
        "salary_threshold": _salary_threshold,
        "over_45": _over_45,
        "pay_below_threshold": _pay_below_threshold,
        "consent_needed": _consent_needed,
        "hired_abroad": lambda case: case.abroad,
        "low_income_in_germany": _low_income_in_germany,
        "measures_needed": _measures_needed,
        "livelihood_open": lambda case: case.has("livelihood_secured", False),  # noqa: FBT003
        "level_not_reached": _level_not_reached,
        "language_proof_needed": _language_proof_needed,
        "spouse_comes": lambda case: case.answers.spouse_comes,
        "family_comes": lambda case: case.family_comes,
        "family_later": _family_later,
        "children": _children,
        "school_child": _child_aged(6, 17),
        "child_care_needed": _child_aged(1, 10),
        "recognition_not_started": _recognition_not_started,
        "fast_track": _fast_track,
        "no_fast_track": _no_fast_track,
        "visa_fee_waived": _visa_is_free,
        "visa_fee_due": lambda case: negated(_visa_is_free(case)),
        "title_fee_waived": _title_is_free,
        "first_title_fee": _first_title,
        "change_fee": _changed_title,
        "toleration_for_training": _chosen("60c", instead="16g"),
        "permit_for_training": _chosen("16g", instead="60c"),
        "child_fee": _child,
        "of_age": _of_age,
        "under_age": _under_age,
    }
)
