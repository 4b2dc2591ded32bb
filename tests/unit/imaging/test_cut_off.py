"""Pictures of which a part cannot be read: used with a remark when most of it is there, refused otherwise."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image
from unit.imaging import corpus, writers
from unit.imaging.corpus import BLUE, GREEN, RED, YELLOW
from unit.imaging.made import chunk

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.inputs import InputFile, NoteCode
from imageedit_desktop.imaging.containers import png_chunks
from imageedit_desktop.imaging.decoding.load import PRESENT_MIN
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.imaging.thumbnails import make_thumbnail

LOSSES = {NoteCode.PART_MISSING, NoteCode.DETAIL_MISSING}
EVEN = corpus.noise(160, 400)
"""What takes the same bytes for every row."""

ROW_BY_ROW = {
    "plain JPEG": corpus.saved(EVEN, "JPEG", quality=90),
    "grey JPEG": corpus.saved(EVEN.convert("L"), "JPEG", quality=90),
    "CMYK JPEG": corpus.saved(EVEN.convert("CMYK"), "JPEG", quality=90),
    "JPEG with restarts": corpus.saved(EVEN, "JPEG", quality=90, restart_marker_rows=1),
    "JPEG with few restarts": corpus.saved(EVEN, "JPEG", quality=90, restart_marker_rows=6),
    "JPEG in full colour": corpus.saved(EVEN, "JPEG", quality=90, subsampling="4:4:4"),
    "PNG": corpus.saved(EVEN, "PNG"),
    "PNG that is not compressed": corpus.saved(EVEN, "PNG", compress_level=0),
    "transparent PNG": corpus.saved(EVEN.convert("RGBA"), "PNG"),
    "palette PNG": corpus.saved(EVEN.quantize(200), "PNG"),
    "GIF": corpus.saved(EVEN, "GIF", interlace=0),
    "BMP": corpus.saved(EVEN, "BMP"),
    "TIFF": corpus.saved(EVEN, "TIFF"),
    "WebP": corpus.saved(EVEN, "WEBP", quality=90),
    "WebP without loss": corpus.saved(EVEN, "WEBP", lossless=True),
    "transparent WebP": corpus.saved(corpus.noise(160, 400, "RGBA"), "WEBP", lossless=True, exact=True),
    "WebP film": writers.webp_film(corpus.saved(EVEN, "WEBP", quality=90), EVEN.size, canvas=EVEN.size),
}


def look(data: bytes, folder: Path) -> InputFile:
    path = folder / "holiday.jpg"
    path.write_bytes(data)
    return inspect(path)


def losses(seen: InputFile) -> dict[NoteCode, object]:
    return {note.code: note.params.get("percent") for note in seen.notes if note.code in LOSSES}


@pytest.mark.parametrize("kind", ROW_BY_ROW)
def test_what_lacks_a_few_rows_is_used_and_says_so(kind: str, tmp_path: Path) -> None:
    data = ROW_BY_ROW[kind]
    seen = look(data[: int(len(data) * 0.9)], tmp_path)
    percent = losses(seen)[NoteCode.PART_MISSING]
    assert isinstance(percent, int)
    assert 8 <= percent <= 15
    sent = prepare(tmp_path / "holiday.jpg", lambda _sha256, suffix: tmp_path / ("sent" + suffix))
    assert (sent.size, inspect_result(sent.path).checked) == (seen.size, True)
    make_thumbnail(tmp_path / "holiday.jpg", tmp_path / "thumbnail.jpg")


@pytest.mark.parametrize("kind", ROW_BY_ROW)
def test_what_lacks_more_than_a_quarter_is_refused(kind: str, tmp_path: Path) -> None:
    data = ROW_BY_ROW[kind]
    with pytest.raises(InputError) as caught:
        look(data[: int(len(data) * (PRESENT_MIN - 0.08))], tmp_path)
    assert caught.value.code is Code.IMAGE_TRUNCATED


@pytest.mark.parametrize("kind", ROW_BY_ROW)
def test_a_result_that_is_cut_is_fetched_again(kind: str, tmp_path: Path) -> None:
    data = ROW_BY_ROW[kind]
    for share in (0.02, 0.5, 0.9, 0.99):
        (tmp_path / "part").write_bytes(data[: max(40, int(len(data) * share))])
        seen = inspect_result(tmp_path / "part")
        assert (seen.checked, seen.damaged) == (False, True)


def grainy() -> Image.Image:
    """Quarters of which every pixel takes some bytes."""
    return Image.blend(corpus.quarters(400, 400), corpus.noise(400, 400), 0.03)


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "WEBP without loss", "AVIF"])
def test_the_rows_that_are_there_are_right(kind: str, tmp_path: Path) -> None:
    format_name = kind.split(maxsplit=1)[0]
    options = {"lossless": True} if "without" in kind else {"quality": 95}
    options |= {"subsampling": "4:4:4"} if format_name != "WEBP" else {}
    data = corpus.saved(grainy(), format_name, **options)
    (tmp_path / "holiday.jpg").write_bytes(data[: len(data) * 9 // 10])
    sent = prepare(tmp_path / "holiday.jpg", lambda _sha256, suffix: tmp_path / ("sent" + suffix))
    with Image.open(sent.path) as image:
        assert image.size == (400, 400)
        for place, colour in {(50, 50): RED, (350, 50): GREEN, (50, 300): BLUE, (350, 300): YELLOW}.items():
            pixel = image.getpixel(place)
            assert isinstance(pixel, tuple)
            assert all(abs(one - other) <= 14 for one, other in zip(pixel, colour, strict=True))


def test_what_is_missing_of_a_webp_is_left_empty(tmp_path: Path) -> None:
    data = ROW_BY_ROW["WebP without loss"]
    percent = losses(look(data[: len(data) * 9 // 10], tmp_path))[NoteCode.PART_MISSING]
    assert isinstance(percent, int)
    sent = prepare(tmp_path / "holiday.jpg", lambda _sha256, suffix: tmp_path / ("sent" + suffix))
    with Image.open(sent.path) as image:
        below = image.convert("L").crop((0, 400 - 4 * percent + 12, 160, 400))
    assert below.getextrema()[1] < 8  # type: ignore[operator]


def test_a_webp_that_was_nearly_copied(tmp_path: Path) -> None:
    data = corpus.saved(corpus.noise(300, 300), "WEBP", lossless=True)
    copied = len(data) * 95 // 100
    assert losses(look(data[:copied] + bytes(len(data) - copied), tmp_path)) == {NoteCode.PART_MISSING: 6}


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_an_avif_lacks_blocks_of_rows(share: float, tmp_path: Path) -> None:
    data = corpus.saved(corpus.noise(160, 1000), "AVIF", quality=80)
    if share < PRESENT_MIN:
        with pytest.raises(InputError) as caught:
            look(data[: int(len(data) * share)], tmp_path)
        assert caught.value.code is Code.IMAGE_TRUNCATED
        return
    percent = losses(look(data[: int(len(data) * share)], tmp_path))[NoteCode.PART_MISSING]
    assert isinstance(percent, int)
    assert 10 <= percent <= 18
    assert inspect_result(tmp_path / "holiday.jpg").damaged


@pytest.mark.parametrize("share", [0.8, 0.9, 0.95, 0.995])
def test_a_progressive_jpeg_lacks_detail(share: float, tmp_path: Path) -> None:
    data = corpus.saved(EVEN, "JPEG", quality=95, progressive=True)
    assert losses(look(data[: int(len(data) * share)], tmp_path)) == {NoteCode.DETAIL_MISSING: None}
    assert inspect_result(tmp_path / "holiday.jpg").damaged


def test_a_progressive_jpeg_of_which_not_all_is_there_in_some_detail_is_refused(tmp_path: Path) -> None:
    data = corpus.saved(EVEN, "JPEG", quality=95, progressive=True)
    second = data.index(b"\xff\xda", data.index(b"\xff\xda") + 2)
    with pytest.raises(InputError) as caught:
        look(data[: second + 40], tmp_path)
    assert caught.value.code is Code.IMAGE_TRUNCATED


@pytest.mark.parametrize("filler", [b"\0", b"\xff"])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_copy_that_was_never_finished(filler: bytes, progressive: bool, tmp_path: Path) -> None:
    data = corpus.saved(EVEN, "JPEG", quality=90, progressive=progressive)
    copied = len(data) * 9 // 10
    seen = look(data[:copied] + filler * (len(data) - copied), tmp_path)
    assert set(losses(seen)) == {NoteCode.DETAIL_MISSING if progressive else NoteCode.PART_MISSING}
    if not progressive:
        with pytest.raises(InputError):
            look(data[: len(data) // 2] + filler * (len(data) // 2), tmp_path)


@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("behind", [b"", b"text"])
def test_a_copy_of_a_webp_that_was_never_finished(lossless: bool, behind: bytes, tmp_path: Path) -> None:
    data = corpus.saved(corpus.noise(300, 300), "WEBP", quality=95, lossless=lossless)
    with pytest.raises(InputError) as caught:
        look(data[: len(data) // 2] + bytes(len(data) - len(data) // 2) + behind, tmp_path)
    assert caught.value.code is Code.IMAGE_TRUNCATED
    assert inspect_result(tmp_path / "holiday.jpg").damaged


def test_what_is_broken_in_the_middle_is_called_damaged(tmp_path: Path) -> None:
    data = ROW_BY_ROW["PNG"]
    middle = len(data) // 2
    with pytest.raises(InputError) as caught:
        look(data[:middle] + bytes(200) + data[middle + 200 :], tmp_path)
    assert caught.value.code is Code.IMAGE_DAMAGED


def test_what_is_broken_near_the_end_is_used(tmp_path: Path) -> None:
    data = corpus.saved(corpus.noise(160, 2000), "PNG")
    at = len(data) * 95 // 100
    assert NoteCode.PART_MISSING in losses(look(data[:at] + bytes(200) + data[at + 200 :], tmp_path))


def test_a_png_whose_pixels_end_early_though_its_chunks_do_not(tmp_path: Path) -> None:
    data = ROW_BY_ROW["PNG that is not compressed"]
    start, end = data.index(b"IDAT") - 4, data.index(b"IEND") - 4
    pixels = b"".join(
        data[at + 8 : at + 8 + int.from_bytes(data[at : at + 4], "big")] for at in _chunks_between(data, start, end)
    )
    few = data[:start] + chunk(b"IDAT", pixels[: len(pixels) // 3]) + data[end:]
    with pytest.raises(InputError) as caught:
        look(few, tmp_path)
    assert caught.value.code is Code.IMAGE_DAMAGED


def png_of_rows(rows: list[bytes], height: int, colour: int) -> bytes:
    """A PNG of 8 bits a channel, that says how high it is whatever there is of it."""
    width = len(rows[0]) // {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    header = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    palette = chunk(b"PLTE", bytes(range(255, -1, -1)) * 3) if colour == 3 else b""
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows))
    return png_chunks.SIGNATURE + chunk(b"IHDR", header) + palette + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.mark.parametrize("colour", [0, 2, 3, 4, 6])
def test_a_png_whose_pixels_end_between_two_rows(colour: int, tmp_path: Path) -> None:
    rows = [bytes((200,)) * 96] * 100
    with pytest.raises(InputError) as caught:
        look(png_of_rows(rows[:50], 100, colour), tmp_path)
    assert caught.value.code is Code.IMAGE_DAMAGED
    assert losses(look(png_of_rows(rows[:90], 100, colour), tmp_path)) == {NoteCode.PART_MISSING: 10}
    (tmp_path / "result").write_bytes(png_of_rows(rows[:90], 100, colour))
    assert inspect_result(tmp_path / "result").damaged


@pytest.mark.parametrize("colour", [0, 2, 3, 4, 6])
def test_a_png_that_is_black_below_lacks_nothing(colour: int, tmp_path: Path) -> None:
    rows = [bytes((200,)) * 96] * 50 + [bytes(96)] * 50
    assert losses(look(png_of_rows(rows, 100, colour), tmp_path)) == {}


def _chunks_between(data: bytes, at: int, end: int) -> list[int]:
    starts = []
    while at < end:
        starts.append(at)
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    return starts


def test_what_is_sent_of_a_png_without_its_last_bytes_is_whole(tmp_path: Path) -> None:
    data = corpus.plain_png()
    end = data.index(b"IEND") - 4
    for missing in range(1, 9):  # the checksum of the chunk, and that within the pixels
        look(data[: end - missing], tmp_path)
        sent = prepare(tmp_path / "holiday.jpg", lambda _sha256, suffix: tmp_path / ("sent" + suffix))
        assert inspect_result(sent.path).checked
        found = list(png_chunks.chunks(io.BytesIO(sent.path.read_bytes())))
        assert all(png_chunks.is_intact(io.BytesIO(sent.path.read_bytes()), part) for part in found)
