"""The releases as Debian writes them down, from the metainfo, where they stand for all desktops."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.etree import ElementTree as ET

from environment import SetUpError

from packages.release import DESKTOP_ID, MAINTAINER, PROGRAM, Release


def text(release: Release) -> str:
    """All releases, the newest first.

    Raises:
        SetUpError: the version that is built is not the newest one there.
    """
    path = release.repository / "resources" / "linux" / f"{DESKTOP_ID}.metainfo.xml"
    releases = ET.parse(path).getroot().findall("releases/release")
    if releases[0].get("version") != release.version:
        raise SetUpError(f"{path.name} tells nothing of the version {release.version}.")
    return "\n".join(map(_entry, releases))


def _entry(release: ET.Element) -> str:
    day = datetime.fromisoformat(release.attrib["date"]).replace(tzinfo=UTC)
    words = [part.text or "" for part in release.iterfind("description//*") if part.text and not part.attrib]
    points = [
        textwrap.fill(" ".join(point.split()), 76, initial_indent="  * ", subsequent_indent="    ")
        for point in words
    ]
    head = f"{PROGRAM} ({release.attrib['version']}) stable; urgency=medium"
    return "\n".join([head, "", *points, "", f" -- {MAINTAINER}  {format_datetime(day)}", ""])
