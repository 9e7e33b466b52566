"""German law on residence and work, as data."""

from __future__ import annotations

from wegweiser_rules.de import (
    blue_card,
    experience,
    family,
    free_movement,
    nationals,
    opportunity_card,
    parameters,
    procedure,
    recognition,
    skilled_work,
)
from wegweiser_rules.de.facts import asylum, job, later_rules, person, qualification
from wegweiser_rules.de.facts import family as family_facts
from wegweiser_rules.engine import facts, laws

LAW = laws.Law(
    rules={
        rule.id: rule
        for module in (
            free_movement,
            skilled_work,
            blue_card,
            experience,
            recognition,
            opportunity_card,
            nationals,
            family,
            procedure,
        )
        for rule in module.RULES
    },
    facts=facts.collect(person, qualification, job, family_facts, asylum, later_rules),
    parameters=parameters.PARAMETERS,
    state_of_law=parameters.STATE_OF_LAW,
    modelled_from=parameters.MODELLED_FROM,
)
