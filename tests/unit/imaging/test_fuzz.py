"""Damaged files of every kind: the answer is a picture or one of our errors, and inspect and prepare agree."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unit.imaging import corpus, made

from imageedit_desktop.domain.errors import DownloadError, InputError
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.imaging.thumbnails import make_thumbnail

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")

MUTANTS = 12
SMALL = dict(corpus.small_ones())
HEADS = [
    b"",
    b"\xff\xd8\xff",
    made.PNG_SIGNATURE,
    b"GIF89a",
    b"RIFF\0\0\0\0WEBP",
    b"II*\0",
    b"BM",
    b"\0\0\0\x1cftypavif",
]


def look_at(path: Path) -> None:
    """Use the file for everything; whatever is raised beside our errors fails the test."""
    announced = outcome(lambda: inspect(path).notes)
    done = outcome(lambda: sent(path))
    assert announced == done
    outcome(lambda: make_thumbnail(path, path.with_name("thumbnail.jpg")))
    with suppress(DownloadError):
        inspect_result(path)


def sent(path: Path) -> object:
    """The notes; what is prepared of a damaged file must itself be whole."""
    prepared = prepare(path, lambda sha256, suffix: path.with_name("prepared" + suffix))
    seen = inspect_result(prepared.path)
    assert (seen.size, seen.checked) == (prepared.size, True)
    return prepared.original.notes


def outcome(look: Callable[[], object]) -> object:
    try:
        return look()
    except InputError as error:
        return error.code


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few bits turned, cut short, or with a piece doubled, lost or zeroed."""
    changed = bytearray(data)
    start = chance.randrange(len(changed))
    length = chance.randrange(1, 64)
    match chance.randrange(6):
        case 0 | 1:
            for _ in range(chance.randrange(1, 8)):
                changed[chance.randrange(min(len(changed), 600))] ^= 1 << chance.randrange(8)
        case 2:
            del changed[start:]
        case 3:
            changed[start:start] = changed[start : start + length]
        case 4:
            del changed[start : start + length]
        case _:
            changed[start : start + length] = bytes(length)
    return bytes(changed)


@pytest.mark.parametrize("name", SMALL)
def test_damaged_pictures(name: str, tmp_path: Path) -> None:
    chance = random.Random(f"{name} 1")
    for _ in range(MUTANTS):
        (tmp_path / "damaged").write_bytes(damaged(SMALL[name], chance))
        look_at(tmp_path / "damaged")


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(head=st.sampled_from(HEADS), body=st.binary(max_size=400))
def test_bytes_that_were_never_a_picture(head: bytes, body: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "anything"
        path.write_bytes(head + body)
        look_at(path)
