"""Versions are compared as people count them, and what is not understood is refused."""

from __future__ import annotations

import base64
import contextlib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop import __version__
from imageedit_desktop.domain.errors import Code, Malformed
from imageedit_desktop.domain.newest_version import (
    FILE_MAX_BYTES,
    SIGNATURE_BYTES,
    WEEK_MS,
    Signed,
    is_due,
    is_newer,
    join_signed,
    parse_version,
    read_content,
    split_signed,
    write_content,
)
from imageedit_desktop.domain.project import DOWNLOAD_PAGE, VERSION_FILE_ADDRESS, VERSION_KEYS

_NOW_MS = 1_796_000_000_000
_SIGNATURES = st.binary(min_size=SIGNATURE_BYTES, max_size=SIGNATURE_BYTES)


def test_versions_in_their_order() -> None:
    ordered = ["0.1.0.dev3", "0.1", "0.1.1", "0.2rc1", "0.2.0", "0.10", "1.0a1", "1", "1.2.3.4", "2"]
    for earlier, later in itertools.pairwise(ordered):
        assert is_newer(later, than=earlier)
        assert not is_newer(earlier, than=later)
    for one, other in itertools.permutations(("1", "1.0", "1.0.0", "1.0+local.7", "1.0.post1"), 2):
        assert not is_newer(one, than=other)


@given(st.lists(st.integers(0, 999_999), min_size=1, max_size=4), st.lists(st.integers(0, 999_999), max_size=4))
def test_releases_compare_as_their_numbers(one: list[int], other: list[int]) -> None:
    def padded(numbers: list[int]) -> list[int]:
        return numbers + [0] * (4 - len(numbers))

    texts = [".".join(map(str, numbers or [0])) for numbers in (one, other)]
    assert is_newer(texts[0], than=texts[1]) == (padded(one) > padded(other))


@pytest.mark.parametrize(
    "text", ["", "1.", ".1", "v1.0", "1.0 ", "1..0", "1.2.3.4.5", "1234567", "١.٢", "1.0\n", "latest", None, 1.0]
)
def test_what_is_no_version(text: object) -> None:
    assert parse_version(text) is None
    assert not is_newer("2.0", than=text)


def test_the_programs_own_version_is_one() -> None:
    assert parse_version(__version__) is not None


@given(st.lists(_SIGNATURES, min_size=1, max_size=4), st.binary(min_size=1))
def test_what_was_signed_comes_back_to_the_byte(signatures: list[bytes], content: bytes) -> None:
    signed = Signed(tuple(signatures), content)
    assert split_signed(join_signed(signed)) == signed


@given(st.binary(max_size=300))
def test_any_bytes_are_taken_apart_or_refused(file: bytes) -> None:
    for read in (split_signed, read_content):
        with contextlib.suppress(Malformed):
            read(file)


_ONE = base64.b64encode(b"s" * SIGNATURE_BYTES)


@pytest.mark.parametrize(
    "file",
    [
        *(b"", b"\n", b"<html>", _ONE, _ONE + b"\n"),
        *(_ONE[:-4] + b"\n{}", _ONE + b"  " + _ONE + b"\n{}", b" ".join([_ONE] * 5) + b"\n{}"),
        *(b"\xef\xbb\xbf" + _ONE + b"\n{}", _ONE + b"\r\n{}"),
    ],
)
def test_what_does_not_begin_with_signatures(file: bytes) -> None:
    with pytest.raises(Malformed) as caught:
        split_signed(file)
    assert caught.value.code is Code.VERSION_NOT_UNDERSTOOD


def test_what_is_written_is_read() -> None:
    assert read_content(write_content("1.3.0")) == "1.3.0"
    assert read_content(b'{"format":1,"program":"imageedit-desktop","version":"2.0","later":[]}') == "2.0"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b"[" * 100_000,
        b'{"format": 2, "program": "imageedit-desktop", "version": "1.3.0"}',
        b'{"format": 1, "program": "another", "version": "1.3.0"}',
        b'{"format": 1, "program": "imageedit-desktop"}',
        b'{"format": 1, "program": "imageedit-desktop", "version": 1.3}',
        b'{"format": 1, "program": "imageedit-desktop", "version": "1.3rc1"}',
        b'{"format": 1, "program": "imageedit-desktop", "version": "<b>1.3</b>"}',
    ],
)
def test_content_that_is_not_known_is_refused(content: bytes) -> None:
    with pytest.raises(Malformed) as caught:
        read_content(content)
    assert caught.value.code is Code.VERSION_NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("looked_ms", "failed", "due"),
    [
        (None, False, True),
        (_NOW_MS, False, False),
        (_NOW_MS - WEEK_MS + 1, False, False),
        (_NOW_MS - WEEK_MS, False, True),
        (_NOW_MS - 500 * WEEK_MS, False, True),
        (_NOW_MS + 1, False, True),
        (_NOW_MS + 500 * WEEK_MS, False, True),
        (_NOW_MS - 1, True, True),
        ("yesterday", False, True),
        (True, False, True),
        (float("inf"), False, True),
    ],
)
def test_when_it_is_time(looked_ms: object, failed: bool, due: bool) -> None:
    assert is_due(looked_ms, _NOW_MS, has_failed=failed) is due


@given(st.integers(0, 2 * _NOW_MS), st.integers(0, 2 * _NOW_MS))
def test_however_the_clock_was_set_it_is_time_within_a_week_and_then_not_at_once(
    looked_ms: int, now_ms: int
) -> None:
    assert is_due(looked_ms, now_ms, has_failed=False) or is_due(looked_ms, now_ms + WEEK_MS, has_failed=False)
    assert not is_due(now_ms, now_ms, has_failed=False)


def test_the_addresses_are_of_https_and_the_keys_are_keys() -> None:
    assert VERSION_FILE_ADDRESS.startswith(f"{DOWNLOAD_PAGE}/")
    assert DOWNLOAD_PAGE.startswith("https://")
    assert 1 <= len(VERSION_KEYS) <= 2
    assert {len(base64.b64decode(key, validate=True)) for key in VERSION_KEYS} == {32}
    assert len(join_signed(Signed((b"s" * 64,) * 2, write_content("10.20.30")))) < FILE_MAX_BYTES / 10
