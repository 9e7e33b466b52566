import datetime as dt

import factory
from factory.django import DjangoModelFactory

from wegweiser.network.enums import DistrictKind, OrganisationType
from wegweiser.network.models import District, Organisation, ServedArea, State

SEEN_ON = dt.date(2026, 11, 22)


class StateFactory(DjangoModelFactory):
    class Meta:
        model = State
        django_get_or_create = ("code",)

    code = "14"
    name = "Sachsen"


class DistrictFactory(DjangoModelFactory):
    class Meta:
        model = District
        django_get_or_create = ("ags",)

    ags = "14626"
    name = "Landkreis Görlitz"
    short_name = "Görlitz"
    kind = DistrictKind.COUNTY
    state = factory.SubFactory(StateFactory)
    column = factory.Sequence(lambda number: number)
    row = 0


class OrganisationFactory(DjangoModelFactory):
    class Meta:
        model = Organisation

    name = factory.Sequence(lambda number: f"Advice Centre {number:03}")
    slug = factory.Sequence(lambda number: f"advice-centre-{number:03}")
    type = OrganisationType.ADVICE_CENTRE
    city = "Görlitz"
    ags = "14626"
    source = "https://www.example.org/about"
    seen_on = SEEN_ON


class ServedAreaFactory(DjangoModelFactory):
    class Meta:
        model = ServedArea

    organisation = factory.SubFactory(OrganisationFactory)
    ags = "14626"
