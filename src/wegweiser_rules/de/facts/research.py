"""Research: the host institution, the agreement with it, and stays in several EU states."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

hosting_agreement = Fact(
    "hosting_agreement",
    FactKind.BOOL,
    _("Hosting agreement with a research institution"),
    neutral=True,
    asked=True,
    question=_(
        "Do you have a hosting agreement (Aufnahmevereinbarung) or a contract for research with "
        "a university or research institution in Germany?"
    ),
    question_employer=_(
        "Is there a hosting agreement or a contract for research with the person?"
    ),
    why=_("Researchers have a title of their own, without a minimum salary."),
    effort=4,
    to={"yes": _("with a hosting agreement with a research institution")},
)
institution_recognised = Fact(
    "institution_recognised",
    FactKind.BOOL,
    _("Research institution recognised by the Federal Office (BAMF)"),
    neutral=False,
    requires="hosting_agreement",
    asked=True,
    question=_(
        "Is the institution a university, or recognised for research by the Federal Office for "
        "Migration and Refugees (BAMF)?"
    ),
    question_employer=_(
        "Is the institution a university, or recognised for research by the Federal Office for "
        "Migration and Refugees (BAMF)?"
    ),
    why=_("Then the title must be issued within 60 days."),
)
institution_does_research = Fact(
    "institution_does_research",
    FactKind.BOOL,
    _("The institution does research"),
    neutral=True,
    requires="hosting_agreement",
    assumed=True,
)
institution_mainly_public = Fact(
    "institution_mainly_public",
    FactKind.BOOL,
    _("Research institution mainly paid by public money"),
    neutral=False,
    requires="hosting_agreement",
    asked=True,
    question=_("Is the institution mainly paid by public money, like most universities?"),
    question_employer=_("Is the institution mainly paid by public money?"),
    why=_("Then it need not promise to bear costs that may arise after the research."),
)
cost_undertaking = Fact(
    "cost_undertaking",
    FactKind.BOOL,
    _("Written promise of the institution to bear costs"),
    neutral=True,
    requires="hosting_agreement",
    asked=True,
    question=_(
        "Has the institution promised in writing to bear costs up to six months after the "
        "agreement ends?"
    ),
    question_employer=_(
        "Will the institution promise in writing to bear costs up to six months after the "
        "agreement ends?"
    ),
    why=_("Institutions that are not mainly public must promise this."),
    effort=3,
    to={"yes": _("with the institution's written promise to bear costs")},
)
research_public_interest = Fact(
    "research_public_interest",
    FactKind.BOOL,
    _("Special public interest in the research project"),
    question=_("Is there a special public interest in the research project?"),
    neutral=False,
    judgement=True,
    assumed=True,
)
research_for_doctorate = Fact(
    "research_for_doctorate",
    FactKind.BOOL,
    _("The research is part of a full-time doctoral programme"),
    neutral=False,
    requires="hosting_agreement",
    assumed=True,
)
research_mobility_programme = Fact(
    "research_mobility_programme",
    FactKind.BOOL,
    _("EU or multilateral programme with stays in several states"),
    neutral=False,
    requires="hosting_agreement",
    assumed=True,
)
research_title_elsewhere = Fact(
    "research_title_elsewhere",
    FactKind.BOOL,
    _("Residence title for research from another EU state"),
    neutral=False,
    requires="hosting_agreement",
    asked=True,
    question=_("Do you hold a valid residence title for research from another EU state?"),
    question_employer=_(
        "Does the person hold a valid residence title for research from another EU state?"
    ),
    why=_("With such a title a part of the research can be done in Germany more simply."),
)
research_days = Fact(
    "research_days",
    FactKind.INT,
    _("Days of research in Germany"),
    neutral=90,
    unit=_("days"),
    requires="hosting_agreement",
    asked=True,
    question=_("How many days within 360 days will the research in Germany take?"),
    question_employer=_("How many days within 360 days will the research in Germany take?"),
    why=_("Up to 180 days a notification is enough, for more a residence permit is needed."),
)
short_stay_notified = Fact(
    "short_stay_notified",
    FactKind.BOOL,
    _("Complete notification to the Federal Office (BAMF)"),
    neutral=True,
    assumed=True,
    effort=2,
    to={"yes": _("with the notification to the Federal Office (BAMF)")},
)
short_stay_notified_in_parallel = Fact(
    "short_stay_notified_in_parallel",
    FactKind.BOOL,
    _("Notification of a short stay made at the same time"),
    neutral=False,
    assumed=True,
)
long_stay_application_in_time = Fact(
    "long_stay_application_in_time",
    FactKind.BOOL,
    _("Application complete in time before a short stay without a title ends"),
    neutral=True,
    assumed=True,
)
