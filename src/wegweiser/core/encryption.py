"""Encrypt short texts with a ring of keys: the newest writes, all of them read."""

from __future__ import annotations

import base64
import hashlib
import os
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

if TYPE_CHECKING:
    from collections.abc import Sequence

NONCE_BYTES = 12


class Unreadable(ValueError):
    """The text was not written with any key of this ring, or was changed since."""


def encrypt(plain: bytes, *, keys: Sequence[str], purpose: str) -> str:
    """Return the text encrypted with the first key (AES-256-GCM, URL-safe base64).

    Args:
        plain: what to hide.
        keys: the ring, newest first; any non-empty strings with enough entropy.
        purpose: bound to the text, so that it cannot be replayed in another place.
    """
    nonce = os.urandom(NONCE_BYTES)
    sealed = _cipher(keys[0], purpose).encrypt(nonce, plain, purpose.encode())
    return base64.urlsafe_b64encode(nonce + sealed).rstrip(b"=").decode()


def decrypt(text: str, *, keys: Sequence[str], purpose: str) -> bytes:
    """Return the plain bytes of a text that `encrypt` wrote with any key of the ring.

    Raises:
        Unreadable: not written by us for this purpose, or changed.
    """
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError as error:
        raise Unreadable from error
    nonce, sealed = raw[:NONCE_BYTES], raw[NONCE_BYTES:]
    for key in keys:
        try:
            return _cipher(key, purpose).decrypt(nonce, sealed, purpose.encode())
        except (InvalidTag, ValueError):
            continue
    raise Unreadable


def _cipher(key: str, purpose: str) -> AESGCM:
    return AESGCM(hashlib.blake2b(f"{purpose}\0{key}".encode(), digest_size=32).digest())
