"""A real browser on the served demo. Screenshots of what failed stay in var/journeys/."""

from __future__ import annotations

import os
import shutil
import warnings

import pytest

from tests import served

CHROMIUM = os.environ.get("CHROMIUM", shutil.which("chromium") or "")
PICTURES = served.ROOT / "var/journeys"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


FAILED = pytest.StashKey[bool]()


@pytest.fixture(scope="module")  # its event loop must end before other tests use the database
def browser():
    if not CHROMIUM:
        reason = "NO BROWSER: install Debian's chromium to run the journeys (or set CHROMIUM)."
        if os.environ.get("CI"):
            pytest.fail(reason)
        warnings.warn(pytest.PytestWarning(reason), stacklevel=1)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory, worker_id):
    """Where commands find the copy of the demo that is served."""
    folder = tmp_path_factory.mktemp("served")
    env = served.environment(folder, own_database(worker_id)) | {"WEGWEISER_SERVED_QUICKLY": "1"}
    served.prepare(env)
    return env


@pytest.fixture(scope="module")
def address(surroundings):
    """The served demo: http://localhost:PORT."""
    with served.serving(surroundings, workers=1) as (port, _master):
        yield f"http://localhost:{port}"


def own_database(worker_id):
    """Return the address of an empty PostgreSQL database, when the tests run on one."""
    url = os.environ.get("WEGWEISER_TEST_DATABASE_URL", "")
    if not url.startswith("postgres"):
        return None
    import psycopg

    name = f"journeys_{worker_id}"
    with psycopg.connect(url.rsplit("/", 1)[0] + "/postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name}")
    return url.rsplit("/", 1)[0] + "/" + name


@pytest.fixture
def visit(browser, address, request):
    """Open pages as one visitor: `visit("/de/", locale="de-DE", width=1280, script=True)`."""
    contexts = []

    def opened(path="/", *, locale="de-DE", width=1280, script=True):
        context = browser.new_context(
            base_url=address,
            locale=locale,
            viewport={"width": width, "height": 900},
            java_script_enabled=script,
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.goto(path)
        return page

    yield opened
    for number, context in enumerate(contexts):
        if request.node.stash.get(FAILED, False):
            PICTURES.mkdir(parents=True, exist_ok=True)
            for page in context.pages:
                page.screenshot(
                    path=PICTURES / f"{request.node.name}-{number}.png", full_page=True
                )
        context.close()
