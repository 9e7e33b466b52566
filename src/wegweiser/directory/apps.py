from django.apps import AppConfig


class DirectoryConfig(AppConfig):
    name = "wegweiser.directory"

    def ready(self) -> None:
        """Listen to the contexts below."""
        from wegweiser.directory import receivers  # noqa: F401, PLC0415 - registers them
