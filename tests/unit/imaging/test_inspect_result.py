"""What the service sent is judged by its bytes: paid for, and kept unless it certainly is no picture."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from unit.imaging import corpus, made
from unit.imaging.test_bad_input import DRAWINGS, HTML, OTHERS, UNSUPPORTED, jpeg_claiming

from imageedit_desktop.domain.errors import Code, DownloadError
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.imaging.inspect_result import InspectedResult, inspect_result


def judged(data: bytes, folder: Path) -> InspectedResult:
    path = folder / "output.part"
    path.write_bytes(data)
    seen = inspect_result(path)
    assert (seen.sha256, seen.size_bytes) == (hashlib.sha256(data).hexdigest(), len(data))
    assert not (seen.checked and seen.damaged)
    return seen


@pytest.mark.parametrize(
    ("make", "format_name", "suffix"),
    [
        (corpus.plain_jpeg, "JPEG", ".jpg"),
        (corpus.progressive_jpeg, "JPEG", ".jpg"),
        (corpus.two_pictures_in_one_jpeg, "JPEG", ".jpg"),
        (corpus.plain_png, "PNG", ".png"),
        (corpus.animated_png, "PNG", ".png"),
        (corpus.webp, "WEBP", ".webp"),
        (corpus.animated_webp, "WEBP", ".webp"),
        (corpus.still_gif, "GIF", ".gif"),
        (corpus.cmyk_tiff, "TIFF", ".tif"),
        (corpus.bmp, "BMP", ".bmp"),
        (corpus.avif, "AVIF", ".avif"),
    ],
)
def test_a_whole_picture_of_any_kind(
    make: Callable[[], bytes], format_name: str, suffix: str, tmp_path: Path
) -> None:
    seen = judged(make(), tmp_path)
    assert (seen.size, seen.format, seen.suffix) == (size(96, 80), format_name, suffix)
    assert (seen.checked, seen.damaged) == (True, False)


def test_the_header_alone_checks_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(corpus.plain_png())
    seen = inspect_result(tmp_path / "a.png", decode=False)
    assert (seen.size, seen.checked, seen.damaged) == (size(96, 80), False, False)
    (tmp_path / "b.png").write_bytes(corpus.plain_png()[:-30])
    assert inspect_result(tmp_path / "b.png", decode=False).damaged


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("decode", [True, False])
def test_the_size_is_upright(format_name: str, orientation: int, decode: bool, tmp_path: Path) -> None:
    data = corpus.saved(corpus.quarters(), format_name, exif=corpus.exif(orientation))
    (tmp_path / "part").write_bytes(data)
    seen = inspect_result(tmp_path / "part", decode=decode)
    assert seen.size == (size(80, 96) if orientation >= 5 else size(96, 80))


@pytest.mark.parametrize(("kind", "data"), [(name, data) for name in UNSUPPORTED for data in UNSUPPORTED[name]])
def test_a_picture_that_nobody_reads_here_is_kept(kind: str, data: bytes, tmp_path: Path) -> None:
    seen = judged(data, tmp_path)
    assert (seen.format, seen.checked, seen.damaged) == (_VARIANTS.get(kind, kind), False, False)
    assert seen.suffix not in {"", ".bin"}


_VARIANTS = {
    "camera raw without an embedded picture": "RAW",
    "PAM": "PPM",
    "PFM": "PPM",
}
"""Of formats that are read otherwise."""


@pytest.mark.parametrize("kind", [name for name in OTHERS if name != "HTML"])
def test_a_film_or_an_archive_is_kept(kind: str, tmp_path: Path) -> None:
    seen = judged(OTHERS[kind][0], tmp_path)
    assert (seen.format, seen.size, seen.checked, seen.damaged) == (kind, None, False, False)


def test_bytes_that_nobody_knows_are_kept(tmp_path: Path) -> None:
    seen = judged(corpus.noise(20, 20).tobytes(), tmp_path)
    assert (seen.format, seen.suffix, seen.size, seen.checked, seen.damaged) == ("", ".bin", None, False, False)


def test_a_heic_tells_its_size(tmp_path: Path) -> None:
    def box(kind: bytes, data: bytes) -> bytes:
        return (8 + len(data)).to_bytes(4, "big") + kind + data

    def item(width: int, height: int) -> bytes:
        return box(b"ispe", bytes(4) + width.to_bytes(4, "big") + height.to_bytes(4, "big"))

    properties = box(b"iprp", box(b"ipco", item(512, 512) + item(4032, 3024) + item(320, 240)))
    data = box(b"ftyp", b"heic\0\0\0\0mif1heic") + box(b"meta", bytes(4) + properties) + box(b"mdat", bytes(99))
    seen = judged(data, tmp_path)
    assert (seen.size, seen.suffix) == (size(4032, 3024), ".heic")


@pytest.mark.parametrize(
    "data",
    [
        *DRAWINGS,
        b"<svg/>",
        HTML,
        HTML.decode().encode("utf-16"),
        b"\n\n  <html><head><title>502 Bad Gateway</title></head></html>",
        b"<?xml version='1.0' encoding='UTF-8'?><Error><Code>AccessDenied</Code></Error>",
        b'{"code": 404, "message": "expired"}',
        b"[]",
        b"Not found",
        "Не найдено, попробуйте позже".encode(),
        "Non trouvé é".encode("utf-16"),
        b"",
        bytes(4096),
        b"\xef\xbb\xbf{}",
        b"data:image/png;base64,iVBORw0KGgo=",
    ],
)
def test_what_is_certainly_no_picture(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(DownloadError) as caught:
        judged(data, tmp_path)
    assert (caught.value.code, caught.value.final) == (Code.OUTPUT_NOT_AN_IMAGE, False)


def test_far_more_pixels_than_were_asked_for(tmp_path: Path) -> None:
    seen = judged(corpus.saved(Image.new("L", (9000, 9000)), "PNG"), tmp_path)
    assert (seen.size, seen.checked) == (size(9000, 9000), True)


@pytest.mark.parametrize("data", [jpeg_claiming(65000, 65000), made.black_png(60_000, 60_000)])
def test_more_pixels_than_are_decoded_here(data: bytes, tmp_path: Path) -> None:
    seen = judged(data, tmp_path)
    assert seen.size is not None
    assert (seen.checked, seen.damaged) == (False, False)


def test_what_was_made_to_be_slow_is_kept_unchecked(tmp_path: Path) -> None:
    data = corpus.progressive_jpeg()
    last = data.rindex(b"\xff\xda")
    seen = judged(data[:-2] + data[last:-2] * 200 + data[-2:], tmp_path)
    assert (seen.suffix, seen.checked, seen.damaged) == (".jpg", False, False)


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF"])
@pytest.mark.parametrize("share", [0.01, 0.3, 0.7])
def test_what_is_cut_off_is_damaged_and_has_its_suffix(format_name: str, share: float, tmp_path: Path) -> None:
    data = corpus.saved(corpus.noise(300, 200), format_name)
    seen = judged(data[: max(60, int(len(data) * share))], tmp_path)
    assert (seen.format, seen.checked, seen.damaged) == (format_name, False, True)


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "GIF", "BMP", "AVIF", "WEBP"])
def test_the_size_of_what_is_cut_off_is_known(format_name: str, tmp_path: Path) -> None:
    data = corpus.saved(corpus.noise(300, 200), format_name)
    assert judged(data[: len(data) * 2 // 3], tmp_path).size == size(300, 200)


def test_nothing_arrived(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        inspect_result(tmp_path / "output.part")


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=tmp_path.name):
        inspect_result(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(OSError, match="pipe"):
            inspect_result(tmp_path / "pipe")
