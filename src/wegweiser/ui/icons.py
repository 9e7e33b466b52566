"""The pictures beside words: lines on a field of 24 by 24, drawn for Wegweiser."""

from __future__ import annotations

from typing import Final

LINES: Final = {
    "arrow": '<path d="M4 12h15M13 5.5 19.5 12 13 18.5"/>',
    "back": '<path d="M20 12H5M11 5.5 4.5 12 11 18.5"/>',
    "check": '<path d="m4.5 12.8 5 5L19.5 6.5"/>',
    "clock": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.3l3.6 2.2"/>',
    "dashed": (
        '<path stroke-dasharray="3.4 2.6" d="M3 6.5h12.5L21 12l-5.5 5.5H3z"/>'
        '<path d="M12 10v4M10 12h4"/>'
    ),
    "document": '<path d="M6 3h8l4.5 4.5V21H6zM13.5 3v5h5M9 12.5h6.5M9 16.5h6.5"/>',
    "download": '<path d="M12 3.5v12M6.5 10.5 12 16l5.5-5.5M4 20.5h16"/>',
    "edit": '<path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5"/>',
    "employer": '<path d="M3.5 20.5V10l6 3.5V10l6 3.5V4h5v16.5zM8 17h2M14 17h2"/>',
    "external": '<path d="M10 5H4.5v14.5H19V14M14 4h6v6M20 4l-9 9"/>',
    "home": '<path d="m3.5 11.5 8.5-8 8.5 8M6 9.5v11h12v-11M10 20.5v-6h4v6"/>',
    "info": '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.3v.4"/>',
    "language": (
        '<circle cx="12" cy="12" r="8.5"/>'
        '<path d="M3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17"/>'
    ),
    "mail": '<path d="M3.5 5.5h17v13h-17zM4 6l8 7 8-7"/>',
    "map": '<path d="m3.5 6 5.5-2 6 2 5.5-2v14L15 20l-6-2-5.5 2zM9 4v14M15 6v14"/>',
    "money": (
        '<circle cx="12" cy="12" r="8.5"/>'
        '<path d="M15.5 8.5a4.6 4.6 0 1 0 0 7M7 11h5.5M7 13.5h5.5"/>'
    ),
    "people": (
        '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c.3-4.5 2.8-6.5 6.5-6.5s6.2 2 6.5 6.5"/>'
        '<path d="M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14c2.2.8 3.3 2.8 3.5 6"/>'
    ),
    "person": (
        '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.4-4.7 3.3-7 7.5-7s7.1 2.3 7.5 7"/>'
    ),
    "phone": (
        '<path d="M5 3.5h4l1.7 5-2.4 1.7c1 2.3 2.7 4.1 5.3 5.4l1.9-2.3 5 1.7v4'
        'c0 1-.7 1.5-1.5 1.5C11 20 4 13 3.5 5 3.5 4.2 4 3.5 5 3.5z"/>'
    ),
    "place": (
        '<path d="M12 21c-4.5-4.8-7-8.2-7-11.5a7 7 0 0 1 14 0c0 3.3-2.5 6.7-7 11.5z"/>'
        '<circle cx="12" cy="9.5" r="2.5"/>'
    ),
    "print": '<path d="M7 8.5V3.5h10v5M7 17H3.5V8.5h17V17H17M7 13.5h10v7H7z"/>',
    "question": (
        '<path d="M8 8.6c0-2.3 1.7-4.1 4.1-4.1s4 1.6 4 3.8c0 3.2-4.1 3.3-4.1 6.7"/>'
        '<path d="M12 19v.5"/>'
    ),
    "search": '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
    "sign": '<path d="M4 4.5h11.5L20 9l-4.5 4.5H4zM10 13.5v8M7 21.5h6"/>',
    "turned": '<path d="M21 6.5H8.5L3 12l5.5 5.5H21z"/>',
    "unneeded": '<circle cx="12" cy="12" r="8.5"/><path d="M8 12h8"/>',
    "warning": '<path d="M12 3.5 21.5 20h-19zM12 10v4.5M12 17v.4"/>',
    "web": ('<path d="M3.5 5h17v14h-17zM3.5 9h17M6.5 7h.2M9 7h.2"/>'),
}
"""What is drawn, by name."""

MIRRORED: Final = frozenset({"arrow", "back", "dashed", "external", "sign", "turned"})
"""Those that point along the line, and turn round where the line runs from right to left."""
