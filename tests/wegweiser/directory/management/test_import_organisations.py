from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.wegweiser.directory.services.test_organisation_imports import CHAMBER, FIZU, table
from wegweiser.network.models import Organisation

pytestmark = pytest.mark.django_db
BROKEN = CHAMBER.replace("Chamber", "")


def run(path, **options):
    out = StringIO()
    call_command("import_organisations", path, stdout=out, **options)
    return out.getvalue()


@pytest.fixture
def file(tmp_path):
    def write(*rows):
        path = tmp_path / "organisations.csv"
        path.write_text(table(*rows), encoding="utf-8")
        return path

    return write


def test_the_report_counts_the_rows(file):
    assert run(file(FIZU, CHAMBER)) == "created: 2\nupdated: 0\nunchanged: 0\nquarantined: 0\n"


def test_rows_with_problems_go_to_a_file_beside_the_input(file):
    path = file(FIZU, BROKEN)
    quarantine = path.with_name("organisations.quarantine.csv")

    assert run(path) == (
        "created: 1\nupdated: 0\nunchanged: 0\nquarantined: 1\n"
        f"  line 3: name is empty.\nquarantine: {quarantine}\n"
    )
    assert quarantine.read_text(encoding="utf-8").splitlines()[1].endswith("3,name is empty.")


def test_the_file_of_the_quarantine_can_be_chosen(file, tmp_path):
    run(file(BROKEN), quarantine=tmp_path / "aside.csv")

    assert (tmp_path / "aside.csv").exists()


def test_strict_changes_nothing_but_still_reports(file, tmp_path):
    path = file(FIZU, BROKEN)

    with pytest.raises(CommandError, match="Nothing was imported"):
        run(path, strict=True)

    assert not Organisation.objects.exists()
    assert path.with_name("organisations.quarantine.csv").exists()


def test_a_file_that_cannot_be_read_is_a_clear_error(tmp_path):
    with pytest.raises(CommandError, match="No such file"):
        run(tmp_path / "nowhere.csv")


def test_a_file_that_is_no_table_is_a_clear_error(tmp_path):
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\xff")

    with pytest.raises(CommandError, match="not encoded in UTF-8"):
        run(path)
