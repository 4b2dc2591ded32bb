"""Bad and odd input: one clear line and nothing sent, or accepted and put right."""

from __future__ import annotations

import io
import random
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image
from support.program import Finished, Program
from support.service_server import Service

COSTLY = ("submit", "ticket", "put", "form")


def _refused(program: Program, *arguments: str | Path) -> Finished:
    """The program says no in one line, with a code, and leaves nothing behind."""
    done = program.run("generate", "--json", *arguments)
    assert done.code == 2, (done.code, done.err)
    assert len(done.err.splitlines()) == 1
    assert done.json == {
        "job": None,
        "remote_id": None,
        "state": None,
        "charged": False,
        "cost_usd": 0,
        "results": [],
        "error": {"code": done.json["error"]["code"], "message": done.complaint},
    }
    assert not program.service.seen(*COSTLY)
    assert not program.library.exists()
    return done


def _bomb(path: Path) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(7501 * 1000), 9)
    content = chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + content)


@pytest.mark.parametrize(
    ("kind", "code", "words"),
    [
        ("missing", "file_missing", "There is no file “photo.jpg”."),
        ("empty", "file_empty", "“photo.jpg” is empty."),
        ("folder", "file_is_folder", "“photo.jpg” is a folder."),
        ("text", "not_an_image", "“photo.jpg” is not a picture."),
        ("truncated", "image_truncated", "“photo.jpg” is damaged"),
        ("bomb", "image_too_large", "“photo.jpg” has 60000 × 60000 pixels"),
        ("svg", "format_unsupported", "“photo.jpg” is in a format that cannot be opened. Its format is SVG that"),
        ("heic", "image_damaged", "“photo.jpg” is damaged"),
        ("film", "other_kind_of_file", "“photo.jpg” is not a picture. Its format is MP4."),
        ("page", "other_kind_of_file", "“photo.jpg” is not a picture. Its format is HTML."),
    ],
)
def test_a_file_that_is_no_picture(
    program: Program, tmp_path: Path, photo: Path, kind: str, code: str, words: str
) -> None:
    path = tmp_path / "photo.jpg"
    match kind:
        case "empty":
            path.touch()
        case "folder":
            path.mkdir()
        case "text":
            path.write_text("Dear diary, today I was a JPEG.\n" * 50)
        case "truncated":
            path.write_bytes(photo.read_bytes()[: photo.stat().st_size // 2])
        case "bomb":
            _bomb(path)
        case "heic":
            path.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(90))
        case "film":
            path.write_bytes(b"\0\0\0\x18ftypisom\0\0\2\0isommp41" + bytes(90))
        case "page":
            path.write_text("<!DOCTYPE html><html><body>Sign in to the network</body></html>")
        case "svg":
            path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')

    done = _refused(program, "--image", path, "--prompt", "a fox")

    assert done.json["error"]["code"] == code
    assert done.complaint.startswith(words)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--prompt", ""], "prompt_missing", "Write a prompt."),
        (["--prompt", " \t\n"], "prompt_missing", "Write a prompt."),
        (["--prompt", "é" * 1501], "prompt_too_long", "The prompt has 1501 characters. Shorten it to 1500."),
        (["--size", "511x1024"], "size_out_of_range", "The size 511×1024 is not possible."),
        (["--size", "1024x2056"], "size_out_of_range", "The size 1024×2056 is not possible."),
        (["--size", "1001x1024"], "size_not_a_step", "The size 1001×1024 is not possible."),
        (["--size", "big"], "size_malformed", "“big” is not a size."),
        (["--count", "0"], "images_out_of_range", "0 images are not possible. Ask for 1 to 9."),
        (["--count", "10"], "images_out_of_range", "10 images are not possible. Ask for 1 to 9."),
        (["--count", "many"], "images_out_of_range", "many images are not possible. Ask for 1 to 9."),
        (["--seed", "luck"], "seed_invalid", "“luck” cannot be a seed."),
        (["--seed", "9" * 30], "seed_invalid", "“999"),
        (["--max-cost", "cheap"], "cost_invalid", "“cheap” is not an amount."),
        (["--max-cost", "-1"], "cost_invalid", "“-1” is not an amount."),
        (["--image", ""], "source_missing", "Add the photo to be edited."),
        (["--image", "ftp://example.org/fox.jpg"], "url_invalid", "“ftp://example.org/fox.jpg” is not a web"),
        (["--image", "https:///fox.jpg"], "url_invalid", "“https:///fox.jpg” is not a web"),
    ],
)
def test_an_argument_that_cannot_be(
    program: Program, photo: Path, arguments: list[str], code: str, words: str
) -> None:
    done = _refused(program, "--image", photo, "--prompt", "a fox", *arguments)

    assert done.json["error"]["code"] == code
    assert done.complaint.startswith(words)


def test_the_longest_prompt_and_the_largest_limit_are_fine(program: Program, photo: Path) -> None:
    done = program.generate("--size", "2048x512", "--max-cost", "1e999999", image=photo, prompt="é" * 1500)

    assert done.code == 0, done.err


def test_everything_that_is_wrong_is_said_at_once(program: Program, tmp_path: Path) -> None:
    (tmp_path / "text.jpg").write_text("no picture")
    portraits = ["--character", tmp_path / "text.jpg", "--character", "gone.png"]

    done = _refused(program, "--image", "none.jpg", *portraits, "--size", "511x511", "--count", "10", "--seed", "x")

    told = ["none.jpg", "text.jpg", "gone.png", "“x”", "Write a prompt", "511×511", "10 images"]
    assert [words for words in told if words not in done.complaint] == []
    assert "Add the photo" not in done.complaint


def test_what_the_parser_refuses_is_one_line_too(program: Program) -> None:
    for arguments in (
        ["generate", "--sise", "1"],
        ["resume", "now"],
        ["key", "wsk_live_secret"],
        ["rehearse", "--port", "x"],
    ):
        done = program.run(*arguments)
        assert (done.code, len(done.err.splitlines())) == (2, 1), done.err
        assert "wsk_live_secret" not in done.err


def test_a_taken_port_is_one_line(program: Program) -> None:
    done = program.run("rehearse", "--port", program.service.address.rpartition(":")[2])

    assert (done.code, len(done.err.splitlines())) == (2, 1), done.err


def _save(picture: Image.Image, path: Path, **options: object) -> Path:
    picture.save(path, **options)  # type: ignore[arg-type]
    return path


def _sent(service: Service) -> Image.Image:
    """What the service got, as a picture."""
    (data,) = service.uploads.values()
    assert len(data) < 10_000_000
    picture = Image.open(io.BytesIO(data))
    picture.load()
    assert picture.format in {"JPEG", "PNG"}
    return picture


def test_an_animation_gives_its_first_frame_and_says_so(program: Program, service: Service, tmp_path: Path) -> None:
    frames = [Image.new("RGB", (300, 200), colour) for colour in ("red", "lime", "blue")]
    path = _save(frames[0], tmp_path / "dance.gif", save_all=True, append_images=frames[1:], duration=100)

    done = program.generate(image=path)

    assert done.code == 0, done.err
    assert "dance.gif: Animated: only the first of 3 frames is used." in done.err
    assert _sent(service).convert("RGB").getpixel((150, 100)) in {(255, 0, 0), (254, 0, 0)}


def test_a_large_photo_is_made_to_fit(program: Program, service: Service, tmp_path: Path) -> None:
    noise = Image.frombytes("RGB", (2600, 2000), random.Random(7).randbytes(2600 * 2000 * 3))
    path = _save(noise, tmp_path / "camera.jpg", quality=96, subsampling=0)
    assert path.stat().st_size > 12_000_000

    done = program.generate(image=path)

    assert done.code == 0, done.err
    assert max(_sent(service).size) == 2048


@pytest.mark.parametrize("kind", ["CMYK", "I;16", "P"])
def test_other_kinds_of_pixels_are_put_right(program: Program, service: Service, tmp_path: Path, kind: str) -> None:
    gradient = Image.linear_gradient("L")
    match kind:
        case "CMYK":
            path = _save(gradient.convert("RGB").convert("CMYK"), tmp_path / "print.jpg")
        case "I;16":
            deep = Image.frombytes("I;16", (256, 256), b"".join(bytes((0, row)) * 256 for row in range(256)))
            path = _save(deep, tmp_path / "deep.png")
        case _:
            path = _save(gradient.convert("RGB").quantize(16), tmp_path / "palette.png")

    done = program.generate(image=path)

    assert done.code == 0, done.err
    sent = _sent(service)
    assert sent.mode in {"L", "RGB"}
    grey = sent.convert("L")
    assert abs(grey.getpixel((128, 250)) - 250) < 20  # type: ignore[operator]
    assert abs(grey.getpixel((128, 5)) - 5) < 20  # type: ignore[operator]


def test_a_sideways_photo_arrives_upright_and_without_its_place(
    program: Program, service: Service, tmp_path: Path
) -> None:
    upright = Image.new("RGB", (400, 300), "white")
    upright.paste("blue", (0, 0, 400, 150))
    exif = Image.Exif()
    exif[0x0112] = 6  # turn right by a quarter
    exif[0x8825] = {1: "N", 2: (48.0, 51.0, 29.0)}
    path = _save(upright.transpose(Image.Transpose.ROTATE_90), tmp_path / "sideways.jpg", exif=exif)

    done = program.generate(image=path)

    assert done.code == 0, done.err
    sent = _sent(service)
    assert sent.size == (400, 300)
    assert not sent.getexif()
    assert sent.convert("RGB").getpixel((200, 50))[2] > 200  # type: ignore[index]
    assert sent.convert("RGB").getpixel((200, 50))[0] < 50  # type: ignore[index]
    assert sent.convert("RGB").getpixel((200, 250))[0] > 200  # type: ignore[index]
