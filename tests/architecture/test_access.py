"""Every door has a lock, and the doors without one stand in this list."""

from django.urls import URLPattern, URLResolver, get_resolver

from wegweiser.project.api import api

FOREIGN = ("ninja.", "django.", "allauth.")  # guarded by their own frameworks' tests
PUBLIC = {
    "wegweiser.directory.views.maps.show",
    "wegweiser.directory.views.organisations.search",
    "wegweiser.directory.views.organisations.show",
    "wegweiser.directory.views.services.search",
    "wegweiser.directory.views.services.show",
    "wegweiser.pathways.views.answers.show",
    "wegweiser.pathways.views.law.figures",
    "wegweiser.pathways.views.law.index",
    "wegweiser.pathways.views.law.questions",
    "wegweiser.pathways.views.law.rule",
    "wegweiser.pathways.views.paths.show",
    "wegweiser.pathways.views.plans.pdf",
    "wegweiser.pathways.views.plans.show",
    "wegweiser.pathways.views.questions.ask",
    "wegweiser.pathways.views.questions.begin",
    "wegweiser.pathways.views.questions.forget",
    "wegweiser.pathways.views.ways.show",
    "wegweiser.portal.views.about.accessibility",
    "wegweiser.portal.views.about.operator",
    "wegweiser.portal.views.about.privacy",
    "wegweiser.portal.views.start.advise",
    "wegweiser.portal.views.start.start",
    "wegweiser.ui.views.manifest",
    "wegweiser.portal.views.start.health",
    "wegweiser.project.api.answer_unknown_address",
}
PUBLIC_OPERATIONS = {
    "wegweiser.directory.api.services.list_organizations",
    "wegweiser.directory.api.services.list_services",
    "wegweiser.directory.api.services.list_taxonomies",
    "wegweiser.directory.api.services.list_taxonomy_terms",
    "wegweiser.directory.api.services.show_organization",
    "wegweiser.directory.api.services.show_service",
    "wegweiser.directory.api.services.show_taxonomy_term",
    "wegweiser.pathways.api.assessments.assess",
    "wegweiser.pathways.api.assessments.list_facts",
    "wegweiser.pathways.api.assessments.list_occupations",
    "wegweiser.pathways.api.assessments.list_rules",
    "wegweiser.pathways.api.assessments.show_rule",
    "wegweiser.pathways.api.plans.draw",
}


def doors(patterns):
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from doors(pattern.url_patterns)
        elif isinstance(pattern, URLPattern):
            yield pattern.callback


def name(view):
    view = getattr(view, "func", view)
    return f"{view.__module__}.{view.__qualname__}"


def operations():
    assert get_resolver().url_patterns  # the interface is complete once its address is known
    return [
        operation
        for _prefix, router in api._routers
        for path in router.path_operations.values()
        for operation in path.operations
    ]


def test_every_view_names_its_permission_or_stands_in_the_public_list():
    unlocked = {
        name(view)
        for view in doors(get_resolver().url_patterns)
        if not hasattr(view, "permission")
    }

    assert {view for view in unlocked if not view.startswith(FOREIGN)} == PUBLIC


def test_every_endpoint_names_its_permission_or_stands_in_the_public_list():
    unlocked = {
        name(operation.view_func)
        for operation in operations()
        if not hasattr(operation.view_func, "permission")
    }

    assert unlocked == PUBLIC_OPERATIONS
