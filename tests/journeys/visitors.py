"""What a visitor does on the pages: answer what they know, skip what they do not."""

from __future__ import annotations

import re

LONGEST = 70


def question(page):
    """Return the name of the question the page asks, or None when it asks none."""
    found = re.search(r"/questions/(\w+)/", page.url)
    return found and found[1]


def answer(page, name, value):
    """Fill in one answer as a person would, whatever kind of question it is."""
    form = page.locator(f"form.question[action$='/{name}/']")
    form.wait_for()  # the address changes a moment before the page does
    if name == "occupation":
        form.locator("[name=search]").fill(value[0])
        form.locator("[name=find]").click()
        form.locator(f"input[name=answer][value='{value[1]}']").check()
    elif name == "birth_date" or name.endswith("_date"):
        year, month, day = value.split("-")
        form.locator("[name=day]").fill(str(int(day)))
        form.locator("[name=month]").select_option(str(int(month)))
        form.locator("[name=year]").fill(year)
    elif name == "children":
        form.locator("input[name=answer][value=yes]").check()
        form.locator("[name=ages]").fill(value)
    elif form.locator("input[type=checkbox][name=answer]").count():
        form.locator(f"input[type=checkbox][name=answer][value='{value}']").check()
    elif form.locator("select[name=answer]").count():
        form.locator("select[name=answer]").select_option(value)
    elif form.locator("input[type=radio][name=answer]").count():
        form.locator(f"input[type=radio][name=answer][value='{value}']").check()
    elif form.locator("[name=months]").count():
        form.locator("[name=years]").fill("0")
        form.locator("[name=months]").fill(value)
    else:
        form.locator("[name=answer]").fill(value)
    advance(page, form.locator("button.button--next"))


def skip(page):
    """Say "I don't know"."""
    advance(page, page.locator("form.question button[name=unknown]"))


def advance(page, button):
    """Press a button and wait until the page is another one."""
    before = page.url
    button.click()
    page.wait_for_url(lambda url: url != before)


def answer_all(page, known, *, until="/ways/"):
    """Answer what is known and skip the rest; return the names of the questions asked."""
    asked = []
    for _ in range(LONGEST):
        if until in page.url:
            return asked
        name = question(page)
        asked.append(name)
        if name in known:
            answer(page, name, known[name])
        else:
            skip(page)
    message = f"no end after {LONGEST} questions: {asked}"
    raise AssertionError(message)


def verdict(page, way):
    """Return the result that the ways page shows for a title (of a group, its best variant)."""
    classes = page.locator(f"article[id='way-{way}']").get_attribute("class")
    return re.search(r"way--(\S+)", classes)[1]
