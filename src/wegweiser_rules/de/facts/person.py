"""The person: nationality, age, place, present status, languages, general conditions."""

from __future__ import annotations

from wegweiser_rules.de.facts import titles
from wegweiser_rules.engine.expressions import TODAY, Age, Fallback
from wegweiser_rules.engine.facts import LEVELS, Fact, FactKind
from wegweiser_rules.engine.messages import _

LEVEL_LABELS = {"none": _("None")}

nationality = Fact(
    "nationality",
    FactKind.LIST,
    _("Nationality"),
    pattern="[A-Z]{2}",
    neutral=("XX",),
    asked=True,
    question=_("Which nationality do you have?"),
    question_employer=_("Which nationality does the person have?"),
    why=_("Citizens of the EU, the EEA and Switzerland need no residence title."),
)
birth_date = Fact(
    "birth_date",
    FactKind.DATE,
    _("Date of birth"),
    asked=True,
    question=_("When were you born?"),
    question_employer=_("When was the person born?"),
    why=_("Some ways have an age limit, and from 45 on some ask for a higher salary."),
)
own_age = Fact("own_age", FactKind.INT, _("Age"), neutral=42, unit=_("years"), ages=True)
location = Fact(
    "location",
    FactKind.CHOICE,
    _("Place of stay"),
    values=("abroad", "DE"),
    labels={"abroad": _("Abroad"), "DE": _("In Germany")},
    neutral="abroad",
    asked=True,
    question=_("Where are you now?"),
    question_employer=_("Where is the person now?"),
    why=_("From abroad you usually need a visa first. In Germany other offices decide."),
)
application_place = Fact(
    "application_place",
    FactKind.CHOICE,
    _("Place of application"),
    values=("mission:own", "abh", "ba"),
    labels={
        "mission:own": _("German embassy or consulate in the home country"),
        "abh": _("Immigration office in Germany (Ausländerbehörde)"),
        "ba": _("Federal Employment Agency (Bundesagentur für Arbeit)"),
    },
    pattern="mission:[A-Z]{2}",
    neutral="mission:own",
    asked=True,
    question=_("Where do you apply for the residence title?"),
    question_employer=_("Where does the person apply for the residence title?"),
    why=_("One way is only open at a German embassy in the Western Balkans."),
    effort=3,
    to={"mission:own": _("with an application at the German embassy in the home country")},
)
application_date = Fact(
    "application_date",
    FactKind.DATE,
    _("Day of the application"),
    moves=True,
    effort=1,
    to={
        "by": _("with an application by %(needed)s"),
        "from": _("with an application on or after %(needed)s"),
    },
)
grant_date = Fact("grant_date", FactKind.DATE, _("Day of the decision"), moves=True)
entry_date = Fact(
    "entry_date",
    FactKind.DATE,
    _("Day of entry into Germany"),
    asked=True,
    question=_("When did you enter Germany?"),
    question_employer=_("When did the person enter Germany?"),
    why=_("After an asylum application was withdrawn, the day of entry decides."),
)
entry_mode = Fact(
    "entry_mode",
    FactKind.CHOICE,
    _("Way of entry"),
    values=("visa_d", "visa_c", "visa_free", "irregular"),
    labels={
        "visa_d": _("With a national visa (D visa)"),
        "visa_c": _("With a Schengen visa"),
        "visa_free": _("Without a visa, as my nationality allows"),
        "irregular": _("Without the visa I would have needed"),
    },
    neutral="visa_d",
    asked=True,
    question=_("How did you enter Germany?"),
    question_employer=_("How did the person enter Germany?"),
    why=_("As a rule one must have entered with the visa for the purpose of the stay."),
)
status = Fact(
    "status",
    FactKind.CHOICE,
    _("Present residence status"),
    values=tuple(titles.OWN_STATUS_LABELS),
    labels=titles.OWN_STATUS_LABELS,
    pattern=titles.CODES,
    neutral="none",
    asked=True,
    question=_("Which residence status do you have now?"),
    question_employer=_("Which residence status does the person have now?"),
    why=_("Some ways are only open, or are closed, to holders of certain titles."),
)
status_since = Fact(
    "status_since",
    FactKind.DATE,
    _("Present status since"),
    asked=True,
    question=_("Since when have you had your present residence status?"),
    question_employer=_("Since when has the person had the present residence status?"),
    why=_("Settlement and some other ways open after some months or years."),
)
german = Fact(
    "german",
    FactKind.LEVEL,
    _("German"),
    values=LEVELS,
    labels=LEVEL_LABELS,
    neutral=0,
    asked=True,
    question=_("Which level of German can you prove?"),
    question_employer=_("Which level of German can the person prove?"),
    why=_("Some ways ask for a level of German, and it earns points for the opportunity card."),
    effort=3,
    to={"more": _("with German at level %(needed)s")},
)
german_oral = Fact(
    "german_oral",
    FactKind.LEVEL,
    _("Spoken German"),
    values=LEVELS,
    labels=LEVEL_LABELS,
    neutral=0,
    asked=True,
    question=_("Which level of spoken German do you have?"),
    question_employer=_("Which level of spoken German does the person have?"),
    why=_("For some ways it is enough that you speak German at level A2."),
    effort=3,
    to={"more": _("with spoken German at level %(needed)s")},
)
german_fits = Fact(
    "german_fits",
    FactKind.BOOL,
    _("German fits the measure or the job"),
    neutral=True,
    judgement=True,
    assumed=True,
    effort=3,
    to={"yes": _("with the German that the measure or the job needs")},
)
english = Fact(
    "english",
    FactKind.LEVEL,
    _("English"),
    values=LEVELS,
    labels=LEVEL_LABELS,
    neutral=0,
    asked=True,
    question=_("Which level of English can you prove?"),
    question_employer=_("Which level of English can the person prove?"),
    why=_("For the opportunity card, English can stand in for German and earns a point."),
    effort=3,
    to={"more": _("with English at level %(needed)s")},
)
passport_valid = Fact(
    "passport_valid",
    FactKind.BOOL,
    _("Valid passport"),
    neutral=True,
    assumed=True,
    effort=1,
    to={"yes": _("with a valid passport")},
)
identity_clarified = Fact(
    "identity_clarified",
    FactKind.BOOL,
    _("Identity and nationality are clarified"),
    neutral=True,
    assumed=True,
    effort=3,
    to={"yes": _("with proof of your identity and nationality")},
)
identity_clarified_on = Fact(
    "identity_clarified_on",
    FactKind.DATE,
    _("Day on which the identity was clarified"),
    asked=True,
    question=_("When did you prove your identity to the authority, for example by a passport?"),
    question_employer=_("When did the person prove their identity to the authority?"),
    why=_("Toleration for training or for work needs this by a certain day."),
)
identity_efforts_in_time = Fact(
    "identity_efforts_in_time",
    FactKind.BOOL,
    _("All reasonable steps to clarify the identity were taken in time"),
    neutral=False,
    judgement=True,
    question=_("Were all reasonable steps to clarify the identity taken in time?"),
)
reasonable_identity_steps = Fact(
    "reasonable_identity_steps",
    FactKind.BOOL,
    _("All necessary and reasonable steps to clarify the identity were taken"),
    neutral=False,
    judgement=True,
    question=_("Were all necessary and reasonable steps to clarify the identity taken?"),
)
livelihood_secured = Fact(
    "livelihood_secured",
    FactKind.BOOL,
    _("Secure livelihood including health insurance"),
    neutral=True,
    asked=True,
    question=_("Can you pay for your living costs and health insurance without public money?"),
    question_employer=_(
        "Can the person pay for living costs and health insurance without public money?"
    ),
    why=_("Your wage counts. Without a job you need savings or a declaration of commitment."),
    effort=4,
    to={"yes": _("with a secure livelihood, for example by a wage or savings")},
)
housing_sufficient = Fact(
    "housing_sufficient",
    FactKind.BOOL,
    _("Enough living space"),
    neutral=True,
    asked=True,
    question=_("Is there enough living space in Germany for the whole family?"),
    question_employer=_("Is there enough living space in Germany for the whole family?"),
    why=_("For some titles of the person you join, the family must have enough living space."),
    effort=3,
    to={"yes": _("with enough living space for the family")},
)
civic_knowledge = Fact(
    "civic_knowledge",
    FactKind.BOOL,
    _("Basic knowledge of law, society and life in Germany"),
    neutral=True,
    asked=True,
    question=_(
        "Have you passed the integration course or the test “Leben in Deutschland”, or been to "
        "school in Germany?"
    ),
    question_employer=_(
        "Has the person passed the integration course or the test “Leben in Deutschland”, or "
        "been to school in Germany?"
    ),
    why=_("It proves the basic knowledge of life in Germany that settlement asks for."),
    effort=3,
    to={"yes": _("with the test “Leben in Deutschland”")},
)
adequate_pension = Fact(
    "adequate_pension",
    FactKind.BOOL,
    _("Proof of an adequate pension"),
    neutral=False,
    asked=True,
    question=_("Can you prove that you will have an adequate pension in old age?"),
    question_employer=_("Can the person prove that they will have an adequate pension?"),
    why=_("From 45 on, this proof can stand in for the higher salary."),
    effort=5,
    to={"yes": _("with proof of an adequate pension")},
)
expulsion_interest = Fact(
    "expulsion_interest",
    FactKind.BOOL,
    _("Interest in expulsion (Ausweisungsinteresse), for example after crimes"),
    neutral=False,
    judgement=True,
    assumed=True,
)
extremism = Fact(
    "extremism",
    FactKind.BOOL,
    _("Danger to the free democratic order or support of terrorism"),
    neutral=False,
    judgement=True,
    assumed=True,
)
public_interest_harmed = Fact(
    "public_interest_harmed",
    FactKind.BOOL,
    _("The stay harms other interests of Germany"),
    neutral=False,
    judgement=True,
    assumed=True,
)
visa_redo_unreasonable = Fact(
    "visa_redo_unreasonable",
    FactKind.BOOL,
    _("It would be unreasonable to go back for the visa"),
    neutral=False,
    judgement=True,
    assumed=True,
)
claim_arose_after_entry = Fact(
    "claim_arose_after_entry",
    FactKind.BOOL,
    _("The claim to the title arose only after the entry"),
    neutral=False,
    judgement=True,
    assumed=True,
)
withdrawal_agreement = Fact(
    "withdrawal_agreement",
    FactKind.BOOL,
    _("Rights from the withdrawal agreement with the United Kingdom"),
    neutral=False,
    asked=True,
    question=_("Did you live or work in Germany as a British citizen before 2021?"),
    question_employer=_(
        "Did the person live or work in Germany as a British citizen before 2021?"
    ),
    why=_("Then the withdrawal agreement may give you the right to stay and work."),
)
previous_search_card_months = Fact(
    "previous_search_card_months",
    FactKind.INT,
    _("Months already spent in Germany with an opportunity card for search"),
    neutral=0,
    assumed=True,
)
intent_conviction = Fact(
    "intent_conviction",
    FactKind.BOOL,
    _("Convicted of an intentional crime in Germany"),
    neutral=False,
    assumed=True,
)
intent_conviction_daily_rates = Fact(
    "intent_conviction_daily_rates",
    FactKind.INT,
    _("Daily rates (Tagessätze) of all fines for intentional crimes"),
    neutral=0,
    asked=True,
    question=_(
        "How many daily rates (Tagessätze) do all your fines for crimes committed on purpose "
        "have, with 0 for no fine at all?"
    ),
    question_employer=_(
        "How many daily rates (Tagessätze) do all fines of the person for crimes committed on "
        "purpose have, with 0 for no fine at all?"
    ),
    why=_("Up to 50 daily rates do no harm in most cases."),
)
fines_only_for_immigration_offences = Fact(
    "fines_only_for_immigration_offences",
    FactKind.BOOL,
    _("Fines only for offences that only foreigners can commit"),
    neutral=False,
    asked=True,
    question=_("Were all your fines for offences that only foreigners can commit?"),
    question_employer=_("Were all fines for offences that only foreigners can commit?"),
    why=_("Entry without a visa is such an offence. For these, 90 daily rates do no harm."),
)
prison_sentence = Fact(
    "prison_sentence",
    FactKind.BOOL,
    _("Prison sentence for an intentional crime, also on probation"),
    neutral=False,
    assumed=True,
)
expulsion_order = Fact(
    "expulsion_order",
    FactKind.BOOL,
    _("Order of expulsion, or of removal under § 58a"),
    neutral=False,
    assumed=True,
)
serious_expulsion_interest = Fact(
    "serious_expulsion_interest",
    FactKind.BOOL,
    _("Particularly serious interest in expulsion (§ 54 Abs. 1, Abs. 2 Nr. 1, 2)"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Is there a particularly serious interest in expulsion (§ 54)?"),
)
deception = Fact(
    "deception",
    FactKind.BOOL,
    _("Deception of the authority, such as a false identity"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Did the person deceive the authority, for example about the identity?"),
)
obstruction = Fact(
    "obstruction",
    FactKind.BOOL,
    _("Deliberately delayed or obstructed removal"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Did the person deliberately delay or obstruct removal?"),
)
title_months = Fact(
    "title_months",
    FactKind.INT,
    _("Months with the present title"),
    neutral=0,
    grows=True,
)

application_day = Fallback(application_date, TODAY)
grant_day = Fallback(grant_date, TODAY)
age_at_application = Age(birth_date, own_age, application_day)
age_at_grant = Age(birth_date, own_age, grant_day)
