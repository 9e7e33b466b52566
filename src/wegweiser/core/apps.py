from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class CoreConfig(AppConfig):
    name = "wegweiser.core"

    def ready(self) -> None:
        """Load the `permissions` module of each context, where its predicates register."""
        autodiscover_modules("permissions")
