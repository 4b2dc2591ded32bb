"""A record in a picture: readable by everyone, and gone without a trace when it is taken out."""

from __future__ import annotations

import io
import random
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.metadata import record_of, with_record, without_record
from imageedit_desktop.imaging.record import xmp, xmp_jpeg, xmp_png

RECORD = '{"prompt": "a fox \\u00e9 <&>\\" in the \\ud83d\\ude00", "number": 1}'
PROMPT = 'a fox é <&>" in the 😀 \x00\x0b'
THEIRS = b"""<?xpacket begin='\xef\xbb\xbf' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
<rdf:Description rdf:about='' xmlns:TC260='http://www.tc260.org.cn/ns/AIGC/1.0/' TC260:AIGC='{"Label":"1"}'/>
</rdf:RDF></x:xmpmeta><?xpacket end='w'?>"""


def _picture(kind: str, mode: str = "RGB", **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.radial_gradient("L").convert(mode).save(buffer, kind, **options)  # type: ignore[arg-type]
    return buffer.getvalue()


def _png_with(packet: bytes) -> bytes:
    return xmp_png.write(_picture("PNG"), packet)


PICTURES = {
    "jpeg": _picture("JPEG"),
    "progressive jpeg": _picture("JPEG", progressive=True, quality=90),
    "jpeg with exif": _picture("JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"),
    "jpeg with theirs": _picture("JPEG", xmp=THEIRS),
    "jpeg with more behind": _picture("JPEG") + b"film",
    "png": _picture("PNG"),
    "png with theirs": _png_with(THEIRS),
    "lossy webp": _picture("WEBP"),
    "lossless webp": _picture("WEBP", lossless=True),
    "transparent webp": _picture("WEBP", "LA", lossless=True),
    "webp with theirs": _picture("WEBP", xmp=THEIRS),
    "webp with a profile": _picture("WEBP", icc_profile=b"profile"),
}


def _inscribed(data: bytes) -> bytes:
    return with_record(data, RECORD, prompt=PROMPT, tool="test 1.0")


def _pixels(data: bytes) -> tuple[str, bytes]:
    with Image.open(io.BytesIO(data)) as image:
        return image.mode, image.tobytes()


@pytest.mark.parametrize("name", PICTURES)
def test_written_read_and_taken_out_again(name: str, tmp_path: Path) -> None:
    received = PICTURES[name]
    inscribed = _inscribed(received)

    path = tmp_path / "picture"
    path.write_bytes(inscribed)
    assert record_of(path) == RECORD
    assert inspect_result(path).size_bytes == len(inscribed) > len(received)
    assert _pixels(inscribed) == _pixels(received)
    assert without_record(inscribed) == received
    assert without_record(received) == received


@pytest.mark.parametrize("name", PICTURES)
def test_other_programs_read_it(name: str) -> None:
    with Image.open(io.BytesIO(_inscribed(PICTURES[name]))) as image:
        packet = image.info.get("xmp") or image.info["XML:com.adobe.xmp"].encode()
    elements = ET.fromstring(packet).iter()
    said = {element.tag.partition("}")[2]: element for element in elements}
    assert (said["DigitalSourceType"].text or "").endswith("/compositeWithTrainedAlgorithmicMedia")
    assert said["AIPromptInformation"].text == 'a fox é <&>" in the 😀 \ufffd\ufffd'
    assert said["CreatorTool"].text == "test 1.0"
    assert said["Record"].text == RECORD
    assert (b"TC260" in packet) == name.endswith("theirs")


def test_what_theirs_says_is_not_said_again() -> None:
    said = THEIRS.replace(b"TC260:AIGC", b"xmp:CreatorTool='theirs' TC260:AIGC", 1)
    packet = xmp.add(said, RECORD, prompt="", tool="ours")
    assert b"<xmp:CreatorTool>" not in packet
    assert xmp.remove(packet) == said


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        _picture("GIF"),
        _picture("JPEG")[:100],
        _picture("JPEG", xmp=b"<rdf:RDF/>"),
        _picture("JPEG", xmp=THEIRS.decode().encode("utf-16")),
        _picture("PNG")[:-1],
        _picture("WEBP") + b"film",
        # Signed by the service: an added byte would break the seal.
        _picture("JPEG").replace(b"\xff\xdb", b"\xff\xeb\0\x08JP\0\1\0\0\xff\xdb", 1),
        # The addresses of the other pictures in the file count from a place that would move.
        _picture("MPO", save_all=True, append_images=[Image.new("RGB", (9, 9))]),
    ],
)
def test_what_cannot_be_written_in_stays_as_it_is(data: bytes, tmp_path: Path) -> None:
    assert _inscribed(data) == data
    assert without_record(data) == data
    (tmp_path / "picture").write_bytes(data)
    assert record_of(tmp_path / "picture") is None


def test_a_record_that_is_too_long_is_left_out() -> None:
    received = PICTURES["jpeg"]
    assert with_record(received, "x" * 70_000, prompt="", tool="") == received


def test_another_program_may_write_the_packet_anew(tmp_path: Path) -> None:
    ours = xmp.add(None, RECORD, prompt="", tool="")
    quoted = RECORD.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    anew = b"""<x xmlns:x="adobe:ns:meta/"><d xmlns:ns1='urn:imageedit-desktop:recipe:1#' ns1:Record="%b"/></x>"""
    (tmp_path / "a.jpg").write_bytes(xmp_jpeg.write(PICTURES["jpeg"], anew % quoted.encode()))
    (tmp_path / "b.jpg").write_bytes(xmp_jpeg.write(PICTURES["jpeg"], ours.replace(b"imageedit:", b"a:")))
    assert record_of(tmp_path / "a.jpg") == RECORD
    assert record_of(tmp_path / "b.jpg") is None
    assert record_of(tmp_path / "gone.jpg") is None


@settings(max_examples=300, deadline=None)
@given(seed=st.integers(0, 2**32), name=st.sampled_from(sorted(PICTURES)))
def test_damaged_files_neither_crash_nor_change_for_good(seed: int, name: str) -> None:
    dice = random.Random(seed)
    data = bytearray(_inscribed(PICTURES[name]) if dice.random() < 0.5 else PICTURES[name])
    for _ in range(dice.randrange(1, 9)):
        data[dice.randrange(min(len(data), 4000))] = dice.randrange(256)
    damaged = bytes(data[: dice.randrange(len(data))] if dice.random() < 0.2 else data)
    twice = with_record(damaged, RECORD, prompt=PROMPT, tool="")
    assert twice == damaged or without_record(twice) == damaged
