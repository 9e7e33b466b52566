"""Training, degree, recognition and experience."""

from __future__ import annotations

from wegweiser_rules.engine.facts import NEVER, Fact, FactKind
from wegweiser_rules.engine.messages import _

qual_kind = Fact(
    "qual_kind",
    FactKind.CHOICE,
    _("Highest qualification"),
    values=("none", "vocational", "degree", "tertiary", "ahk"),
    labels={
        "none": _("No completed training or degree"),
        "vocational": _("Vocational training"),
        "degree": _("University degree"),
        "tertiary": _("Tertiary programme of three years or more, at bachelor level"),
        "ahk": _("Certificate of a German chamber of commerce abroad (AHK)"),
    },
    neutral="none",
    asked=True,
    question=_("What is your highest qualification?"),
    question_employer=_("What is the person's highest qualification?"),
    why=_("The qualification decides which ways for skilled workers come into question."),
)
qual_recognised_in_origin = Fact(
    "qual_recognised_in_origin",
    FactKind.BOOL,
    _("Qualification recognised by the state where it was obtained"),
    neutral=True,
    asked=True,
    question=_("Is your qualification recognised by the state where you obtained it?"),
    question_employer=_("Is the qualification recognised by the state where it was obtained?"),
    why=_("Several ways need no German recognition, but recognition at home."),
)
qual_training_months = Fact(
    "qual_training_months",
    FactKind.INT,
    _("Length of the training"),
    unit=_("months"),
    neutral=36,
    asked=True,
    question=_("How many months did your training take?"),
    question_employer=_("How many months did the training take?"),
    why=_("Several ways ask for a training of at least two years."),
)
recognition = Fact(
    "recognition",
    FactKind.CHOICE,
    _("Recognition in Germany"),
    values=("not_applied", "pending", "partial", "full", "none"),
    labels={
        "not_applied": _("Not applied for yet"),
        "pending": _("Applied for, not decided"),
        "partial": _("Decision: more training or an exam is needed"),
        "full": _("Full recognition or equivalence"),
        "none": _("Refused"),
    },
    neutral="not_applied",
    asked=True,
    question=_("Has your foreign qualification been recognised in Germany?"),
    question_employer=_("Has the foreign qualification been recognised in Germany?"),
    why=_("Recognition opens the strongest ways. A decision that something is missing helps too."),
    effort=5,
    to={
        "full": _("with full recognition of the qualification in Germany"),
        "partial": _("with a recognition decision that names the missing training"),
    },
)
degree_comparable = Fact(
    "degree_comparable",
    FactKind.BOOL,
    _("Degree comparable to a German one"),
    neutral=False,
    asked=True,
    question=_("Is your degree comparable to a German one (anabin database or ZAB statement)?"),
    question_employer=_("Is the degree comparable to a German one (anabin or ZAB statement)?"),
    why=_("A comparable degree is enough for § 18b and the EU Blue Card."),
    effort=4,
    to={"yes": _("with a statement that the degree is comparable (ZAB or anabin)")},
)
degree_date = Fact(
    "degree_date",
    FactKind.DAY_OR_NEVER,
    _("Day of the degree"),
    neutral=NEVER,
    asked=True,
    question=_("When did you obtain your degree?"),
    question_employer=_("When did the person obtain the degree?"),
    why=_("In the first three years after a degree a lower salary is enough for the Blue Card."),
)
german_training = Fact(
    "german_training",
    FactKind.BOOL,
    _("Vocational training completed in Germany"),
    neutral=False,
    asked=True,
    question=_("Did you complete a vocational training of two years or more in Germany?"),
    question_employer=_(
        "Did the person complete a vocational training of two years or more in Germany?"
    ),
    why=_("A German training needs no recognition."),
)
german_degree = Fact(
    "german_degree",
    FactKind.BOOL,
    _("Degree from a German university"),
    neutral=False,
    asked=True,
    question=_("Do you have a degree from a German university?"),
    question_employer=_("Does the person have a degree from a German university?"),
    why=_("A German degree needs no recognition."),
)
licence = Fact(
    "licence",
    FactKind.CHOICE,
    _("Licence to practise (Berufsausübungserlaubnis)"),
    values=("not_required", "granted", "promised", "missing"),
    labels={
        "not_required": _("The job needs no licence"),
        "granted": _("Granted"),
        "promised": _("Promised in writing"),
        "missing": _("Needed, but not granted yet"),
    },
    neutral="not_required",
    requires="job_offer",
    asked=True,
    question=_("Does the job need a licence to practise, and do you have it?"),
    question_employer=_("Does the job need a licence to practise, and does the person have it?"),
    why=_("In regulated jobs such as nursing or medicine the licence comes first."),
    effort=5,
    to={"promised": _("with the licence to practise, granted or promised")},
)
qual_isco = Fact(
    "qual_isco",
    FactKind.TEXT,
    _("Occupational group of the qualification (ISCO-08)"),
    pattern=r"\d{0,4}",
    neutral="",
    asked=True,
    question=_("Which occupation is your qualification for?"),
    question_employer=_("Which occupation is the qualification for?"),
    why=_("Qualifications for shortage occupations earn a point for the opportunity card."),
)
qualification_name = Fact(
    "qualification_name", FactKind.TEXT, _("Name of the qualification"), neutral=""
)
expert_confirmation = Fact(
    "expert_confirmation",
    FactKind.BOOL,
    _("Confirmation of the qualification by the competent body"),
    neutral=True,
    judgement=True,
    assumed=True,
    effort=4,
    to={"yes": _("with the confirmation of the qualification by the competent body")},
)
measure_suitable = Fact(
    "measure_suitable",
    FactKind.BOOL,
    _("Place in a suitable qualification measure"),
    neutral=True,
    asked=True,
    question=_("Do you have a place in a course or training that leads to recognition?"),
    question_employer=_("Is there a place in a course or training that leads to recognition?"),
    why=_("The permit for recognition is given for such a measure."),
    effort=4,
    to={"yes": _("with a place in a suitable qualification measure")},
)
measure_mainly_in_company = Fact(
    "measure_mainly_in_company",
    FactKind.BOOL,
    _("The measure takes place mainly in a company"),
    neutral=False,
    asked=True,
    question=_("Does the measure take place mainly in a company?"),
    question_employer=_("Does the measure take place mainly in a company?"),
    why=_("Then the Federal Employment Agency has to agree."),
)
practical_skills_missing = Fact(
    "practical_skills_missing",
    FactKind.BOOL,
    _("The decision finds that mainly practical skills are missing"),
    neutral=False,
    judgement=True,
)
exp_months_last_5y = Fact(
    "exp_months_last_5y",
    FactKind.INT,
    _("Work experience in the last five years"),
    unit=_("months"),
    neutral=0,
    asked=True,
    question=_("How many months have you worked in your occupation in the last five years?"),
    question_employer=_(
        "How many months has the person worked in the occupation in the last five years?"
    ),
    why=_("Two years of experience open a way without German recognition."),
)
exp_months_last_7y = Fact(
    "exp_months_last_7y",
    FactKind.INT,
    _("Work experience in the last seven years"),
    unit=_("months"),
    neutral=0,
    asked=True,
    question=_("How many months have you worked in your occupation in the last seven years?"),
    question_employer=_(
        "How many months has the person worked in the occupation in the last seven years?"
    ),
    why=_("Five years of experience earn three points for the opportunity card."),
)
exp_it_months_last_7y = Fact(
    "exp_it_months_last_7y",
    FactKind.INT,
    _("Work experience in IT in the last seven years"),
    unit=_("months"),
    neutral=0,
    asked=True,
    question=_("How many months have you worked as an IT specialist in the last seven years?"),
    question_employer=_(
        "How many months has the person worked as an IT specialist in the last seven years?"
    ),
    why=_("IT specialists can get the EU Blue Card by experience, without a degree."),
)
exp_degree_level = Fact(
    "exp_degree_level",
    FactKind.BOOL,
    _("Experience at the level of a degree"),
    neutral=True,
    asked=True,
    question=_("Is what you know and do in your job at the level of a university degree?"),
    question_employer=_("Is what the person knows and does at the level of a university degree?"),
    why=_("For the EU Blue Card without a degree, the experience must reach this level."),
)
exp_enables_job = Fact(
    "exp_enables_job",
    FactKind.BOOL,
    _("Experience that enables the person to do the job"),
    neutral=True,
    judgement=True,
    assumed=True,
)
exp_after_qualification = Fact(
    "exp_after_qualification",
    FactKind.BOOL,
    _("Experience gained after the qualification and related to it"),
    neutral=True,
    assumed=True,
)
stay_de_6m_last_5y = Fact(
    "stay_de_6m_last_5y",
    FactKind.BOOL,
    _("Six months of lawful stay in Germany in the last five years"),
    neutral=False,
    asked=True,
    question=_("In the last five years, did you live lawfully in Germany for six months?"),
    question_employer=_(
        "In the last five years, did the person live lawfully in Germany for six months?"
    ),
    why=_("Such a stay earns a point for the opportunity card."),
)
