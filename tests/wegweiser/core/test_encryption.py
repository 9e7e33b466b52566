import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wegweiser.core import encryption

OLD, NEW, FOREIGN = "an older key", "a newer key", "a key of someone else"
ALPHABET = string.ascii_letters + string.digits + "-_"


@given(st.binary(max_size=2000))
def test_what_was_encrypted_can_be_read_again(plain):
    text = encryption.encrypt(plain, keys=[NEW, OLD], purpose="answers")

    assert encryption.decrypt(text, keys=[NEW, OLD], purpose="answers") == plain


def test_the_same_text_never_looks_the_same_twice():
    texts = {encryption.encrypt(b"yes", keys=[NEW], purpose="answers") for _ in range(20)}

    assert len(texts) == 20


@given(st.binary(max_size=200))
def test_the_text_fits_into_a_cookie_and_an_address(plain):
    text = encryption.encrypt(plain, keys=[NEW], purpose="answers")

    assert set(text) <= set(ALPHABET)


def test_a_text_of_an_older_key_is_still_read():
    text = encryption.encrypt(b"yes", keys=[OLD], purpose="answers")

    assert encryption.decrypt(text, keys=[NEW, OLD], purpose="answers") == b"yes"


def test_the_newest_key_writes():
    text = encryption.encrypt(b"yes", keys=[NEW, OLD], purpose="answers")

    assert encryption.decrypt(text, keys=[NEW], purpose="answers") == b"yes"


@pytest.mark.parametrize(
    ("keys", "purpose"),
    [([FOREIGN], "answers"), ([NEW], "second factor"), ([], "answers")],
    ids=["foreign key", "other purpose", "no key left"],
)
def test_a_text_that_is_not_ours_is_unreadable(keys, purpose):
    text = encryption.encrypt(b"yes", keys=[NEW], purpose="answers")

    with pytest.raises(encryption.Unreadable):
        encryption.decrypt(text, keys=keys, purpose=purpose)


@given(place=st.integers(0, 60), step=st.integers(1, 63))
def test_a_text_that_was_changed_is_unreadable(place, step):
    text = encryption.encrypt(b"quite a few answers", keys=[NEW], purpose="answers")
    other = ALPHABET[(ALPHABET.index(text[place]) + step) % len(ALPHABET)]

    with pytest.raises(encryption.Unreadable):
        encryption.decrypt(text[:place] + other + text[place + 1 :], keys=[NEW], purpose="answers")


@given(st.text(max_size=300))
def test_whatever_a_browser_sends_is_unreadable_and_never_a_defect(text):
    with pytest.raises(encryption.Unreadable):
        encryption.decrypt(text, keys=[NEW], purpose="answers")
