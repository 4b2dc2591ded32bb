"""SVG, by resvg (``resvg-py``: MIT). A drawing has no size of its own: it is drawn as large as is wanted.

What it refers to outside of itself is taken out before it is drawn: resvg reads files of this computer that a
drawing names. Scripts and animations are not run by resvg, and addresses are not visited.
"""

from __future__ import annotations

import io
from typing import BinaryIO

from PIL import Image

from imageedit_desktop.domain import limits
from imageedit_desktop.imaging.codecs.lazy_image import LazyImage, UnreadKindError

_PROBE_PX = 64
_INSIDE = ("#", "data:image/png", "data:image/jp", "data:image/gif", "data:image/webp")
"""Parts of the drawing itself, and pictures that are in it; no drawings, which could refer to anything again."""


def open_svg(file: BinaryIO) -> LazyImage:
    """The drawing, on nothing; its longest side as long as what is sent.

    Raises:
        UnreadKindError: nothing is drawn, such as where all of it lies outside of the file.
        Exception: it is damaged.
    """
    file.seek(0)
    drawing = without_references(file.read())
    probe = _drawn(drawing, (_PROBE_PX, _PROBE_PX))
    if probe.getbbox() is None:
        raise UnreadKindError("SVG that draws nothing")
    shape = probe.size
    longest_px = limits.INPUT_MAX_SIDE_PX
    size = max(1, longest_px * shape[0] // max(shape)), max(1, longest_px * shape[1] // max(shape))
    return LazyImage(file, size, "RGBA", lambda wanted: _drawn(drawing, wanted))


def without_references(drawing: bytes) -> str:
    """The same drawing without all that lies outside of it.

    Raises:
        xml.etree.ElementTree.ParseError: it is no XML.
    """
    from xml.etree import ElementTree as ET  # for few pictures

    root = ET.fromstring(drawing)  # noqa: S314 - expat limits how far entities grow, and visits none outside
    for element in root.iter():
        for name in [name for name in element.attrib if name.rpartition("}")[2] in {"href", "src", "base"}]:
            if not element.attrib[name].strip().lower().startswith(_INSIDE):
                del element.attrib[name]
    return ET.tostring(root, encoding="unicode")


def _drawn(drawing: str, box: tuple[int, int]) -> Image.Image:
    """As large as fits into the box."""
    import resvg_py

    wide = Image.open(io.BytesIO(resvg_py.svg_to_bytes(svg_string=drawing, width=box[0])), formats=("PNG",))
    if wide.height <= box[1]:
        return wide
    high = resvg_py.svg_to_bytes(svg_string=drawing, height=box[1])
    return Image.open(io.BytesIO(high), formats=("PNG",))
