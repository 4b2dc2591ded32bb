"""What views want to show: a picture at one of a few levels, so that all of them share what is decoded."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum, unique
from pathlib import Path
from typing import Self

from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.limits import THUMBNAIL_SIDE_PX
from imageedit_desktop.domain.result import Result


@unique
class Level(IntEnum):
    """How large a picture is kept: its longest side, never enlarged. Each is twice the one before.

    A half of a picture, or another fraction that need not be resized, may be a little longer (`geometry.division`).
    What is shown smaller than a level, but larger than the one below, is shrunk by less than half, which painting
    does well and at once.
    """

    PX_64 = 64
    PX_128 = 128
    PX_256 = 256
    PX_512 = THUMBNAIL_SIDE_PX
    PX_1024 = 1024
    FULL = 1 << 30

    @property
    def side_px(self) -> int | None:
        """Of the square; None for every pixel of the file."""
        return None if self is Level.FULL else int(self)

    @classmethod
    def covering(cls, side_px: float, *, of: Size | None = None) -> Level:
        """The least level that need not be enlarged.

        Args:
            side_px: longest side of the picture on the screen, in device pixels.
            of: the picture's own size, where it is known: a level that has every pixel is called `FULL`, so that
                small pictures are not kept twice.
        """
        found = next(level for level in cls if side_px <= level)
        return cls.FULL if of is not None and max(of.width_px, of.height_px) <= found else found


BLURRED = Level.PX_256
"""Of blurred pictures: enough for a soft look at any size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWish:
    """One picture at one level; two wishes for the same content at the same level are equal.

    Attributes:
        key: SHA-256 of the content, or the path of a file whose content may change.
        level: how large.
        path: the file.
        thumbnail: a small version of it, which is read instead where it is large enough and can be read.
        is_blurred: nothing in it may be made out. Such a wish has a key of its own, so that the sharp picture never
            stands in for it, and one level alone.
    """

    key: str
    level: Level
    path: Path = field(compare=False)
    thumbnail: Path | None = field(default=None, compare=False)
    is_blurred: bool = False

    @classmethod
    def of_file(cls, path: Path, level: Level) -> Self:
        """A file of whose content nothing is known; it is read anew when it has changed."""
        return cls(key=str(path), level=level, path=path)

    @classmethod
    def of_result(
        cls, result: Result, thumbnail: Path | None, level: Level, *, is_blurred: bool | None = None
    ) -> Self | None:
        """A result; None where it has no file, or none to be opened. Of one in the bin there is its small version.

        Args:
            result: the picture.
            thumbnail: its small version.
            level: how large; blurred ones have one of their own.
            is_blurred: as `veil.Veil.covers` says; unless that is asked, all sensitive ones are.
        """
        path = thumbnail if result.is_binned else result.path
        if result.is_binned:
            level = min(level, Level.PX_512)
        if path is None or result.is_unread:
            return None
        key = result.sha256 or str(path)
        if result.nsfw if is_blurred is None else is_blurred:
            key, level, is_blurred = f"blurred {key}", BLURRED, True
        return cls(key=key, level=level, path=path, thumbnail=thumbnail, is_blurred=bool(is_blurred))

    @property
    def is_by_path(self) -> bool:
        """Whether the content may be another one next time."""
        return self.key == str(self.path)

    @property
    def files(self) -> tuple[Path, ...]:
        """What can be read for it, the quickest first."""
        if self.thumbnail is None or self.level > THUMBNAIL_SIDE_PX or self.thumbnail == self.path:
            return (self.path,)
        return (self.thumbnail, self.path)

    def at(self, level: Level) -> Self:
        """The same picture at another level; a blurred one has no other."""
        return self if self.is_blurred else replace(self, level=level)
