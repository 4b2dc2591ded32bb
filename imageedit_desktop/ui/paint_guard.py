"""What becomes of a fault while something is painted."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtGui import QPainter, QTransform

P = ParamSpec("P")
S = TypeVar("S")


def guarded(paint: Callable[Concatenate[S, P], None]) -> Callable[Concatenate[S, P], None]:
    """Have a fault in what is painted cost no more than the picture, and report it as every other.

    Everything that Qt calls to paint is to be wrapped in this. Without it the error keeps the frames that it passed
    through, and with them a painter that is still at work when its widget is done, which ends the process (measured
    with Qt 6.11). Errors in other overrides end nothing: Qt goes on, and they are reported.
    """

    @wraps(paint)
    def guarded_paint(self: S, /, *args: P.args, **kwargs: P.kwargs) -> None:
        lent = [(value, value.worldTransform()) for value in args if isinstance(value, QPainter)]
        for painter, _transform in lent:
            painter.save()
        try:
            paint(self, *args, **kwargs)
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not reach Qt
            _end_painters(error.__traceback__, lent=args)
            _restore(lent)
            sys.excepthook(type(error), error, error.__traceback__)
        else:
            _restore(lent)

    return guarded_paint


def _restore(lent: list[tuple[QPainter, QTransform]]) -> None:
    """As they were lent, for what is painted next; also where a fault came between a `save` and its `restore`."""
    for painter, transform in lent:
        painter.restore()
        painter.setWorldTransform(transform)


def _end_painters(trace: TracebackType | None, lent: tuple[object, ...]) -> None:
    """End every painter in these frames but those that the caller goes on with."""
    for frame, _line in traceback.walk_tb(trace):
        for value in list(frame.f_locals.values()):
            if isinstance(value, QPainter) and value not in lent and value.isActive():
                value.end()
