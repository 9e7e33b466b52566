from wegweiser.directory.models.attribute import Attribute
from wegweiser.directory.models.contact import Contact, Phone
from wegweiser.directory.models.jurisdiction import Jurisdiction
from wegweiser.directory.models.language import Language
from wegweiser.directory.models.location import Location, ServiceAtLocation
from wegweiser.directory.models.schedule import Schedule
from wegweiser.directory.models.search_term import SearchTerm
from wegweiser.directory.models.service import Service
from wegweiser.directory.models.service_area import ServiceArea
from wegweiser.directory.models.taxonomy_term import TaxonomyTerm

__all__ = [
    "Attribute",
    "Contact",
    "Jurisdiction",
    "Language",
    "Location",
    "Phone",
    "Schedule",
    "SearchTerm",
    "Service",
    "ServiceArea",
    "ServiceAtLocation",
    "TaxonomyTerm",
]
