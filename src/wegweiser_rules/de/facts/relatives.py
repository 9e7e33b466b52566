"""Family: parents, children who grow up here, separation, and special cases."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

exceptional_hardship = Fact(
    "exceptional_hardship",
    FactKind.BOOL,
    _("Exceptional hardship without the family member"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Would it be an exceptional hardship if the person could not join the family?"),
    why=_("Relatives other than spouses and children may only come in such a case."),
)
sponsor_lives_in_germany = Fact(
    "sponsor_lives_in_germany",
    FactKind.BOOL,
    _("The German family member lives in Germany, or moves there too"),
    neutral=True,
    assumed=True,
)
sponsor_returned_from_eu = Fact(
    "sponsor_returned_from_eu",
    FactKind.BOOL,
    _("The German family member lived with the family in another EU state before"),
    neutral=False,
    asked=True,
    question=_("Did your German family member live with you in another EU state before?"),
    question_employer=_(
        "Did the German family member live with the person in another EU state before?"
    ),
    why=_("Then the rights of families of EU citizens apply."),
)
sponsor_is_minor = Fact(
    "sponsor_is_minor",
    FactKind.BOOL,
    _("The family member in Germany is under 18 and not married"),
    neutral=False,
    asked=True,
    question=_("Is the family member in Germany under 18 and not married?"),
    question_employer=_("Is the family member in Germany under 18 and not married?"),
    why=_("Parents of minors have more rights."),
)
sponsor_was_minor = Fact(
    "sponsor_was_minor",
    FactKind.BOOL,
    _("The family member was under 18 when asking for asylum"),
    neutral=False,
    asked=True,
    question=_("Was the family member under 18 when asking for asylum in Germany?"),
    question_employer=_("Was the family member under 18 when asking for asylum in Germany?"),
    why=_("It is disputed whether the age then counts, or the age now."),
)
parent_in_germany = Fact(
    "parent_in_germany",
    FactKind.BOOL,
    _("A parent with custody already lives in Germany"),
    neutral=False,
    asked=True,
    question=_("Does a parent with custody of this child already live in Germany?"),
    question_employer=_("Does a parent with custody of this child already live in Germany?"),
    why=_("Parents may only follow a child who is alone in Germany."),
)
has_custody = Fact(
    "has_custody",
    FactKind.BOOL,
    _("Custody of the German child"),
    neutral=True,
    asked=True,
    question=_("Do you have custody (Sorgerecht) of your German child?"),
    question_employer=_("Does the person have custody (Sorgerecht) of the German child?"),
    why=_("A parent without custody may only stay in some cases."),
)
spouse_settled = Fact(
    "spouse_settled",
    FactKind.BOOL,
    _("The family member's spouse lives in Germany for good"),
    neutral=True,
    assumed=True,
)
sponsor_excludes_36a = Fact(
    "sponsor_excludes_36a",
    FactKind.BOOL,
    _("The family member was convicted of a serious crime, or is about to leave"),
    neutral=False,
    judgement=True,
    assumed=True,
)
monthly_visas_left = Fact(
    "monthly_visas_left",
    FactKind.BOOL,
    _("The 1,000 visas of the month are not used up"),
    neutral=True,
    assumed=True,
)
spouse_permit_held = Fact(
    "spouse_permit_held",
    FactKind.BOOL,
    _("Permit as a spouse until the separation"),
    neutral=True,
    assumed=True,
)
marriage_in_de_months = Fact(
    "marriage_in_de_months",
    FactKind.INT,
    _("Months of married life in Germany"),
    neutral=0,
    asked=True,
    question=_("For how many months did you live together in Germany as a married couple?"),
    question_employer=_("For how many months did the couple live together in Germany?"),
    why=_("After three years you may stay also without your spouse."),
)
marriage_in_other_ms_months = Fact(
    "marriage_in_other_ms_months",
    FactKind.INT,
    _("Months of married life in another EU state"),
    neutral=0,
    asked=True,
    question=_("For how many months did you live together in another EU state before?"),
    question_employer=_("For how many months did the couple live in another EU state before?"),
    why=_("For families of people with an EU Blue Card this time can count."),
)
sponsor_died = Fact(
    "sponsor_died",
    FactKind.BOOL,
    _("The spouse has died while the couple lived in Germany"),
    neutral=False,
    asked=True,
    question=_("Has your spouse died while you lived together in Germany?"),
    question_employer=_("Has the spouse died while the couple lived together in Germany?"),
    why=_("Then you may stay, however long you were married."),
)
benefits_own_fault = Fact(
    "benefits_own_fault",
    FactKind.BOOL,
    _("Needs benefits for a reason of one's own making"),
    neutral=False,
    judgement=True,
    assumed=True,
)
born_in_germany = Fact(
    "born_in_germany",
    FactKind.BOOL,
    _("The child was born in Germany"),
    neutral=False,
    asked=True,
    question=_("Was the child born in Germany?"),
    question_employer=_("Was the child born in Germany?"),
    why=_("Children born in Germany get their permit there, often without any application."),
)
return_right = Fact(
    "return_right",
    FactKind.BOOL,
    _("Right to return as a young person (§ 37)"),
    neutral=False,
    judgement=True,
    assumed=True,
)
