"""What the directory answers: Open Referral HSDS 3.0, with the members that we can fill."""

from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from ninja import Field, Schema

T = TypeVar("T")
LARGEST_PAGE = 100
PageNumber = Annotated[int, Field(ge=1, le=1_000_000)]
PageSize = Annotated[int, Field(ge=1, le=LARGEST_PAGE)]
SearchText = Annotated[str, Field(max_length=200)]


class ServicesQuery(Schema):
    """How a list of offers is narrowed down."""

    search: SearchText = ""
    page: PageNumber = 1
    per_page: PageSize = 50
    taxonomy_term_id: UUID | None = None
    organization_id: UUID | None = None


class Problem(Schema):
    """A problem document (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str | None = None
    errors: list[dict[str, Any]] | None = None


class Taxonomy(Schema):
    id: str
    name: str
    description: str


class TaxonomyTerm(Schema):
    id: str
    code: str
    name: str
    description: str
    taxonomy: str
    taxonomy_id: str
    language: str


class Attribute(Schema):
    id: str
    link_id: str
    link_entity: str
    taxonomy_term_id: str
    taxonomy_term: TaxonomyTerm


class Language(Schema):
    id: str
    name: str
    code: str


class ServiceArea(Schema):
    id: str
    service_id: str
    name: str
    extent: str
    extent_type: str


class Address(Schema):
    id: str
    location_id: str
    address_1: str
    city: str
    state_province: str
    postal_code: str
    country: str
    address_type: str


class Location(Schema):
    id: str
    location_type: str
    name: str | None = None
    addresses: list[Address] | None = None


class ServiceAtLocation(Schema):
    id: str
    service_id: str
    location_id: str
    description: str | None = None
    location: Location


class Phone(Schema):
    id: str
    number: str
    type: str
    description: str | None = None


class Contact(Schema):
    id: str
    name: str | None = None
    title: str | None = None
    department: str | None = None
    email: str | None = None


class Schedule(Schema):
    id: str
    service_id: str
    freq: str
    byday: str
    opens_at: str
    closes_at: str
    description: str | None = None


class Organization(Schema):
    id: str
    name: str
    description: str
    alternate_name: str | None = None
    website: str | None = None


class FullOrganization(Organization):
    parent_organization_id: str | None = None
    locations: list[Location] | None = None
    phones: list[Phone] | None = None


class Service(Schema):
    id: str
    organization_id: str
    name: str
    status: str
    last_modified: str
    organization: Organization
    description: str | None = None
    url: str | None = None
    email: str | None = None
    interpretation_services: str | None = None
    assured_date: str | None = None
    alert: str | None = None


class FullService(Service):
    languages: list[Language] | None = None
    service_areas: list[ServiceArea] | None = None
    service_at_locations: list[ServiceAtLocation] | None = None
    phones: list[Phone] | None = None
    contacts: list[Contact] | None = None
    schedules: list[Schedule] | None = None
    attributes: list[Attribute] | None = None


class Page(Schema, Generic[T]):
    """One page of a list, as HSDS has it."""

    total_items: int
    total_pages: int
    page_number: int
    size: int
    first_page: bool
    last_page: bool
    empty: bool
    contents: list[T]
