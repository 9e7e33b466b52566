"""The interface keeps what its description promises, whatever is sent."""

import pytest
import schemathesis
from django.core import signals
from django.db import close_old_connections
from hypothesis import HealthCheck, settings

from wegweiser.project.wsgi import application

# Trying out each of some 500 facts by itself would take minutes; the readers of facts have
# tests of their own.
CONFIG = schemathesis.Config.from_dict({"phases": {"coverage": {"enabled": False}}})
schema = schemathesis.openapi.from_wsgi("/api/openapi.json", application, config=CONFIG)


@pytest.fixture(autouse=True)
def one_connection(db):
    """Let no request close the connection of the test, as Django's own test client does."""
    requests = (signals.request_started, signals.request_finished)
    for signal in requests:
        signal.disconnect(close_old_connections)
    yield
    for signal in requests:
        signal.connect(close_old_connections)


@schema.parametrize()
@settings(
    max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
def test_the_interface_keeps_its_description(case):
    case.call_and_validate(headers={"Accept-Encoding": "identity"})
