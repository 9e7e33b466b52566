"""Groups of residence titles that the law names, as patterns of status codes."""

from __future__ import annotations

ANY_TITLE = ("AE_*", "NE*", "BK", "ICT*", "DA_EU")
TRAINING_OR_WORK = (
    "AE_16*", "AE_17*", "AE_18*", "AE_19*", "AE_20*", "AE_21*", "NE_18c*", "BK", "ICT*"
)  # fmt: skip
BLUE_CARD_OR_ICT = ("BK", "ICT*")
PRIVILEGED_WORK = (
    "BK", "ICT*", "AE_18a", "AE_18b", "NE_18c3", "AE_18d", "AE_18f",
    "AE_19c1_list_f", "AE_19c2", "AE_19c4", "AE_21",
)  # fmt: skip
AFTER_PRIVILEGED_WORK = ("NE_18c1", "NE_18c2")
BEFORE_SETTLEMENT = (
    "BK", "AE_18a", "AE_18b", "AE_18d", "AE_19c1_list_f", "AE_19c2", "AE_19c4", "AE_21"
)  # fmt: skip
SETTLED = ("NE*", "DA_EU")
RESEARCH_OR_REFUGEE = ("AE_18d", "AE_18f", "AE_25_1", "AE_25_2_1")
REFUGEES = ("AE_23_4", "AE_25_1", "AE_25_2_1", "NE_26_3")
HUMANITARIAN = ("AE_22", "AE_23*", "AE_25*", "AE_104c")
ONLY_FOR_HUMANITARIAN_REASONS = (
    "AE_22", "AE_23_1", "AE_23_2", "AE_25_3", "AE_25_4a", "AE_25a", "AE_25b"
)  # fmt: skip
NO_FAMILY = ("AE_25_4", "AE_25_4b", "AE_25_5", "AE_25a_2", "AE_25b_4", "AE_104c")
NO_SETTLEMENT = ("AE_16a", "AE_16b", "AE_16d3", "AE_20a")
EU_CITIZENS_AT_WORK = ("eu_worker", "eu_self_employed")
ABSCHNITT_5 = ("AE_22", "AE_23*", "AE_24", "AE_25*", "AE_104c")
ABSCHNITT_6 = (
    "AE_28", "AE_30", "AE_31", "AE_32", "AE_33", "AE_34", "AE_36", "AE_36a"
)  # fmt: skip
PROTECTED = ("AE_23_4", "AE_25_1", "AE_25_2_1", "AE_25_2_2")
NOT_UNDER_9 = ("AE_16b", "AE_16f")
TEMPORARY_BY_NATURE = ("AE_16*", "AE_17*", "AE_18f", "AE_20*")
CHILDREN = ("AE_28", "AE_32", "AE_33", "AE_34", "AE_36", "AE_36a")
NO_CITIZENSHIP = (
    "AE_16a", "AE_16b", "AE_16d*", "AE_16e", "AE_16f", "AE_17*", "AE_18f", "AE_19e", "AE_20",
    "AE_22", "AE_23a", "AE_24", "AE_25_3", "AE_25_4*", "AE_25_5", "AE_104c",
)  # fmt: skip
