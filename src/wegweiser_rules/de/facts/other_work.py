"""Special kinds of work, for each of which the Employment Ordinance has its own rule."""

from __future__ import annotations

from wegweiser_rules.engine.facts import NEVER, Fact, FactKind
from wegweiser_rules.engine.messages import _

KINDS = {
    "other": _("None of these kinds"),
    "executive": _("Executive or senior manager"),
    "board": _("Legal representative of a company, such as a managing director"),
    "specialist": _("Specialist with knowledge that only the company's own people have"),
    "academic_staff": _("Research staff of a university or a research institution"),
    "guest_scientist": _("Guest scientist at a university or a public research institution"),
    "guest_scientist_team": _("Engineer or technician in the team of a guest scientist"),
    "teacher": _("Teacher at a public school or a private school approved by the state"),
    "language_teacher": _("Teacher of a language at a university"),
    "staff_exchange": _("Exchange of staff within an international company"),
    "foreign_project": _("Preparation in Germany for a project abroad"),
    "speciality_cook": _("Cook in a restaurant for the dishes of one country or region"),
    "au_pair": _("Au pair in a family"),
    "voluntary_service": _("Voluntary service that the law or the EU provides for"),
    "charitable": _("Work mainly for charity"),
    "religious": _("Work mainly for religion"),
    "holiday_work": _("Holiday job for students of universities abroad"),
    "internship_study": _("Internship that belongs to a school or a course of study"),
    "internship_programme": _("Internship paid by the EU or development cooperation"),
    "internship_exchange": _("Internship in an international exchange of students or graduates"),
    "internship_scholarship": _("Internship of specialists and executives with a public grant"),
    "internship_foreign_study": _("Internship during studies abroad, after four semesters"),
    "internship_german_school": _("Internship of pupils of a German school abroad"),
    "internship_school": _("Internship of pupils of another school abroad"),
    "seasonal": _("Seasonal work in farming, forestry, hotels or food processing"),
    "athlete": _("Professional athlete or coach"),
    "esports": _("Professional eSports player"),
    "care_assistant": _("Care assistant"),
    "driver": _("Professional driver of lorries or buses"),
    "driver_in_training": _("Work while one becomes a driver of lorries or buses"),
    "civil_servant": _("Civil servant (Beamter) of a German authority"),
}
FITTING = {"fitting": _("Any work that is of the kind which the rule asks for")}

job_kind = Fact(
    "job_kind",
    FactKind.CHOICE,
    _("Special kind of work"),
    values=tuple(KINDS),
    labels={**KINDS, **FITTING},
    pattern="fitting",
    neutral="fitting",
    requires="job_offer",
    asked=True,
    question=_("Is the job one of these special kinds of work?"),
    question_employer=_("Is the job one of these special kinds of work?"),
    why=_(
        "Such kinds have ways of their own, for example internships, au pairs, drivers, care "
        "assistants, teachers or athletes. Most jobs are none of them."
    ),
)
company_knowledge = Fact(
    "company_knowledge",
    FactKind.BOOL,
    _("Special knowledge, mainly of the company's own products or methods"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Does the person have special knowledge, mainly of the company itself?"),
)
research_title_fits = Fact(
    "research_title_fits",
    FactKind.BOOL,
    _("The research falls under the title for researchers (§ 18d or § 18f)"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Does the research fall under the title for researchers (§ 18d or § 18f)?"),
)
comparable_qualification = Fact(
    "comparable_qualification",
    FactKind.BOOL,
    _("A degree, or a qualification comparable to one"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Does the person have a degree, or a qualification comparable to one?"),
)
project_needs_preparation = Fact(
    "project_needs_preparation",
    FactKind.BOOL,
    _("The project abroad cannot do without this preparation, and the person will work on it"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Does the project abroad need this preparation, and will the person work on it?"),
)
comparable_to_german_worker = Fact(
    "comparable_to_german_worker",
    FactKind.BOOL,
    _("A qualification comparable to that of German skilled workers"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Is the person as qualified as a German skilled worker?"),
)
speciality_restaurant = Fact(
    "speciality_restaurant",
    FactKind.BOOL,
    _("Restaurant for the dishes of one country or region (Spezialitätenrestaurant)"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Does the restaurant mainly serve the dishes of one country or region?"),
    question_employer=_("Does the restaurant mainly serve the dishes of one country or region?"),
    why=_("Only for such restaurants may cooks come who are no skilled workers."),
)
full_time = Fact(
    "full_time",
    FactKind.BOOL,
    _("Full-time work"),
    neutral=True,
    requires="job_offer",
    asked=True,
    question=_("Is it a full-time job?"),
    question_employer=_("Is it a full-time job?"),
    why=_("Cooks of a speciality restaurant must work full time."),
    effort=2,
    to={"yes": _("with a full-time job")},
)
previous_cook_title_end = Fact(
    "previous_cook_title_end",
    FactKind.DAY_OR_NEVER,
    _("End of the last title as a speciality cook"),
    neutral=NEVER,
    asked=True,
    question=_("When did your last title as a cook in Germany end?"),
    question_employer=_("When did the person's last title as a cook in Germany end?"),
    why=_("After such a title one must wait for three years before the next."),
)
family_speaks_german = Fact(
    "family_speaks_german",
    FactKind.CHOICE,
    _("German in the host family"),
    values=("mother_tongue", "family_language", "no"),
    labels={
        "mother_tongue": _("As a mother tongue"),
        "family_language": _("As the language of the family, but not as a mother tongue"),
        "no": _("Not spoken in the family"),
    },
    pattern="[a-z_]{1,40}",
    neutral="mother_tongue",
    requires="job_offer",
    asked=True,
    question=_("How is German spoken in the host family?"),
    question_employer=_("How is German spoken in the host family?"),
    why=_("An au pair is to learn German in the family."),
)
host_parents_same_country = Fact(
    "host_parents_same_country",
    FactKind.BOOL,
    _("The au pair comes from a home country of the host parents"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Do you come from the home country of one of the host parents?"),
    question_employer=_("Does the au pair come from the home country of a host parent?"),
    why=_("This matters where German is not the mother tongue of the family."),
)
language_unreasonable = Fact(
    "language_unreasonable",
    FactKind.BOOL,
    _("Learning German before the entry is impossible, unreasonable or a special hardship"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Was it impossible or unreasonable to learn German before the entry?"),
)
first_title_of_this_kind = Fact(
    "first_title_of_this_kind",
    FactKind.BOOL,
    _("First title for this work"),
    neutral=True,
    assumed=True,
)
studies_abroad = Fact(
    "studies_abroad",
    FactKind.BOOL,
    _("Student of a university abroad"),
    neutral=True,
    asked=True,
    question=_("Do you study at a university abroad?"),
    question_employer=_("Does the person study at a university abroad?"),
    why=_("Holiday jobs through the Federal Employment Agency are for students."),
)
studies_at_college_abroad = Fact(
    "studies_at_college_abroad",
    FactKind.BOOL,
    _("Student of a technical college (Fachschule) abroad"),
    neutral=False,
    assumed=True,
)
job_weeks = Fact(
    "job_weeks",
    FactKind.INT,
    _("Length of the work in weeks"),
    unit=_("weeks"),
    neutral=0,
    asked=True,
    question=_("For how many weeks is the internship?"),
    question_employer=_("For how many weeks is the internship?"),
    why=_("Internships of pupils may last six weeks at most."),
)
job_days_in_12_months = Fact(
    "job_days_in_12_months",
    FactKind.INT,
    _("Working days of the holiday job within twelve months"),
    unit=_("days"),
    neutral=0,
    asked=True,
    question=_("How many days will you work in Germany within twelve months?"),
    question_employer=_("How many days will the person work within twelve months?"),
    why=_("Holiday jobs may take 90 days within twelve months."),
)
placed_by_agency = Fact(
    "placed_by_agency",
    FactKind.BOOL,
    _("Job found through the Federal Employment Agency"),
    neutral=True,
    asked=True,
    question=_("Did the Federal Employment Agency (Bundesagentur für Arbeit) find the job?"),
    question_employer=_("Did the Federal Employment Agency place the person with the company?"),
    why=_("Holiday jobs and seasonal work run through this agency."),
)
agency_agrees = Fact(
    "agency_agrees",
    FactKind.BOOL,
    _("The Federal Employment Agency agrees to the internship (Einvernehmen)"),
    neutral=True,
    assumed=True,
)
federation_confirms = Fact(
    "federation_confirms",
    FactKind.BOOL,
    _("Confirmation of the national sports federation"),
    neutral=True,
    requires="job_offer",
    asked=True,
    question=_("Does the German federation for the sport confirm your level or skills?"),
    question_employer=_("Does the German federation for the sport confirm the person's level?"),
    why=_("Athletes and coaches need this confirmation."),
    effort=2,
    to={"yes": _("with the confirmation of the national sports federation")},
)
esport_is_significant = Fact(
    "esport_is_significant",
    FactKind.BOOL,
    _("The form of eSports is of considerable national or international importance"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Is this form of eSports of considerable importance, here or abroad?"),
)
public_interest_in_job = Fact(
    "public_interest_in_job",
    FactKind.BOOL,
    _("Public interest in this person's work, such as a regional or economic one"),
    neutral=False,
    judgement=True,
    question=_("Is there a public interest in this person's work in this single case?"),
)
