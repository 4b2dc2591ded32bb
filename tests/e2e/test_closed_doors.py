"""What a stranger sends opens nothing: no file, no other host, no memory; what leaves tells only what it must."""

from __future__ import annotations

import io
import json
import socket
import struct
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support import service_faults as fault
from support.pictures import received
from support.program import COMMAND, Program
from support.service_server import KEY, Call, Fault, Reply, Service
from support.service_tasks import Fate, paint

HOSTILE_IDS = ("../../escaped", "..\\..\\escaped", "/tmp/escaped", "<b>&amp;'\"escaped:*?")


@pytest.mark.parametrize(
    ("stage", "code"), [("models", 302), ("ticket", 307), ("submit", 307), ("poll", 302), ("history", 308)]
)
def test_the_api_cannot_send_us_elsewhere(
    program: Program, service: Service, photo: Path, stage: str, code: int
) -> None:
    if stage == "history":
        service.misbehave("submit", fault.taken_then(fault.drop))
    with Service().running() as elsewhere:
        service.misbehave(stage, fault.redirected(f"{elsewhere.address}/api/v3/balance", code))
        done = program.generate(image=photo)

        assert not elsewhere.seen()
    assert len(service.seen("submit")) == 1
    assert done.code == (4 if stage == "submit" else 0), done.err


def test_a_storage_cannot_send_us_elsewhere(program: Program, service: Service, photo: Path) -> None:
    with Service().running() as elsewhere:
        service.misbehave("put", fault.redirected(f"{elsewhere.address}/bucket/x.jpg", 307))
        assert program.generate(image=photo).code == 0
        assert not elsewhere.seen()


def _renamed(service: Service, name: str) -> Fault:
    """A task under another id; the service finds it again by the form in which that is put into an address."""

    def fault_(call: Call) -> Reply:
        reply = call.proceed()
        document = json.loads(reply.body)
        task = service.ledger.tasks[-1]
        document["data"]["id"] = name
        task.id = urllib.request.quote(name, safe="")
        reply.body = json.dumps(document).encode()
        return reply

    return fault_


@pytest.mark.parametrize("name", HOSTILE_IDS)
def test_an_id_is_no_path(program: Program, service: Service, photo: Path, tmp_path: Path, name: str) -> None:
    service.fate = Fate(form="data")
    service.misbehave("submit", _renamed(service, name))
    before = _everything_beside(program.library, tmp_path)

    done = program.generate(image=photo)

    assert (done.code, done.json["remote_id"]) == (0, name), done.err
    assert _is_in_order(program.library)
    assert _everything_beside(program.library, tmp_path) == before


def _change(change: Callable[[dict[str, Any]], object]) -> Fault:
    def changed(document: dict[str, Any]) -> dict[str, Any]:
        change(document["data"])
        return document

    return fault.reshaped(changed)


@pytest.mark.parametrize("name", ["..%2F..%2Fescaped.jpeg", "..\\..\\escaped.exe", "%00escaped.svg"])
def test_a_name_in_an_address_is_no_path(
    program: Program, service: Service, photo: Path, tmp_path: Path, name: str
) -> None:
    picture = paint("another", 1, "512*512")
    address = f"{service.address}/cdn/x/../{name}"
    service.misbehave("poll", _change(lambda data: data.update(status="completed", outputs=[address])))
    service.misbehave("unknown", fault.file(picture, "image/jpeg"), forever=True)
    before = _everything_beside(program.library, tmp_path)

    done = program.generate("--size", "512x512", image=photo)

    assert done.code == 0, done.err
    assert [path.suffix for path in done.pictures] == [".jpg"]
    assert [received(path) for path in done.pictures] == [picture]
    assert _is_in_order(program.library)
    assert _everything_beside(program.library, tmp_path) == before


@pytest.mark.parametrize("target", ["file:///etc/passwd", "/etc/passwd", "C:\\Windows\\win.ini"])
def test_an_output_is_no_file_of_ours(program: Program, service: Service, photo: Path, target: str) -> None:
    ended = _change(lambda data: data.update(status="completed", outputs=[target]))
    service.misbehave("poll", ended, forever=True)

    done = program.generate(image=photo)

    assert (done.code, done.json["results"]) == (3, [])
    assert done.json["error"]["code"] in {"output_address_refused", "output_not_an_image"}
    assert _is_in_order(program.library)


@pytest.mark.parametrize("name", HOSTILE_IDS)
def test_what_was_ordered_elsewhere_is_filed_like_anything_else(
    program: Program, service: Service, tmp_path: Path, name: str
) -> None:
    body = {"prompt": f"{name}\n../x", "image": "https://example.org/f.jpg", "size": "512*512", "num_images": 1}
    task = service.ledger.create(body, Fate(form="data"))
    task.finish()
    task.id = urllib.request.quote(name, safe="")
    renamed = _change(lambda data: [item.update(id=name) for item in data["items"]])
    service.misbehave("history", renamed, forever=True)
    before = _everything_beside(program.library, tmp_path)

    done = program.run("rescue", "--json")

    assert (done.code, done.json["fetched"]) == (0, 1), done.err
    assert _is_in_order(program.library)
    assert _everything_beside(program.library, tmp_path) == before


def _everything_beside(library: Path, root: Path) -> set[Path]:
    return {path for path in root.rglob("*") if not path.is_relative_to(library)}


def _is_in_order(library: Path) -> bool:
    """Nothing is named after what a stranger said, and pictures are the only results."""
    files = [path.relative_to(library) for path in library.rglob("*") if path.is_file()]
    results = [file for file in files if file.parts[0] == "results"]
    others = [file for file in files if file.parts[0] != "results"]
    pictures = all(file.suffix == ".jpg" and len(file.parts) == 3 for file in results)
    return pictures and not [file for file in others if "escaped" in str(file)]


def _bomb() -> bytes:
    file = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(file, "PNG")
    return file.getvalue()


MARKUP = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def test_a_picture_that_is_far_too_large_is_kept(program: Program, service: Service, photo: Path) -> None:
    """It is paid for."""
    service.misbehave("download", fault.file(_bomb(), "image/jpeg"), forever=True)

    done = program.generate(image=photo)

    assert done.code == 0, done.err
    assert [(path.suffix, received(path)) for path in done.pictures] == [(".png", _bomb())]


@pytest.mark.parametrize("content", [MARKUP, b"<html><script>alert(1)</script></html>"], ids=["svg", "html"])
def test_what_only_claims_to_be_a_picture(program: Program, service: Service, photo: Path, content: bytes) -> None:
    service.misbehave("download", fault.file(content, "image/jpeg"), forever=True)

    done = program.generate(image=photo)

    assert (done.code, done.json["error"]["code"], done.json["results"]) == (3, "output_not_an_image", [])
    assert not list((program.library / "results").rglob("*.*"))


def test_a_picture_without_end_is_refused_unread(program: Program, service: Service, photo: Path) -> None:
    def endless(call: Call) -> None:
        call.send(Reply(200, b"\xff\xd8\xff" * 1000, {"Content-Type": "image/jpeg"}), length=10**12)
        call.wait_for_hangup()

    service.misbehave("download", endless, forever=True)

    done = program.generate(image=photo)

    assert (done.code, done.json["error"]["code"]) == (3, "output_too_large")


SERIAL = b"SERIAL-0815-4711"
THUMBNAIL = b"THUMBNAIL-OF-MY-KITCHEN"


def _exif(orientation: int) -> bytes:
    """EXIF as cameras write it: maker, serial number, place, and a thumbnail in a second directory."""

    def directory(at: int, entries: list[tuple[int, int, int, bytes]], following: int, tail: bytes) -> bytes:
        fields = b"".join(struct.pack("<HHI4s", tag, kind, count, value) for tag, kind, count, value in entries)
        return struct.pack("<H", len(entries)) + fields + struct.pack("<I", following) + tail

    def number(value: int) -> bytes:
        return struct.pack("<I", value)

    small = io.BytesIO()
    Image.new("RGB", (160, 120), "red").save(small, "JPEG", comment=THUMBNAIL)
    thumbnail = small.getvalue()
    camera_at, place_at, second_at = 8 + 2 + 4 * 12 + 4, 200, 300
    place = struct.pack("<6I", 48, 1, 51, 1, 29, 1)
    first = directory(
        8,
        [
            (0x010F, 2, 4, b"Cam\0"),
            (0x0112, 3, 1, number(orientation)),
            (0x8769, 4, 1, number(camera_at)),
            (0x8825, 4, 1, number(place_at)),
        ],
        second_at,
        b"",
    )
    camera = directory(camera_at, [(0xA431, 2, len(SERIAL), number(camera_at + 18))], 0, SERIAL)
    places = directory(place_at, [(1, 2, 2, b"N\0\0\0"), (2, 5, 3, number(place_at + 30))], 0, place)
    second = directory(
        second_at,
        [(0x0103, 3, 1, number(6)), (0x0201, 4, 1, number(400)), (0x0202, 4, 1, number(len(thumbnail)))],
        0,
        b"",
    )
    tiff = b"II*\0" + number(8)
    for at, part in ((8, first), (camera_at, camera), (place_at, places), (second_at, second), (400, thumbnail)):
        tiff = tiff.ljust(at, b"\0") + part
    return b"Exif\0\0" + tiff


def _photo(form: str, orientation: int, size: tuple[int, int]) -> bytes:
    file = io.BytesIO()
    picture = Image.effect_mandelbrot(size, (-2, -1.5, 1, 1.5), 30).convert("RGB")
    more = {"xmp": b"<x:xmpmeta>" + SERIAL, "comment": SERIAL, "quality": 90} if form == "JPEG" else {}
    picture.save(file, form, exif=_exif(orientation), **more)
    return file.getvalue()


@pytest.mark.parametrize(
    ("form", "orientation", "size"),
    [
        ("JPEG", 1, (640, 480)),
        ("JPEG", 6, (640, 480)),
        ("JPEG", 1, (2600, 1900)),
        ("PNG", 1, (640, 480)),
        ("WEBP", 6, (640, 480)),
        ("TIFF", 1, (640, 480)),
    ],
)
def test_uploads_tell_neither_place_nor_camera_nor_thumbnail(
    program: Program, service: Service, tmp_path: Path, form: str, orientation: int, size: tuple[int, int]
) -> None:
    camera = tmp_path / f"camera.{form.lower()}"
    camera.write_bytes(_photo(form, orientation, size))
    if form != "TIFF":  # whose own tags take the place of those
        with Image.open(camera) as picture:
            assert picture.getexif().get_ifd(0x8825)
        assert SERIAL in camera.read_bytes()

    done = program.generate("--character", camera, image=camera)

    assert done.code == 0, done.err
    (sent,) = service.uploads.values()
    assert not [secret for secret in (SERIAL, THUMBNAIL, b"Exif", b"eXIf", b"xmpmeta") if secret in sent]
    with Image.open(io.BytesIO(sent)) as picture:
        assert not picture.getexif()
        assert (picture.width > picture.height) == (orientation == 1)
    told = "".join(
        f"{request.path}{request.headers}{request.body!r}" for request in service.seen("ticket", "submit")
    )
    assert str(tmp_path) not in told


def test_rehearsal_wants_its_key_and_hears_this_machine_only() -> None:
    command = [*COMMAND, "rehearse", "--port", "0", "--watch-stdin"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        address, key = (child.stdout.readline().split()[-1] for _ in range(2))

        assert _balance(address, key) == 200
        assert [_balance(address, wrong) for wrong in ("", KEY, key[:-1], f"{key}x")] == [401] * 4
        host, port = address.removeprefix("http://").split(":")
        assert host == "127.0.0.1"
        if sys.platform == "linux":  # where the rest of 127.0.0.0/8 answers too, for who listens everywhere
            with socket.socket() as probe:
                assert probe.connect_ex(("127.0.0.2", int(port))) != 0
        child.stdin.close()
        assert child.wait(timeout=20) == 0


def _balance(address: str, key: str) -> int:
    request = urllib.request.Request(f"{address}/api/v3/balance", headers={"Authorization": f"Bearer {key}"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=10) as reply:
            status: int = reply.status
    except urllib.error.HTTPError as error:
        with error:
            status = error.code
    return status
