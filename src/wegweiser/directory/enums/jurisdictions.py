"""Who is responsible: procedures, the place that counts, conditions, notices to the visitor."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Procedure(TextChoices):
    RESIDENCE_TITLE = "residence_title", _("Residence title (Aufenthaltstitel)")
    VISA = "visa", _("Visa")
    FAST_TRACK = (
        "fast_track_81a",
        _("Fast-track procedure for skilled workers (beschleunigtes Fachkräfteverfahren, § 81a)"),
    )
    BA_CONSENT = "ba_consent", _("Consent of the Federal Employment Agency (BA)")
    RECOGNITION = "recognition", _("Recognition of a foreign qualification")
    LICENCE = "licence", _("Licence to practise a profession")
    DEGREE_COMPARISON = (
        "degree_comparison",
        _("Comparison of a foreign degree (Zeugnisbewertung)"),
    )
    RECOGNITION_ADVICE = "recognition_advice", _("Advice on recognition")
    LANGUAGE_COURSE = "language_course_admission", _("Admission to a language course")
    JOB_PLACEMENT = "job_placement", _("Placement in work")
    EMPLOYER_SERVICE = "employer_service", _("Service for employers (Arbeitgeber-Service)")
    JOBCENTRE = "jobcenter", _("Jobcenter")
    RESIDENCE_REGISTRATION = (
        "residence_registration",
        _("Registration of your address (Anmeldung)"),
    )
    NATURALISATION = "naturalisation", _("Naturalisation (Einbürgerung)")
    DRIVING_LICENCE = "driving_licence", _("Driving licence")
    TRAINING_REGISTRATION = (
        "vocational_training_registration",
        _("Registration of a training contract"),
    )
    SCHOOL_ENROLMENT = "school_enrolment", _("Registration for school")
    CHILDCARE_PLACE = "childcare_place", _("Place in childcare")
    TAX_ID = "tax_id", _("Tax identification number")
    SOCIAL_INSURANCE = "social_insurance", _("Social insurance")
    DISCRIMINATION_ADVICE = "discrimination_advice", _("Advice in cases of discrimination")
    LABOUR_LAW_THIRD_COUNTRY = (
        "labour_law_advice_third_country",
        _("Advice on rights at work for people from outside the EU"),
    )
    LABOUR_LAW_EU = (
        "labour_law_advice_eu",
        _("Advice on rights at work for people from the EU"),
    )
    MIGRATION_ADVICE = (
        "migration_advice_adults",
        _("Advice for adult migrants (Migrationsberatung, MBE)"),
    )
    YOUTH_MIGRATION = (
        "youth_migration_service",
        _("Advice for young migrants (Jugendmigrationsdienst, JMD)"),
    )


class OccupationGroup(TextChoices):
    CRAFTS = "crafts", _("Crafts (Handwerk)")
    IHK_TRADES = "ihk_trades", _("Industry, trade and services (IHK occupations)")
    NURSING = "nursing_and_health_professions", _("Nursing and other health professions")
    PHYSICIANS = "physicians", _("Physicians")
    SPECIALISTS = "physicians_specialist_title", _("Physicians: specialist title")
    DENTISTS = "dentists", _("Dentists")
    PHARMACISTS = "pharmacists", _("Pharmacists")
    PSYCHOTHERAPISTS = "psychotherapists", _("Psychotherapists")
    HEALTH_ASSISTANTS = (
        "medical_dental_veterinary_pharmacy_assistants",
        _("Medical, dental, veterinary and pharmacy assistants"),
    )
    TEACHERS = "teachers", _("Teachers")
    EDUCATORS = "educators", _("Educators (Erzieher, Heilerziehungspfleger)")
    SOCIAL_WORK = "social_work_degrees", _("Social work and social pedagogy")
    ENGINEERS = "engineers_title", _("Engineers (professional title)")
    AGRICULTURE = "agriculture", _("Agriculture and housekeeping")
    FORESTRY = "forestry", _("Forestry")
    LAWYERS_EU = "lawyers_EU_EEA_CH", _("Lawyers from the EU, the EEA and Switzerland")
    LAWYERS_THIRD = "lawyers_third_country", _("Lawyers from other countries")
    LAW_ASSISTANTS = "law_office_assistants", _("Assistants in law offices")
    TAX_ASSISTANTS = "tax_audit_assistants", _("Assistants in tax and audit offices")
    ACADEMIC_FREE = "academic_non_regulated", _("University degrees, profession not regulated")
    ACADEMIC_REGULATED = "academic_regulated", _("University degrees, profession regulated")
    DRIVERS = "drivers", _("Professional drivers")


class JurisdictionRole(TextChoices):
    """What a body does in a procedure; only “decides” answers “where do I apply”."""

    DECIDES = "decides", _("decides")
    CONSENTS = "consents", _("has to consent")
    CONFIRMS = "confirms", _("confirms")
    PROVIDES = "provides", _("offers this")
    ADVISES = "advises", _("advises")
    REGISTERS = "registers", _("registers")
    INFORMATION = "information", _("good to know")


class Place(TextChoices):
    """The fact that fixes which district counts."""

    RESIDENCE = "residence", _("Where you live counts.")
    PLANNED_STAY = "planned_stay", _("Where you are going to live counts.")
    RESIDENCE_OR_INCIDENT = (
        "residence_or_incident",
        _("Where you live, or where it happened, counts."),
    )
    RECEPTION_CENTRE = "reception_centre", _("For people in a reception centre.")
    ESTABLISHMENT = "establishment", _("The place of the establishment where you work counts.")
    EMPLOYER = "employer", _("The place of the employer's establishment counts.")
    TRAINING_ESTABLISHMENT = (
        "training_establishment",
        _("The place of the establishment that trains counts."),
    )
    WORK_OR_TRAINING = (
        "work_or_training",
        _("The place of work or training counts; the law does not fix it, please confirm."),
    )
    WORK_STATE = "work_state", _("The federal state where you are going to work counts.")
    ANY_LINK = "any_link", _("Where you live or work counts.")
    ABROAD = "abroad", _("For people who are still abroad.")
    EVERYWHERE = "everywhere", _("One body for everybody.")
    UNSTATED = "unstated", _("Which place counts was not stated.")


class Certainty(TextChoices):
    SEEN = "seen", _("Seen on a public page.")
    BY_LAW = "by-law", _("Follows from the law.")
    UNSURE = "unsure", _("Not certain. Please confirm.")


class Level(TextChoices):
    DISTRICT = "district", _("district")
    CHAMBER = "chamber", _("chamber")
    STATE = "state", _("state")
    FEDERAL = "federal", _("federal")
    NGO = "NGO", _("independent organisation")


class Condition(TextChoices):
    """When a row applies, where several bodies share a procedure."""

    RECEPTION_CENTRE = "reception_centre", _("If you must live in a reception centre.")
    VISA_CONSENT = (
        "visa_consent",
        _("In the cases in which § 31 Abs. 1 AufenthV asks for this consent."),
    )
    LIVES_ABROAD = "lives_abroad", _("If you still live abroad.")
    DISCRETIONARY = (
        "discretionary",
        _("If you are employed, in a recognition procedure or in training, or apply for a free "
          "place in the integration course (§ 44 Abs. 4 AufenthG)."),
    )  # fmt: skip
    ENTITLED = (
        "entitled",
        _("If you have a right or a duty to take the integration course."),
    )
    JOB_SEEKER = (
        "job_seeker",
        _("If you are registered as unemployed or as looking for work or training."),
    )
    SGB_II = "sgb_ii", _("If you receive basic income support (SGB II, Bürgergeld).")
    NOT_EU = "not_eu", _("If you are not an EU citizen.")
    EU = "eu", _("If you are an EU citizen or a posted worker.")


class UnnamedBody(TextChoices):
    """Bodies that are a kind, not one organisation."""

    NOT_FOUND = "not_found", _("We have not found out who is responsible.")
    NOBODY = "nobody", _("No body does this.")
    DISTRICT_IMMIGRATION = (
        "district_immigration_authorities",
        _("The immigration authorities of the districts"),
    )
    MUNICIPAL_REGISTRATION = (
        "municipal_registration_office",
        _("The registration office (Meldebehörde) of the municipality where you live"),
    )
    MUNICIPALITY = (
        "municipality",
        _("The municipality where you live; for your legal claim the youth office (Jugendamt)"),
    )
    JOBCENTRE = "jobcentre_of_residence", _("The jobcenter where you live")
    DRIVING_LICENCE = (
        "driving_licence_office_of_residence",
        _("The driving licence office (Fahrerlaubnisbehörde) where you live"),
    )
    HEALTH_INSURER = (
        "chosen_health_insurer",
        _("The health insurance fund (Krankenkasse) that you choose"),
    )
    LAW_CHAMBER = (
        "law_chamber",
        _("The chamber of lawyers or notaries (Rechtsanwaltskammer, Notarkammer)"),
    )
    TAX_CHAMBER = (
        "tax_chamber",
        _("The chamber of tax advisers or auditors (Steuerberater-, Wirtschaftsprüferkammer)"),
    )
    HEALTH_CHAMBER = (
        "health_chamber",
        _("The chamber of physicians, dentists, veterinarians or pharmacists of the state"),
    )
    MIGRATION_ADVICE = (
        "migration_advice_carriers",
        _("Advice for adult migrants (MBE) at AWO, Caritas, Diakonie, DRK and others"),
    )
    YOUTH_MIGRATION = (
        "youth_migration_services",
        _("The youth migration services (Jugendmigrationsdienste, JMD)"),
    )
