"""What is told of the bytes that leave is what an independent look finds in them."""

from __future__ import annotations

import hashlib
import io
import random
from pathlib import Path

import pytest
from PIL import Image, ImageFilter
from unit.imaging.corpus import SAMPLES, SECRET

from imageedit_desktop.domain.sent_file import Grade, LeftOut, SentFile, grade_of
from imageedit_desktop.imaging.prepare import Prepared, prepare
from imageedit_desktop.imaging.sent_file import examine, hold_beside

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # as the program does, see imaging.decoding


def prepared(folder: Path, data: bytes, name: str = "picture.jpg") -> Prepared:
    original = folder / name
    original.write_bytes(data)
    return prepare(original, lambda sha256, suffix: folder / "prepared" / sha256[:2] / (sha256 + suffix))


def examined(folder: Path, data: bytes, name: str = "picture.jpg") -> SentFile:
    made = prepared(folder, data, name)
    return examine(folder / name, made.original, made.path)


def photo(width: int = 320, height: int = 240) -> Image.Image:
    """Soft shapes with grain, as photographs have them."""
    chance = random.Random(7)
    small = Image.frombytes("RGB", (40, 30), chance.randbytes(40 * 30 * 3)).filter(ImageFilter.GaussianBlur(2))
    grain = Image.frombytes("RGB", (width, height), chance.randbytes(width * height * 3))
    return Image.blend(small.resize((width, height), Image.Resampling.BICUBIC), grain, 0.05)


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def exif_of_a_phone() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x013B] = "Maker", "Model 4711", "Käthe Ærtebjerg"
    exif.get_ifd(0x8769)[0x9003] = "2026:05:01 12:00:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 8.0, 0.0), 3: "E", 4: (11.0, 34.0, 0.0)})
    return exif


@pytest.mark.parametrize("name", SAMPLES)
def test_every_fact_is_what_the_bytes_say(name: str, tmp_path: Path) -> None:
    made = prepared(tmp_path, SAMPLES[name].make())
    sent = examine(tmp_path / "picture.jpg", made.original, made.path)
    data = sent.path.read_bytes()
    assert hashlib.sha256(data).hexdigest() == made.sha256
    assert sent.size_bytes == len(data)
    with Image.open(io.BytesIO(data)) as image:
        assert (image.format, image.size) == (sent.format, (sent.size.width_px, sent.size.height_px))
    assert not sent.has_more
    assert SECRET not in data
    if not sent.is_encoded_anew:
        with Image.open(tmp_path / "picture.jpg") as before, Image.open(sent.path) as after:
            assert before.convert("RGB").tobytes() == after.convert("RGB").tobytes()
    elif sent.format == "JPEG":
        assert sent.quality in {95, 90, 85, 75, 60, 40}


@pytest.mark.parametrize("name", SAMPLES)
def test_the_original_lies_on_what_is_sent(name: str, tmp_path: Path) -> None:
    sent = examined(tmp_path, SAMPLES[name].make())
    if not sent.is_encoded_anew:
        pytest.skip("the same pixels")
    beside = hold_beside(tmp_path / "picture.jpg", sent, tmp_path)
    with Image.open(beside.same_size) as before, Image.open(sent.path) as after:
        assert before.size == after.size
        is_same = before.convert("RGB").tobytes() == after.convert("RGB").tobytes()
    assert (beside.after_encoding == 1) is is_same
    assert is_same or sent.format == "JPEG"
    assert (beside.own_size is None) is (not sent.is_shrunk)


@pytest.mark.parametrize("quality", range(1, 101))
def test_the_quality_is_read_from_the_tables(quality: int, tmp_path: Path) -> None:
    sent = examined(tmp_path, encoded(photo(16, 16), "JPEG", quality=quality))
    assert not sent.is_encoded_anew
    assert sent.quality == quality


def test_tables_of_ones_own_have_no_quality(tmp_path: Path) -> None:
    data = encoded(photo(16, 16), "JPEG", qtables=[[7] * 64, [9] * 64])
    assert examined(tmp_path, data).quality is None


@pytest.mark.parametrize(("kind", "name"), [("JPEG", "a.jpg"), ("PNG", "a.png"), ("WEBP", "a.webp")])
def test_what_the_file_says_of_a_person_is_named_and_not_sent(kind: str, name: str, tmp_path: Path) -> None:
    sent = examined(tmp_path, encoded(photo(64, 64), kind, exif=exif_of_a_phone()), name)
    assert set(sent.left_out) == set(LeftOut)
    assert b"4711" not in sent.path.read_bytes()
    assert sent.is_encoded_anew is (kind == "WEBP")


def test_exif_that_nobody_understands_says_nothing(tmp_path: Path) -> None:
    sent = examined(tmp_path, encoded(photo(64, 64), "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff"))
    assert sent.left_out == ()


def test_what_is_in_a_file_besides_its_picture_would_be_told(tmp_path: Path) -> None:
    made = prepared(tmp_path, encoded(photo(64, 64), "JPEG"))
    made.path.write_bytes(encoded(photo(64, 64), "JPEG", exif=exif_of_a_phone()))
    assert examine(tmp_path / "picture.jpg", made.original, made.path).has_more


def test_a_photograph_that_is_shrunk_is_like_itself_at_the_size_that_is_sent(tmp_path: Path) -> None:
    sent = examined(tmp_path, encoded(photo(3000, 2000), "JPEG", quality=97))
    assert sent.is_encoded_anew
    assert sent.is_shrunk
    assert sent.quality == 95
    beside = hold_beside(tmp_path / "picture.jpg", sent, tmp_path)
    assert beside.own_size is not None
    with Image.open(beside.own_size) as own:
        assert own.size == (3000, 2000)
    assert beside.after_shrinking is not None
    assert beside.after_shrinking < beside.after_encoding < 1


def test_pictures_in_other_words() -> None:
    assert [grade_of(value) for value in (1.0, 0.9999, 0.96, 0.9, 0.2)] == list(Grade)
