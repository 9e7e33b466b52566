"""Every door has a lock, and the doors without one stand in this list."""

from django.urls import URLPattern, URLResolver, get_resolver

from wegweiser.project.api import api

FOREIGN = ("ninja.", "django.", "allauth.")  # guarded by their own frameworks' tests
PUBLIC = {
    "wegweiser.portal.views.about.accessibility",
    "wegweiser.portal.views.about.operator",
    "wegweiser.portal.views.about.privacy",
    "wegweiser.portal.views.start.advise",
    "wegweiser.portal.views.start.start",
    "wegweiser.ui.views.manifest",
    "wegweiser.portal.views.start.health",
}
PUBLIC_OPERATIONS: set[str] = set()


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
