"""What the coded pixels of an AVIF say of their colours by themselves: AV1's sequence header.

Source: https://aomediacodec.github.io/av1-spec/ (version 1.0.0 with errata 1), 5.3 to 5.5.
"""

from __future__ import annotations

_SEQUENCE_HEADER = 1
_LEB128_MAX_BYTES = 8
_TIER_FROM_LEVEL = 7
_PROFILE_HIGH, _PROFILE_PROFESSIONAL = 1, 2


def code_points(data: bytes) -> tuple[int, int] | None:
    """H.273's colour primaries and transfer function; None where they are not told.

    Args:
        data: the first bytes of a picture, or what a configuration repeats of them.
    """
    header = _sequence_header(data)
    try:
        return None if header is None else _colours(_Bits(header))
    except IndexError:
        return None


def _sequence_header(data: bytes) -> bytes | None:
    """The content of the first unit of this kind."""
    at = 0
    while at < len(data):
        kind, has_extension, has_size = data[at] >> 3 & 15, data[at] & 4, data[at] & 2
        at += 2 if has_extension else 1
        length, at = _leb128(data, at) if has_size else (len(data) - at, at)
        if kind == _SEQUENCE_HEADER:
            return data[at : at + length]
        at += length
    return None


def _leb128(data: bytes, at: int) -> tuple[int, int]:
    """A number in groups of seven bits, and where it ends."""
    value = 0
    for number, byte in enumerate(data[at : at + _LEB128_MAX_BYTES]):
        value |= (byte & 0x7F) << 7 * number
        if byte < 0x80:
            return value, at + number + 1
    return len(data), at


class _Bits:
    """Numbers of so many bits, one after the other."""

    def __init__(self, data: bytes) -> None:
        self._number, self._left = int.from_bytes(data, "big"), 8 * len(data)

    def take(self, count: int = 1) -> int:
        """Raises IndexError at the end."""
        if count > self._left:
            raise IndexError(count)
        self._left -= count
        return self._number >> self._left & ((1 << count) - 1)

    def take_uvlc(self) -> None:
        zeros = 0
        while not self.take():
            zeros += 1
        self.take(zeros)


def _colours(bits: _Bits) -> tuple[int, int] | None:
    profile = bits.take(3)
    bits.take()  # still_picture
    is_reduced = bool(bits.take())
    if is_reduced:
        bits.take(5)  # seq_level_idx
    else:
        _pass_operating_points(bits)
    _pass_size(bits, is_reduced=is_reduced)
    _pass_tools(bits, is_reduced=is_reduced)
    if bits.take() and profile == _PROFILE_PROFESSIONAL:  # high_bitdepth
        bits.take()  # twelve_bit
    if profile != _PROFILE_HIGH:
        bits.take()  # mono_chrome
    return (bits.take(8), bits.take(8)) if bits.take() else None


def _pass_operating_points(bits: _Bits) -> None:
    delay_bits = 0
    if bits.take():  # timing_info_present_flag
        bits.take(64)
        if bits.take():  # equal_picture_interval
            bits.take_uvlc()
        if bits.take():  # decoder_model_info_present_flag
            delay_bits = bits.take(5) + 1
            bits.take(32 + 5 + 5)
    has_display_delay = bits.take()
    for _ in range(bits.take(5) + 1):
        bits.take(12)  # operating_point_idc
        if bits.take(5) > _TIER_FROM_LEVEL:
            bits.take()  # seq_tier
        if delay_bits and bits.take():
            bits.take(2 * delay_bits + 1)
        if has_display_delay and bits.take():
            bits.take(4)


def _pass_size(bits: _Bits, *, is_reduced: bool) -> None:
    width_bits, height_bits = bits.take(4) + 1, bits.take(4) + 1
    bits.take(width_bits + height_bits)
    if not is_reduced and bits.take():  # frame_id_numbers_present_flag
        bits.take(4 + 3)


def _pass_tools(bits: _Bits, *, is_reduced: bool) -> None:
    bits.take(3)  # use_128x128_superblock, enable_filter_intra, enable_intra_edge_filter
    if not is_reduced:
        bits.take(4)  # enable_interintra_compound to enable_dual_filter
        has_order_hint = bits.take()
        if has_order_hint:
            bits.take(2)  # enable_jnt_comp, enable_ref_frame_mvs
        forces_tools = 1 if bits.take() else bits.take()  # seq_choose_screen_content_tools
        if forces_tools and not bits.take():  # seq_choose_integer_mv
            bits.take()
        if has_order_hint:
            bits.take(3)
    bits.take(3)  # enable_superres, enable_cdef, enable_restoration
