"""Studies: admission, internships, mobility, and the account of working days."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

study_admission = Fact(
    "study_admission",
    FactKind.CHOICE,
    _("Admission to studies"),
    values=(
        "none",
        "full_time",
        "preparatory",
        "conditional",
        "part_time",
        "language_course",
        "internship",
    ),
    labels={
        "none": _("No admission"),
        "full_time": _("Admitted to full-time studies"),
        "preparatory": _("Admitted, with a language course or Studienkolleg before"),
        "conditional": _("Admitted on another condition, or not yet taken by a Studienkolleg"),
        "part_time": _("Admitted to part-time studies"),
        "language_course": _("Only a place in a language course that prepares for studies"),
        "internship": _("Only the promise of an internship that prepares for studies"),
    },
    neutral="none",
    asked=True,
    question=_("Has a university in Germany admitted you?"),
    question_employer=_("Has a university in Germany admitted the person?"),
    why=_("With an admission to full-time studies you have a claim to a residence permit."),
    effort=4,
    to={"full_time": _("with an admission to full-time studies")},
)
university_recognised = Fact(
    "university_recognised",
    FactKind.BOOL,
    _("The university is run or recognised by the state, or comparable"),
    neutral=True,
    assumed=True,
)
study_language_proven = Fact(
    "study_language_proven",
    FactKind.BOOL,
    _("Proof of the language in which the course of study is taught"),
    neutral=False,
    asked=True,
    question=_("Can you prove that you speak the language of your course of study well enough?"),
    question_employer=_("Can the person prove the language of the course of study?"),
    why=_("The proof is needed when nobody has checked it and no course comes before."),
    effort=3,
    to={"yes": _("with proof of the language of the course of study")},
)
study_goal_in_reach = Fact(
    "study_goal_in_reach",
    FactKind.BOOL,
    _("The studies can still be finished in a reasonable time"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Can you still finish your studies in a reasonable time?"),
)
studied_two_years_in_eu = Fact(
    "studied_two_years_in_eu",
    FactKind.BOOL,
    _("International protection in another EU state, and two years of studies there"),
    neutral=False,
    assumed=True,
)
mobility_programme = Fact(
    "mobility_programme",
    FactKind.BOOL,
    _("A programme with mobility, or an agreement between universities"),
    neutral=False,
    asked=True,
    question=_("Do you come with an exchange programme such as Erasmus+?"),
    question_employer=_("Does the person come with an exchange programme such as Erasmus+?"),
    why=_("Students from another EU state may then come for up to 360 days without a title."),
)
eu_study_title = Fact(
    "eu_study_title",
    FactKind.BOOL,
    _("Valid residence permit for studies of another EU state"),
    neutral=False,
    asked=True,
    question=_("Do you have a residence permit for studies from another EU state?"),
    question_employer=_("Does the person have a study permit from another EU state?"),
    why=_("Then part of the studies in Germany may need no German title."),
)
study_part_days = Fact(
    "study_part_days",
    FactKind.INT,
    _("Days of the part of the studies in Germany"),
    unit=_("days"),
    neutral=180,
    requires="eu_study_title",
    asked=True,
    question=_("For how many days do you come to Germany?"),
    question_employer=_("For how many days does the person come to Germany?"),
    why=_("Without a German title the part of the studies here may take 360 days."),
)
mobility_notified = Fact(
    "mobility_notified",
    FactKind.BOOL,
    _("The university has told the Federal Office (BAMF), which has not refused"),
    neutral=True,
    assumed=True,
    effort=1,
    to={"yes": _("with the notice of the university to the Federal Office (BAMF)")},
)
internship_agreement = Fact(
    "internship_agreement",
    FactKind.BOOL,
    _("Agreement on an internship with training, in the field of the studies"),
    neutral=False,
    asked=True,
    question=_("Do you have an internship in Germany in the field of your studies?"),
    question_employer=_("Do you offer an internship in the field of the person's studies?"),
    why=_("There is a residence permit of up to six months for such internships."),
    effort=3,
    to={"yes": _("with an agreement on an internship in the field of the studies")},
)
internship_agreement_complete = Fact(
    "internship_agreement_complete",
    FactKind.BOOL,
    _("The agreement names programme, length, supervision, hours and legal relation"),
    neutral=True,
    requires="internship_agreement",
    assumed=True,
    effort=1,
    to={"yes": _("with an agreement that names all that the law asks for")},
)
internship_fits_studies = Fact(
    "internship_fits_studies",
    FactKind.BOOL,
    _("The internship fits the field and the level of the studies"),
    neutral=True,
    requires="internship_agreement",
    assumed=True,
)
internship_costs_undertaken = Fact(
    "internship_costs_undertaken",
    FactKind.BOOL,
    _("The host has undertaken to bear the costs of an unlawful stay and a removal"),
    neutral=True,
    requires="internship_agreement",
    assumed=True,
    effort=1,
    to={"yes": _("with an undertaking of the host to bear costs")},
)
studying_abroad = Fact(
    "studying_abroad",
    FactKind.BOOL,
    _("Studying for a degree now"),
    neutral=False,
    requires="internship_agreement",
    asked=True,
    question=_("Are you studying for a degree now?"),
    question_employer=_("Is the person studying for a degree now?"),
    why=_("The internship is for students, and for graduates of the last two years."),
)
institution_doubtful = Fact(
    "institution_doubtful",
    FactKind.BOOL,
    _("Sham or insolvent institution, or another purpose of the stay"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Is there a ground to refuse, such as a sham university or another purpose?"),
)
protection_in_eu = Fact(
    "protection_in_eu",
    FactKind.BOOL,
    _("International protection in another EU state"),
    neutral=False,
    assumed=True,
)
blue_card_applied_for = Fact(
    "blue_card_applied_for",
    FactKind.BOOL,
    _("An EU Blue Card has been applied for, here or in another EU state"),
    neutral=False,
    assumed=True,
)
hours_per_day = Fact("hours_per_day", FactKind.NUMBERS, _("Hours of work on each day of a week"))
weekly_days = Fact("weekly_days", FactKind.NUMBERS, _("Working days counted for each week"))
lecture_time = Fact(
    "lecture_time",
    FactKind.BOOL,
    _("During lecture time"),
    neutral=True,
)
student_side_job = Fact(
    "student_side_job",
    FactKind.BOOL,
    _("Student side job, for example at the university"),
    neutral=False,
)
half_days = Fact("half_days", FactKind.INT, _("Half working days in the year"), neutral=0)
full_days = Fact("full_days", FactKind.INT, _("Full working days in the year"), neutral=0)
