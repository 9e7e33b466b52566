"""What this context tells the contexts above it."""

from django.dispatch import Signal

# organisation_ids: the keys of the organisations that were written
organisations_changed = Signal()
