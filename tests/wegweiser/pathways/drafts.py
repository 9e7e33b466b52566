"""Reforms for the tests of the policy desk."""

import datetime as dt

from wegweiser.pathways.domain.policies import Draft

DAY = dt.date(2026, 11, 22)
CONTRACT = ("18g.1.1", "job_months >= 6 [AufenthG § 18g Abs. 3]")
GERMAN_JOB = ("18g.1.1", "domestic_job [AufenthG § 18g Abs. 1 S. 1, Abs. 2]")
CODES = ("18g.1.1", "status in AE_18a AE_18b [AufenthG § 18g Abs. 5]")


def draft(**given):
    """Return a draft that changes nothing but what is given."""
    plain = {"day": DAY, "by": "", "seed": 1, "provisional": False, "title": ""}
    return Draft(**{**plain, "figures": {}, "values": {}, "struck": (), **given})
