from xml.etree import ElementTree as ET

import pytest
from django import forms
from django.template import Context, Template

from wegweiser.ui import icons
from wegweiser.ui.templatetags import ui

SVG = "svg"


@pytest.mark.parametrize("name", sorted(icons.LINES))
def test_an_icon_is_one_silent_drawing(name):
    drawing = ET.fromstring(ui.icon(name))

    assert drawing.tag == SVG
    assert drawing.get("viewBox") == "0 0 24 24"
    assert drawing.get("aria-hidden") == "true"
    assert len(drawing) > 0


def test_an_icon_with_a_label_speaks_to_screen_readers():
    drawing = ET.fromstring(ui.icon("phone", "Call <us>"))

    assert (drawing.get("role"), drawing.get("aria-label")) == ("img", "Call <us>")
    assert drawing.get("aria-hidden") is None


@pytest.mark.parametrize(
    ("name", "classes"), [("arrow", "icon icon--mirrored"), ("check", "icon")]
)
def test_only_what_points_along_the_line_is_mirrored(name, classes):
    assert ET.fromstring(ui.icon(name)).get("class") == classes


def test_every_mirrored_icon_exists():
    assert set(icons.LINES) >= icons.MIRRORED


def test_an_unknown_icon_is_a_defect():
    with pytest.raises(KeyError):
        ui.icon("unicorn")


def test_icons_need_no_load_tag():
    assert "<svg" in Template('{% icon "map" %}').render(Context())


def test_a_single_checkbox_is_told_from_other_fields():
    class Form(forms.Form):
        agreed = forms.BooleanField()
        name = forms.CharField()

    form = Form()

    assert [ui.is_checkbox(form["agreed"]), ui.is_checkbox(form["name"])] == [True, False]
