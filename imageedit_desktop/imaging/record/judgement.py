"""What other programs say of a picture in XMP: stars, picks, labels and tags, each in its own dialect.

Sources: XMP Specification Part 2 (Adobe, 2016) for ``xmp:Rating``, which is -1 for rejected, ``xmp:Label`` and
``dc:subject``; Lightroom for ``xmpDM:pick`` and ``xmpDM:good``; exiv2.org's tables of tags (2026) for digiKam,
darktable and Microsoft; docs.camerabits.com for Photo Mechanic.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

from imageedit_desktop.domain.importing import NO_JUDGEMENT, Judgement
from imageedit_desktop.domain.label_names import label_called, label_of_darktable, label_of_digikam
from imageedit_desktop.domain.text import is_visible
from imageedit_desktop.domain.verdict import STARS_MAX, Label, Pick, Verdict

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_DM = "{http://ns.adobe.com/xmp/1.0/DynamicMedia/}"
_DIGIKAM = "{http://www.digikam.org/ns/1.0/}"
_DARKTABLE = "{http://darktable.sf.net/}"
_MICROSOFT = "{http://ns.microsoft.com/photo/1.0/}"
_MECHANIC = "{http://ns.camerabits.com/photomechanic/1.0/}"
_SUBJECT = "{http://purl.org/dc/elements/1.1/}subject"

_TAGS_MAX, _TAG_MAX_CHARACTERS = 200, 200

_PADDING = re.compile(rb"<\?xpacket[^>]*\?>|[\x00]+$")

_PICKS = {"1": Pick.PICK, "-1": Pick.REJECT, "true": Pick.PICK, "false": Pick.REJECT}
_DIGIKAM_PICKS = {"1": Pick.REJECT, "3": Pick.PICK}
_DIGIKAM_PENDING = "2"


def judgement_in(packet: bytes) -> Judgement:
    """What a packet says; nothing where it cannot be read, or tells of something else."""
    root = _parsed(packet)
    if root is None:
        return NO_JUDGEMENT
    simple = dict(_simple(root))
    return Judgement(
        verdict=_verdict(simple, _list(root, f"{_DARKTABLE}colorlabels")),
        tags=_tags(_list(root, _SUBJECT)),
        written_ms=_written_ms(simple),
    )


def _parsed(packet: bytes) -> ET.Element | None:
    """A packet as elements. Entities are for no honest packet: they may stand for gigabytes."""
    text = _PADDING.sub(b"", packet).strip()
    if b"<!" in text.replace(b"<!--", b"").replace(b"<![CDATA[", b""):
        return None
    try:
        return ET.fromstring(text)  # noqa: S314 - without declarations there is nothing to expand
    except (ET.ParseError, ValueError, LookupError):
        return None


def _simple(root: ET.Element) -> Iterator[tuple[str, str]]:
    """Properties of one value, written as attributes or as elements; the first of a name counts."""
    seen: set[str] = set()
    for description in root.iter(f"{_RDF}Description"):
        elements = ((child.tag, child.text or "") for child in description if not len(child))
        for name, value in (*description.attrib.items(), *elements):
            if name not in seen:
                seen.add(name)
                yield name, value.strip()


def _list(root: ET.Element, name: str) -> list[str]:
    return [item.text or "" for listed in root.iter(name) for item in listed.iter(f"{_RDF}li")]


def _verdict(said: Mapping[str, str], colours: list[str]) -> Verdict:
    rating = _number(said.get(f"{_XMP}Rating"))
    pick = _pick(said)
    if pick is Pick.UNDECIDED and rating is not None and rating < 0:
        pick = Pick.REJECT
    pending = said.get(f"{_DIGIKAM}PickLabel") == _DIGIKAM_PENDING
    return Verdict(
        pick=pick,
        stars=_stars(rating, _number(said.get(f"{_MICROSOFT}Rating"))),
        label=_label(said, colours),
        deferred=pending and pick is Pick.UNDECIDED,
    )


def _pick(said: Mapping[str, str]) -> Pick:
    for name, words in (
        (f"{_DM}pick", _PICKS),
        (f"{_DM}good", _PICKS),
        (f"{_DIGIKAM}PickLabel", _DIGIKAM_PICKS),
        (f"{_MECHANIC}Tagged", {"true": Pick.PICK}),
    ):
        pick = words.get(said.get(name, "").lower())
        if pick is not None:
            return pick
    return Pick.UNDECIDED


def _stars(rating: float | None, percent: float | None) -> int:
    """Of the usual rating, or of Windows' percentages: 1, 25, 50, 75 and 99."""
    if rating is not None:
        return min(STARS_MAX, max(0, round(rating)))
    return 0 if percent is None or percent <= 0 else min(STARS_MAX, 1 + round(percent / 25))


def _label(said: Mapping[str, str], colours: list[str]) -> Label:
    numbers = [_number(colour) for colour in colours]
    dark = [label_of_darktable(int(number)) for number in numbers if number is not None]
    digikam = _number(said.get(f"{_DIGIKAM}ColorLabel"))
    found = (
        label_called(said.get(f"{_XMP}Label", "")),
        Label.NONE if digikam is None else label_of_digikam(int(digikam)),
        *dark,
    )
    return next((label for label in found if label is not Label.NONE), Label.NONE)


def _tags(words: list[str]) -> tuple[str, ...]:
    tags: dict[str, str] = {}
    for word in words:
        tag = " ".join(word.split())[:_TAG_MAX_CHARACTERS]
        if is_visible(tag):
            tags.setdefault(tag.casefold(), tag)
    return tuple(tags.values())[:_TAGS_MAX]


def _number(text: str | None) -> float | None:
    with suppress(ValueError, OverflowError):
        number = float(text or "")
        return number if abs(number) < 1000 else None  # also not for what is no number at all
    return None


def _written_ms(said: Mapping[str, str]) -> int | None:
    """When the metadata was written, or else the file; a time without a zone is taken for this computer's."""
    for name in ("MetadataDate", "ModifyDate"):
        with suppress(ValueError, OverflowError, OSError):
            moment = datetime.fromisoformat(said.get(f"{_XMP}{name}", ""))
            return round(moment.astimezone(UTC).timestamp() * 1000)
    return None
