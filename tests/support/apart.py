"""Calls that do their work in another process alone: handed to a reader in place of `imaging`'s."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Apart:
    """A call that becomes, where it arrives, whatever `call(*args)` gives; that may also be the end of the process.

    A decoder could do the same at that place.
    """

    def __init__(self, call: Callable[..., object], *args: object) -> None:
        self._told = call, args

    def __call__(self, *_args: object, **_kwargs: object) -> Any:
        raise AssertionError("it was called here")

    def __reduce__(self) -> Any:
        return self._told


_RAISE = "lambda *_args, **_kwargs: (_ for _ in ()).throw(error)"


def raising(error: Exception) -> Apart:
    """A call that raises this; it is made there, for modules of tests cannot be imported everywhere."""
    return Apart(eval, _RAISE, {"error": error})
