import datetime as dt

import pytest

from wegweiser.core.errors import Refusal
from wegweiser.directory.domain import organisation_rows
from wegweiser.directory.models import Service
from wegweiser.directory.services import organisation_imports
from wegweiser.network.models import Organisation

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 11, 22)
HEADER = ",".join(organisation_rows.REQUIRED_COLUMNS)
FIZU = (
    "FIZU Görlitz,FIZU,advice_centre,Görlitz,14626,residence;referral,de;ar (on request),both,"
    "https://www.example.org,press release,opened 2018,page"
)
CHAMBER = "Chamber,,chamber,,14,recognition,,workers,,press release,,role"


def table(*rows, header=HEADER):
    return "\n".join([header, *rows]) + "\n"


def take(text, **options):
    return organisation_imports.import_text(text, seen_on=DAY, **options)


def counts(report):
    return (report.created, report.updated, report.unchanged, len(report.rejected))


def test_organisations_and_their_offers_are_taken_over():
    report = take(table(FIZU, CHAMBER))

    assert counts(report) == (2, 0, 0, 0)
    fizu = Organisation.objects.get(short_name="FIZU")
    assert (fizu.name, fizu.type, fizu.seen_on) == ("FIZU Görlitz", "advice_centre", DAY)
    assert [area.ags for area in fizu.served_areas.all()] == ["14626"]
    offer = fizu.services.get()
    assert (offer.kind, offer.codes("topic"), offer.codes("advice")) == (
        "residence_advice",
        ["residence"],
        ["referral"],
    )
    assert Service.objects.get(organisation__name="Chamber").kind == "recognition_office"


def test_a_second_time_everything_is_unchanged():
    take(table(FIZU, CHAMBER))

    assert counts(take(table(FIZU, CHAMBER))) == (0, 0, 2, 0)


def test_a_change_of_the_organisation_or_of_its_offers_is_an_update():
    take(table(FIZU, CHAMBER))

    changed = table(FIZU.replace("opened 2018", "opened 2019"), CHAMBER.replace(",14,", ",16,"))

    assert counts(take(changed)) == (0, 2, 0, 0)


@pytest.mark.parametrize("separator", [",", ";"])
def test_commas_and_semicolons_divide_cells(separator):
    row = CHAMBER.replace(",", separator)

    assert counts(take(table(row, header=HEADER.replace(",", separator)))) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (CHAMBER.replace("Chamber", ""), "name is empty."),
        (CHAMBER.replace(",workers", ","), "audience is empty."),
        (
            CHAMBER.replace(",chamber,", ",palace,"),
            "type holds a word that is not known: palace",
        ),
        (
            CHAMBER.replace("recognition", "magic"),
            "topics holds a word that is not known: magic",
        ),
        (CHAMBER.replace(",14,", ",17,"), "ags has a form that is not allowed: 17"),
        (
            CHAMBER.replace("workers,,", "workers,ftp://example.org,"),
            "website has a form that is not allowed: ftp://example.org",
        ),
        (
            CHAMBER.replace("workers,,", "workers,http://[broken,"),
            "website has a form that is not allowed: http://[broken",
        ),
        (
            CHAMBER.replace("recognition,,", "recognition,Deutsch,"),
            "languages has a form that is not allowed: Deutsch",
        ),
        (
            CHAMBER.replace("Chamber", "=cmd()"),
            "name begins like a formula of a spreadsheet: =cmd()",
        ),
        (CHAMBER.replace("Chamber", "C" * 201), f"name is too long: {'C' * 40} …"),
        (CHAMBER + ",more", "The row has more or fewer cells than the header."),
        ("Chamber,", "The row has more or fewer cells than the header."),
    ],
)
def test_a_row_that_cannot_be_taken_is_put_aside_with_the_reason(broken, reason):
    report = take(table(FIZU, broken))

    assert counts(report) == (1, 0, 0, 1)
    assert (report.rejected[0].line.number, report.rejected[0].reasons) == (3, reason)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("serves", "14;Saxony"),
        ("opened_year", "1066"),
        ("street_year", "soon"),
        ("seen_on", "yesterday"),
    ],
)
def test_optional_columns_are_checked_too(column, value):
    report = take(table(f"{CHAMBER},{value}", header=f"{HEADER},{column}"))

    assert report.rejected[0].reasons == f"{column} has a form that is not allowed: {value}"


def test_optional_columns_are_taken_over():
    extra = {
        "interpretation": "video",
        "serves": "DE;14",
        "part_of": "Network",
        "run_by": "Carrier",
        "opened_year": "2018",
        "notice": "old_information",
        "street": "Signpost Street 1",
        "street_city": "Görlitz",
        "street_year": "2020",
        "seen_on": "2026-11-01",
    }
    take(table(",".join([FIZU, *extra.values()]), header=",".join([HEADER, *extra])))

    fizu = Organisation.objects.get()
    assert (fizu.run_by_name, fizu.opened_year, fizu.notice) == (
        "Carrier",
        2018,
        "old_information",
    )
    assert [area.ags for area in fizu.served_areas.all()] == [""]
    offer = fizu.services.get()
    assert (offer.interpretation, offer.seen_on) == ("video", dt.date(2026, 11, 1))
    assert fizu.locations.get().reported_year == 2020


def test_the_same_name_twice_is_taken_once():
    report = take(table(FIZU, FIZU.replace("FIZU Görlitz", "fizu görlitz")))

    assert counts(report) == (1, 0, 0, 1)
    assert report.rejected[0].reasons == "The same name stands in line 2 already."


def test_strict_takes_all_rows_or_none():
    with pytest.raises(organisation_imports.RowsRejected) as refusal:
        take(table(FIZU, CHAMBER.replace("Chamber", "")), strict=True)

    assert len(refusal.value.report.rejected) == 1
    assert not Organisation.objects.exists()


def test_strict_takes_good_rows():
    assert counts(take(table(FIZU), strict=True)) == (1, 0, 0, 0)


def test_missing_columns_are_named():
    with pytest.raises(organisation_imports.ColumnsMissing) as refusal:
        take("name,type\nChamber,chamber\n")

    assert str(refusal.value).startswith("The file lacks these columns: short_name, city, ags")


@pytest.mark.parametrize(
    "text",
    [
        table('"never closed' + "x" * 10),
        table("x" * 200_000),
    ],
    ids=["open quotes", "huge field"],
)
def test_what_is_no_table_is_refused(text):
    with pytest.raises(organisation_imports.NotATable):
        take(text)


@pytest.mark.parametrize("text", ["", "\n\n"], ids=["empty", "blank"])
def test_an_empty_file_lacks_its_columns(text):
    with pytest.raises(organisation_imports.ColumnsMissing):
        take(text)


def test_a_row_with_a_null_character_is_put_aside():
    report = take(table(FIZU.replace("opened", "op\0ened")))

    assert report.rejected[0].reasons == "note holds a character that is not allowed."


def test_a_byte_order_mark_is_no_part_of_the_first_column():
    text = organisation_imports.decode(table(FIZU).encode("utf-8-sig"))

    assert counts(take(text)) == (1, 0, 0, 0)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_other_encodings_are_refused(encoding):
    with pytest.raises(organisation_imports.NotUtf8):
        organisation_imports.decode(table(FIZU).encode(encoding))


def test_huge_files_are_refused():
    with pytest.raises(organisation_imports.FileTooLarge) as refusal:
        organisation_imports.decode(b"x" * (organisation_imports.LARGEST_FILE + 1))

    assert isinstance(refusal.value, Refusal)


def test_the_quarantine_can_be_opened_corrected_and_imported_again():
    report = take(table(CHAMBER.replace("Chamber", "=1+1"), CHAMBER.replace("recogn", "mag")))

    text = organisation_imports.quarantine(report.rejected)

    assert "'=1+1" in text
    assert "topics holds a word that is not known: magition" in text
    assert counts(take(text.replace("'=1+1", "One").replace("mag", "recogn"))) == (2, 0, 0, 0)
