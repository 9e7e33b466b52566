"""Where a condition or a figure stands in the law."""

from __future__ import annotations

from wegweiser_rules.engine.records import record


@record(frozen=True, slots=True)
class Source:
    """A place in a law, in the form in which lawyers cite it.

    >>> str(Source("AufenthG", "§ 18g Abs. 1 S. 2 Nr. 1"))
    'AufenthG § 18g Abs. 1 S. 2 Nr. 1'
    """

    law: str
    section: str

    def __str__(self) -> str:
        return f"{self.law} {self.section}"
