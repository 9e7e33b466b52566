import csv

import pytest
from django.db import transaction

from wegweiser.demo.services import regions
from wegweiser.directory.enums import Certainty, Topic
from wegweiser.directory.models import Jurisdiction, Service
from wegweiser.directory.queries import jurisdictions, services
from wegweiser.network.models import District, Organisation

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def region(django_db_setup, django_db_blocker):
    """Load the region once for all tests of this module; each test rolls its own changes back."""
    with django_db_blocker.unblock(), transaction.atomic():
        regions.load()
        yield
        transaction.set_rollback(True)


def responsible(procedure, residence, group=None, establishment=None):
    found = jurisdictions.responsible(
        procedures=[procedure],
        residence=residence,
        establishment=establishment or residence,
        occupation_group=group,
    )
    return [row.body_name for row in found[procedure] if row.role == "decides"]


def rows(name):
    with (regions.DATA / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def test_a_second_time_nothing_changes(region):
    before = (
        set(Organisation.objects.values_list("pk", "updated_at")),
        set(Service.objects.values_list("pk", "updated_at")),
        set(Jurisdiction.objects.values_list("pk", "updated_at")),
    )

    regions.load()

    assert before == (
        set(Organisation.objects.values_list("pk", "updated_at")),
        set(Service.objects.values_list("pk", "updated_at")),
        set(Jurisdiction.objects.values_list("pk", "updated_at")),
    )


def test_every_row_of_the_files_is_there(region):
    assert District.objects.count() == 14
    assert Organisation.objects.count() == len(rows("organisations.csv"))
    assert Jurisdiction.objects.count() == len(rows("jurisdictions.csv"))


def test_no_two_certain_bodies_decide_the_same(region):
    deciding = Jurisdiction.objects.filter(role="decides", condition="").exclude(
        certainty=Certainty.UNSURE
    )
    keys = list(deciding.values_list("procedure", "occupation_group", "ags"))

    assert len(keys) == len(set(keys))


def test_every_fact_has_a_source(region):
    assert not Organisation.objects.filter(source="").exists()
    assert set(Jurisdiction.objects.filter(source="").values_list("procedure", flat=True)) <= {
        "driving_licence"
    }


def test_nobody_invented_a_telephone_number(region):
    assert not any(service.phones.exists() for service in Service.objects.all())


@pytest.mark.parametrize(
    ("procedure", "residence", "group", "body"),
    [
        ("residence_title", "14626", None, "Ausländerbehörde Landkreis Görlitz"),
        ("residence_title", "16053", None, "Ausländerbehörde Stadt Jena"),
        (
            "recognition",
            "14626",
            "nursing_and_health_professions",
            "Kommunaler Sozialverband Sachsen",
        ),
        ("recognition", "14713", "physicians", "Landesdirektion Sachsen"),
        ("recognition", "16053", "physicians", "Thüringer Landesverwaltungsamt"),
        ("recognition", "14729", "ihk_trades", "IHK FOSA (Foreign Skills Approval)"),
        ("recognition", "14729", "crafts", "Handwerkskammer zu Leipzig"),
        ("recognition", "14522", "educators", "Landesamt für Schule und Bildung"),
        ("recognition", "14522", "social_work_degrees", "Landesdirektion Sachsen"),
        (
            "naturalisation",
            "16053",
            None,
            "Staatsangehörigkeitsbehörde Jena (Fachdienst Bürgerdienste)",
        ),
        ("visa", "14626", None, "Deutsche Auslandsvertretungen (Auswärtiges Amt)"),
        ("jobcenter", "14626", None, "Jobcenter Landkreis Görlitz"),
    ],
)
def test_the_right_body_decides(region, procedure, residence, group, body):
    assert responsible(procedure, residence, group)[0] == body


def test_the_fast_track_is_decided_where_the_establishment_is(region):
    assert responsible("fast_track_81a", "14713", establishment="14730") == [
        "Ausländerbehörde Landkreis Nordsachsen"
    ]


def test_jena_is_told_that_the_task_may_move(region):
    found = jurisdictions.responsible(
        procedures=["fast_track_81a"],
        residence="16053",
        establishment="16053",
        occupation_group=None,
    )["fast_track_81a"]

    assert [(row.body_name, row.is_unsure) for row in found] == [
        ("Ausländerbehörde Stadt Jena", False),
        ("Thüringer Landesverwaltungsamt", True),
    ]


def test_what_was_not_found_is_a_gap(region):
    assert responsible("recognition", "16053", "agriculture") == []


def test_offers_near_goerlitz(region):
    found = services.near(
        district="14626",
        topics=Topic.values,
        audience="workers",
        languages=["vi"],
    )

    assert found["housing"][0].organisation.name == "Welcome Center Landkreis Görlitz (Zittau)"
    assert found["self_employment"] == []
    assert all(s.extent in {"14626", "14", ""} for offers in found.values() for s in offers)
