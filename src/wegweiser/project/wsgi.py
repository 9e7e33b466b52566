"""The door for web servers: `gunicorn wegweiser.project.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wegweiser.project.settings.production")
application = get_wsgi_application()
