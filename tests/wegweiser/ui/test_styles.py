"""The styles keep the promises of the design: tokens, mirroring, contrast, no strangers."""

import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[3] / "src/wegweiser"
SHEETS = sorted(SOURCE.glob("*/static/**/*.css"))
TOKENS = SOURCE / "ui/static/ui/css/base.css"
PHYSICAL = re.compile(
    r"(?<![\w-])(left|right|top|bottom|width|height|(margin|padding|border)-(left|right|top|bottom)"
    r"|(min|max)-(width|height))\s*:(?![^(]*\)\s*\{)"
)
TEXT_PAIRS = [
    ("ink", "paper"),
    ("ink", "paper-raised"),
    ("ink", "paper-sunk"),
    ("ink-soft", "paper"),
    ("ink-soft", "paper-sunk"),
    ("ink-soft", "paper-raised"),
    ("ink-soft", "grey-soft"),
    ("ink", "amber-soft"),
    ("ink", "sky-soft"),
    ("ink", "plum-soft"),
    ("ink", "spruce-soft"),
    ("ink-soft", "spruce-soft"),
    ("on-spruce", "spruce"),
    ("on-spruce", "spruce-strong"),
    ("on-amber", "amber"),
    ("on-amber", "amber-strong"),
    ("sky", "paper"),
    ("sky", "paper-raised"),
    ("sky", "paper-sunk"),
    ("sky", "sky-soft"),
    ("sky", "amber-soft"),
    ("sky", "plum-soft"),
    ("sky", "spruce-soft"),
    ("spruce", "paper"),
    ("plum", "paper"),
    ("plum", "paper-raised"),
    ("plum", "plum-soft"),
    ("amber-ink", "amber-soft"),
]
LINE_PAIRS = [("line-strong", "paper-raised"), ("line-strong", "paper"), ("focus", "paper")]


def bare(sheet):
    return re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)


def tokens(scheme):
    blocks = re.findall(r":root\s*\{(.*?)\}", bare(TOKENS), flags=re.DOTALL)
    light, dark = (dict(re.findall(r"--([\w-]+):\s*(#\w{6})", block)) for block in blocks[:2])
    return light if scheme == "light" else {**light, **dark}


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS, ids="-on-".join)
def test_text_can_be_read_on_its_ground(scheme, text, ground):
    colours = tokens(scheme)

    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), LINE_PAIRS, ids="-on-".join)
def test_edges_of_fields_and_focus_can_be_seen(scheme, line, ground):
    colours = tokens(scheme)

    assert contrast(colours[line], colours[ground]) >= 3


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda p: p.name)
def test_styles_load_nothing(sheet):
    assert re.findall(r"@import|url\(", bare(sheet)) == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda p: p.name)
def test_styles_mirror_by_themselves(sheet):
    assert [match.group(0) for match in PHYSICAL.finditer(bare(sheet))] == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda p: p.name)
def test_colours_are_tokens(sheet):
    rules = re.sub(r":root\s*\{.*?\}", "", bare(sheet), flags=re.DOTALL)

    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", rules) == []
