"""Naturalisation: residence, commitment, livelihood, convictions, marriage to a German."""

from __future__ import annotations

from wegweiser_rules.de.facts import family
from wegweiser_rules.engine.expressions import TODAY, Fallback, months_since
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

residence_months = Fact(
    "residence_months",
    FactKind.INT,
    _("Months of lawful habitual residence"),
    neutral=0,
    grows=True,
)
residence_since = Fact(
    "residence_since",
    FactKind.DATE,
    _("Lawful residence in Germany since"),
    asked=True,
    question=_("Since when have you lived in Germany lawfully, without a long break?"),
    question_employer=_(
        "Since when has the person lived in Germany lawfully, without a long break?"
    ),
    why=_("For German citizenship you need some years of lawful residence."),
)
several_spouses = Fact(
    "several_spouses",
    FactKind.BOOL,
    _("Married to more than one person"),
    neutral=False,
    assumed=True,
)
equality_disregarded = Fact(
    "equality_disregarded",
    FactKind.BOOL,
    _("The equality of women and men is disregarded"),
    neutral=False,
    judgement=True,
    assumed=True,
)
gives_up_nationality = Fact(
    "gives_up_nationality",
    FactKind.BOOL,
    _("The former nationality is given up, or need not be"),
    neutral=True,
    assumed=True,
)
livelihood_no_sgb2_12 = Fact(
    "livelihood_no_sgb2_12",
    FactKind.BOOL,
    _("Livelihood without benefits under SGB II or XII"),
    neutral=True,
    asked=True,
    question=_(
        "Do you and your family live without Bürgergeld, Grundsicherung and social assistance "
        "(SGB II, SGB XII)?"
    ),
    question_employer=_(
        "Do the person and the family live without Bürgergeld, Grundsicherung and social "
        "assistance (SGB II, SGB XII)?"
    ),
    why=_("For German citizenship you must pay for your living yourself, with few exceptions."),
    effort=4,
    to={"yes": _("without benefits under SGB II or XII")},
)
benefits_not_at_fault = Fact(
    "benefits_not_at_fault",
    FactKind.BOOL,
    _("The benefits are not the person's own fault"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Is it not the person's own fault that they need benefits?"),
    why=_("This helps guest workers, and people who applied by 23 August 2023."),
)
guest_worker = Fact(
    "guest_worker",
    FactKind.BOOL,
    _("Came as a guest worker or contract worker, or as the spouse of one"),
    neutral=False,
    asked=True,
    question=_(
        "Did you come to West Germany as a guest worker by June 1974, or to the GDR as a "
        "contract worker by June 1990, or as the spouse of such a worker?"
    ),
    question_employer=_(
        "Did the person come to West Germany as a guest worker by June 1974, or to the GDR as a "
        "contract worker by June 1990, or as the spouse of such a worker?"
    ),
    why=_("For this generation German citizenship is easier."),
)
full_time_now = Fact(
    "full_time_now",
    FactKind.BOOL,
    _("Full-time work now"),
    neutral=False,
    asked=True,
    question=_("Do you work full-time?"),
    question_employer=_("Does the person work full-time?"),
    why=_("With full-time work, benefits on top do no harm."),
    effort=4,
    to={"yes": _("with full-time work")},
)
full_time_months_last_24 = Fact(
    "full_time_months_last_24",
    FactKind.INT,
    _("Months of full-time work in the last 24 months"),
    neutral=0,
    requires="full_time_now",
    asked=True,
    question=_("For how many of the last 24 months did you work full-time?"),
    question_employer=_("For how many of the last 24 months did the person work full-time?"),
    why=_("With 20 months of full-time work, benefits on top do no harm."),
)
spouse_full_time_with_child = Fact(
    "spouse_full_time_with_child",
    FactKind.BOOL,
    _("Lives with a minor child and a spouse who has worked full-time for 20 of 24 months"),
    neutral=False,
    asked=True,
    question=_(
        "Do you live with a child under 18 and a spouse who works full-time and did so in 20 of "
        "the last 24 months?"
    ),
    question_employer=_(
        "Does the person live with a child under 18 and a spouse who works full-time and did so "
        "in 20 of the last 24 months?"
    ),
    why=_("Then benefits on top do no harm."),
)
german_fits_age = Fact(
    "german_fits_age",
    FactKind.BOOL,
    _("A child's German fits its age"),
    neutral=False,
    judgement=True,
    assumed=True,
)
speaks_in_daily_life = Fact(
    "speaks_in_daily_life",
    FactKind.BOOL,
    _("Speaks German in daily life without great trouble"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Does the person speak German in daily life without great trouble?"),
    why=_("For the generation of guest workers, and in cases of hardship, this is enough."),
)
civic_test = Fact(
    "civic_test",
    FactKind.BOOL,
    _("Passed naturalisation test (Einbürgerungstest)"),
    neutral=True,
    asked=True,
    question=_("Have you passed the naturalisation test (Einbürgerungstest)?"),
    question_employer=_("Has the person passed the naturalisation test (Einbürgerungstest)?"),
    why=_("The test is needed for German citizenship. You can repeat it."),
    effort=2,
    to={"yes": _("with the naturalisation test")},
)
civic_knowledge_proven_otherwise = Fact(
    "civic_knowledge_proven_otherwise",
    FactKind.BOOL,
    _("Civic knowledge proven without the naturalisation test"),
    neutral=False,
    asked=True,
    question=_(
        "Do you have a school leaving certificate from Germany, or another proof that replaces "
        "the naturalisation test?"
    ),
    question_employer=_(
        "Does the person have a school leaving certificate from Germany, or another proof that "
        "replaces the naturalisation test?"
    ),
    why=_("Then you need no naturalisation test."),
)
daily_rates = Fact(
    "daily_rates",
    FactKind.INT,
    _("Daily rates (Tagessätze) of all convictions"),
    neutral=0,
    asked=True,
    question=_(
        "How many daily rates (Tagessätze) were you sentenced to in all (0 if none; one day in "
        "prison is one)?"
    ),
    question_employer=_("How many daily rates (Tagessätze) was the person sentenced to in all?"),
    why=_("Up to 90 daily rates do no harm for German citizenship."),
)
hate_motive = Fact(
    "hate_motive",
    FactKind.BOOL,
    _("Conviction for an antisemitic, racist or other inhuman act"),
    neutral=False,
    assumed=True,
)
criminal_proceedings = Fact(
    "criminal_proceedings",
    FactKind.BOOL,
    _("A criminal investigation is under way"),
    neutral=False,
    assumed=True,
)
naturalisation_deception_found_on = Fact(
    "naturalisation_deception_found_on",
    FactKind.DAY_OR_NEVER,
    _("Day on which deception in a naturalisation procedure was found"),
    judgement=True,
    question=_("When did the office find that there was deception about naturalisation?"),
    why=_("Then naturalisation is closed for ten years."),
)
special_integration = Fact(
    "special_integration",
    FactKind.BOOL,
    _("Special achievements of integration"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_(
        "Are there special achievements: at school, in training or at work, or as a volunteer?"
    ),
    why=_("They could shorten the time until naturalisation."),
)
integration_course_passed = Fact(
    "integration_course_passed",
    FactKind.BOOL,
    _("Integration course passed"),
    neutral=False,
    asked=True,
    question=_("Have you passed the integration course?"),
    question_employer=_("Has the person passed the integration course?"),
    why=_("Until June 2024 it shortened the time until naturalisation."),
)
can_support_family = Fact(
    "can_support_family",
    FactKind.BOOL,
    _("Can support the family"),
    neutral=True,
    assumed=True,
)
spouse_german = Fact(
    "spouse_german",
    FactKind.BOOL,
    _("Married to a German"),
    neutral=False,
    asked=True,
    question=_("Is your spouse or registered partner German?"),
    question_employer=_("Is the person's spouse or registered partner German?"),
    why=_("Spouses of Germans can become German earlier."),
)
german_spouse_lost = Fact(
    "german_spouse_lost",
    FactKind.BOOL,
    _("The German spouse died, or the divorce became final, less than a year ago"),
    neutral=False,
    assumed=True,
)
marriage_months = Fact(
    "marriage_months",
    FactKind.INT,
    _("Months of marriage"),
    neutral=0,
    grows=True,
)

residence_time = Fallback(residence_months, months_since(residence_since))
marriage_time = Fallback(marriage_months, months_since(family.marriage_date))
deception_found_on = Fallback(naturalisation_deception_found_on, TODAY)
