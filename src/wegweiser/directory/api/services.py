"""The directory as JSON, in the words of Open Referral HSDS."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.core.paginator import Page as PageOfRows
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Query, Router

from wegweiser.directory import exports
from wegweiser.directory.api import schemas
from wegweiser.directory.api.schemas import PageNumber, PageSize, SearchText, ServicesQuery
from wegweiser.directory.queries import (
    locations,
    organisations,
    services,
    taxonomy_terms,
)
from wegweiser.network.queries import districts
from wegweiser.network.queries import organisations as network_organisations

router = Router(tags=["directory"])
FAULTS = {HTTPStatus.UNPROCESSABLE_ENTITY: schemas.Problem}
MISSING = {HTTPStatus.NOT_FOUND: schemas.Problem, **FAULTS}


@router.get(
    "/services",
    response={HTTPStatus.OK: schemas.Page[schemas.Service], **FAULTS},
    exclude_none=True,
)
def list_services(
    request: HttpRequest,
    chosen: Query[ServicesQuery],
) -> dict[str, Any]:
    """List the offers of support: all, those a text finds, or those with a term."""
    found = services.with_term(
        text=chosen.search,
        term=chosen.taxonomy_term_id,
        organisation=chosen.organization_id,
        page=chosen.page,
        size=chosen.per_page,
    )
    return _page(found, exports.service)


@router.get(
    "/services/{service_id}",
    response={HTTPStatus.OK: schemas.FullService, **MISSING},
    exclude_none=True,
)
def show_service(request: HttpRequest, service_id: UUID) -> dict[str, Any]:
    """Describe one offer with everything that is known about it."""
    offer = get_object_or_404(services.detailed(), uuid=service_id)
    return exports.full_service(
        offer,
        contacts=services.contacts(offer),
        phones=services.phones(offer),
        area_names=districts.area_names(),
    )


@router.get(
    "/organizations",
    response={HTTPStatus.OK: schemas.Page[schemas.Organization], **FAULTS},
    exclude_none=True,
)
def list_organizations(
    request: HttpRequest,
    search: SearchText = "",
    page: PageNumber = 1,
    per_page: PageSize = 50,
) -> dict[str, Any]:
    """List the organisations: all, or those a text finds."""
    found = organisations.search(text=search, page=page, size=per_page)
    return _page(found.page, exports.organisation)


@router.get(
    "/organizations/{organization_id}",
    response={HTTPStatus.OK: schemas.FullOrganization, **MISSING},
    exclude_none=True,
)
def show_organization(request: HttpRequest, organization_id: UUID) -> dict[str, Any]:
    """Describe one organisation."""
    body = get_object_or_404(network_organisations.with_relations(), uuid=organization_id)
    return exports.full_organisation(
        body,
        locations=locations.of_organisation(body),
        phones=locations.phones_of_organisation(body),
        area_names=districts.area_names(),
    )


@router.get(
    "/taxonomies",
    response={HTTPStatus.OK: schemas.Page[schemas.Taxonomy], **FAULTS},
)
def list_taxonomies(
    request: HttpRequest, page: PageNumber = 1, per_page: PageSize = 50
) -> dict[str, Any]:
    """List the taxonomies: topic, audience, phase, kind of advice."""
    return _page(taxonomy_terms.taxonomies(page=page, size=per_page), exports.taxonomy)


@router.get(
    "/taxonomy_terms",
    response={HTTPStatus.OK: schemas.Page[schemas.TaxonomyTerm], **FAULTS},
)
def list_taxonomy_terms(
    request: HttpRequest,
    page: PageNumber = 1,
    per_page: PageSize = 50,
    taxonomy_id: UUID | None = None,
) -> dict[str, Any]:
    """List the terms of the vocabulary, in the language that the request asks for."""
    found = taxonomy_terms.listed(taxonomy_id=taxonomy_id, page=page, size=per_page)
    return _page(found, exports.term)


@router.get(
    "/taxonomy_terms/{term_id}",
    response={HTTPStatus.OK: schemas.TaxonomyTerm, **MISSING},
)
def show_taxonomy_term(request: HttpRequest, term_id: UUID) -> dict[str, Any]:
    """Describe one term."""
    return exports.term(get_object_or_404(taxonomy_terms.every(), uuid=term_id))


def _page(page: PageOfRows[Any], form: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    contents = [form(row) for row in page.object_list]
    return {
        "total_items": page.paginator.count,
        "total_pages": page.paginator.num_pages,
        "page_number": page.number,
        "size": len(contents),
        "first_page": not page.has_previous(),
        "last_page": not page.has_next(),
        "empty": not contents,
        "contents": contents,
    }
