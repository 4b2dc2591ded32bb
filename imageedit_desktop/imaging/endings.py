"""The endings that names of readable pictures have. They are for choosers only: what a file is, `magic` tells."""

from __future__ import annotations

from collections.abc import Mapping

ENDINGS: Mapping[str, tuple[str, ...]] = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".jfi", ".pjpeg", ".pjp", ".mpo"),
    "PNG": (".png", ".apng"),
    "WEBP": (".webp",),
    "TIFF": (".tif", ".tiff"),
    "GIF": (".gif",),
    "BMP": (".bmp", ".dib"),
    "AVIF": (".avif", ".avifs"),
}
"""By `magic`'s name of the format; as in the registrations at https://www.iana.org/assignments/media-types, and as
Windows and browsers name them (``.jfif``, ``.jpe``)."""
