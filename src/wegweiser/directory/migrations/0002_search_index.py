from django.db import migrations

from wegweiser.directory.models import search_index


def create(apps, schema_editor):
    on_postgresql = schema_editor.connection.vendor == "postgresql"
    schema_editor.execute(
        search_index.CREATE_ON_POSTGRESQL if on_postgresql else search_index.CREATE_ON_SQLITE
    )


def drop(apps, schema_editor):
    schema_editor.execute(search_index.DROP)


class Migration(migrations.Migration):
    dependencies = [("directory", "0001_initial")]
    operations = [migrations.RunPython(create, drop)]
