import factory
from factory.django import DjangoModelFactory

from tests.factories.network import SEEN_ON, OrganisationFactory
from wegweiser.directory.enums import (
    Basis,
    Certainty,
    JurisdictionRole,
    OfferKind,
    Place,
    Procedure,
    Taxonomy,
)
from wegweiser.directory.models import (
    Attribute,
    Jurisdiction,
    Language,
    Location,
    Phone,
    Service,
    ServiceArea,
    ServiceAtLocation,
    TaxonomyTerm,
)


class ServiceFactory(DjangoModelFactory):
    """An offer with topics, audiences, areas and languages given as codes."""

    class Meta:
        model = Service
        skip_postgeneration_save = True

    organisation = factory.SubFactory(OrganisationFactory)
    slug = factory.Sequence(lambda number: f"offer-{number:03}")
    kind = OfferKind.LANGUAGE
    basis = Basis.PAGE
    source = "https://www.example.org/courses"
    seen_on = SEEN_ON

    topics = factory.PostGeneration(
        lambda service, _create, codes: add_terms(service, Taxonomy.TOPIC, codes, "language")
    )
    audiences = factory.PostGeneration(
        lambda service, _create, codes: add_terms(service, Taxonomy.AUDIENCE, codes, "workers")
    )
    areas = factory.PostGeneration(
        lambda service, _create, extents: ServiceArea.objects.bulk_create(
            ServiceArea(service=service, extent=extent)
            for extent in (["14626"] if extents is None else extents)
        )
    )
    spoken = factory.PostGeneration(
        lambda service, _create, codes: Language.objects.bulk_create(
            Language(service=service, code=code) for code in codes or []
        )
    )


def add_terms(service, taxonomy, codes, otherwise):
    for code in [otherwise] if codes is None else codes:
        term = TaxonomyTerm.objects.get(taxonomy=taxonomy, code=code)
        Attribute.objects.create(service=service, term=term)


class LocationFactory(DjangoModelFactory):
    class Meta:
        model = Location

    organisation = factory.SubFactory(OrganisationFactory)
    address_1 = "Signpost Street 1"
    city = "Görlitz"
    source = "https://www.example.org/about"


class ServiceAtLocationFactory(DjangoModelFactory):
    class Meta:
        model = ServiceAtLocation

    service = factory.SubFactory(ServiceFactory)
    location = factory.SubFactory(LocationFactory)


class PhoneFactory(DjangoModelFactory):
    class Meta:
        model = Phone

    number = "+49 30 000000"


class JurisdictionFactory(DjangoModelFactory):
    class Meta:
        model = Jurisdiction

    procedure = Procedure.RESIDENCE_TITLE
    ags = "14626"
    organisation = factory.SubFactory(OrganisationFactory)
    role = JurisdictionRole.DECIDES
    linked_to = Place.RESIDENCE
    certainty = Certainty.SEEN
    source = "https://www.example.org/offices"
    seen_on = SEEN_ON
