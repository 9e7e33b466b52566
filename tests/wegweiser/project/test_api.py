import json

import pytest
from django.http import Http404
from django.utils import translation
from ninja.errors import HttpError, ValidationError

from wegweiser.core.errors import Refusal
from wegweiser.project import api


class TooLate(Refusal):
    message = "The call is closed."
    remedy = "Apply to the next one."


@pytest.mark.parametrize(
    ("answer", "error", "document"),
    [
        (
            api.answer_refusal,
            TooLate(),
            {
                "type": "urn:wegweiser:refusal:TooLate",
                "title": "The call is closed.",
                "detail": "Apply to the next one.",
                "status": 409,
            },
        ),
        (
            api.answer_invalid,
            ValidationError([{"loc": ("body", "payload", "facts", 0), "msg": "unknown"}]),
            {
                "type": "urn:wegweiser:invalid",
                "title": "The request does not fit the description of the interface.",
                "errors": [{"pointer": "/facts/0", "detail": "unknown"}],
                "status": 422,
            },
        ),
        (
            api.answer_missing,
            Http404(),
            {
                "type": "urn:wegweiser:not-found",
                "title": "There is nothing at this address.",
                "status": 404,
            },
        ),
        (
            api.answer_http_error,
            HttpError(413, "Too large"),
            {"type": "urn:wegweiser:http", "title": "Too large", "status": 413},
        ),
    ],
    ids=["refusal", "invalid", "missing", "http"],
)
def test_every_error_is_a_problem_document(rf, answer, error, document):
    with translation.override("en"):
        response = answer(rf.get("/api/"), error)

    assert response.status_code == document["status"]
    assert response["Content-Type"] == "application/problem+json"
    assert json.loads(response.content) == document


def test_an_unknown_address_of_the_interface_is_a_problem_document_too(client):
    response = client.get("/api/no/such/thing")

    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
