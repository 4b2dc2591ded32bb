"""Whatever a decoder raises over a stranger's bytes, as one of our errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from imageedit_desktop.domain import limits
from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, problem
from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError


@contextmanager
def guarded(name: str, size: tuple[int, int] = (0, 0), *, cut: bool = False) -> Iterator[None]:
    """Turn whatever a decoder raises over a stranger's bytes into an `InputError`.

    Args:
        name: to show.
        size: (width, height) as declared.
        cut: whether it is known that the end of the file is missing.
    """
    damage = Code.IMAGE_TRUNCATED if cut else Code.IMAGE_DAMAGED
    try:
        yield
    except ImageEditError:
        raise
    except MemoryError as error:
        raise too_large(name, size) from error
    except TooManyPartsError as error:
        raise InputError(problem(Code.IMAGE_TOO_COMPLEX, name=name)) from error
    except OSError as error:
        # Decoders raise OSError without a number; with one the disk is speaking.
        code = damage if error.errno is None else Code.FILE_UNREADABLE
        raise InputError(problem(code, name=name)) from error
    except Exception as error:
        # Fuzzing brings out SyntaxError, ValueError, TypeError, KeyError, IndexError, struct.error, zlib.error,
        # EOFError, OverflowError, RuntimeError and more: decoders promise nothing.
        raise InputError(problem(damage, name=name)) from error


def too_large(name: str, size: tuple[int, int]) -> InputError:
    """The error for a picture that must not be decoded; `size` is (width, height) as declared."""
    max_mp = limits.INPUT_MAX_PIXELS // 1_000_000
    return InputError(problem(Code.IMAGE_TOO_LARGE, name=name, width=size[0], height=size[1], max_mp=max_mp))
