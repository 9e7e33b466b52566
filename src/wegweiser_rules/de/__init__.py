"""German law on residence and work, as data."""

from __future__ import annotations

from wegweiser_rules.de import (
    asylum_work,
    blue_card,
    blue_card_mobility,
    blue_card_until_2023,
    care_and_driving,
    citizenship,
    consent,
    duties,
    experience,
    family,
    family_of_adults,
    family_of_germans,
    family_of_protected,
    family_rights,
    fees,
    free_movement,
    humanitarian,
    job_changes,
    job_search,
    language_courses,
    long_term_residents,
    nationals,
    opportunity_card,
    other_work,
    parameters,
    procedure,
    public_service,
    qualified_tolerated,
    recognition,
    recognition_exams,
    recognition_procedure,
    research,
    search,
    self_employment,
    settlement,
    settlement_of_refugees_and_families,
    settlement_of_skilled_workers,
    short_work,
    skilled_work,
    study,
    study_work,
    temporary_protection,
    toleration,
    toleration_for_training,
    toleration_for_work,
    training,
    transfers,
    well_integrated,
    work_access,
)
from wegweiser_rules.de.facts import apprenticeships as apprenticeship_facts
from wegweiser_rules.de.facts import asylum, job, person, qualification, vocabulary
from wegweiser_rules.de.facts import blue_card as blue_card_facts
from wegweiser_rules.de.facts import care_and_driving as care_and_driving_facts
from wegweiser_rules.de.facts import citizenship as citizenship_facts
from wegweiser_rules.de.facts import consent as consent_facts
from wegweiser_rules.de.facts import duties as duty_facts
from wegweiser_rules.de.facts import events as event_facts
from wegweiser_rules.de.facts import exclusions as exclusion_facts
from wegweiser_rules.de.facts import family as family_facts
from wegweiser_rules.de.facts import fees as fee_facts
from wegweiser_rules.de.facts import integration as integration_facts
from wegweiser_rules.de.facts import language_courses as language_course_facts
from wegweiser_rules.de.facts import other_work as other_work_facts
from wegweiser_rules.de.facts import protection as protection_facts
from wegweiser_rules.de.facts import recognition as recognition_facts
from wegweiser_rules.de.facts import relatives as relatives_facts
from wegweiser_rules.de.facts import research as research_facts
from wegweiser_rules.de.facts import residents as resident_facts
from wegweiser_rules.de.facts import search as search_facts
from wegweiser_rules.de.facts import self_employment as self_employment_facts
from wegweiser_rules.de.facts import settlement as settlement_facts
from wegweiser_rules.de.facts import short_work as short_work_facts
from wegweiser_rules.de.facts import study as study_facts
from wegweiser_rules.de.facts import training as training_facts
from wegweiser_rules.de.facts import transfers as transfer_facts
from wegweiser_rules.de.facts import work_access as work_access_facts
from wegweiser_rules.engine import facts, laws

LAW = laws.Law(
    rules={
        rule.id: rule
        for module in (
            free_movement,
            skilled_work,
            blue_card_until_2023,
            blue_card,
            blue_card_mobility,
            research,
            transfers,
            long_term_residents,
            self_employment,
            job_changes,
            experience,
            recognition,
            recognition_exams,
            training,
            study,
            study_work,
            search,
            job_search,
            opportunity_card,
            nationals,
            family_of_germans,
            family,
            family_of_protected,
            family_of_adults,
            family_rights,
            settlement_of_skilled_workers,
            settlement,
            settlement_of_refugees_and_families,
            citizenship,
            procedure,
            recognition_procedure,
            language_courses,
            temporary_protection,
            humanitarian,
            asylum_work,
            toleration,
            toleration_for_training,
            toleration_for_work,
            well_integrated,
            qualified_tolerated,
            care_and_driving,
            consent,
            duties,
            fees,
            other_work,
            public_service,
            short_work,
            work_access,
        )
        for rule in module.RULES
    },
    facts=facts.collect(
        person,
        qualification,
        job,
        family_facts,
        relatives_facts,
        settlement_facts,
        citizenship_facts,
        asylum,
        protection_facts,
        integration_facts,
        apprenticeship_facts,
        training_facts,
        study_facts,
        search_facts,
        recognition_facts,
        language_course_facts,
        event_facts,
        blue_card_facts,
        exclusion_facts,
        resident_facts,
        research_facts,
        transfer_facts,
        self_employment_facts,
        care_and_driving_facts,
        consent_facts,
        duty_facts,
        fee_facts,
        other_work_facts,
        short_work_facts,
        work_access_facts,
        vocabulary,
    ),
    parameters=(*parameters.PARAMETERS, *fees.PARAMETERS),
    state_of_law=parameters.STATE_OF_LAW,
    modelled_from=parameters.MODELLED_FROM,
)
