"""ICC profiles for colour spaces that files name in other ways: by numbers, by a code, or by a habit of cameras.

Layout: ICC.1:2022 (https://www.color.org/specification/ICC.1-2022-05.pdf). Code points: ITU-T H.273 (07/2024),
which PNG's cICP, AVIF's nclx and films share.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

_Vector: TypeAlias = tuple[float, float, float]
_Matrix: TypeAlias = tuple[_Vector, _Vector, _Vector]


@dataclass(frozen=True, slots=True)
class Primaries:
    """CIE 1931 chromaticities (x, y) of the three primaries and of white."""

    red: tuple[float, float]
    green: tuple[float, float]
    blue: tuple[float, float]
    white: tuple[float, float] = (0.3127, 0.3290)


@dataclass(frozen=True, slots=True)
class Curve:
    """From stored numbers to light: ``((a·v + b) ^ gamma)`` above `break_at`, ``slope·v`` below (ICC type 3)."""

    gamma: float
    a: float = 1.0
    b: float = 0.0
    slope: float = 0.0
    break_at: float = 0.0


BT_709 = Primaries((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
BT_2020 = Primaries((0.708, 0.292), (0.170, 0.797), (0.131, 0.046))
DISPLAY_P3 = Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
_DCI_P3 = Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351))
_ADOBE_RGB = Primaries((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))

SRGB_CURVE = Curve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)

_PRIMARIES = {
    1: ("BT.709", BT_709),
    2: ("BT.709", BT_709),  # unspecified
    4: ("BT.470 M", Primaries((0.67, 0.33), (0.21, 0.71), (0.14, 0.08), (0.310, 0.316))),
    5: ("BT.601 625", Primaries((0.64, 0.33), (0.29, 0.60), (0.15, 0.06))),
    6: ("BT.601 525", Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070))),
    7: ("SMPTE 240M", Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070))),
    8: ("film", Primaries((0.681, 0.319), (0.243, 0.692), (0.145, 0.049), (0.310, 0.316))),
    9: ("BT.2020", BT_2020),
    11: ("DCI-P3", _DCI_P3),
    12: ("Display P3", DISPLAY_P3),
    22: ("EBU 3213", Primaries((0.630, 0.340), (0.295, 0.605), (0.155, 0.077))),
}
"""H.273, table 2: a name to show, and the numbers."""

_CURVES = {
    4: Curve(2.2),
    5: Curve(2.8),
    8: Curve(1.0),
    17: Curve(2.6),
    # Pictures coded for television (and those that do not say) are shown with sRGB's curve, as browsers do.
    **dict.fromkeys((1, 2, 6, 11, 13, 14, 15), SRGB_CURVE),
}
"""H.273, table 3."""

HDR_CURVES = {16: "PQ", 18: "HLG"}
"""H.273, table 3: those that tell of a brightness which an ordinary screen does not have."""

_D50: _Vector = (0.9642, 1.0, 0.8249)
_BRADFORD: _Matrix = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))


def adobe_rgb() -> bytes:
    """Adobe RGB (1998), version 2005-05, section 4.3."""
    return rgb("Adobe RGB", _ADOBE_RGB, Curve(563 / 256))


def of_code_points(primaries: int, transfer: int) -> bytes | None:
    """The profile for a pair of H.273's code points; None where they are not known or have no profile."""
    if primaries not in _PRIMARIES or transfer not in _CURVES:
        return None
    name, chromaticities = _PRIMARIES[primaries]
    return rgb(name, chromaticities, _CURVES[transfer])


@lru_cache(maxsize=16)
def rgb(name: str, primaries: Primaries, curve: Curve) -> bytes:
    """A profile of RGB."""
    columns = zip(*_to_pcs(primaries), strict=True)
    tags = [(b"desc", _text(name)), (b"cprt", _text("CC0")), (b"wtpt", _xyz(_D50))]
    tags += [(letter + b"XYZ", _xyz(column)) for letter, column in zip((b"r", b"g", b"b"), columns, strict=True)]
    tags += [(letter + b"TRC", _curve(curve)) for letter in (b"r", b"g", b"b")]
    return _profile(b"RGB ", tags)


@lru_cache(maxsize=16)
def grey(name: str, curve: Curve) -> bytes:
    """A profile of brightness alone."""
    tags = [(b"desc", _text(name)), (b"cprt", _text("CC0")), (b"wtpt", _xyz(_D50)), (b"kTRC", _curve(curve))]
    return _profile(b"GRAY", tags)


def _profile(space: bytes, tags: list[tuple[bytes, bytes]]) -> bytes:
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags:
        table += name + struct.pack(">II", start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    header = struct.pack(">I4xI4s4s4s12x4s", start + len(body), 0x04300000, b"mntr", space, b"XYZ ", b"acsp")
    header = header.ljust(68, b"\0") + struct.pack(">3i", *map(_fixed, _D50))
    return header.ljust(128, b"\0") + table + body


def _fixed(value: float) -> int:
    return round(value * 65536)


def _xyz(value: _Vector) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *map(_fixed, value))


def _curve(curve: Curve) -> bytes:
    numbers = (curve.gamma, curve.a, curve.b, curve.slope, curve.break_at)
    return b"para\0\0\0\0\0\3\0\0" + struct.pack(">5i", *map(_fixed, numbers))


def _text(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(data), 28) + data


def _to_pcs(primaries: Primaries) -> _Matrix:
    """From linear RGB to XYZ as seen under D50: by Bradford's transform, as ICC.1 (annex E) wants it."""
    white = _xyz_of(primaries.white)
    colours = _transposed((_xyz_of(primaries.red), _xyz_of(primaries.green), _xyz_of(primaries.blue)))
    to_xyz = _times(colours, _diagonal(_apply(_inverted(colours), white)))
    cones, cones_d50 = _apply(_BRADFORD, white), _apply(_BRADFORD, _D50)
    ratios = (cones_d50[0] / cones[0], cones_d50[1] / cones[1], cones_d50[2] / cones[2])
    adaptation = _times(_inverted(_BRADFORD), _times(_diagonal(ratios), _BRADFORD))
    return _times(adaptation, to_xyz)


def _xyz_of(chromaticity: tuple[float, float]) -> _Vector:
    x, y = chromaticity
    return x / y, 1.0, (1 - x - y) / y


def _diagonal(vector: _Vector) -> _Matrix:
    return (vector[0], 0.0, 0.0), (0.0, vector[1], 0.0), (0.0, 0.0, vector[2])


def _transposed(matrix: _Matrix) -> _Matrix:
    (a, b, c), (d, e, f), (g, h, i) = matrix
    return (a, d, g), (b, e, h), (c, f, i)


def _apply(matrix: _Matrix, vector: _Vector) -> _Vector:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def _times(one: _Matrix, other: _Matrix) -> _Matrix:
    first, second, third = (_apply(one, column) for column in _transposed(other))
    return _transposed((first, second, third))


def _inverted(matrix: _Matrix) -> _Matrix:
    (a, b, c), (d, e, f), (g, h, i) = matrix
    cofactors = (
        (e * i - f * h, c * h - b * i, b * f - c * e),
        (f * g - d * i, a * i - c * g, c * d - a * f),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    determinant = a * cofactors[0][0] + b * cofactors[1][0] + c * cofactors[2][0]
    first, second, third = ((x / determinant, y / determinant, z / determinant) for x, y, z in cofactors)
    return first, second, third
