"""Pictures of a stranger: bytes become a picture or one of our errors, and what is written in can be taken out."""

from __future__ import annotations

import io
import json
import sys
import tempfile
import warnings
from contextlib import suppress
from pathlib import Path

import atheris

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

with atheris.instrument_imports(include=["imageedit_desktop", "PIL"]):
    from fuzz.fuzzer import fuzz
    from PIL import Image
    from unit.imaging import corpus, made
    from unit.imaging.test_fuzz import look_at

    from imageedit_desktop.domain import inscription
    from imageedit_desktop.imaging.metadata import record_of, with_record, without_record

PATH = Path(tempfile.mkdtemp(prefix="fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None)) / "picture"
RECORD = json.dumps({"prompt": "a fox", "job": "1"})


def look(data: bytes) -> None:
    """Everything that is ever done with a picture."""
    PATH.write_bytes(data)
    look_at(PATH)
    if (record := record_of(PATH)) is not None:
        with suppress(ValueError):
            inscription.from_json(record)
    inscribed = with_record(data, RECORD, prompt="a fox", tool="fuzz")
    if inscribed != data:
        assert without_record(inscribed) == data


def bombs() -> list[bytes]:
    """Small files that are, or say that they are, as large as is let in, and larger."""
    return [
        made.black_png(12_000, 12_000),
        made.black_png(60_000, 60_000)[:4000],
        _saved(Image.new("RGB", (5190, 5190)), "WEBP", lossless=True, method=0),
        _saved(Image.new("RGB", (9000, 9000)), "WEBP", lossless=True, method=0),
        _saved(Image.new("L", (8000, 8000)), "JPEG", progressive=True, quality=1),
        _saved(Image.new("L", (9000, 9000)), "GIF"),
        _saved(Image.new("1", (12_000, 12_000)), "TIFF", compression="group4"),
    ]


def _saved(picture: Image.Image, form: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, form, **options)
    return file.getvalue()


def seeds() -> list[bytes]:
    """Every kind of small picture, with a record in it and without."""
    small = [data for _name, data in corpus.small_ones()]
    inscribed = [with_record(data, RECORD, prompt="a fox", tool="fuzz") for data in small]
    return [*small, *(data for data in inscribed if data not in small)]


WORDS = (
    *("\xff\xd8\xff", "JFIF", "Exif\0\0", "\xff\xe1", "\xff\xe2", "\xff\xda", "\xff\xc0", "\xff\xc2", "MPF\0"),
    *("\x89PNG\r\n\x1a\n", "IHDR", "IDAT", "IEND", "iTXt", "tEXt", "zTXt", "eXIf", "iCCP", "acTL", "tRNS", "caBX"),
    *("RIFF", "WEBP", "VP8 ", "VP8L", "VP8X", "XMP ", "EXIF", "ANIM", "GIF89a", "II*\0", "MM\0*", "BM", "ftypavif"),
    *("http://ns.adobe.com/xap/1.0/\0", "<x:xmpmeta", "<?xpacket", "XML:com.adobe.xmp", "\xff\xff\xff\xff"),
)

if __name__ == "__main__":
    warnings.filterwarnings("ignore", category=UserWarning)
    fuzz(look, seeds, WORDS, longest=65_536, bombs=bombs)
