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
    "HEIC": (".heic", ".heif", ".hif"),
    "JXL": (".jxl",),
    "JP2": (".jp2", ".j2k", ".j2c", ".jpc", ".jpx", ".jpf"),
    "PSD": (".psd",),
    "TGA": (".tga", ".icb", ".vda", ".vst"),
    "PPM": (".ppm", ".pgm", ".pbm", ".pnm"),
    "QOI": (".qoi",),
    "ICO": (".ico",),
    "SVG": (".svg",),
    "RAW": (
        *(".dng", ".cr2", ".cr3", ".nef", ".nrw", ".arw", ".sr2", ".orf", ".rw2", ".raf", ".pef", ".srw", ".rwl"),
        *(".iiq", ".3fr", ".fff", ".erf", ".mef", ".mos", ".mrw", ".x3f", ".dcr", ".kdc"),
    ),
}
"""By `magic`'s name of the format; as in the registrations at https://www.iana.org/assignments/media-types, and as
Windows and browsers name them (``.jfif``, ``.jpe``)."""
