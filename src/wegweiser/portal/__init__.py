"""The doors of the site: start page, search across contexts, state of the service."""
