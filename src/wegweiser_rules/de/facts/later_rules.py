"""Facts of events, settlement, toleration and naturalisation, which no rule here asks for yet.

They are declared so that a situation that names them is understood and checked.
"""

from __future__ import annotations

from wegweiser_rules.engine.facts import NEVER, Fact, FactKind, Typed
from wegweiser_rules.engine.messages import _

FAVOURABLE: dict[str, str] = {
    "can_support_family": _("Can support the family"),
    "child_in_household": _("Lives with a minor child"),
    "children_school_ok": _("The children attend school"),
    "contract_registered": _("Training contract is registered"),
    "cost_undertaking": _("Undertaking to bear costs"),
    "fdgo": _("Commitment to the free democratic order"),
    "follow_up_offer": _("Offer of a job after the qualification"),
    "follow_up_promise": _("Promise of a following training"),
    "full_time": _("Full-time work"),
    "home_driving_licence": _("Driving licence of the home country"),
    "job_allowed": _("Permission to work"),
    "job_matches_qualification": _("The job fits the qualification"),
    "language_checked_by_provider": _("The training provider has checked the language"),
    "livelihood_no_sgb2_12": _("Livelihood without benefits under SGB II or XII"),
    "new_job_meets_18g": _("The new job meets the conditions of the EU Blue Card"),
    "procedure_pursued": _("The recognition procedure is being pursued"),
    "prognosis_ok": _("Good prospects of integration"),
    "return_possible": _("Return after the transfer is possible"),
    "travel_costs_paid": _("The employer pays the travel costs"),
}
UNFAVOURABLE: dict[str, str] = {
    "analysis_promised": _("Skills analysis promised"),
    "can_take_degree_job": _("Able to take up a job at the level of a degree"),
    "care_assistant_equivalence": _("Equivalence of the training as a care assistant"),
    "contract_with_person_abroad": _("Employment contract with a person abroad"),
    "cross_border_placement_299_sgb3": _("Placement across borders under § 299 SGB III"),
    "delay_not_at_fault": _("The delay is not the person's fault"),
    "employed": _("In employment"),
    "eu_driving_licence": _("Driving licence of an EU state"),
    "fast_track": _("Fast-track procedure"),
    "fdgo_doubt": _("Doubts about the commitment to the free democratic order"),
    "follow_up_shortage_training": _("Following training in a shortage occupation"),
    "freelance": _("Freelance work"),
    "full_time_now": _("Full-time work now"),
    "german_school_abroad": _("German school abroad"),
    "hosting_agreement": _("Hosting agreement with a research institution"),
    "initial_qualification": _("Initial qualification as a driver"),
    "institution_mainly_public": _("Research institution mainly paid by public money"),
    "institution_recognised": _("Recognised research institution"),
    "integration_without_state_help_expected": _("Integration without help is expected"),
    "language_prep_course": _("Preparatory language course"),
    "lecture_time": _("During lecture time"),
    "livelihood_by_job_12m": _("Livelihood by the job for 12 months"),
    "livelihood_far_mainly": _("Livelihood secured by far the most part"),
    "livelihood_mainly_by_work": _("Livelihood mainly by work"),
    "minor": _("Under 18"),
    "mobility_used_before": _("Mobility was used before"),
    "other_procedure_decided": _("Another recognition procedure was decided on"),
    "public_funds_last_year": _("Public benefits in the last year"),
    "qualification_contract": _("Contract for the qualification as a driver"),
    "qualified": _("Qualified"),
    "school_grants_university_access": _("School leaving certificate gives university access"),
    "self_employed": _("Self-employed"),
    "side_job": _("Side job"),
    "single_parent": _("Single parent"),
    "special_integration": _("Special achievements of integration"),
    "speciality_restaurant": _("Speciality restaurant"),
    "spouse_german": _("Married to a German"),
    "student_side_job": _("Student side job"),
    "title_for_specific_job": _("Title for a certain job"),
    "training_place": _("Training place"),
    "trial_qualified": _("Qualified trial job"),
    "valid_on_2026_02_01": _("Title valid on 1 February 2026"),
}
COUNTS: dict[str, str] = {
    "bc_job_months": _("Months in a job with the EU Blue Card"),
    "full_time_months_last_24": _("Months of full-time work in the last 24 months"),
    "half_days": _("Half working days"),
    "hours_week_average": _("Average hours a week"),
    "insured_employment_months": _("Months of insured employment"),
    "job_insured_months": _("Months in an insured job"),
    "marriage_in_de_months": _("Months of married life in Germany"),
    "marriage_in_other_ms_months": _("Months of married life in another EU state"),
    "marriage_months": _("Months of marriage"),
    "months_in_group": _("Months in the company group"),
    "persons_in_plant_12m": _("Persons in the plant in 12 months"),
    "previous_17_1_months": _("Months already spent to look for training"),
    "qualifiable_in_months": _("Months until the qualification"),
    "qualified_job_months": _("Months in a qualified job"),
    "school_years_success": _("Successful years at school"),
    "title_validity_months": _("Months of validity of the title"),
    "transfer_days": _("Days of the transfer"),
    "weeks": _("Weeks"),
}
DATES: dict[str, str] = {
    "blue_card_job_start": _("First day of the job with the EU Blue Card"),
    "documents_complete_on": _("Day on which the documents were complete"),
    "first_bc_date": _("Day of the first EU Blue Card"),
    "first_title_on": _("Day of the first residence permit"),
    "first_work_day": _("First working day"),
    "known_on": _("Day on which it became known"),
    "other_bc_since": _("EU Blue Card of another member state since"),
    "request_sent_on": _("Day on which the request was sent"),
    "training_start": _("First day of the training"),
}
DAYS_OR_NEVER: dict[str, str] = {
    "last_ict_end": _("End of the last transfer within the company"),
    "previous_cook_title_end": _("End of the previous title as a speciality cook"),
}
TEXTS: dict[str, str] = {
    "ba_reply": _("Answer of the Federal Employment Agency"),
    "event": _("Event"),
    "family_speaks_german": _("German in the host family"),
    "first_bc_under": _("Ground of the first EU Blue Card"),
    "ict_role": _("Role in the company group"),
    "title_requested": _("Title applied for"),
    "training_kind": _("Kind of training"),
}
LISTS: dict[str, str] = {
    "hours_per_day": _("Hours a day"),
    "items": _("Items"),
    "weekly_days": _("Working days a week"),
}
KINDS: tuple[tuple[FactKind, dict[str, str], Typed | None], ...] = (
    (FactKind.BOOL, FAVOURABLE, True),
    (FactKind.BOOL, UNFAVOURABLE, False),
    (FactKind.INT, COUNTS, 0),
    (FactKind.DATE, DATES, None),
    (FactKind.DAY_OR_NEVER, DAYS_OR_NEVER, NEVER),
    (FactKind.TEXT, TEXTS, None),
    (FactKind.LIST, LISTS, None),
)

abroad_since_then_months = Fact(
    "abroad_since_then_months",
    FactKind.INT,
    _("Months spent abroad, or otherwise lawfully in Germany, since then"),
    neutral=0,
    assumed=True,
)
FACTS = tuple(
    Fact(name, kind, label, neutral=neutral)
    for kind, labels, neutral in KINDS
    for name, label in labels.items()
)
