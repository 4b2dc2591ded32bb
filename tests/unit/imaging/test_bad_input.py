"""What is not a picture, or only half of one, or far too much of one: a clear code and never another exception."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from unit.imaging import corpus, made

from imageedit_desktop.domain import limits
from imageedit_desktop.domain.errors import Code, DownloadError, InputError
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.imaging.verify import verify

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")

SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'
HTML = b"<!DOCTYPE html><html><body><svg></svg>Sign in to the network</body></html>"
PRETENDERS = {
    "text": (b"Dear diary, today I was a JPEG.", Code.NOT_AN_IMAGE),
    "text_like_bmp": (b"BMW is a maker of cars and not of pictures", Code.NOT_AN_IMAGE),
    "html": (HTML, Code.NOT_AN_IMAGE),
    "json": (b'{"error": "expired"}', Code.NOT_AN_IMAGE),
    "zeros": (bytes(5000), Code.NOT_AN_IMAGE),
    "one_byte": (b"\xff", Code.NOT_AN_IMAGE),
    "svg": (SVG, Code.FORMAT_UNSUPPORTED),
    "bare_svg": (SVG[22:], Code.FORMAT_UNSUPPORTED),
    "heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(90), Code.FORMAT_UNSUPPORTED),
    "jpeg_xl": (b"\xff\x0a" + bytes(90), Code.FORMAT_UNSUPPORTED),
    "photoshop": (b"8BPS\0\1" + bytes(90), Code.FORMAT_UNSUPPORTED),
    "pdf": (b"%PDF-1.7\n" + bytes(90), Code.FORMAT_UNSUPPORTED),
    "canon_raw": (b"II*\0\x10\0\0\0CR\2\0" + bytes(90), Code.FORMAT_UNSUPPORTED),
    "video": (b"\0\0\0\x18ftypisom\0\0\2\0isommp41" + bytes(90), Code.NOT_AN_IMAGE),
    "jpeg_start_only": (b"\xff\xd8\xff\xe0\0\x10JFIF\0", Code.IMAGE_TRUNCATED),
    "png_start_only": (made.PNG_SIGNATURE + b"\0\0\0\rIHDR", Code.IMAGE_TRUNCATED),
}


def refused(data: bytes, folder: Path, name: str = "holiday.jpg") -> InputError:
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        inspect(path)
    assert caught.value.first.params["name"] == name
    return caught.value


@pytest.mark.parametrize("kind", PRETENDERS)
def test_what_only_pretends_is_refused_by_its_content(kind: str, tmp_path: Path) -> None:
    data, code = PRETENDERS[kind]
    assert refused(data, tmp_path).code is code
    with pytest.raises(InputError):
        prepare(tmp_path / "holiday.jpg", lambda *_: pytest.fail("nothing may be written"))
    with pytest.raises(DownloadError) as caught:
        verify(tmp_path / "holiday.jpg")
    assert caught.value.code is (
        Code.OUTPUT_TRUNCATED if code is Code.IMAGE_TRUNCATED else Code.OUTPUT_NOT_AN_IMAGE
    )


def test_a_format_that_is_not_read_is_called_by_its_name(tmp_path: Path) -> None:
    assert refused(PRETENDERS["heic"][0], tmp_path).first.params["format"] == "HEIC"


@pytest.mark.parametrize("mode", ["I", "F"])
def test_numbers_without_a_known_range_are_refused(mode: str, tmp_path: Path) -> None:
    assert refused(corpus.saved(Image.new(mode, (9, 9)), "TIFF"), tmp_path).code is Code.FORMAT_UNSUPPORTED


def test_the_preview_inside_a_camera_raw_file_is_not_taken_for_the_picture(tmp_path: Path) -> None:
    preview = corpus.saved(Image.new("RGB", (160, 120)), "TIFF", tiffinfo={254: 1})
    assert refused(preview, tmp_path, "DSC_0001.NEF").first.params["format"] == "camera raw"


def test_a_missing_file(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.png", tmp_path / "no" / "gone.png", Path("nul\0inside.png")):
        with pytest.raises(InputError) as caught:
            inspect(path)
        assert (caught.value.code, caught.value.first.params["name"]) == (Code.FILE_MISSING, path.name)


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(InputError) as caught:
        inspect(tmp_path / "file" / "inside.png")
    assert caught.value.code is Code.FILE_MISSING


def test_an_empty_file(tmp_path: Path) -> None:
    assert refused(b"", tmp_path).code is Code.FILE_EMPTY


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        inspect(tmp_path, name="Pictures")
    assert (caught.value.code, caught.value.first.params["name"]) == (Code.FILE_IS_FOLDER, "Pictures")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_does_not_hold_up_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(InputError) as caught:
        inspect(tmp_path / "pipe.jpg")
    assert caught.value.code is Code.FILE_UNREADABLE


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "private.jpg"
    path.write_bytes(corpus.plain_jpeg())

    def deny(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", deny)  # the tests may run as root, whom no mode bits stop
    with pytest.raises(InputError) as caught:
        inspect(path)
    assert caught.value.code is Code.FILE_UNREADABLE


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF"])
def test_a_picture_that_was_cut_off(format_name: str, share: float, tmp_path: Path) -> None:
    data = corpus.saved(corpus.noise(120, 90), format_name)
    assert refused(data[: int(len(data) * share)], tmp_path).code is Code.IMAGE_TRUNCATED


def test_half_an_output(tmp_path: Path) -> None:
    data = corpus.saved(corpus.noise(300, 200), "JPEG")
    (tmp_path / "output.part").write_bytes(data[: len(data) // 2])
    with pytest.raises(DownloadError) as caught:
        verify(tmp_path / "output.part")
    assert (caught.value.code, caught.value.final) == (Code.OUTPUT_TRUNCATED, False)


def jpeg_claiming(width: int, height: int) -> bytes:
    data = corpus.plain_jpeg()
    frame = data.index(b"\xff\xc0")
    return data[: frame + 5] + struct.pack(">HH", height, width) + data[frame + 9 :]


def gif_claiming(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + corpus.still_gif()[10:]


def bmp_claiming(width: int, height: int) -> bytes:
    data = corpus.bmp()
    return data[:18] + struct.pack("<ii", width, height) + data[26:]


BOMBS: dict[str, tuple[bytes, int, int]] = {
    "png": (made.black_png(60000, 60000), 60000, 60000),
    "jpeg": (jpeg_claiming(65000, 65000), 65000, 65000),
    "gif": (gif_claiming(65000, 65000), 65000, 65000),
    "bmp": (bmp_claiming(60000, 60000), 60000, 60000),
    "just_above_the_limit": (made.black_png(13000, 13000), 13000, 13000),
    "above_what_memory_allows": (made.black_png(12000, 12000, depth=8, colour=6), 12000, 12000),
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_bomb_is_refused_by_its_header(kind: str, tmp_path: Path) -> None:
    data, width, height = BOMBS[kind]
    error = refused(data, tmp_path)
    assert error.code is Code.IMAGE_TOO_LARGE
    assert error.first.params == {"name": "holiday.jpg", "width": width, "height": height, "max_mp": 150}
    with pytest.raises(InputError):
        make_thumbnail(tmp_path / "holiday.jpg", tmp_path / "thumbnail.jpg")
    with pytest.raises(DownloadError) as caught:
        verify(tmp_path / "holiday.jpg")
    assert caught.value.code in {Code.OUTPUT_TOO_LARGE, Code.OUTPUT_NOT_AN_IMAGE}


def test_a_jpeg_of_endless_scans_is_refused(tmp_path: Path) -> None:
    data = corpus.progressive_jpeg()
    last = data.rindex(b"\xff\xda")
    assert refused(data[:-2] + data[last:-2] * 200 + data[-2:], tmp_path).code is Code.IMAGE_TRUNCATED


def test_pillows_own_guards_stay_on() -> None:
    from PIL import ImageFile

    assert Image.MAX_IMAGE_PIXELS == limits.INPUT_MAX_PIXELS
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False


PEAK = """
import resource, sys
from pathlib import Path
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.imaging.prepare import prepare
picture = Path(sys.argv[1])
try:
    print(prepare(picture, lambda sha256, suffix: picture.with_name(sha256)))
except ImageEditError as error:
    print(error.code)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss counts in other units elsewhere")
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (BOMBS["png"][0], "image_too_large"),
        (BOMBS["above_what_memory_allows"][0], "image_too_large"),
        (made.black_png(10400, 10400, depth=8, colour=2), "shrunk"),
    ],
    ids=["bomb", "too_much_memory", "as_large_as_it_gets"],
)
def test_memory_stays_bounded(data: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "large.png").write_bytes(data)
    child = [sys.executable, "-c", PEAK, str(tmp_path / "large.png")]
    told, peak = subprocess.run(child, check=True, capture_output=True, text=True).stdout.splitlines()
    assert said in told
    assert int(peak) < 600_000_000
