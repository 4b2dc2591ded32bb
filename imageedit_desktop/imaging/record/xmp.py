"""XMP packets: one description of ours, alone or in a packet that somebody else wrote.

Sources: ISO 16684-1, the data model of XMP; the properties that tell how a picture came about are those of the IPTC
Photo Metadata Standard 2025.1 (https://iptc.org/std/photometadata/specification/).
"""

from __future__ import annotations

import re
from html import unescape
from xml.sax.saxutils import escape

from imageedit_desktop.domain.limits import MODEL_ID

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_NAMESPACE = "urn:imageedit-desktop:recipe:1#"

_COMPOSITE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
"""A photograph, edited by a trained model."""

_HEAD = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}">'
).encode()
_CLOSING = b"</rdf:RDF>"
_TAIL = _CLOSING + b'</x:xmpmeta><?xpacket end="r"?>'

_OPENED = (
    f'<rdf:Description rdf:about="" xmlns:imageedit="{_NAMESPACE}"'
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">'
)
_CLOSED = "</rdf:Description>"
_OURS = re.compile(re.escape(_OPENED).encode() + b".*?" + _CLOSED.encode(), re.DOTALL)

_PREFIX = re.compile(rf"""xmlns:([\w.-]+)\s*=\s*["']{re.escape(_NAMESPACE)}["']""".encode())

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets)."""


def add(theirs: bytes | None, record: str, *, prompt: str, tool: str) -> bytes:
    """A packet with our description in it; what theirs says already is not said again.

    Args:
        theirs: the packet that the file has, None where it has none.
        record: text in ASCII, to be found again by `record_in`.
        prompt: what the picture was made from.
        tool: name and version of this program.

    Raises:
        ValueError: theirs cannot be added to.
    """
    packet = _HEAD + _TAIL if theirs is None else theirs
    if packet.count(_CLOSING) != 1 or _NAMESPACE.encode() in packet:
        raise ValueError("a packet of an uncommon kind")
    properties = {
        "xmp:CreatorTool": tool,
        "Iptc4xmpExt:DigitalSourceType": _COMPOSITE,
        "Iptc4xmpExt:AISystemUsed": MODEL_ID,
        "Iptc4xmpExt:AIPromptInformation": prompt,
    }
    said = [_element(name, text) for name, text in properties.items() if name.encode() not in packet]
    ours = _OPENED + _element("imageedit:Record", record) + "".join(said) + _CLOSED
    return packet.replace(_CLOSING, ours.encode() + _CLOSING)


def remove(packet: bytes) -> bytes | None:
    """The packet without what `add` added; None where nothing is left of it."""
    bare = _OURS.sub(b"", packet, count=1)
    return None if bare == _HEAD + _TAIL else bare


def record_in(packet: bytes) -> str | None:
    """The record, also where another program has written the packet anew; None where there is none."""
    prefix = _PREFIX.search(packet)
    if prefix is None:
        return None
    name = re.escape(prefix[1]) + b":Record"
    found = re.search(b"<%b>([^<]*)</%b>" % (name, name), packet)
    found = found or re.search(rb"""\s%b\s*=\s*(?:"([^"<]*)"|'([^'<]*)')""" % name, packet)
    if found is None:
        return None
    return unescape(next(text for text in found.groups() if text is not None).decode("ascii", "replace"))


def _element(name: str, text: str) -> str:
    written = escape(_NOT_XML.sub("\ufffd", text))
    return f"<{name}>{written}</{name}>"
