"""Which change of the purpose of a stay the law forbids or disfavours."""

from __future__ import annotations

from wegweiser_rules.de.facts import person
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import all_of, always, dated, not_, waivable
from wegweiser_rules.engine.messages import _

FREE = _("The present residence status does not stand in the way of this title.")
AFTER_TRAINING = (
    not_(person.status.one_of("AE_16a"))
    .cite(AUFENTHG("§ 16a Abs. 1 S. 2"))
    .say(
        FREE, fails=_("From a stay for training you could not change to this title at that time.")
    )
)
AFTER_STUDIES = (
    not_(person.status.one_of("AE_16b"))
    .cite(AUFENTHG("§ 16b Abs. 4"))
    .say(FREE, fails=_("From a stay for studies you could not change to this title at that time."))
)
AFTER_LANGUAGE_COURSE = waivable(
    not_(person.status.one_of("AE_16f"))
    .cite(AUFENTHG("§ 16f Abs. 3 S. 1"))
    .say(FREE, fails=_("As a rule a stay for a language course does not lead to this title.")),
    by=AUFENTHG("§ 16f Abs. 3 S. 1"),
)
AFTER_SEARCH = waivable(
    not_(person.status.one_of("AE_17"))
    .cite(AUFENTHG("§ 17 Abs. 3 S. 2"))
    .say(FREE, fails=_("As a rule a stay to look for training or studies does not lead here.")),
    by=AUFENTHG("§ 17 Abs. 3 S. 2"),
)
FROM_ANY_STAY = dated(
    {
        "2023-01-01": all_of(AFTER_TRAINING, AFTER_STUDIES, AFTER_LANGUAGE_COURSE, AFTER_SEARCH),
        "2024-03-01": AFTER_SEARCH,
    }
)
FROM_ANY_STAY_TO_COURSE = dated(
    {
        "2023-01-01": all_of(AFTER_TRAINING, AFTER_STUDIES, AFTER_SEARCH),
        "2024-03-01": AFTER_SEARCH,
    }
)
FROM_ANY_STAY_TO_SEARCH = dated(
    {
        "2023-01-01": all_of(AFTER_TRAINING, AFTER_STUDIES, AFTER_LANGUAGE_COURSE),
        "2024-03-01": always(),
    }
)
