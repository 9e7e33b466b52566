"""Three visitors whose answers many tests share, as a questionnaire would gather them."""

from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door

NURSE = {
    "goal": "work",
    "nationality": ["VN"],
    "occupation": "nurse",
    "district": "14626",
    "location": "abroad",
    "birth_date": "1995-05-20",
    "german": "B1",
    "job_offer": True,
    "job_kind": "other",
    "special": [],
    "job_level": "qualified",
    "job_months": "permanent",
    "salary_year": "38000.00",
    "temp_agency": False,
    "qual_kind": "vocational",
    "qual_recognised_in_origin": True,
    "qual_training_months": 36,
    "recognition": "partial",
    "licence": "missing",
    "measure_suitable": True,
    "measure_mainly_in_company": True,
    "livelihood_secured": True,
    "employer_tariff_bound": True,
    "employer_pays_tariff": True,
    "employer_sgb11_72": True,
    "employer_suitable_for_training": True,
    "employer_church_commission": False,
    "recognition_agreement": True,
    "same_occupational_group": True,
    "grading_leads_to_target": True,
    "qual_occupation": "same",
    "english": "B1",
    "exp_months_last_5y": 36,
    "exp_months_last_7y": 48,
    "stay_de_6m_last_5y": False,
    "spouse_ck": False,
    "work_district": "14626",
    "spouse_comes": True,
    "children": [6],
}
IT_SPECIALIST = {
    **NURSE,
    "nationality": ["BR"],
    "occupation": "software_developer",
    "district": "14612",
    "german": "none",
    "english": "C1",
    "job_level": "degree",
    "job_matches_degree": True,
    "salary_year": "60000.00",
    "qual_kind": "none",
    "recognition": "not_applied",
    "licence": "not_required",
    "exp_it_months_last_7y": 60,
    "exp_degree_level": True,
    "employer_tariff_bound": False,
    "employer_pays_tariff": False,
    "employer_sgb11_72": False,
    "degree_comparable": False,
    "spouse_comes": False,
    "children": [],
}
WELDER = {
    **NURSE,
    "nationality": ["IN"],
    "occupation": "welder",
    "work_district": "14729",
    "german": "none",
    "qual_training_months": 12,
    "recognition": "not_applied",
    "licence": "not_required",
    "salary_year": "42000.00",
    "exp_months_last_5y": 60,
    "exp_months_last_7y": 84,
    "german_training": False,
    "employer_tariff_bound": False,
    "employer_pays_tariff": False,
    "employer_sgb11_72": False,
    "spouse_comes": UNKNOWN,
    "children": [],
}


def nurse() -> Answers:
    return Answers(Door.PERSON, NURSE)


def it_specialist() -> Answers:
    return Answers(Door.PERSON, IT_SPECIALIST)


def welder() -> Answers:
    return Answers(Door.EMPLOYER, WELDER).entering(Door.EMPLOYER)
