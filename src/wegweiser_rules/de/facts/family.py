"""Family: the person one joins, marriage, children, custody."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de.facts import person, titles
from wegweiser_rules.engine.expressions import Fallback, Literal, Single
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

SPONSORS = {
    "none": _("Nobody"),
    "german": _("German citizen"),
    "eu_worker": _("EU citizen who works in Germany"),
    "eu_self_employed": _("EU citizen who is self-employed in Germany"),
    "eu_not_working": _("EU citizen who lives in Germany without work"),
    **{code: text for code, text in titles.STATUS_LABELS.items() if code != "none"},
}

NOT_COME = dt.date(2199, 12, 31)
NO_TITLE = dt.date(1900, 1, 1)
NO_CHILD = 99

sponsor_status = Fact(
    "sponsor_status",
    FactKind.CHOICE,
    _("Status of the family member in Germany"),
    values=tuple(SPONSORS),
    labels=SPONSORS,
    pattern=titles.CODES,
    neutral="none",
    asked=True,
    question=_("Which status does the family member have whom you join or live with?"),
    question_employer=_("Which status does the family member have whom the person wants to join?"),
    why=_("What the family must show depends on this title."),
)
sponsor_nationality = Fact(
    "sponsor_nationality",
    FactKind.TEXT,
    _("Nationality of the family member"),
    pattern="([A-Z]{2})?",
    neutral="",
    asked=True,
    question=_("Which nationality does this family member have?"),
    question_employer=_("Which nationality does this family member have?"),
    why=_(
        "Family of EU citizens has a right of its own. Some nationalities have other privileges."
    ),
)
sponsor_first_skilled_title = Fact(
    "sponsor_first_skilled_title",
    FactKind.DATE,
    _("Day of the family member's first title as a skilled worker"),
    asked=True,
    question=_(
        "When did your child in Germany, or the spouse of your child, get the first title as a "
        "skilled worker, such as an EU Blue Card?"
    ),
    question_employer=_(
        "When did the child in Germany, or the spouse of the child, get the first title as a "
        "skilled worker, such as an EU Blue Card?"
    ),
    why=_("Parents may only follow if that was on 1 March 2024 or later."),
)
sponsor_title_since = Fact(
    "sponsor_title_since",
    FactKind.DATE,
    _("The family member has had the title since"),
    neutral=NOT_COME,
    asked=True,
    question=_("Since when has the family member had this title?"),
    question_employer=_("Since when has the family member had this title?"),
    why=_("After two years the marriage may also be younger than the title."),
)
sponsor_title_before = Fact(
    "sponsor_title_before",
    FactKind.CHOICE,
    _("Title of the family member just before the settlement permit"),
    values=tuple(titles.STATUS_LABELS),
    labels=titles.STATUS_LABELS,
    pattern=titles.CODES,
    neutral="none",
    assumed=True,
)
sponsor_settlement_excluded = Fact(
    "sponsor_settlement_excluded",
    FactKind.BOOL,
    _("The family member's title cannot be extended or lead to settlement"),
    neutral=False,
    judgement=True,
    assumed=True,
)
sponsor_blue_card_since = Fact(
    "sponsor_blue_card_since",
    FactKind.DATE,
    _("The family member has had the Blue Card since"),
    neutral=NO_TITLE,
    assumed=True,
)
relation = Fact(
    "relation",
    FactKind.CHOICE,
    _("Relation to the family member"),
    values=("spouse", "partner", "child", "parent", "parent_in_law", "other", "fitting"),
    labels={
        "spouse": _("Spouse"),
        "partner": _("Registered partner"),
        "child": _("Child"),
        "parent": _("Parent or grandparent"),
        "parent_in_law": _("Parent of the spouse"),
        "other": _("Another relation"),
        "fitting": _("The relation that the title asks for"),
    },
    neutral="fitting",
    asked=True,
    question=_("What are you to this family member?"),
    question_employer=_("What is the person to this family member?"),
    why=_("Spouses and minor children have a claim. Others rarely have one."),
)
maintained_by_sponsor = Fact(
    "maintained_by_sponsor",
    FactKind.BOOL,
    _("Maintained by the EU citizen or the spouse"),
    neutral=False,
    asked=True,
    question=_("Does the EU citizen or their spouse pay for your living?"),
    question_employer=_("Does the EU citizen or their spouse pay for the person's living?"),
    why=_("Parents, and children from 21 on, need this."),
)
joins_sponsor = Fact(
    "joins_sponsor",
    FactKind.BOOL,
    _("Accompanies or joins the family member"),
    neutral=True,
    assumed=True,
)
eu_residence_card = Fact(
    "eu_residence_card",
    FactKind.BOOL,
    _("Residence card as family of an EU citizen, from any member state"),
    neutral=False,
    assumed=True,
)
spouse_age = Fact(
    "spouse_age",
    FactKind.INT,
    _("Age of the spouse in Germany"),
    ages=True,
    unit=_("years"),
    neutral=42,
    asked=True,
    question=_("How old is your spouse?"),
    question_employer=_("How old is the spouse?"),
    why=_("Both spouses must be 18 or older."),
)
marriage_date = Fact(
    "marriage_date",
    FactKind.DATE,
    _("Day of the marriage"),
    requires="spouse_german",
    asked=True,
    question=_("When did you marry?"),
    question_employer=_("When did the person marry?"),
    why=_("After two years of marriage to a German, naturalisation can come earlier."),
)
marriage_before_grant = Fact(
    "marriage_before_grant",
    FactKind.BOOL,
    _("Married before the family member got the title"),
    neutral=True,
    asked=True,
    question=_("Were you married before your spouse got the title?"),
    question_employer=_("Were they married before the spouse got the title?"),
    why=_("Then you may follow at once. Otherwise the office decides, or you wait two years."),
)
expected_stay_over_1y = Fact(
    "expected_stay_over_1y",
    FactKind.BOOL,
    _("The family member will probably stay for more than a year"),
    neutral=True,
    asked=True,
    question=_("Will your family member stay in Germany for more than one year?"),
    question_employer=_("Will the family member stay in Germany for more than one year?"),
    why=_("A short stay of the family member can close the way."),
)
marriage_sham_or_forced = Fact(
    "marriage_sham_or_forced",
    FactKind.BOOL,
    _("Marriage or kinship only for the stay, or forced marriage"),
    neutral=False,
    judgement=True,
    assumed=True,
)
sponsor_dangerous = Fact(
    "sponsor_dangerous",
    FactKind.BOOL,
    _("The family member endangers security or incites hatred"),
    neutral=False,
    judgement=True,
    assumed=True,
)
sponsor_needs_benefits = Fact(
    "sponsor_needs_benefits",
    FactKind.BOOL,
    _("The family member needs benefits for other relatives"),
    neutral=False,
    judgement=True,
    assumed=True,
)
second_spouse = Fact(
    "second_spouse",
    FactKind.BOOL,
    _("The family member already lives with another spouse in Germany"),
    neutral=False,
    assumed=True,
)
exception_30_1_s3 = Fact(
    "exception_30_1_s3",
    FactKind.BOOL,
    _("Exception from German for the spouse: illness, little need of integration, hardship"),
    neutral=False,
    judgement=True,
    assumed=True,
)
other_exception_30_1_s3 = Fact(
    "other_exception_30_1_s3",
    FactKind.BOOL,
    _("Another exception from German for the spouse"),
    neutral=False,
    judgement=True,
    assumed=True,
)
marriage_before_flight = Fact(
    "marriage_before_flight",
    FactKind.BOOL,
    _("Married before the family member moved to Germany"),
    neutral=True,
    asked=True,
    question=_("Were you married before your spouse moved to Germany?"),
    question_employer=_("Were they married before the spouse moved to Germany?"),
    why=_("Spouses of refugees then need no German before they come."),
)
marriage_existed_in_eu_state = Fact(
    "marriage_existed_in_eu_state",
    FactKind.BOOL,
    _("Family life already existed in the other EU state"),
    neutral=True,
    assumed=True,
)
sponsor_earlier_blue_card_elsewhere = Fact(
    "sponsor_earlier_blue_card_elsewhere",
    FactKind.BOOL,
    _("Just before, the family member had an EU Blue Card of another member state"),
    neutral=False,
    assumed=True,
)
family_application_within_3_months = Fact(
    "family_application_within_3_months",
    FactKind.BOOL,
    _("Application within three months of the recognition as a refugee"),
    neutral=False,
    assumed=True,
)
family_unity_elsewhere_impossible = Fact(
    "family_unity_elsewhere_impossible",
    FactKind.BOOL,
    _("The family cannot live together in another state to which it has ties"),
    neutral=False,
    judgement=True,
    assumed=True,
)
humanitarian_reason = Fact(
    "humanitarian_reason",
    FactKind.BOOL,
    _("Humanitarian reasons or reasons of international law"),
    neutral=False,
    judgement=True,
    assumed=True,
)
hardship = Fact(
    "hardship",
    FactKind.BOOL,
    _("Special hardship"),
    neutral=False,
    judgement=True,
    assumed=True,
)
cohabiting = Fact(
    "cohabiting",
    FactKind.BOOL,
    _("Living together as a family"),
    neutral=True,
    asked=True,
    question=_("Do you live together with this family member?"),
    question_employer=_("Does the person live together with this family member?"),
    why=_("Many rights of families last as long as you live together."),
)
child_age = Fact("child_age", FactKind.INT, _("Age of the child"), unit=_("years"), ages=True)
child_unmarried = Fact(
    "child_unmarried", FactKind.BOOL, _("The child is unmarried"), neutral=True, assumed=True
)
both_parents_titles = Fact(
    "both_parents_titles",
    FactKind.LIST,
    _("Titles of the parents who have custody"),
    pattern=rf"{titles.CODES}|[A-Za-z][A-Za-z0-9_]*",
)
custody = Fact(
    "custody",
    FactKind.CHOICE,
    _("Custody"),
    values=("in_order", "shared_consent", "shared_no_consent"),
    labels={
        "in_order": _("With the parents in Germany, or with the only parent who has custody"),
        "shared_consent": _("Shared; the parent abroad agrees"),
        "shared_no_consent": _("Shared; the parent abroad does not agree"),
    },
    neutral="in_order",
    asked=True,
    question=_("Who has custody of the child?"),
    question_employer=_("Who has custody of the child?"),
    why=_("If the other parent stays abroad and shares custody, that parent must agree."),
    effort=4,
    to={"shared_consent": _("with the consent of the other parent")},
)
moves_with_parents = Fact(
    "moves_with_parents",
    FactKind.BOOL,
    _("The child moves together with the parents"),
    neutral=True,
    asked=True,
    question=_("Does the child move to Germany together with the parents?"),
    question_employer=_("Does the child move to Germany together with the parents?"),
    why=_("From 16 on, a child who comes later needs very good German in some cases."),
    effort=2,
    to={"yes": _("if the child moves together with the parents")},
)
integration_prognosis = Fact(
    "integration_prognosis",
    FactKind.BOOL,
    _("The child will fit into life in Germany"),
    neutral=False,
    judgement=True,
)
spouse_ck = Fact(
    "spouse_ck",
    FactKind.BOOL,
    _("The spouse applies for the opportunity card too"),
    neutral=False,
    asked=True,
    question=_("Does your spouse fulfil the conditions and apply with you for the same card?"),
    question_employer=_("Does the spouse fulfil the conditions and apply for the same card?"),
    why=_("A joint application earns a point for the opportunity card."),
)

age_of_child = Fallback(child_age, person.age_at_application)
child_age_if_told = Fallback(child_age, Literal(NO_CHILD))
PARENTS_TITLES = Fallback(both_parents_titles, Single(sponsor_status))
