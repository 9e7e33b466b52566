"""What the attributes of a rule mean, in words."""

from __future__ import annotations

from wegweiser_rules.engine.messages import Message, _

YES = Message(_("yes"))
NO = Message(_("no"))

LABELS = {
    "authority": _("Responsible"),
    "ba_consent_required": _("Consent of the Federal Employment Agency"),
    "priority_check": _("Priority check (Vorrangprüfung)"),
    "work_allowed": _("Work that the title allows"),
    "work_hours_week": _("Hours of work a week"),
    "side_job_hours": _("Hours a week in a side job"),
    "validity_months": _("Validity in months"),
    "first_validity_months_max": _("First issued for at most (months)"),
    "first_months_min": _("First issued for at least (months)"),
    "first_months_max": _("First issued for at most (months)"),
    "extension_months": _("Extension (months)"),
    "max_months": _("At most in all (months)"),
    "decision_days": _("Decision within (days)"),
    "decision_months": _("Decision within (months)"),
    "appointment_weeks": _("Appointment within (weeks)"),
    "visa_weeks": _("Decision on the visa within (weeks)"),
    "fee_eur": _("Fee in EUR"),
    "visa_fee_eur": _("Fee for the visa in EUR"),
    "visa_required": _("Visa needed"),
    "family_privileged": _("Easier for the family (§ 29 Abs. 5, § 30 Abs. 1 S. 3 Nr. 5)"),
    "quota": _("At most so many a year"),
    "points_needed": _("Points needed"),
    "free_work_after_months": _("Any work after (months)"),
    "trial_weeks_total": _("Trial work (weeks in all)"),
    "trial_weeks_each": _("Trial work (weeks each)"),
    "work_days_year": _("Working days a year"),
    "half_days": _("Half working days in the year"),
    "livelihood_eur_month": _("Needed for the livelihood in EUR a month"),
    "cost_share_percent": _("Own share of the cost in per cent"),
    "confirmation_by": _("Receipt confirmed by"),
    "extendable_once": _("Can be extended once"),
    "any_employment": _("Any employment allowed"),
    "permission_required": _("Permission needed"),
    "notify_employer_change": _("A change of employer must be reported"),
    "max_days": _("At most (days)"),
    "search_months": _("To look for another place (months)"),
    "settlement_after_months": _("Settlement permit after (months)"),
    "valid_until": _("Valid until"),
    "abh_may_refuse": _("The office may refuse the stay within 30 days"),
    "abh_may_suspend_30_days": _("The office may suspend the change for 30 days"),
}
"""Attributes that are read; others are worked out for a situation and named with it."""

WORDS = {
    "authority": {
        "mission_abh": Message(
            _("German mission abroad for the visa, then the Ausländerbehörde (immigration office)")
        ),
        "abh": Message(_("Ausländerbehörde (immigration office)")),
        "mission": Message(_("German mission abroad")),
        "ba": Message(_("Bundesagentur für Arbeit (Federal Employment Agency)")),
        "citizenship_authority": Message(
            _("Staatsangehörigkeitsbehörde (office for citizenship)")
        ),
        "employer": Message(_("the employer")),
        "none": Message(_("no office")),
        "bamf": Message(_("Bundesamt für Migration und Flüchtlinge (BAMF)")),
        "recognition_office": Message(_("The office that decides on the recognition")),
    },
    "work_allowed": {
        "any": Message(_("any work, employed or self-employed")),
        "none": Message(_("no work")),
        "this_job": Message(_("the job for which it is issued")),
        "fitting_job": Message(_("the job for which it is issued, and others that fit the card")),
        "this_job_and_20h": Message(_("the job for which it is issued, and 20 hours of others")),
        "any_employment": Message(_("any employment, but no self-employment")),
        "business": Message(_("the business for which one came")),
        "research_and_teaching": Message(_("research and teaching")),
        "self_employment": Message(_("the business for which it is issued")),
        "with_permission": Message(_("work that the office permits")),
        "20h": Message(_("up to 20 hours a week")),
        "10h": Message(_("up to 10 hours a week")),
        "this_job_and_10h": Message(_("the job for which it is issued, and 10 hours of others")),
        "training": Message(_("the training itself")),
        "training_and_10h": Message(_("the training itself, and 10 hours a week of other work")),
        "training_and_20h": Message(_("the training itself, and 20 hours a week of other work")),
        "120_days": Message(_("120 whole or 240 half days a year, and student side jobs")),
        "140_days": Message(_("140 days a year, and student side jobs")),
        "140_days_pro_rata": Message(
            _("a share of 140 days a year, as long as the stay, and student side jobs")
        ),
        "third_of_stay": Message(_("a third of the stay, and student side jobs")),
        "vacation": Message(_("work in the vacation, and the internship")),
        "internship": Message(_("the internship")),
        "trial_10h": Message(_("trial work of up to 10 hours a week")),
    },
}


def word(name: str, value: object) -> object:
    """Return the value of an attribute as it is read: a message, a number, or a text."""
    if isinstance(value, bool):
        return YES if value else NO
    return WORDS.get(name, {}).get(str(value), value)
