"""What this program and its readers say to each other: pickles, each behind its length.

A reader believes what it is told. It is not believed itself: of its answers only plain values, paths, errors and
what holds the values of pictures are understood. A reader that was taken over by one makes such things here, and
calls and changes nothing else.
"""

from __future__ import annotations

import dataclasses
import io
import pickle
import struct
from enum import Enum
from typing import IO, Any, ClassVar

_LENGTH = struct.Struct(">Q")
_PATHS = {"PosixPath", "WindowsPath", "PurePosixPath", "PureWindowsPath"}
_PLAIN = {"pathlib": _PATHS, "pathlib._local": _PATHS, "datetime": {"date", "datetime", "timedelta", "timezone"}}
_OWN_MODULES = tuple(f"imageedit_desktop.{name}." for name in ("domain", "imaging", "pipeline.importing"))

_MESSAGE_MAX_BYTES = 64_000_000
"""Honest ones have some kilobytes."""


def write(pipe: IO[bytes], message: bytes) -> None:
    """Write one message.

    Raises:
        OSError, ValueError: the other side is gone.
    """
    pipe.write(_LENGTH.pack(len(message)) + message)
    pipe.flush()


def read(pipe: IO[bytes]) -> bytes | None:
    """The next message; None where the other side is gone, or out of its mind.

    Raises:
        OSError, ValueError: likewise.
    """
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    length = _LENGTH.unpack(head)[0]
    message = pipe.read(length) if length <= _MESSAGE_MAX_BYTES else b""
    return message if len(message) == length else None


def pack(value: object) -> bytes:
    """A value as a message.

    Raises:
        Exception: it is of a kind that cannot be sent.
    """
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def understand(answer: bytes) -> object:
    """What a reader says.

    Raises:
        pickle.UnpicklingError: nothing that a reader has to say.
    """
    try:
        return _Answers(io.BytesIO(answer)).load()
    except pickle.UnpicklingError:
        raise
    except Exception as error:
        raise pickle.UnpicklingError(str(error)) from error


class _Answers(pickle._Unpickler):  # noqa: SLF001
    """The one in Python: that in C lets nobody see what is changed. An answer takes it less than a millisecond."""

    stack: list[Any]

    def find_class(self, module: str, name: str) -> type:
        """Classes that hold values, where they are defined; no functions, and nothing that is only used there."""
        is_plain = name in _PLAIN.get(module, ())
        is_known = is_plain or module == "builtins" or module.startswith(_OWN_MODULES)
        found = super().find_class(module, name) if is_known and "." not in name else None
        if not isinstance(found, type) or not (is_plain or _holds_values(found, module)):
            raise pickle.UnpicklingError(f"{module}.{name}")
        return found

    def load_build(self) -> None:
        """Fill in what was made for this answer; classes, and what there is one of, are everybody's."""
        if isinstance(self.stack[-2], (type, Enum)):
            raise pickle.UnpicklingError("a change to a class")
        super().load_build()  # type: ignore[misc]

    dispatch: ClassVar[dict[int, Any]] = {**pickle._Unpickler.dispatch, pickle.BUILD[0]: load_build}  # noqa: SLF001


def _holds_values(found: type, module: str) -> bool:
    is_of_kind = dataclasses.is_dataclass(found) or issubclass(found, (Enum, Exception))
    return is_of_kind and found.__module__ == module
