"""Wegweiser: from a situation to a plan, with the offices and people who help."""
