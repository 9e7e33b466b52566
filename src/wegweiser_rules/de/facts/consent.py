"""The consent of the Federal Employment Agency: the request, and when none is needed."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

request_sent_on = Fact(
    "request_sent_on", FactKind.DATE, _("Day on which the agency was asked for consent")
)
ba_reply = Fact(
    "ba_reply",
    FactKind.CHOICE,
    _("Answer of the Federal Employment Agency"),
    values=("none", "information_missing", "employer_silent", "decided"),
    labels={
        "none": _("No answer"),
        "information_missing": _("The information is not enough"),
        "employer_silent": _("The employer has not answered the agency, or too late"),
        "decided": _("A decision"),
    },
    pattern="[a-z_]{1,40}",
)
ba_replied_on = Fact("ba_replied_on", FactKind.DATE, _("Day of the agency's answer"))
insured_employment_months = Fact(
    "insured_employment_months",
    FactKind.INT,
    _("Months of lawful work with social insurance in Germany that count"),
    unit=_("months"),
    neutral=0,
    asked=True,
    grows=True,
    question=_("For how many months have you lawfully worked in Germany with insurance?"),
    question_employer=_("For how many months has the person worked in Germany with insurance?"),
    why=_("After two years, a residence permit needs no consent to a new job any more."),
)
student_months = Fact(
    "student_months",
    FactKind.INT,
    _("Months of the stay with a permit for studies (§ 16b)"),
    unit=_("months"),
    neutral=0,
    assumed=True,
)
consent_26_2_before_2021 = Fact(
    "consent_26_2_before_2021",
    FactKind.BOOL,
    _("Consent under the Western Balkans rule as it was until the end of 2020"),
    neutral=False,
    assumed=True,
)
stay_months = Fact(
    "stay_months",
    FactKind.INT,
    _("Months in Germany without a break, with a title, permission to stay or toleration"),
    unit=_("months"),
    neutral=0,
    grows=True,
)
