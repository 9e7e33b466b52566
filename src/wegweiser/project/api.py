"""The JSON interface: one description (OpenAPI 3.1), one form of errors (RFC 9457)."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.openapi.schema import OpenAPISchema

from wegweiser.core.errors import Refusal
from wegweiser.directory.api import services
from wegweiser.pathways.api import assessments

JSON = "application/json"
PROBLEM = "application/problem+json"


class Interface(NinjaAPI):
    """An interface whose description names problem documents by their media type."""

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        described = super().get_openapi_schema(**options)
        for operations in described["paths"].values():
            for operation in operations.values():
                for status, response in operation["responses"].items():
                    if int(status) >= HTTPStatus.BAD_REQUEST:
                        response["content"] = {PROBLEM: response["content"].pop(JSON)}
        return described


api = Interface(
    title="Wegweiser",
    version="1.0",
    description=(
        "Residence titles with reasons, plans, and the directory of support. "
        "One reading of the law, to be checked by counsel; no legal advice. "
        "Nothing of a situation that is sent here is stored or logged."
    ),
    urls_namespace="api",
)
api.add_router("", assessments.router)
api.add_router("", services.router)


def problem(request: HttpRequest, *, status: int, **members: Any) -> HttpResponse:
    """Return a problem document (RFC 9457)."""
    response = api.create_response(request, {**members, "status": status}, status=status)
    response["Content-Type"] = PROBLEM
    return response


def pointer(location: Sequence[str | int]) -> str:
    """Return the JSON pointer (RFC 6901) to what is wrong; inside the body, if it is there."""
    parts = location[2:] if location[0] == "body" else location
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


@api.exception_handler(Refusal)
def answer_refusal(request: HttpRequest, refusal: Refusal) -> HttpResponse:
    return problem(
        request,
        status=HTTPStatus.CONFLICT,
        type=f"urn:wegweiser:refusal:{type(refusal).__name__}",
        title=str(refusal.message),
        detail=str(refusal.remedy),
    )


@api.exception_handler(ValidationError)
def answer_invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    return problem(
        request,
        status=HTTPStatus.UNPROCESSABLE_ENTITY,
        type="urn:wegweiser:invalid",
        title=_("The request does not fit the description of the interface."),
        errors=[{"pointer": pointer(e["loc"]), "detail": e["msg"]} for e in error.errors],
    )


@api.exception_handler(Http404)
def answer_missing(request: HttpRequest, _error: Http404) -> HttpResponse:
    return problem(
        request,
        status=HTTPStatus.NOT_FOUND,
        type="urn:wegweiser:not-found",
        title=_("There is nothing at this address."),
    )


@api.exception_handler(HttpError)
def answer_http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
    return problem(
        request, status=error.status_code, type="urn:wegweiser:http", title=error.message
    )


def answer_unknown_address(request: HttpRequest, rest: str) -> HttpResponse:
    """Answer an address of the interface that does not exist as the interface answers."""
    return answer_missing(request, Http404(rest))
