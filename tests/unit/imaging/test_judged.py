"""What other programs say of a picture: each dialect of XMP, in the file and beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image
from support.xmp import listed, packet

from imageedit_desktop.domain.importing import NO_JUDGEMENT, Judgement
from imageedit_desktop.domain.verdict import NO_VERDICT, Label, Pick, Verdict
from imageedit_desktop.imaging.judged import judgement_of
from imageedit_desktop.imaging.record.judgement import judgement_in

DIALECTS = {
    "lightroom": (packet('xmp:Rating="4" xmp:Label="Green"'), Verdict(stars=4, label=Label.GREEN)),
    "lightroom in german": (packet('xmp:Rating="1" xmp:Label="Grün"'), Verdict(stars=1, label=Label.GREEN)),
    "lightroom's flag": (packet('xmp:Rating="2" xmpDM:pick="1"'), Verdict(pick=Pick.PICK, stars=2)),
    "lightroom's rejected flag": (packet('xmpDM:pick="-1"'), Verdict(pick=Pick.REJECT)),
    "an older flag": (packet('xmpDM:good="False"'), Verdict(pick=Pick.REJECT)),
    "bridge's reject": (packet('xmp:Rating="-1"'), Verdict(pick=Pick.REJECT)),
    "as elements": (
        packet(elements="<xmp:Rating>5</xmp:Rating><xmp:Label>Rouge</xmp:Label>"),
        Verdict(stars=5, label=Label.RED),
    ),
    "a real number": (packet('xmp:Rating="3.0"'), Verdict(stars=3)),
    "digikam's accepted": (
        packet('digiKam:PickLabel="3" digiKam:ColorLabel="5"'),
        Verdict(pick=Pick.PICK, label=Label.BLUE),
    ),
    "digikam's pending": (packet('digiKam:PickLabel="2"'), Verdict(deferred=True)),
    "digikam's rejected": (packet('digiKam:PickLabel="1" xmp:Rating="4"'), Verdict(pick=Pick.REJECT, stars=4)),
    "darktable": (
        packet('xmp:Rating="3"', listed("darktable:colorlabels", "Seq", "4")),
        Verdict(stars=3, label=Label.PURPLE),
    ),
    "windows": (packet('MicrosoftPhoto:Rating="75"'), Verdict(stars=4)),
    "photo mechanic": (packet('photomechanic:Tagged="True" xmp:Rating="0"'), Verdict(pick=Pick.PICK)),
}  # fmt: skip


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_dialect_is_understood(dialect: str) -> None:
    written, verdict = DIALECTS[dialect]
    assert judgement_in(written).verdict == verdict


def test_percentages_of_windows() -> None:
    stars = [
        judgement_in(packet(f'MicrosoftPhoto:Rating="{percent}"')).verdict.stars
        for percent in (0, 1, 25, 50, 75, 99)
    ]
    assert stars == [0, 1, 2, 3, 4, 5]


def test_tags_come_once_each_and_without_what_cannot_be_seen() -> None:
    told = judgement_in(packet(elements=listed("dc:subject", "Bag", "sea", "Sea", " north\n pole ", "", "猫")))
    assert told.tags == ("sea", "north pole", "猫")


@pytest.mark.parametrize(
    "nonsense",
    [
        b"",
        b"<x:xmpmeta",
        b"\xff\xfe\x00",
        packet('xmp:Rating="many" digiKam:ColorLabel="nan" xmp:MetadataDate="yesterday"'),
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + packet('xmp:Rating="3"'),
        packet('xmp:Rating="1e400" MicrosoftPhoto:Rating="inf"'),
    ],
)
def test_nonsense_says_nothing(nonsense: bytes) -> None:
    assert judgement_in(nonsense) == NO_JUDGEMENT


def _picture(path: Path, xmp: bytes = b"") -> Path:
    image = Image.new("RGB", (30, 20), "teal")
    image.save(path, **({"xmp": xmp} if xmp else {}))  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif", "avif"])
def test_in_a_file_of_every_format(ending: str, tmp_path: Path) -> None:
    if ending == "tif":
        path = _picture(tmp_path / "a.tif")
        path.write_bytes(path.read_bytes() + packet('xmp:Rating="4"'))
    elif ending == "png":
        from imageedit_desktop.imaging.record import xmp_png

        path = _picture(tmp_path / "a.png")
        path.write_bytes(xmp_png.write(path.read_bytes(), packet('xmp:Rating="4"')))
    else:
        path = _picture(tmp_path / f"a.{ending}", packet('xmp:Rating="4"'))
    assert judgement_of(path).verdict == Verdict(stars=4)


@pytest.mark.parametrize("sidecar", ["a.jpg.xmp", "a.xmp", "a.XMP"])
def test_beside_it(sidecar: str, tmp_path: Path) -> None:
    path = _picture(tmp_path / "a.jpg")
    (tmp_path / sidecar).write_bytes(packet('xmp:Rating="2"', listed("dc:subject", "Bag", "sea")))
    assert judgement_of(path) == Judgement(verdict=Verdict(stars=2), tags=("sea",))


def test_the_newest_that_says_something_counts(tmp_path: Path) -> None:
    path = _picture(tmp_path / "a.jpg", packet('xmp:Rating="1"'))
    beside, adobes = tmp_path / "a.jpg.xmp", tmp_path / "a.xmp"
    beside.write_bytes(packet('xmp:Rating="2"'))
    os.utime(path, (1_000, 1_000))
    os.utime(beside, (2_000, 2_000))
    assert judgement_of(path).verdict.stars == 2
    os.utime(path, (3_000, 3_000))
    assert judgement_of(path).verdict.stars == 1
    adobes.write_bytes(packet('xmp:Rating="3" xmp:MetadataDate="2026-11-01T10:00:00+01:00"'))
    os.utime(adobes, (1, 1))
    assert judgement_of(path).verdict.stars == 3
    adobes.write_bytes(packet('xmp:CreatorTool="says nothing of it" xmp:MetadataDate="2026-11-02T10:00:00Z"'))
    assert judgement_of(path).verdict.stars == 1


def test_of_no_picture_nothing_is_said(tmp_path: Path) -> None:
    assert judgement_of(tmp_path / "none.jpg") == NO_JUDGEMENT
    assert judgement_of(_picture(tmp_path / "a.jpg")).verdict == NO_VERDICT
