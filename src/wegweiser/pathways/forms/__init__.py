"""One form for each way in which a question is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wegweiser.pathways.domain.questions import Input, Question
from wegweiser.pathways.forms.answers import Answer, District, Languages, OneOf, Several, YesNo
from wegweiser.pathways.forms.countries import Countries, Country
from wegweiser.pathways.forms.days import Day, DayOrNever
from wegweiser.pathways.forms.numbers import Ages, Contract, Duration, Money, Number
from wegweiser.pathways.forms.occupations import Occupation

if TYPE_CHECKING:
    from wegweiser.pathways.domain.answers import Answers

__all__ = ["FORMS", "Answer", "answer"]

FORMS: dict[Input, type[Answer]] = {
    Input.YES_NO: YesNo,
    Input.CHOICE: OneOf,
    Input.MONEY: Money,
    Input.NUMBER: Number,
    Input.MONTHS: Duration,
    Input.CONTRACT: Contract,
    Input.DAY: Day,
    Input.DAY_OR_NEVER: DayOrNever,
    Input.COUNTRY: Country,
    Input.COUNTRIES: Countries,
    Input.OCCUPATION: Occupation,
    Input.DISTRICT: District,
    Input.AGES: Ages,
    Input.LANGUAGES: Languages,
    Input.SEVERAL: Several,
}


def answer(question: Question, *, answers: Answers, data: Any = None, **extra: Any) -> Answer:
    """Return the form for a question, filled with what was said before."""
    known = answers.values.get(question.name)
    return FORMS[question.input](data, question=question, known=known, **extra)
