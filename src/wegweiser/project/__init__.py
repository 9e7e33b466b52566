"""Wiring: settings, addresses, the JSON interface. Knows every context; no context knows it."""
