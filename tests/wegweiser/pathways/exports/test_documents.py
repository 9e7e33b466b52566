import datetime as dt
import os
import shutil
import subprocess

import pytest
from django.utils import translation

from tests.wegweiser.pathways.situations import NURSE
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.exports import documents
from wegweiser.pathways.queries import plans

DAY = dt.date(2026, 11, 22)
LANGUAGES = ["de", "en", "uk", "ar"]

pytestmark = pytest.mark.usefixtures("demo_region")


def pdf(language, way="16d.1", values=NURSE):
    with translation.override(language):
        plan = plans.draw(
            answers=Answers(Door.PERSON, values),
            way=way,
            on=DAY,
            for_adviser=True,
            language=language,
        )
        return documents.pdf(plan)


def text(content, tmp_path):
    """Return the text of a PDF, read by poppler."""
    if shutil.which("pdftotext") is None:
        reason = "NO pdftotext (poppler-utils): the text of the PDF was NOT checked"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    path = tmp_path / "plan.pdf"
    path.write_bytes(content)
    command = ["pdftotext", "-enc", "UTF-8", str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_plan_is_a_tagged_pdf_in_every_language(language):
    content = pdf(language)

    assert content.startswith(b"%PDF-1.7")
    assert f"/Lang({language})".encode() in content
    assert b"/MarkInfo" in content
    assert b"pdfuaid" in content


@pytest.mark.parametrize("language", LANGUAGES)
def test_fonts_that_we_carry_have_every_letter(language, tmp_path):
    assert "\ufffd" not in text(pdf(language), tmp_path)


def test_pdf_holds_the_whole_plan(tmp_path):
    content = " ".join(text(pdf("en"), tmp_path).split())

    for part in (
        "Recognition measure (§ 16d Abs. 1)",
        "Kommunaler Sozialverband Sachsen",
        "Ausländerbehörde Landkreis Görlitz",
        "Welcome Center Landkreis Görlitz (Zittau)",
        "1,116.50 to 1,666.50 EUR",
        "Register within two weeks of moving in.",
        "Later, after the change of title",
        "Plan B",
        "August 19, 2026".replace("August", "Aug."),
        "no legal advice",
    ):
        assert part in content.replace("August", "Aug."), part


def test_way_without_a_modelled_rule_is_printed_too():
    assert pdf("de", way="16a").startswith(b"%PDF")


def test_european_plan_without_fees_is_printed_too():
    assert pdf("de", way="EU.FREE", values={"nationality": ["FR"]}).startswith(b"%PDF")
