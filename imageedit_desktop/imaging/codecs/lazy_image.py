"""A picture that another library decodes, lazy as Pillow's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, BinaryIO

from PIL import Image, ImageFile


class UnreadKindError(Exception):
    """A file of a kind that is not read, though its format is; the argument names it."""


class LazyImage(ImageFile.ImageFile):
    """What a header says of a picture, until somebody wants its pixels.

    Attributes:
        is_deep: whether it is stored with more than 8 bits a channel.
    """

    def __init__(
        self,
        file: BinaryIO,
        size: tuple[int, int],
        mode: str,
        decode: Callable[[tuple[int, int]], Image.Image],
        *,
        info: dict[str | tuple[int, int], Any] | None = None,
        is_deep: bool = False,
    ) -> None:
        """Its header was read.

        Args:
            file: where it comes from.
            size: (width, height) in pixels; of what has none, such as a drawing, the largest that is wanted.
            mode: Pillow's; it may turn out otherwise.
            decode: called once, with the size that is wanted, which only drawings heed.
            info: as Pillow's images have it; more may be known after decoding.
            is_deep: see above.
        """
        self._told = size, mode, info or {}
        self._decode = decode
        self._wanted = size
        self._is_loaded = False
        self.is_deep = is_deep
        super().__init__(file, "")

    def _open(self) -> None:
        self._size, self._mode, self.info = self._told
        self.tile = []

    def draft(
        self, mode: str | None, size: tuple[int, int] | None
    ) -> tuple[str, tuple[int, int, float, float]] | None:
        """Ask for another size; only drawings heed it."""
        self._wanted = size or self._wanted
        return super().draft(mode, size)

    def load(self) -> Any:
        """Decode.

        Raises:
            Exception: whatever the library raises.
        """
        if not self._is_loaded:
            decoded = self._decode(self._wanted)
            decoded.load()
            self.im, self._mode, self._size = decoded.im, decoded.mode, decoded.size
            self.info.update(decoded.info)
            self._is_loaded = True
        return Image.Image.load(self)
