"""SQL statements, CPU, latency under load, memory and weight of the pages.

Each page is measured twice: in this process (statements, CPU) and through gunicorn with two
workers and eight clients (latency). The numbers of one run belong together; machines are noisy.
"""

from __future__ import annotations

import gzip
import http.client
import os
import re
import statistics
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import django

from tests import served

ROUNDS = 60
CLIENTS = 8
WORKERS = 2
REQUESTS_A_CLIENT = 60
WARM_UP = 20
NURSE = {
    "goal": "work",
    "nationality": ["VN"],
    "birth_date": "1994-05-20",
    "german": "B1",
    "district": "14626",
    "occupation": "nurse",
    "qual_kind": "vocational",
    "recognition": "not_applied",
    "job_offer": True,
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        env = served.environment(folder)
        served.prepare(env)
        os.environ.update(env)
        django.setup()
        pages = addresses()
        measure_in_process(pages)
        with served.serving(env, workers=WORKERS) as (port, master):
            measure_weight(port)
            measure_load(port, pages)
            measure_memory(master)


def addresses() -> dict[str, tuple[str, dict[str, str]]]:
    """Return address and cookies of each page to measure."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.urls import reverse
    from django.utils import translation

    from wegweiser.directory.models import Service
    from wegweiser.pathways.domain.answers import Answers, Door
    from wegweiser.pathways.views import cookies

    response = HttpResponse()
    cookies.write(response, Answers(door=Door.PERSON, values=NURSE))
    answers = {settings.ANSWERS_COOKIE_NAME: response.cookies[settings.ANSWERS_COOKIE_NAME].value}
    with translation.override("de"):
        return {
            "start page": (reverse("portal:start"), {}),
            "question": (reverse("pathways:question", args=["german"]), answers),
            "ways": (reverse("pathways:ways"), answers),
            "plan": (reverse("pathways:plan", args=["16d.1"]), answers),
            "directory list": (reverse("directory:services"), {}),
            "directory search": (reverse("directory:services") + "?q=Anerkennung", {}),
            "service page": (
                reverse("directory:service", args=[Service.objects.order_by("pk").first().slug]),
                {},
            ),
            "map": (reverse("directory:map"), {}),
        }


def measure_in_process(pages: dict[str, tuple[str, dict[str, str]]]) -> None:
    from django.db import connection
    from django.test import Client

    print(f"\n{'page':<18}{'status':>7}{'SQL':>5}{'CPU ms (median)':>17}{'kB':>7}")
    for name, (address, cookies) in pages.items():
        client = Client(SERVER_NAME="localhost")
        client.cookies.load(cookies)
        client.get(address)
        statements = []
        with connection.execute_wrapper(counter(statements)):
            response = client.get(address)
        spent = []
        for _ in range(ROUNDS):
            started = time.process_time()
            client.get(address)
            spent.append((time.process_time() - started) * 1000)
        size = len(gzip.compress(response.content)) / 1000
        print(
            f"{name:<18}{response.status_code:>7}{len(statements):>5}"
            f"{statistics.median(spent):>17.1f}{size:>7.1f}"
        )


def counter(statements: list[str]):
    """Return a wrapper that notes each SQL statement and lets it pass."""

    def note(execute, sql, params, many, context):
        statements.append(sql)
        return execute(sql, params, many, context)

    return note


def fetch(port: int, address: str, cookies: dict[str, str], coding: str = "gzip"):
    connection = http.client.HTTPConnection("localhost", port, timeout=20)
    cookie = "; ".join(f"{name}={value}" for name, value in cookies.items())
    connection.request("GET", address, headers={"Cookie": cookie, "Accept-Encoding": coding})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


def client(port: int, address: str, cookies: dict[str, str]) -> list[float]:
    times = []
    for _ in range(REQUESTS_A_CLIENT):
        started = time.perf_counter()
        response, _body = fetch(port, address, cookies)
        times.append((time.perf_counter() - started) * 1000)
        if response.status != 200:
            raise SystemExit(f"{address} answered {response.status}")
    return times


def measure_load(port: int, pages: dict[str, tuple[str, dict[str, str]]]) -> None:
    print(f"\n{CLIENTS} clients on {WORKERS} workers{'p50 ms':>20}{'p99 ms':>9}{'requests/s':>12}")
    with ProcessPoolExecutor(CLIENTS) as clients:
        for name, (address, cookies) in pages.items():
            for _ in range(WARM_UP):  # until both workers have read their templates
                fetch(port, address, cookies)
            started = time.perf_counter()
            runs = [clients.submit(client, port, address, cookies) for _ in range(CLIENTS)]
            times = sorted(t for run in runs for t in run.result())
            spent = time.perf_counter() - started
            p50, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
            print(f"{name:<30}{p50:>17.1f}{p99:>9.1f}{len(times) / spent:>12.0f}")


def measure_weight(port: int) -> None:
    """Add up what a first visit loads, compressed as a current browser asks for it."""
    response, body = fetch(port, "/de/", {}, "br, gzip")
    page = body if not response.headers["Content-Encoding"] else gzip.decompress(body)
    files = re.findall(
        r'(?:src|href)="(/static/[^"]+\.(?:css|js|svg|webmanifest)[^"]*)"', page.decode()
    )
    total = len(body)
    print(f"\nfirst visit: page {len(body) / 1000:.1f} kB")
    for name in dict.fromkeys(files):
        _response, content = fetch(port, name, {}, "br, gzip")
        total += len(content)
        print(f"  {name.rsplit('/', 1)[1]:<44}{len(content) / 1000:>6.1f} kB")
    print(f"  total{total / 1000:>45.1f} kB")


def measure_memory(master: int) -> None:
    """Print the resident memory of each worker after the load."""
    children = Path(f"/proc/{master}/task/{master}/children").read_text().split()
    for child in children:
        status = Path(f"/proc/{child}/status").read_text()
        resident = int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1000
        print(f"worker {child}: {resident:.0f} MB resident")
