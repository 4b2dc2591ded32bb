"""A file made of pieces of another reads like the bytes of its pieces."""

from __future__ import annotations

import io

from hypothesis import given, settings
from hypothesis import strategies as st

from imageedit_desktop.imaging.containers.spliced import spliced

BASE = bytes(range(256)) * 3
PIECES = st.lists(
    st.one_of(
        st.binary(max_size=20),
        st.tuples(st.integers(0, len(BASE)), st.integers(0, len(BASE))).map(
            lambda ends: range(min(ends), max(ends))
        ),
    ),
    max_size=8,
)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(pieces=PIECES, steps=st.lists(st.tuples(st.integers(0, 900), st.integers(0, 400)), max_size=6))
def test_wherever_it_is_read(pieces: list[bytes | range], steps: list[tuple[int, int]]) -> None:
    whole = b"".join(piece if isinstance(piece, bytes) else BASE[piece.start : piece.stop] for piece in pieces)
    file = spliced(io.BytesIO(BASE), pieces)
    assert file.read() == whole
    assert file.seek(0, io.SEEK_END) == len(whole)
    for place, length in steps:
        assert file.seek(place) == place
        assert file.read(length) == whole[place : place + length]
        assert file.tell() == place + len(whole[place : place + length])


def test_a_file_that_became_shorter_ends_there() -> None:
    assert spliced(io.BytesIO(b"abc"), [range(2, 10), b"x"]).read() == b"c"
