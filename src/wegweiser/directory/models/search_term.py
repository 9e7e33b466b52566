from __future__ import annotations

from django.db import models


class SearchTerm(models.Model):
    """A word of the search index as people write it, for the correction of typing errors."""

    term = models.CharField(max_length=60, unique=True)
    length = models.PositiveSmallIntegerField(db_index=True)

    class Meta:
        ordering = ("term",)

    def __str__(self) -> str:
        return self.term
