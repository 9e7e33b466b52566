"""Asylum, protection and toleration."""

from __future__ import annotations

from wegweiser_rules.engine.facts import NEVER, Fact, FactKind
from wegweiser_rules.engine.messages import _

asylum_state = Fact(
    "asylum_state",
    FactKind.CHOICE,
    _("Asylum procedure in Germany"),
    values=(
        "none",
        "pending",
        "rejected",
        "rejected_manifestly",
        "withdrawn",
        "recognised_25_1",
        "recognised_25_2",
    ),
    labels={
        "none": _("No asylum application"),
        "pending": _("The procedure is still running"),
        "rejected": _("Rejected, no further appeal"),
        "rejected_manifestly": _("Rejected as manifestly unfounded"),
        "withdrawn": _("I withdrew the application"),
        "recognised_25_1": _("Entitled to asylum"),
        "recognised_25_2": _("Recognised refugee or subsidiary protection"),
    },
    neutral="none",
    asked=True,
    question=_("Have you applied for asylum in Germany?"),
    question_employer=_("Has the person applied for asylum in Germany?"),
    why=_("An asylum procedure closes some ways until it has ended or until you have left."),
)
asylum_exception_agreed = Fact(
    "asylum_exception_agreed",
    FactKind.BOOL,
    _("The highest state authority agrees because of important national interests"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Has the highest state authority agreed because of important national interests?"),
)
asylum_application_date = Fact(
    "asylum_application_date",
    FactKind.DAY_OR_NEVER,
    _("Day of the asylum application"),
    neutral=NEVER,
    asked=True,
    question=_("When did you apply for asylum in Germany?"),
    question_employer=_("When did the person apply for asylum in Germany?"),
    why=_("Waiting times and bans on work depend on this day."),
)
asylum_registration_date = Fact(
    "asylum_registration_date",
    FactKind.DATE,
    _("Day of the registration of the asylum request"),
    asked=True,
    question=_("When was your asylum request registered?"),
    question_employer=_("When was the person's asylum request registered?"),
    why=_("In a reception centre the waiting time for work begins on this day."),
)
lives_in_reception = Fact(
    "lives_in_reception",
    FactKind.BOOL,
    _("Has to live in a reception centre (Aufnahmeeinrichtung)"),
    neutral=False,
    asked=True,
    question=_("Do you have to live in a reception centre (Aufnahmeeinrichtung)?"),
    question_employer=_("Does the person have to live in a reception centre?"),
    why=_("There the waiting time for work is longer."),
)
dublin_or_protection_elsewhere = Fact(
    "dublin_or_protection_elsewhere",
    FactKind.BOOL,
    _("Another EU state was asked to take over, or already gives protection"),
    neutral=False,
    asked=True,
    question=_("Was another EU state asked to take you, or did one already give you protection?"),
    question_employer=_("Was another EU state asked to take the person, or does it protect them?"),
    why=_("Then the waiting time for work in a reception centre is six months."),
)
accelerated_art42_1_a_f = Fact(
    "accelerated_art42_1_a_f",
    FactKind.BOOL,
    _("Accelerated asylum procedure"),
    neutral=False,
    asked=True,
    question=_("Is your asylum application decided in an accelerated procedure?"),
    question_employer=_("Is the asylum application decided in an accelerated procedure?"),
    why=_("In an accelerated procedure no work is allowed."),
)
asylum_refusal_enforceable = Fact(
    "asylum_refusal_enforceable",
    FactKind.BOOL,
    _("Refused as inadmissible or manifestly unfounded, and the appeal suspends nothing"),
    neutral=False,
    assumed=True,
)
permitted_since = Fact(
    "permitted_since",
    FactKind.DATE,
    _("Permission to stay (Gestattung) since"),
    asked=True,
    question=_("Since when have you had the permission to stay (Gestattung)?"),
    question_employer=_("Since when has the person had the permission to stay (Gestattung)?"),
    why=_("Outside a reception centre you can get permission to work after three months."),
)
tolerated_since = Fact(
    "tolerated_since",
    FactKind.DATE,
    _("Toleration (Duldung) since"),
    asked=True,
    question=_("Since when have you had a toleration (Duldung) without a break?"),
    question_employer=_("Since when has the person had a toleration (Duldung) without a break?"),
    why=_("Some ways open after three or twelve months of toleration."),
)
toleration_kind = Fact(
    "toleration_kind",
    FactKind.CHOICE,
    _("Kind of toleration"),
    values=("60a", "60b", "60c", "60d"),
    labels={
        "60a": _("Ordinary toleration"),
        "60b": _("For people with unclear identity (§ 60b)"),
        "60c": _("For vocational training (Ausbildungsduldung, § 60c)"),
        "60d": _("For work (Beschäftigungsduldung, § 60d)"),
    },
    neutral="60a",
    asked=True,
    question=_("Which kind of toleration (Duldung) does your paper name?"),
    question_employer=_("Which kind of toleration does the person have?"),
    why=_("With a toleration for people with unclear identity no work is allowed."),
)
removal_measures_concrete = Fact(
    "removal_measures_concrete",
    FactKind.BOOL,
    _("Concrete steps to removal run"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Do concrete steps to removal run, such as a flight that is being booked?"),
)
obstacle_self_caused = Fact(
    "obstacle_self_caused",
    FactKind.BOOL,
    _("The obstacle to removal is the person's own fault"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Is the obstacle to removal the person's own fault, such as a false name?"),
)
entered_for_benefits = Fact(
    "entered_for_benefits",
    FactKind.BOOL,
    _("Entered in order to receive benefits for asylum seekers"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Did the person come in order to receive benefits for asylum seekers?"),
)
cooperation_breach = Fact(
    "cooperation_breach",
    FactKind.BOOL,
    _("Repeated or serious lack of cooperation in the asylum procedure"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Did the person repeatedly or seriously fail to cooperate in the procedure?"),
)
asylblg_last_receipt = Fact(
    "asylblg_last_receipt",
    FactKind.DAY_OR_NEVER,
    _("Last receipt of benefits under the Asylbewerberleistungsgesetz"),
    neutral=NEVER,
    asked=True,
    question=_("When did you last receive asylum seekers' benefits in Germany?"),
    question_employer=_("When did the person last receive asylum seekers' benefits in Germany?"),
    why=_("The Western Balkans way is closed for 24 months after such benefits."),
)
stay_since = Fact(
    "stay_since",
    FactKind.DATE,
    _("In Germany without a break since, with a title, permission to stay or toleration"),
    asked=True,
    question=_(
        "Since when have you been in Germany without a break, always with a title, a permission "
        "to stay or a toleration?"
    ),
    question_employer=_("Since when has the person been in Germany without a break?"),
    why=_("Many ways for tolerated people depend on the time in Germany."),
)
work_permit_on_2026_06_11 = Fact(
    "work_permit_on_2026_06_11",
    FactKind.BOOL,
    _("Permission to work on 11 June 2026"),
    neutral=False,
    asked=True,
    question=_("Did you have a permission to work on 11 June 2026?"),
    question_employer=_("Did the person have a permission to work on 11 June 2026?"),
    why=_("For some nationalities this keeps work allowed."),
)
tolerated_on_2025_05_06 = Fact(
    "tolerated_on_2025_05_06",
    FactKind.BOOL,
    _("Tolerated in Germany on 6 May 2025"),
    neutral=False,
    asked=True,
    question=_("Did you live in Germany with a toleration (Duldung) on 6 May 2025?"),
    question_employer=_("Did the person live in Germany with a toleration on 6 May 2025?"),
    why=_("For some nationalities this keeps work allowed."),
)
months_60b = Fact(
    "months_60b",
    FactKind.INT,
    _("Toleration for people with unclear identity"),
    neutral=0,
    unit=_("months"),
    asked=True,
    question=_("For how many months have you had a toleration for people with unclear identity?"),
    question_employer=_("For how many months was the toleration one for unclear identity?"),
    why=_("These months mostly do not count."),
)
months_60d = Fact(
    "months_60d",
    FactKind.INT,
    _("Toleration for work (§ 60d)"),
    neutral=0,
    unit=_("months"),
    grows=True,
    asked=True,
    question=_("For how many months have you had a toleration for work (Beschäftigungsduldung)?"),
    question_employer=_("For how many months has the person had a toleration for work?"),
    why=_("After 30 months it opens a way to a residence permit."),
)
conditions_60d_met = Fact(
    "conditions_60d_met",
    FactKind.BOOL,
    _("The conditions of the toleration for work are still met"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Are the conditions of the toleration for work still met?"),
)
withdrawn_after_advice = Fact(
    "withdrawn_after_advice",
    FactKind.BOOL,
    _("Withdrew the asylum application after free legal advice of the Federal Office"),
    neutral=False,
    asked=True,
    question=_("Did you withdraw your asylum application after free advice of the BAMF?"),
    question_employer=_("Did the person withdraw the application after free advice of the BAMF?"),
    why=_("Then the withdrawal does not lead to a ban on work."),
)
no_asylum_for_child_welfare = Fact(
    "no_asylum_for_child_welfare",
    FactKind.BOOL,
    _("Unaccompanied minor; no asylum procedure in the child's interest"),
    neutral=False,
    judgement=True,
    question=_("Was there no asylum procedure because that was best for an unaccompanied child?"),
)
identity_by_passport = Fact(
    "identity_by_passport",
    FactKind.BOOL,
    _("Identity proved by a recognised and valid passport"),
    neutral=False,
    asked=True,
    question=_("Did you show the authority a valid passport to prove who you are?"),
    question_employer=_("Did the person show the authority a valid passport?"),
    why=_("Then three months of toleration are enough in a reception centre."),
    effort=3,
    to={"yes": _("with a valid passport shown to the authority")},
)
work_allowed_during_asylum = Fact(
    "work_allowed_during_asylum",
    FactKind.BOOL,
    _("Work was already allowed during the asylum procedure"),
    neutral=False,
    asked=True,
    question=_("Were you already allowed to work during your asylum procedure?"),
    question_employer=_("Was the person already allowed to work during the asylum procedure?"),
    why=_("Then work must be allowed in a reception centre as well."),
)
work_free_of_consent = Fact(
    "work_free_of_consent",
    FactKind.BOOL,
    _("Work that needs no consent, such as voluntary service or a compulsory internship"),
    neutral=False,
    assumed=True,
)
spouse_fits_60d = Fact(
    "spouse_fits_60d",
    FactKind.BOOL,
    _("The spouse, if there is one, also came in time, is identified and has no conviction"),
    neutral=True,
    assumed=True,
)
temporary_protection_elsewhere = Fact(
    "temporary_protection_elsewhere",
    FactKind.BOOL,
    _("Temporary protection held or applied for in the EU"),
    neutral=False,
    assumed=True,
)
removal_suspended_elsewhere = Fact(
    "removal_suspended_elsewhere",
    FactKind.BOOL,
    _("Removal suspended in another EU state"),
    neutral=False,
    assumed=True,
)
protection_pending_elsewhere = Fact(
    "protection_pending_elsewhere",
    FactKind.BOOL,
    _("Application for international protection pending in another EU state"),
    neutral=False,
    assumed=True,
)
humanitarian_title_pending = Fact(
    "humanitarian_title_pending",
    FactKind.BOOL,
    _("Application for a humanitarian title pending"),
    neutral=False,
    assumed=True,
)
