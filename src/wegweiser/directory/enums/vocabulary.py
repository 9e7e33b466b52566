"""The vocabulary of the directory: codes with labels in every language of the site."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Taxonomy(TextChoices):
    TOPIC = "topic", _("Topic")
    AUDIENCE = "audience", _("For whom")
    PHASE = "phase", _("Phase")
    ADVICE = "advice", _("Kind of advice")


class StatutoryField(TextChoices):
    """The six fields in which Saxon counties report their advice (KomIntAVO § 14)."""

    WORK = "A", _("Work")
    EDUCATION = "B", _("Education")
    HOUSING = "W", _("Housing")
    HEALTH = "G", _("Health")
    CULTURE = "K", _("Culture")
    OTHER = "S", _("Other")


class Topic(TextChoices):
    RESIDENCE = "residence", _("Residence and entry")
    WORK_ACCESS = "work_access", _("Access to work")
    RECRUITMENT = "recruitment", _("Recruitment")
    RECOGNITION = "recognition", _("Recognition of qualifications")
    QUALIFICATION = "qualification", _("Qualification and further training")
    TRAINING = "training", _("Vocational training")
    JOB_SEARCH = "job_search", _("Looking for work")
    ONBOARDING = "onboarding", _("Settling in at work")
    LABOUR_LAW = "labour_law", _("Rights at work")
    LANGUAGE = "language", _("Learning German")
    SCHOOL = "school", _("School")
    FAMILY_CHILDCARE = "family_childcare", _("Family and childcare")
    STUDIES_RESEARCH = "studies_research", _("Studies and research")
    HOUSING = "housing", _("Housing")
    HEALTH = "health", _("Health")
    SOCIAL_BENEFITS = "social_benefits", _("Social benefits")
    DAILY_LIFE = "daily_life", _("Daily life and offices")
    SOCIAL_NETWORK = "social_network", _("Meeting people")
    CULTURE = "culture", _("Culture")
    DISCRIMINATION = "discrimination", _("Discrimination")
    RETURN_RELOCATION = "return_relocation", _("Returning and moving")
    SELF_EMPLOYMENT = "self_employment", _("Self-employment")
    CONSUMER = "consumer", _("Consumer rights")
    CIVIC_EDUCATION = "civic_education", _("Civic education")
    INTERPRETING = "interpreting", _("Interpreting")
    FUNDING = "funding", _("Funding")
    NETWORK_STRATEGY = "network_strategy", _("Networks and strategy")


TOPIC_FIELDS: dict[Topic, StatutoryField] = {
    Topic.RESIDENCE: StatutoryField.OTHER,
    Topic.WORK_ACCESS: StatutoryField.WORK,
    Topic.RECRUITMENT: StatutoryField.WORK,
    Topic.RECOGNITION: StatutoryField.WORK,
    Topic.QUALIFICATION: StatutoryField.EDUCATION,
    Topic.TRAINING: StatutoryField.EDUCATION,
    Topic.JOB_SEARCH: StatutoryField.WORK,
    Topic.ONBOARDING: StatutoryField.WORK,
    Topic.LABOUR_LAW: StatutoryField.WORK,
    Topic.LANGUAGE: StatutoryField.EDUCATION,
    Topic.SCHOOL: StatutoryField.EDUCATION,
    Topic.FAMILY_CHILDCARE: StatutoryField.EDUCATION,
    Topic.STUDIES_RESEARCH: StatutoryField.EDUCATION,
    Topic.HOUSING: StatutoryField.HOUSING,
    Topic.HEALTH: StatutoryField.HEALTH,
    Topic.SOCIAL_BENEFITS: StatutoryField.OTHER,
    Topic.DAILY_LIFE: StatutoryField.OTHER,
    Topic.SOCIAL_NETWORK: StatutoryField.CULTURE,
    Topic.CULTURE: StatutoryField.CULTURE,
    Topic.DISCRIMINATION: StatutoryField.OTHER,
    Topic.RETURN_RELOCATION: StatutoryField.OTHER,
    Topic.SELF_EMPLOYMENT: StatutoryField.WORK,
    Topic.CONSUMER: StatutoryField.OTHER,
    Topic.CIVIC_EDUCATION: StatutoryField.CULTURE,
    Topic.INTERPRETING: StatutoryField.OTHER,
    Topic.FUNDING: StatutoryField.OTHER,
    Topic.NETWORK_STRATEGY: StatutoryField.OTHER,
}


class Audience(TextChoices):
    WORKERS = "workers", _("People who work or want to work here")
    EMPLOYERS = "employers", _("Employers")
    COORDINATORS = "coordinators", _("Alliances and offices")


class Phase(TextChoices):
    ORIENTATION = "orientation", _("Orientation")
    RECRUITMENT = "recruitment", _("Finding each other")
    CONTRACT = "contract", _("Contract")
    PROCEDURE_ABROAD = "procedure_abroad", _("Procedure from abroad")
    ARRIVAL = "arrival", _("Arrival")
    ONBOARDING = "onboarding", _("Starting at work")
    QUALIFICATION = "qualification", _("Qualification")
    STAYING = "staying", _("Staying")
    LEAVING = "leaving", _("Leaving")


class Advice(TextChoices):
    """Kinds of advice (Erst-, Folge-, Verweisberatung and process moderation)."""

    FIRST = "first", _("First advice (Erstberatung)")
    FOLLOW_UP = "follow_up", _("Follow-up advice (Folgeberatung)")
    REFERRAL = "referral", _("Finds the right office for you (Verweisberatung)")
    MODERATION = "moderation", _("Keeps all sides together (Prozessmoderation)")


TERMS: dict[Taxonomy, type[TextChoices]] = {
    Taxonomy.TOPIC: Topic,
    Taxonomy.AUDIENCE: Audience,
    Taxonomy.PHASE: Phase,
    Taxonomy.ADVICE: Advice,
}


class OfferKind(TextChoices):
    """What an offer does, as its name says when the provider gave it no name of its own."""

    RESIDENCE_ADVICE = "residence_advice", _("Advice on residence and access to work")
    RESIDENCE_OFFICE = "residence_office", _("Residence titles: applications and questions")
    WORK_ACCESS = "work_access", _("Questions about the permission to work")
    RECRUITMENT = "recruitment", _("Help for employers who look for staff")
    RECRUITMENT_BOTH = "recruitment_both", _("Bringing employers and skilled workers together")
    RECOGNITION_ADVICE = "recognition_advice", _("Advice on the recognition of qualifications")
    RECOGNITION_OFFICE = (
        "recognition_office",
        _("Recognition of qualifications: applications and questions"),
    )
    QUALIFICATION = "qualification", _("Advice and courses for further qualification")
    TRAINING = "training", _("Help on the way into vocational training")
    JOB_SEARCH = "job_search", _("Help with looking for work")
    ONBOARDING = "onboarding", _("Help with settling in at work")
    LABOUR_LAW = "labour_law", _("Advice on your rights at work")
    LANGUAGE = "language", _("Help with learning German")
    FAMILY = "family", _("Help for families: childcare and school")
    STUDIES_RESEARCH = "studies_research", _("Advice for studies and research")
    HOUSING = "housing", _("Help with finding a home")
    HEALTH = "health", _("Help with health care")
    SOCIAL_BENEFITS = "social_benefits", _("Advice on social benefits")
    JOBCENTRE = "jobcentre", _("Social benefits while you look for work (SGB II)")
    DAILY_LIFE = "daily_life", _("Help with daily life and offices")
    MEETING = "meeting", _("Meeting people and culture")
    DISCRIMINATION = "discrimination", _("Advice in cases of discrimination")
    MOVING_BACK = "moving_back", _("Help for people who move (back) to the region")
    RETURN = "return", _("Advice on returning to your country")
    CONSUMER = "consumer", _("Advice for consumers")
    CIVIC_EDUCATION = "civic_education", _("Civic education")
    SELF_EMPLOYMENT = "self_employment", _("Advice for self-employment")
    INTERPRETING = "interpreting", _("Interpreting")
    FUNDING = "funding", _("Funding for projects")
    NETWORK = "network", _("Working together in the region")


class ServiceStatus(TextChoices):
    """The values of HSDS."""

    ACTIVE = "active", _("active")
    INACTIVE = "inactive", _("inactive")
    DEFUNCT = "defunct", _("ended")
    CLOSED = "temporarily closed", _("closed for a time")


class Interpretation(TextChoices):
    """How an offer speaks more languages than those listed."""

    VIDEO = "video", _("Other languages by video interpreting.")
    INTERPRETERS = "interpreters", _("Other languages with interpreters.")
    MULTILINGUAL = "multilingual", _("Several languages are spoken; which ones is not known.")


class Basis(TextChoices):
    """What we rest on when we say that an organisation has an offer."""

    PAGE = "page", _("The organisation names this topic on its own pages or in its own words.")
    ROLE = (
        "role",
        _("This follows from the role of the organisation. Please confirm it there."),
    )


class LocationType(TextChoices):
    """The values of HSDS."""

    PHYSICAL = "physical", _("address")
    POSTAL = "postal", _("postal address")
    VIRTUAL = "virtual", _("online")


class PhoneType(TextChoices):
    VOICE = "voice", _("telephone")
    CELL = "cell", _("mobile telephone")
    FAX = "fax", _("fax")
    TEXT = "text", _("text messages")


class Weekday(TextChoices):
    MONDAY = "MO", _("Monday")
    TUESDAY = "TU", _("Tuesday")
    WEDNESDAY = "WE", _("Wednesday")
    THURSDAY = "TH", _("Thursday")
    FRIDAY = "FR", _("Friday")
    SATURDAY = "SA", _("Saturday")
    SUNDAY = "SU", _("Sunday")
