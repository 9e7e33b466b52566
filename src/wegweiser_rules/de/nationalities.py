"""Groups of states that the law names, by ISO 3166 code (Kosovo: XK)."""

from __future__ import annotations

GERMAN = frozenset({"DE"})
EU = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ]
)
EEA = frozenset({"IS", "LI", "NO"})
SWISS = frozenset({"CH"})
BRITISH = frozenset({"GB"})
VISA_FREE_FOR_LONG_STAYS = frozenset(["AU", "CA", "GB", "IL", "JP", "KR", "NZ", "US"])
BEST_FRIENDS = frozenset(["AD", "AU", "CA", "GB", "IL", "JP", "KR", "MC", "NZ", "SM", "US"])
WESTERN_BALKANS = frozenset(["AL", "BA", "ME", "MK", "RS", "XK"])
