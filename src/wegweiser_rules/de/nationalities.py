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

# Safe states of origin: Anlage II AsylG, since 2 February 2026 also § 29b AsylG (the same states).
SAFE_UNTIL_2023 = frozenset({"AL", "BA", "GH", "XK", "MK", "ME", "SN", "RS"})
SAFE_SINCE_2023 = frozenset({"GE", "MD"})
SAFE = SAFE_UNTIL_2023 | SAFE_SINCE_2023
# Article 62 of Regulation (EU) 2024/1348, as far as not already safe under German law.
SAFE_IN_EU = frozenset({"BD", "CO", "EG", "IN", "MA", "TN", "TR"})
KEPT_IN_2026 = SAFE_IN_EU
