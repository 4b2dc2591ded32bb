"""The matrix of the differential tests: format × mode × depth × alpha × profile × orientation.

Every case is a file made from numbers by `writers`, and the colours that `right_colours` works out for them. Where
libvips cannot be asked, the case says why.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, features
from unit.imaging import made, writers
from unit.imaging import right_colours as right
from unit.imaging.right_colours import Shares

WIDTH, HEIGHT = 48, 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One file.

    Attributes:
        right: sRGB upright on white, (height, width, 3), 0 to 255; None where only libvips knows.
        without_libvips: why libvips is not asked; empty where it is.
        tolerance: levels of 255 that a pixel may be off, where the curve to sRGB is steep or the codec lossy.
        mean_tolerance: the same for all pixels together.
    """

    name: str
    data: bytes
    right: Shares | None
    without_libvips: str = ""
    tolerance: float = 8
    mean_tolerance: float = 1.2


def picture() -> Shares:
    """Soft slopes beside a few plain colours, away from the greys and inside every gamut that is tried."""
    down, across = np.mgrid[0:HEIGHT, 0:WIDTH]
    red, green = across / (WIDTH - 1), down / (HEIGHT - 1)
    shares = np.stack((0.45 + 0.4 * red, 0.4 + 0.3 * green, 0.7 - 0.25 * red), axis=2)
    shares[0:16, 0:16] = np.array((200, 100, 50)) / 255
    shares[16:32, 32:48] = np.array((100, 150, 200)) / 255
    return np.asarray(shares)


def opacity() -> Shares:
    """Open on the left, half open in the middle, opaque on the right."""
    shares = np.ones((HEIGHT, WIDTH))
    shares[:, :16] = 0
    shares[:, 16:32] = 128 / 255
    return shares


def grey_of(shares: Shares) -> Shares:
    """One sample of three."""
    return np.asarray(shares.mean(axis=2, keepdims=True))


def stored(pixels: Any, orientation: int) -> Any:
    """How an upright picture is stored in an orientation."""
    back = {6: 8, 8: 6}.get(orientation, orientation)
    return right.upright(pixels, back)


def exif_of(orientation: int, color_space: int | None = None, interop: str | None = None) -> bytes:
    """EXIF as JPEG has it, behind six bytes."""
    exif = Image.Exif()
    if orientation != 1:
        exif[0x0112] = orientation
    if color_space is not None:
        exif.get_ifd(0x8769)[0xA001] = color_space
    if interop is not None:
        exif.get_ifd(0x8769)[0xA005] = {1: interop}
    return b"Exif\0\0" + exif.tobytes().removeprefix(b"Exif\0\0")


# PNG


def _iccp(profile: bytes) -> bytes:
    return made.chunk(b"iCCP", b"p\0\0" + zlib.compress(profile))


def _gama(parts: int) -> bytes:
    return made.chunk(b"gAMA", parts.to_bytes(4, "big"))


_CHRM_P3 = made.chunk(
    b"cHRM", b"".join(n.to_bytes(4, "big") for n in (31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000))
)
_CICP_P3, _CICP_2020 = (made.chunk(b"cICP", bytes(codes)) for codes in ((12, 13, 0, 1), (9, 1, 0, 1)))
_SRGB_CHUNK = made.chunk(b"sRGB", b"\0")
_NOT_HEEDED = "libvips heeds neither cICP nor gAMA nor cHRM"

_RGB_TAGS: list[tuple[str, bytes, Any, right.Curve, str]] = [
    ("untagged", b"", None, right.srgb_light, ""),
    ("iCCP P3", _iccp(made.DISPLAY_P3), right.P3_PRIMARIES, right.exponent(2.2), ""),
    ("iCCP exchanged", _iccp(right.EXCHANGED), right.EXCHANGED_PRIMARIES, right.exponent(2.2), ""),
    ("sRGB", _SRGB_CHUNK, None, right.srgb_light, ""),
    ("gAMA 1/2.2", _gama(45455), None, right.srgb_light, ""),
    ("gAMA 1", _gama(100_000), right.SRGB_PRIMARIES, right.exponent(1), _NOT_HEEDED),
    ("gAMA cHRM P3", _gama(45455) + _CHRM_P3, right.P3_PRIMARIES, right.srgb_light, _NOT_HEEDED),
    ("cHRM P3", _CHRM_P3, right.P3_PRIMARIES, right.srgb_light, _NOT_HEEDED),
    ("cICP P3", _CICP_P3, right.P3_PRIMARIES, right.srgb_light, _NOT_HEEDED),
    ("cICP 2020", _CICP_2020, right.BT_2020_PRIMARIES, right.srgb_light, _NOT_HEEDED),
    ("cICP before iCCP", _iccp(right.EXCHANGED) + _CICP_P3, right.P3_PRIMARIES, right.srgb_light, _NOT_HEEDED),
    (
        "iCCP before sRGB",
        _SRGB_CHUNK + _iccp(made.DISPLAY_P3),
        right.P3_PRIMARIES,
        right.exponent(2.2),
        _NOT_HEEDED,
    ),
    ("sRGB before gAMA", _gama(100_000) + _CHRM_P3 + _SRGB_CHUNK, None, right.srgb_light, ""),
    ("iCCP of grey", _iccp(made.grey_profile("Grey", 1.0)), None, right.srgb_light, ""),
    ("iCCP of inks", _iccp(made.ink_profile("Press")), None, right.srgb_light, ""),
]
_GREY_TAGS: list[tuple[str, bytes, right.Curve | None, str]] = [
    ("untagged", b"", None, ""),
    ("iCCP grey 1.0", _iccp(made.grey_profile("Linear grey", 1.0)), right.exponent(1), ""),
    ("iCCP grey 1.8", _iccp(made.grey_profile("Grey 1.8", 1.8)), right.exponent(1.8), ""),
    ("gAMA 1", _gama(100_000), right.exponent(1), _NOT_HEEDED),
    ("sRGB before gAMA", _gama(100_000) + _SRGB_CHUNK, None, ""),
    ("iCCP P3", _iccp(made.DISPLAY_P3), right.exponent(2.2), "libvips drops a profile of RGB on grey"),
]


def png_cases() -> Iterator[Case]:
    """Every colour type and depth of PNG, with all that it can say of its colours."""
    for orientation, interlaced in ((1, False), (6, False), (1, True)):
        for (tag, chunks, primaries, light, reason), depth, alpha in product(_RGB_TAGS, (8, 16), (False, True)):
            yield _png_rgb((tag, chunks, reason), (primaries, light), depth, alpha, orientation, interlaced)
        for (tag, chunks, curve, reason), depth in product(_GREY_TAGS, (1, 2, 4, 8, 16)):
            for alpha in (False, True) if depth >= 8 else (False,):
                yield _png_grey((tag, chunks, reason), curve, depth, alpha, orientation, interlaced)
    for depth, interlaced in product((1, 2, 4, 8), (False, True)):
        yield from _png_palette(depth, interlaced)
    yield from _png_keys()


def _png_extra(chunks: bytes, orientation: int) -> bytes:
    return chunks + (made.chunk(b"eXIf", exif_of(orientation)[6:]) if orientation != 1 else b"")


def _png_rgb(
    tag: tuple[str, bytes, str],
    space: tuple[Any, right.Curve],
    depth: int,
    alpha: bool,
    orientation: int,
    interlaced: bool,
) -> Case:
    shares = np.dstack((picture(), opacity())) if alpha else picture()
    numbers = writers.to_numbers(shares, depth)
    seen = numbers / ((1 << depth) - 1)
    colours = right.of_rgb(seen[:, :, :3], *space)
    extra = _png_extra(tag[1], orientation)
    return Case(
        name=f"PNG RGB{'A' if alpha else ''} {depth} · {tag[0]} · {orientation}{' interlaced' * interlaced}",
        data=writers.png(
            stored(numbers, orientation), depth=depth, colour=6 if alpha else 2, extra=extra, interlaced=interlaced
        ),
        right=right.on_white(colours, seen[:, :, 3]) if alpha else colours,
        without_libvips=tag[2],
    )


def _png_grey(
    tag: tuple[str, bytes, str],
    curve: right.Curve | None,
    depth: int,
    alpha: bool,
    orientation: int,
    interlaced: bool,
) -> Case:
    grey = grey_of(picture())
    shares = np.dstack((grey, opacity())) if alpha else grey
    numbers = writers.to_numbers(shares, depth)
    seen = numbers / ((1 << depth) - 1)
    colours = right.of_grey(seen, curve)
    extra = _png_extra(tag[1], orientation)
    return Case(
        name=f"PNG grey{'A' if alpha else ''} {depth} · {tag[0]} · {orientation}{' interlaced' * interlaced}",
        data=writers.png(
            stored(numbers, orientation), depth=depth, colour=4 if alpha else 0, extra=extra, interlaced=interlaced
        ),
        right=right.on_white(colours, seen[:, :, 1]) if alpha else colours,
        without_libvips=tag[2],
    )


def _palette(count: int) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """Numbers of colours, in slanted stripes, and the colours."""
    down, across = np.mgrid[0:HEIGHT, 0:WIDTH]
    chance = np.random.default_rng(3)
    colours = chance.integers(0, 256, (count, 3), dtype=np.uint8)
    return ((down // 4 + across // 4) % count).astype(np.uint32)[:, :, None], colours


def _png_palette(depth: int, interlaced: bool) -> Iterator[Case]:
    numbers, colours = _palette(1 << depth)
    shown = colours[numbers[:, :, 0]].astype(float)
    alphas = np.resize(np.array((0, 128, 255), np.uint8), 1 << depth)
    for profile, is_open in product((False, True), (False, True)):
        chunks = (_iccp(made.DISPLAY_P3) if profile else b"") + made.chunk(b"PLTE", colours.tobytes())
        seen = right.of_rgb(shown / 255, right.P3_PRIMARIES, right.exponent(2.2)) if profile else shown
        if is_open:
            chunks += made.chunk(b"tRNS", alphas.tobytes())
            seen = right.on_white(seen, alphas[numbers[:, :, 0]] / 255)
        kind = f"{'P3' if profile else 'untagged'}{' tRNS' * is_open}{' interlaced' * interlaced}"
        yield Case(
            name=f"PNG palette {depth} · {kind}",
            data=writers.png(numbers, depth=depth, colour=3, extra=chunks, interlaced=interlaced),
            right=seen,
        )


def _png_keys() -> Iterator[Case]:
    """A transparent colour at every depth, and one that differs from it in the last bit only."""
    for depth, used, interlaced in product((1, 2, 4, 8, 16), (True, False), (False, True)):
        numbers = writers.to_numbers(grey_of(picture()), depth)
        key = int(numbers[4, 4, 0]) ^ (0 if used or depth < 16 else 1)
        is_key = (numbers[:, :, 0] == key).astype(float)
        colours = right.of_grey(numbers / ((1 << depth) - 1))
        yield Case(
            name=f"PNG grey {depth} key{'' if used else ' of another bit'}{' interlaced' * interlaced}",
            data=writers.png(
                numbers,
                depth=depth,
                colour=0,
                extra=made.chunk(b"tRNS", key.to_bytes(2, "big")),
                interlaced=interlaced,
            ),
            right=right.on_white(colours, 1 - is_key),
        )
    for depth, used in product((8, 16), (True, False)):
        numbers = writers.to_numbers(picture(), depth)
        rgb = numbers[4, 4] ^ np.array((0, 0, 0 if used else 1), np.uint32)
        is_key = (numbers == rgb).all(axis=2).astype(float)
        key_bytes = b"".join(int(part).to_bytes(2, "big") for part in rgb)
        yield Case(
            name=f"PNG RGB {depth} key{'' if used else ' of another bit'}",
            data=writers.png(numbers, depth=depth, colour=2, extra=made.chunk(b"tRNS", key_bytes)),
            right=right.on_white(right.of_rgb(numbers / ((1 << depth) - 1)), 1 - is_key),
        )
    yield from _png_keys_that_do_not_count()


def _png_keys_that_do_not_count() -> Iterator[Case]:
    """tRNS where it does not belong, or of a length that does not fit: the picture is opaque."""

    def key(length: int) -> bytes:
        return made.chunk(b"tRNS", bytes(length))

    for depth, count, wrong in ((1, 4, 4), (2, 4, 5), (4, 4, 5), (8, 200, 201)):
        numbers, colours = _palette(min(count, 1 << depth))
        palette = made.chunk(b"PLTE", colours.tobytes().ljust(3 * count, b"\0"))
        for name, extra in (("before PLTE", key(1) + palette), ("too long", palette + key(wrong))):
            yield Case(
                name=f"PNG palette {depth} tRNS {name}",
                data=writers.png(numbers, depth=depth, colour=3, extra=extra),
                right=colours[numbers[:, :, 0]].astype(float),
            )
        yield Case(
            name=f"PNG palette {depth} tRNS behind the pixels",
            data=_before_the_end(writers.png(numbers, depth=depth, colour=3, extra=palette), key(1)),
            right=colours[numbers[:, :, 0]].astype(float),
        )
    for colour, length in ((0, 1), (0, 3), (0, 6), (2, 2), (2, 5), (2, 7)):
        shares = grey_of(picture()) if colour == 0 else picture()
        numbers = writers.to_numbers(shares, 8)
        numbers[:8] = 0
        yield Case(
            name=f"PNG {'grey' if colour == 0 else 'RGB'} tRNS of {length} bytes",
            data=writers.png(numbers, depth=8, colour=colour, extra=key(length)),
            right=right.of_grey(numbers / 255) if colour == 0 else right.of_rgb(numbers / 255),
        )
    numbers = writers.to_numbers(picture(), 8)
    numbers[:8] = 0
    yield Case(
        name="PNG RGB tRNS behind the pixels",
        data=_before_the_end(writers.png(numbers, depth=8, colour=2), key(6)),
        right=right.of_rgb(numbers / 255),
    )


def _before_the_end(data: bytes, chunk: bytes) -> bytes:
    at = data.index(b"IEND") - 4
    return data[:at] + chunk + data[at:]


# TIFF

_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _CMYK, _YCBCR, _CIE_LAB, _ICC_LAB = 0, 1, 2, 3, 5, 6, 8, 9
_LIBVIPS_DEPTHS = {1, 2, 4, 8, 16}
_LIBVIPS_IS_MEANT_FOR_SCIENCE = "libvips reads few bits in 16, and depths such as 12, as they are: dark"


def _tag_icc(profile: bytes | None) -> dict[int, tuple[str, Sequence[int]]]:
    return {34675: ("B", profile)} if profile else {}


def _tag_turn(orientation: int) -> dict[int, tuple[str, Sequence[int]]]:
    return {274: ("H", [orientation])} if orientation != 1 else {}


def tiff_grey_cases() -> Iterator[Case]:
    """Photometric interpretations, depths, orders of bytes, alphas, codecs, profiles and orientations."""
    curves = {"untagged": (None, None), "grey 1.0": (made.grey_profile("Linear grey", 1.0), right.exponent(1))}
    for bits, photometric, order in product(range(1, 17), (_WHITE_IS_ZERO, _BLACK_IS_ZERO), "<>"):
        for tag, orientation, compression in (
            ("untagged", 1, 1),
            ("untagged", 6, 5),
            ("grey 1.0", 1, 8),
            ("untagged", 1, 32773),
        ):
            profile, curve = curves[tag]
            numbers = writers.to_numbers(grey_of(picture()), bits)
            seen = numbers / ((1 << bits) - 1)
            written = (1 << bits) - 1 - numbers if photometric == _WHITE_IS_ZERO else numbers
            tags = _tag_icc(profile) | _tag_turn(orientation)
            yield Case(
                name=f"TIFF grey {bits} photometric {photometric} {order} · {tag} · {orientation} by {compression}",
                data=writers.tiff(
                    stored(written, orientation),
                    bits=bits,
                    photometric=photometric,
                    order=order,
                    compression=compression,
                    rows_per_strip=7,
                    tags=tags,
                ),
                right=right.of_grey(seen, curve),
                without_libvips="" if bits in _LIBVIPS_DEPTHS else _LIBVIPS_IS_MEANT_FOR_SCIENCE,
            )
    for bits, photometric, kind, order in product((8, 16), (0, 1), (0, 1, 2), "<>"):
        yield _tiff_grey_alpha(bits, photometric, kind, order)


def _tiff_grey_alpha(bits: int, photometric: int, kind: int, order: str) -> Case:
    grey, alpha = grey_of(picture()), opacity()[:, :, None]
    shown = right.on_white(right.of_grey(grey), alpha[:, :, 0]) if kind else right.of_grey(grey)
    if photometric == _WHITE_IS_ZERO:
        grey = 1 - grey
    numbers = writers.to_numbers(np.dstack((grey * alpha if kind == 1 else grey, alpha)), bits)
    return Case(
        name=f"TIFF grey {bits} photometric {photometric} extra {kind} {order}",
        data=writers.tiff(numbers, bits=bits, photometric=photometric, order=order, tags={338: ("H", [kind])}),
        right=shown,
        without_libvips="libvips takes any extra sample for plain alpha" if kind != 2 or not photometric else "",
    )


def tiff_rgb_cases() -> Iterator[Case]:
    """Depths, alphas, planes, orders of bytes, codecs, tiles, profiles and orientations."""
    profiles: dict[str, tuple[bytes | None, tuple[Any, ...]]] = {
        "untagged": (None, ()),
        "P3": (made.DISPLAY_P3, (right.P3_PRIMARIES, right.exponent(2.2))),
    }
    codecs = ((1, 1, None), (5, 1, None), (8, 2, None), (32773, 1, None), (8, 1, 16))
    for bits, kind, planar, order, (tag, (profile, space)) in product(
        (8, 16), (None, 0, 1, 2), (False, True), "<>", profiles.items()
    ):
        for (compression, predictor, tile), orientation in zip(codecs, (1, 3, 6, 8, 1), strict=True):
            yield _tiff_rgb_case(
                (bits, kind, planar, order), (tag, profile, space), (compression, predictor, tile), orientation
            )
    for bits in (1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15):
        yield _tiff_rgb_case((bits, None, False, "<"), ("untagged", None, ()), (1, 1, None), 1)
        yield _tiff_rgb_case((bits, 2, True, ">"), ("untagged", None, ()), (8, 1, None), 6)


def _tiff_rgb_case(
    layout: tuple[int, int | None, bool, str],
    colours: tuple[str, bytes | None, tuple[Any, ...]],
    codec: tuple[int, int, int | None],
    orientation: int,
) -> Case:
    (bits, kind, planar, order), (tag, profile, space) = layout, colours
    compression, predictor, tile = codec
    alpha = opacity() if bits > 1 else np.rint(opacity())
    shares = picture() if kind is None else np.dstack((picture() * (alpha[:, :, None] if kind == 1 else 1), alpha))
    numbers = writers.to_numbers(shares, bits)
    seen = numbers / ((1 << bits) - 1)
    if kind == 1:
        shown = right.on_white(right.of_rgb(picture(), *space), alpha)
    else:
        shown = right.of_rgb(seen[:, :, :3], *space)
        shown = right.on_white(shown, seen[:, :, 3]) if kind == 2 else shown
    tags = _tag_icc(profile) | _tag_turn(orientation) | ({} if kind is None else {338: ("H", [kind])})
    reason = "" if bits in {8, 16} else _LIBVIPS_IS_MEANT_FOR_SCIENCE
    if kind in {0, 1}:
        reason = "libvips takes any extra sample for plain alpha"
    if tile and planar:
        reason = "libvips does not read tiles of separate planes"
    return Case(
        name=f"TIFF RGB {bits} extra {kind} {'planar' if planar else 'chunky'} {order} · {tag} · {orientation}"
        f" codec {compression}/{predictor}{' tiles' if tile else ''}",
        data=_coded(
            codec, stored(numbers, orientation), bits=bits, photometric=_RGB, order=order, planar=planar, tags=tags
        ),
        right=shown,
        without_libvips=reason,
    )


def _coded(codec: tuple[int, int, int | None], numbers: Any, **how: Any) -> bytes:
    """A TIFF by a codec: compression, predictor, and the side of its tiles, or None for strips."""
    compression, predictor, tile = codec
    rows = None if tile else 7
    return writers.tiff(
        numbers, compression=compression, predictor=predictor, rows_per_strip=rows, tile=tile, **how
    )


_EXTRAS: list[tuple[int, tuple[int, ...]]] = [
    (2, (0, 0)),
    (2, (0, 1)),
    (2, (0, 2)),
    (2, (1, 0)),
    (2, (2, 0)),
    (2, (1, 2)),
    (2, (2, 1)),
    (2, (2,)),
    (3, (0, 2, 0)),
    (3, (0, 0, 1)),
    (3, (0, 0, 2)),
    (4, (0, 0, 0, 2)),
    (1, (3,)),
    (1, (0, 2)),
    (0, (2,)),
]
"""How many samples there are beyond the colour, and what the file tells of them: not always of as many."""


def tiff_extra_cases() -> Iterator[Case]:
    """Several samples beyond the colour, of which the first that is called alpha is it, wherever it stands."""
    for (count, told), bits, planar, order, photometric in product(
        _EXTRAS, (8, 12, 16), (False, True), "<>", (_RGB, _BLACK_IS_ZERO, _WHITE_IS_ZERO)
    ):
        yield _tiff_extra_case(count, told, bits, planar, order, photometric)
    for bits, planar in product((8, 16), (False, True)):
        numbers = writers.to_numbers(np.dstack((picture(), opacity())), bits)
        seen = numbers / ((1 << bits) - 1)
        yield Case(
            name=f"TIFF RGB {bits} with a fourth sample of which nothing is told{' planar' * planar}",
            data=writers.tiff(numbers, bits=bits, photometric=_RGB, planar=planar),
            right=right.on_white(right.of_rgb(seen[:, :, :3]), seen[:, :, 3]),
        )


def _tiff_extra_case(
    count: int, told: tuple[int, ...], bits: int, planar: bool, order: str, photometric: int
) -> Case:
    colours = picture() if photometric == _RGB else grey_of(picture())
    shown = right.of_rgb(colours) if photometric == _RGB else right.of_grey(colours)
    alpha_at = next((place for place, kind in enumerate(told[:count]) if kind in {1, 2}), None)
    if photometric == _WHITE_IS_ZERO:
        colours = 1 - colours
    extras = np.full((HEIGHT, WIDTH, count), 3 / 255)
    if alpha_at is not None:
        extras[:, :, alpha_at] = opacity()
        shown = right.on_white(shown, opacity())
        colours = colours * opacity()[:, :, None] if told[alpha_at] == 1 else colours
    is_asked = photometric == _RGB and bits != 12 and alpha_at == count - 1 and told[alpha_at] == 2
    return Case(
        name=f"TIFF {bits} photometric {photometric}, {count} extras {told}{' planar' * planar} {order}",
        data=writers.tiff(
            writers.to_numbers(np.dstack((colours, extras)), bits),
            bits=bits,
            photometric=photometric,
            order=order,
            planar=planar,
            rows_per_strip=7,
            tags={338: ("H", told)},
        ),
        right=shown,
        without_libvips="" if is_asked else "libvips takes the last extra sample for plain alpha",
    )


def big_tiff_cases() -> Iterator[Case]:
    """The 64-bit kind of TIFF: what it holds is what the ordinary kind may hold."""
    kinds = ((1, _BLACK_IS_ZERO), (8, _BLACK_IS_ZERO), (12, _RGB), (16, _WHITE_IS_ZERO), (8, _RGB), (16, _RGB))
    codecs = ((1, 1, None, 1), (5, 1, None, 6), (8, 1, 16, 1), (32773, 1, 16, 1))
    for (bits, photometric), order, planar, (compression, predictor, tile, orientation) in product(
        kinds, "<>", (False, True), codecs
    ):
        shares = picture() if photometric == _RGB else grey_of(picture())
        numbers = writers.to_numbers(shares, bits)
        seen = numbers / ((1 << bits) - 1)
        written = (1 << bits) - 1 - numbers if photometric == _WHITE_IS_ZERO else numbers
        reason = "libvips does not read tiles of separate planes" if tile and planar else ""
        reason = "libvips makes white of one plane of one bit" if planar and bits == 1 else reason
        yield Case(
            name=f"BigTIFF {bits} photometric {photometric} {'planar' if planar else 'chunky'} {order}"
            f" · {orientation} codec {compression}/{predictor}{' tiles' if tile else ''}",
            data=_coded(
                (compression, predictor, tile),
                stored(written, orientation),
                bits=bits,
                photometric=photometric,
                order=order,
                planar=planar,
                tags=_tag_turn(orientation),
                big=True,
            ),
            right=right.of_rgb(seen) if photometric == _RGB else right.of_grey(seen),
            without_libvips=reason if bits in _LIBVIPS_DEPTHS else _LIBVIPS_IS_MEANT_FOR_SCIENCE,
        )
    for order in "<>":
        yield from _big_tiff_colours(order)


def _big_tiff_colours(order: str) -> Iterator[Case]:
    """Alpha, palettes, inks, a profile, and what a camera says of its colours."""
    numbers = writers.to_numbers(picture(), 8)
    shares = numbers / 255
    half = writers.to_numbers(np.dstack((picture(), opacity())), 8)
    yield Case(
        name=f"BigTIFF with alpha {order}",
        data=writers.tiff(half, bits=8, photometric=_RGB, order=order, tags={338: ("H", [2])}, big=True),
        right=right.on_white(right.of_rgb(half[:, :, :3] / 255), half[:, :, 3] / 255),
    )
    indexes, colours = _palette(256)
    columns = (colours.T.reshape(-1).astype(int) * 257).tolist()
    yield Case(
        name=f"BigTIFF palette {order}",
        data=writers.tiff(indexes, bits=8, photometric=_PALETTE, order=order, tags={320: ("H", columns)}, big=True),
        right=colours[indexes[:, :, 0]].astype(float),
    )
    inks = writers.to_numbers(np.dstack((1 - picture(), np.full((HEIGHT, WIDTH), 0.1))), 8)
    yield Case(
        name=f"BigTIFF of inks {order}",
        data=writers.tiff(inks, bits=8, photometric=_CMYK, order=order, compression=8, big=True),
        right=right.of_inks(inks / 255),
        without_libvips="libvips has a press profile of its own for untagged inks",
    )
    for compression in (1, 8):
        yield Case(
            name=f"BigTIFF with profile {order} codec {compression}",
            data=writers.tiff(
                numbers,
                bits=8,
                photometric=_RGB,
                order=order,
                compression=compression,
                tags=_tag_icc(made.DISPLAY_P3),
                big=True,
            ),
            right=right.of_rgb(shares, right.P3_PRIMARIES, right.exponent(2.2)),
        )
    said = {34665: ("D", {0xA001: ("H", [0xFFFF]), 0xA005: ("D", {1: ("c", b"R03\0")})})}
    yield Case(
        name=f"BigTIFF with EXIF of Adobe RGB {order}",
        data=writers.tiff(numbers, bits=8, photometric=_RGB, order=order, tags=said, big=True),
        right=right.of_rgb(shares, right.ADOBE_PRIMARIES, right.exponent(563 / 256)),
        without_libvips="libvips does not heed EXIF's colour space",
    )


def tiff_few_bits_cases() -> Iterator[Case]:
    """Numbers of 8 to 15 bits in places for 16, with and without the tag that tells it."""
    for bits, told, count in product((8, 10, 12, 14, 15), (True, False), (1, 3)):
        if not told and bits > 12:
            continue  # a dark picture, not a black one: nothing tells that it is not meant to be dark
        shares = picture() if count == 3 else grey_of(picture())
        numbers = writers.to_numbers(shares, bits)
        numbers[0, 0] = (1 << bits) - 1
        seen = numbers / ((1 << bits) - 1)
        tags: dict[int, tuple[str, Sequence[int]]] = {281: ("H", [(1 << bits) - 1] * count)} if told else {}
        for order, orientation in (("<", 1), (">", 6)):
            yield Case(
                name=f"TIFF {bits} bits in 16, {count} samples, {'told' if told else 'seen'} {order} {orientation}",
                data=writers.tiff(
                    stored(numbers, orientation),
                    bits=16,
                    photometric=_RGB if count == 3 else _BLACK_IS_ZERO,
                    order=order,
                    tags=tags | _tag_turn(orientation),
                ),
                right=right.of_rgb(seen) if count == 3 else right.of_grey(seen),
                without_libvips=_LIBVIPS_IS_MEANT_FOR_SCIENCE,
                tolerance=24,  # for JPEG, around that pixel
            )


def _tiff_palettes() -> Iterator[Case]:
    for bits, map_bits, order in product((1, 2, 4, 8), (8, 16), "<>"):
        numbers, colours = _palette(1 << bits)
        columns = colours.T.reshape(-1).astype(int) * (257 if map_bits == 16 else 1)
        yield Case(
            name=f"TIFF palette {bits}, map of {map_bits} {order}",
            data=writers.tiff(
                numbers, bits=bits, photometric=_PALETTE, order=order, tags={320: ("H", columns.tolist())}
            ),
            right=colours[numbers[:, :, 0]].astype(float),
        )


def tiff_other_cases() -> Iterator[Case]:
    """Palettes, inks, Lab, YCbCr, and JPEG inside."""
    yield from _tiff_palettes()
    for bits, planar, order in product((8, 16), (False, True), "<>"):
        inks = np.dstack((1 - picture(), np.full((HEIGHT, WIDTH), 0.1)))
        numbers = writers.to_numbers(inks, bits)
        name = f"{bits} {'planar' if planar else 'chunky'} {order}"
        data = writers.tiff(numbers, bits=bits, photometric=_CMYK, order=order, planar=planar)
        yield Case(
            name=f"TIFF CMYK {name}",
            data=data,
            right=right.of_inks(numbers / ((1 << bits) - 1)),
            without_libvips="libvips has a press profile of its own for untagged inks",
        )
        yield Case(
            name=f"TIFF CMYK {name} with profile",
            data=writers.tiff(
                numbers,
                bits=bits,
                photometric=_CMYK,
                order=order,
                planar=planar,
                tags=_tag_icc(made.ink_profile("Press")),
            ),
            right=None,
            tolerance=8,
        )
        yield from _tiff_lab(bits, planar, order)
    ycc = np.array(Image.fromarray(np.rint(picture() * 255).astype(np.uint8)).convert("YCbCr"))
    for compression in (1, 5):
        tags: dict[int, tuple[str, Sequence[int]]] = {530: ("H", [1, 1])}
        yield Case(
            name=f"TIFF YCbCr codec {compression}",
            data=writers.tiff(
                ycc.astype(np.uint32), bits=8, photometric=_YCBCR, compression=compression, tags=tags
            ),
            right=right.of_rgb(picture()),
            without_libvips="libvips reads YCbCr in JPEG only",
            mean_tolerance=2,
        )
    for mode in ("RGB", "L", "CMYK"):
        yield _jpeg_in_tiff(mode)


def _tiff_lab(bits: int, planar: bool, order: str) -> Iterator[Case]:
    down, across = np.mgrid[0:HEIGHT, 0:WIDTH]
    lab = np.dstack((50 + 30 * down / HEIGHT, -25 + 50 * across / WIDTH, np.full((HEIGHT, WIDTH), 15.0)))
    unit = 1 << (bits - 8)
    signed = np.rint(lab[:, :, 1:] * unit).astype(np.int64)
    most = (1 << bits) - 1
    cie = np.dstack((np.rint(lab[:, :, :1] / 100 * most), signed % (1 << bits))).astype(np.uint32)
    white = 0xFF00 if bits == 16 else 255
    icc = np.dstack((np.rint(lab[:, :, :1] / 100 * white), signed + 128 * unit)).astype(np.uint32)
    for photometric, numbers in ((_CIE_LAB, cie), (_ICC_LAB, icc)):
        yield Case(
            name=f"TIFF Lab {bits} photometric {photometric} {'planar' if planar else 'chunky'} {order}",
            data=writers.tiff(numbers, bits=bits, photometric=photometric, order=order, planar=planar),
            right=right.of_lab(lab),
            without_libvips="libvips reads chunky CIELab of 16 bits only"
            if planar or bits == 8 or photometric == _ICC_LAB
            else "",
            mean_tolerance=2,
        )


def _jpeg_in_tiff(mode: str) -> Case:
    image = Image.fromarray(np.rint(picture() * 255).astype(np.uint8)).convert(mode)
    shown = {"RGB": right.of_rgb(picture()), "L": None, "CMYK": right.of_rgb(picture())}[mode]
    if shown is None:
        shown = right.of_grey(np.array(image)[:, :, None] / 255)
    return Case(
        name=f"TIFF with JPEG inside, {mode}",
        data=_saved(image, "TIFF", compression="jpeg", quality=98),
        right=shown,
        without_libvips="libvips has a press profile of its own for untagged inks" if mode == "CMYK" else "",
        tolerance=24,
        mean_tolerance=3,
    )


# JPEG


def jpeg_cases() -> Iterator[Case]:
    """Modes, profiles wherever they stand, what EXIF says of colours, and all orientations."""
    rgb = Image.fromarray(np.rint(picture() * 255).astype(np.uint8))
    p3 = (right.P3_PRIMARIES, right.exponent(2.2))
    adobe = (right.ADOBE_PRIMARIES, right.exponent(2.2))
    for orientation, (tag, profile, space), progressive in product(
        range(1, 9), (("untagged", None, ()), ("P3", made.DISPLAY_P3, p3)), (False, True)
    ):
        data = _jpeg(rgb, orientation, profile, progressive=progressive)
        shown = right.of_rgb(picture(), *space)
        yield Case(
            name=f"JPEG RGB · {tag} · {orientation}{' progressive' * progressive}",
            data=data,
            right=shown,
            tolerance=12,
        )
        if profile:
            yield Case(
                name=f"JPEG RGB · {tag} behind the frame header · {orientation}{' progressive' * progressive}",
                data=_profile_moved_behind(data),
                right=shown,
                tolerance=12,
            )
    for tag, color_space, interop, used in (
        ("R03", 0xFFFF, "R03", adobe),
        ("R03 alone", None, "R03", adobe),
        ("ColorSpace 2", 2, None, adobe),
        ("R98", 0xFFFF, "R98", ()),
        ("uncalibrated", 0xFFFF, None, ()),
        ("sRGB with R03", 1, "R03", ()),
    ):
        for profile in (None, made.DISPLAY_P3):
            data = _saved(
                rgb, "JPEG", quality=100, subsampling=0, exif=exif_of(1, color_space, interop), **_icc(profile)
            )
            yield Case(
                name=f"JPEG RGB · EXIF {tag}{' and P3' if profile else ''}",
                data=data,
                right=right.of_rgb(picture(), *(p3 if profile else used)),
                without_libvips="" if profile or not used else "libvips does not heed EXIF's colour space",
                tolerance=12,
            )
    yield from _jpeg_grey_and_inks(rgb)


def _jpeg_grey_and_inks(rgb: Image.Image) -> Iterator[Case]:
    grey = Image.fromarray(np.rint(grey_of(picture())[:, :, 0] * 255).astype(np.uint8))
    seen = np.array(grey)[:, :, None] / 255
    for orientation, (tag, profile, curve, reason) in product(
        (1, 6),
        (
            ("untagged", None, None, ""),
            ("grey 1.0", made.grey_profile("Linear grey", 1.0), right.exponent(1), ""),
            ("grey 1.8", made.grey_profile("Grey 1.8", 1.8), right.exponent(1.8), ""),
            ("P3", made.DISPLAY_P3, right.exponent(2.2), "libvips drops a profile of RGB on grey"),
            ("inks", made.ink_profile("Press"), None, "libvips warns of a profile that does not fit"),
        ),
    ):
        yield Case(
            name=f"JPEG grey · {tag} · {orientation}",
            data=_jpeg(grey, orientation, profile),
            right=right.of_grey(seen, curve),
            without_libvips=reason,
        )
    inks = rgb.convert("CMYK")
    for orientation, profile in product((1, 8), (None, made.ink_profile("Press"))):
        yield Case(
            name=f"JPEG CMYK · {'Press' if profile else 'untagged'} · {orientation}",
            data=_jpeg(inks, orientation, profile),
            right=None if profile else right.of_rgb(picture()),
            without_libvips="" if profile else "libvips has a press profile of its own for untagged inks",
            tolerance=12,
        )


def _icc(profile: bytes | None) -> dict[str, Any]:
    return {"icc_profile": profile} if profile else {}


def _saved(image: Image.Image, format_name: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format_name, **options)
    return buffer.getvalue()


def _turned(image: Image.Image, orientation: int) -> Image.Image:
    return Image.fromarray(np.ascontiguousarray(stored(np.array(image), orientation)), image.mode)


def _jpeg(image: Image.Image, orientation: int, profile: bytes | None, *, progressive: bool = False) -> bytes:
    turned = _turned(image, orientation)
    exif = {"exif": exif_of(orientation)} if orientation != 1 else {}
    return _saved(turned, "JPEG", quality=100, subsampling=0, progressive=progressive, **exif, **_icc(profile))


def _profile_moved_behind(data: bytes) -> bytes:
    """The same file with its APP2 between the frame header and the first scan."""
    start = data.index(b"\xff\xe2")
    end = start + 2 + int.from_bytes(data[start + 2 : start + 4], "big")
    profile, rest = data[start:end], data[:start] + data[end:]
    scan = rest.index(b"\xff\xda")
    return rest[:scan] + profile + rest[scan:]


# WebP, GIF, BMP, AVIF


def webp_cases() -> Iterator[Case]:
    """Without loss, with alpha, profiles and orientations."""
    rgb, alpha = np.rint(picture() * 255), np.rint(opacity() * 255)
    for orientation, profile, is_open in product(
        (1, 3, 6), (None, made.DISPLAY_P3, right.LINEAR_RGB), (False, True)
    ):
        space = {
            None: (),
            made.DISPLAY_P3: (right.P3_PRIMARIES, right.exponent(2.2)),
            right.LINEAR_RGB: (right.SRGB_PRIMARIES, right.exponent(1)),
        }[profile]
        pixels = (np.dstack((rgb, alpha)) if is_open else rgb).astype(np.uint8)
        colours = right.of_rgb(rgb / 255, *space)
        exif = {"exif": exif_of(orientation)} if orientation != 1 else {}
        image = Image.fromarray(np.ascontiguousarray(stored(pixels, orientation)))
        yield Case(
            name=f"WebP {'RGBA' if is_open else 'RGB'} · {len(profile or b'')} bytes of profile · {orientation}",
            data=_saved(image, "WEBP", lossless=True, exact=True, **exif, **_icc(profile)),
            right=right.on_white(colours, alpha / 255) if is_open else colours,
        )
    yield from _webp_films(rgb, alpha)


def _webp_films(rgb: Shares, alpha: Shares) -> Iterator[Case]:
    """Frames on canvases, with and without the flag for what is seen through."""
    for canvas, is_open, told_open, lossless in product(
        ((WIDTH, HEIGHT), (WIDTH + 16, HEIGHT + 9)), (False, True), (False, True), (False, True)
    ):
        at = (0, 0) if canvas == (WIDTH, HEIGHT) else (4, 6)
        pixels = (np.dstack((rgb, alpha)) if is_open else rgb).astype(np.uint8)
        frame = _saved(Image.fromarray(pixels), "WEBP", lossless=lossless, exact=True, quality=100)
        shown = np.full((canvas[1], canvas[0], 3), 255.0)
        seen = right.on_white(right.of_rgb(rgb / 255), alpha / 255) if is_open else right.of_rgb(rgb / 255)
        shown[at[1] : at[1] + HEIGHT, at[0] : at[0] + WIDTH] = seen
        yield Case(
            name=f"WebP film {canvas}{' open' * is_open}{' told open' * told_open}{' lossless' * lossless}",
            data=writers.webp_film(frame, (WIDTH, HEIGHT), canvas=canvas, at=at, told_open=told_open),
            right=shown,
            tolerance=25 if lossless else 90,  # sent as JPEG, with the sharp edges of the frame
            mean_tolerance=1.2 if lossless else 3,
        )


def gif_cases() -> Iterator[Case]:
    """Frames on canvases."""
    numbers, colours = _palette(256)
    indexes = numbers[:, :, 0].astype(np.uint8)
    for canvas, at, background, transparent in product(
        ((WIDTH, HEIGHT), (WIDTH + 16, HEIGHT + 9)), ((0, 0), (5, 3)), (0, 7), (None, 0, 9)
    ):
        if canvas == (WIDTH, HEIGHT) and at != (0, 0):
            continue
        shown = np.full((canvas[1], canvas[0], 3), 255.0)
        frame = colours[indexes].astype(float)
        if transparent is not None:
            frame = right.on_white(frame, (indexes != transparent).astype(float))
        shown[at[1] : at[1] + HEIGHT, at[0] : at[0] + WIDTH] = frame
        yield Case(
            name=f"GIF {canvas} at {at} background {background} transparent {transparent}",
            data=writers.gif(
                indexes, colours.tobytes(), canvas=canvas, at=at, background=background, transparent=transparent
            ),
            right=shown,
            without_libvips="libvips shows black where no frame is"
            if canvas != (WIDTH, HEIGHT) and transparent is None
            else "",
        )


_MASKS = {
    "5 6 5": (16, (0xF800, 0x7E0, 0x1F)),
    "5 5 5": (16, (0x7C00, 0x3E0, 0x1F)),
    "5 5 5 1": (16, (0x7C00, 0x3E0, 0x1F, 0x8000)),
    "4 4 4": (16, (0xF00, 0xF0, 0xF)),
    "4 4 4 4": (16, (0xF00, 0xF0, 0xF, 0xF000)),
    "5 6 5 reversed": (16, (0x1F, 0x7E0, 0xF800)),
    "8 8 8": (32, (0xFF0000, 0xFF00, 0xFF)),
    "8 8 8 8": (32, (0xFF0000, 0xFF00, 0xFF, 0xFF000000)),
    "8 8 8 8 reversed": (32, (0xFF, 0xFF00, 0xFF0000, 0xFF000000)),
    "8 8 8 8 alpha last": (32, (0xFF000000, 0xFF0000, 0xFF00, 0xFF)),
    "8 8 8 rotated": (32, (0xFF00, 0xFF0000, 0xFF)),
    "10 10 10": (32, (0x3FF00000, 0xFFC00, 0x3FF)),
    "10 10 10 2": (32, (0x3FF00000, 0xFFC00, 0x3FF, 0xC0000000)),
    "10 10 10 upper": (32, (0x3FF << 22, 0x3FF << 12, 0x3FF << 2)),
    "11 11 10": (32, (0x7FF << 21, 0x7FF << 10, 0x3FF)),
    "9 9 9": (32, (0x1FF << 18, 0x1FF << 9, 0x1FF)),
    "6 6 6": (32, (0x3F << 12, 0x3F << 6, 0x3F)),
}


def bmp_cases() -> Iterator[Case]:
    """Bit fields of all widths, alpha, both directions, headers of three lengths, an embedded profile."""
    for (name, (bits, masks)), header_bytes, top_down in product(_MASKS.items(), (40, 108, 124), (False, True)):
        if len(masks) == 4 and header_bytes == 40:
            continue
        for profile in (None, made.DISPLAY_P3) if header_bytes == 124 else (None,):
            yield _bmp(name, bits, masks, header_bytes, top_down, profile)


def _bmp(
    name: str, bits: int, masks: tuple[int, ...], header_bytes: int, top_down: bool, profile: bytes | None
) -> Case:
    shares = np.dstack((picture(), opacity()))[:, :, : len(masks)]
    widths = [mask.bit_count() for mask in masks]
    channels = [writers.to_numbers(shares[:, :, number], width) for number, width in enumerate(widths)]
    seen = np.stack([channel / ((1 << width) - 1) for channel, width in zip(channels, widths, strict=True)], axis=2)
    space = (right.P3_PRIMARIES, right.exponent(2.2)) if profile else ()
    colours = right.of_rgb(seen[:, :, :3], *space)
    return Case(
        name=f"BMP {name} header {header_bytes}{' top down' * top_down}{' · P3' if profile else ''}",
        data=writers.bmp(
            np.stack(channels, axis=2),
            masks,
            bits=bits,
            header_bytes=header_bytes,
            top_down=top_down,
            profile=profile or b"",
        ),
        right=right.on_white(colours, seen[:, :, 3]) if len(masks) == 4 else colours,
        without_libvips="libvips does not read BMP",
    )


def avif_cases() -> Iterator[Case]:
    """Crops, turns, mirrors, codes of colour and profiles."""
    if not features.check("avif"):
        return
    rgb = np.rint(picture() * 255).astype(np.uint8)
    plain = _saved(Image.fromarray(rgb), "AVIF", quality=100, subsampling="4:4:4")
    for crop, quarters, axis in product(
        (None, ((32, 20), (0, 0)), ((24, 16), (-8, 6))), (0, 1, 2, 3), (None, 0, 1)
    ):
        properties, shown = [], right.of_rgb(picture())
        if crop:
            (width, height), (across, down) = crop
            left, top = (WIDTH - width + across) // 2, (HEIGHT - height + down) // 2
            shown = shown[top : top + height, left : left + width]
            properties.append(writers.clean_aperture(*crop))
        if quarters:
            shown = np.rot90(shown, quarters)
            properties.append(writers.turn(quarters))
        if axis is not None:
            shown = shown[::-1] if axis == 0 else shown[:, ::-1]
            properties.append(writers.mirror(axis))
        yield Case(
            name=f"AVIF crop {crop} turned {quarters} mirrored {axis}",
            data=writers.avif_with(plain, properties) if properties else plain,
            right=shown,
            tolerance=20,
            mean_tolerance=2,
        )
    yield from _avif_colours(rgb, plain)


def _avif_colours(rgb: NDArray[np.uint8], plain: bytes) -> Iterator[Case]:
    at = plain.index(b"nclx") + 4
    for codes, primaries, light in (
        ((12, 13), right.P3_PRIMARIES, right.srgb_light),
        ((9, 13), right.BT_2020_PRIMARIES, right.srgb_light),
        ((1, 8), right.SRGB_PRIMARIES, right.exponent(1)),
        ((2, 2), None, right.srgb_light),
        ((1, 1), None, right.srgb_light),
    ):
        coded = b"".join(code.to_bytes(2, "big") for code in codes)
        yield Case(
            name=f"AVIF coded {codes}",
            data=plain[:at] + coded + plain[at + 4 :],
            right=right.of_rgb(picture(), primaries, light),
            without_libvips="libvips does not heed nclx",
            tolerance=20,
            mean_tolerance=2,
        )
        yield from _avif_coded_in_pixels(codes, primaries, light)
    for profile, space in (
        (made.DISPLAY_P3, (right.P3_PRIMARIES, right.exponent(2.2))),
        (right.EXCHANGED, (right.EXCHANGED_PRIMARIES, right.exponent(2.2))),
        (ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(), ()),
    ):
        for is_open in (False, True):
            alpha = np.rint(opacity() * 255)
            pixels = np.dstack((rgb, alpha.astype(np.uint8))) if is_open else rgb
            colours = right.of_rgb(picture(), *space)
            yield Case(
                name=f"AVIF {'RGBA' if is_open else 'RGB'} with {len(profile)} bytes of profile",
                data=_saved(Image.fromarray(pixels), "AVIF", quality=100, subsampling="4:4:4", icc_profile=profile),
                right=right.on_white(colours, alpha / 255) if is_open else colours,
                tolerance=20,
                mean_tolerance=2,
            )


def _avif_coded_in_pixels(codes: tuple[int, int], primaries: Any, light: right.Curve) -> Iterator[Case]:
    """Without a box for the colours: one picture, and the same as a tile, which must have 64 pixels a side."""
    shares = np.kron(picture(), np.ones((2, 2, 1)))
    pixels = Image.fromarray(np.rint(shares * 255).astype(np.uint8))
    silent = writers.avif_coded(_saved(pixels, "AVIF", quality=100, subsampling="4:4:4"), codes)
    for name, data in (("pixels", silent), ("tiles", writers.avif_of_tiles(silent))):
        yield Case(
            name=f"AVIF coded {codes} by its {name}",
            data=data,
            right=right.of_rgb(shares, primaries, light),
            without_libvips="" if primaries is None else "libvips does not heed the code in the pixels",
            tolerance=20,
            mean_tolerance=2,
        )
