"""Organisations and the districts they work in. Not their offers: those are the directory's."""
