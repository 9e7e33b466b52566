"""Truth as an interval on the scale no < only by exception < yes.

An unknown fact leaves the whole scale open. What is known narrows it, never the other way round.
Each end of the interval is written as two bits ("at least exception", "yes"), so that
*all of* is the bitwise and, *any of* the bitwise or.
"""

from __future__ import annotations

LOW_EXCEPTION, LOW_YES, HIGH_EXCEPTION, HIGH_YES = 1, 2, 4, 8

NO = 0
YES = LOW_EXCEPTION | LOW_YES | HIGH_EXCEPTION | HIGH_YES
OPEN = HIGH_EXCEPTION | HIGH_YES
EXCEPTION = LOW_EXCEPTION | HIGH_EXCEPTION

LOW = LOW_EXCEPTION | LOW_YES
HIGH = HIGH_EXCEPTION | HIGH_YES


def negate(code: int) -> int:
    """Return the truth of the opposite, for conditions that know no exception.

    >>> negate(YES) == NO, negate(NO) == YES, negate(OPEN) == OPEN
    (True, True, True)
    """
    return code if code == OPEN else YES ^ code


def spans(first: int, second: int) -> int:
    """Return the smallest interval that contains both.

    >>> spans(YES, NO) == OPEN, spans(YES, YES) == YES
    (True, True)
    """
    return (first & second & LOW) | ((first | second) & HIGH)


def bounds(code: int) -> tuple[int, int]:
    """Return both ends as numbers: 0 no, 1 only by exception, 2 yes.

    >>> bounds(OPEN), bounds(EXCEPTION), bounds(YES)
    ((0, 2), (1, 1), (2, 2))
    """
    low = 2 if code & LOW_YES else 1 if code & LOW_EXCEPTION else 0
    high = 2 if code & HIGH_YES else 1 if code & HIGH_EXCEPTION else 0
    return low, high


def holds(code: int) -> bool | None:
    """Return whether a condition is met: yes, no (also when only by exception), or not known.

    >>> holds(YES), holds(EXCEPTION), holds(OPEN)
    (True, False, None)
    """
    if code & LOW_YES:
        return True
    return None if code & HIGH_YES else False
