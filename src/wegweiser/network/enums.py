from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class DistrictKind(TextChoices):
    CITY = "city", _("city")
    COUNTY = "county", _("county")


class OrganisationType(TextChoices):
    """What kind of body an organisation is."""

    ADVICE_CENTRE = "advice_centre", _("advice centre")
    WELCOME_CENTRE = "welcome_centre", _("welcome centre")
    MIGRATION_ADVICE = "migration_advice", _("advice for migrants")
    SERVICE_POINT = "service_point", _("service point")
    INFORMATION_SERVICE = "information_service", _("information service")
    MEETING_PLACE = "meeting_place", _("meeting place")
    ASSOCIATION = "association", _("association")
    PROJECT = "project", _("project")
    PROGRAMME = "programme", _("programme")
    EDUCATION_PROVIDER = "education_provider", _("education provider")
    UNIVERSITY = "university", _("university")
    STUDENT_SERVICES = "student_services", _("student services")
    RESEARCH = "research", _("research institute")
    IMMIGRATION_AUTHORITY = "immigration_authority", _("immigration authority")
    RECOGNITION_AUTHORITY = "recognition_authority", _("recognition authority")
    LABOUR_ADMINISTRATION = "labour_administration", _("employment agency or jobcenter")
    CHAMBER = "chamber", _("chamber")
    MUNICIPAL_OFFICE = "municipal_office", _("office of a city")
    COUNTY_OFFICE = "county_office", _("office of a county")
    PUBLIC_AUTHORITY = "public_authority", _("public authority")
    PUBLIC_AGENCY = "public_agency", _("public agency")
    FEDERAL_OFFICE = "federal_office", _("federal office")
    MINISTRY = "ministry", _("ministry")
    OMBUDS_OFFICE = "ombuds_office", _("commissioner")
    ADVISORY_COUNCIL = "advisory_council", _("advisory council")
    FUNDING_BANK = "funding_bank", _("public funding bank")
    ECONOMIC_DEVELOPMENT = "economic_development", _("economic development")
    EMPLOYERS_ASSOCIATION = "employers_association", _("employers' association")
    TRADE_UNION = "trade_union", _("trade union")
    CLUSTER = "cluster", _("industry cluster")
    NETWORK = "network", _("network")
    ALLIANCE = "alliance", _("skilled workers alliance")


class OrganisationNotice(TextChoices):
    """Why a visitor should ask an organisation before relying on its entry."""

    STATUS_UNSURE = (
        "status_unsure",
        _("Whether this still exists was not confirmed. Please ask before you go there."),
    )
    PERIOD_ENDED = (
        "period_ended",
        _("The project period that we know of has ended. Please ask before you go there."),
    )
    OLD_INFORMATION = (
        "old_information",
        _("What we know is several years old. Please ask before you go there."),
    )
    TOPICS_UNSURE = (
        "topics_unsure",
        _("Which topics are dealt with here was not confirmed. Please ask first."),
    )
