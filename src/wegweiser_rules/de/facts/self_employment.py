"""Work for oneself: the business, its plan, and who may judge it."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

own_business = Fact(
    "own_business",
    FactKind.BOOL,
    _("Plan to work for oneself in Germany"),
    neutral=True,
    asked=True,
    question=_("Do you want to work for yourself, with a business or as a freelancer?"),
    question_employer=_("Does the person want to work for themselves?"),
    why=_("For self-employment there are titles of their own."),
)
freelance = Fact(
    "freelance",
    FactKind.BOOL,
    _("Work in a liberal profession (freier Beruf)"),
    neutral=False,
    requires="own_business",
    asked=True,
    question=_(
        "Is it a liberal profession (freier Beruf), such as artist, translator, engineer, "
        "physician or teacher?"
    ),
    question_employer=_(
        "Is it a liberal profession (freier Beruf), such as artist, translator, engineer, "
        "physician or teacher?"
    ),
    why=_("Liberal professions need no proof of economic interest."),
)
economic_interest = Fact(
    "economic_interest",
    FactKind.BOOL,
    _("Economic interest or regional need"),
    question=_("Is there an economic interest in the business, or a need for it in the region?"),
    neutral=True,
    judgement=True,
)
positive_effects = Fact(
    "positive_effects",
    FactKind.BOOL,
    _("Positive effects on the economy are expected"),
    question=_(
        "Is the business expected to have positive effects on the economy (idea, experience, "
        "capital, jobs, innovation)?"
    ),
    neutral=True,
    judgement=True,
)
financing_secured = Fact(
    "financing_secured",
    FactKind.BOOL,
    _("Financing secured by own capital or a promised loan"),
    neutral=True,
    requires="own_business",
    asked=True,
    question=_("Do you have the money for the business, of your own or as a promised loan?"),
    question_employer=_(
        "Does the person have the money for the business, of their own or as a promised loan?"
    ),
    why=_("The financing must be secured before the title is given."),
    effort=4,
    to={"yes": _("with own capital or a promised loan for the business")},
)
business_treaty = Fact(
    "business_treaty",
    FactKind.BOOL,
    _("Treaty that favours nationals of that state who are self-employed"),
    question=_("Does a treaty with the person's state favour self-employed nationals?"),
    neutral=False,
    judgement=True,
    assumed=True,
)
business_related = Fact(
    "business_related",
    FactKind.BOOL,
    _("The business is related to the studies or the research"),
    neutral=True,
    requires="own_business",
    asked=True,
    question=_("Is your business related to what you studied or do research in?"),
    question_employer=_("Is the business related to what the person studied or researches?"),
    why=_("Graduates and researchers get this title only for such a business."),
)
works_as_researcher = Fact(
    "works_as_researcher",
    FactKind.BOOL,
    _("Holds the title as a researcher or scientist"),
    neutral=False,
    requires="own_business",
    asked=True,
    question=_("Do you hold your residence title as a researcher or scientist?"),
    question_employer=_("Does the person hold the residence title as a researcher or scientist?"),
    why=_("Researchers and scientists may start a business more easily."),
)
founder_scholarship = Fact(
    "founder_scholarship",
    FactKind.BOOL,
    _("Scholarship to found a company that secures the livelihood"),
    neutral=False,
    requires="own_business",
    asked=True,
    question=_(
        "Do you have a scholarship of a German business organisation or public body to found a "
        "company?"
    ),
    question_employer=_("Does the person have a German scholarship to found a company?"),
    why=_("With such a scholarship you can come for up to 18 months to found a company."),
    effort=5,
    to={"yes": _("with a scholarship to found a company")},
)
business_permits = Fact(
    "business_permits",
    FactKind.BOOL,
    _("Other permits for the business granted or promised"),
    neutral=True,
    assumed=True,
    effort=4,
    to={"yes": _("with the other permits that the business needs")},
)
