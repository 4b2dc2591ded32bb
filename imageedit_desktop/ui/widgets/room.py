"""Room for what comes and goes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def retain_room(widget: QWidget) -> None:
    """Keep a widget's room in its layout while it is hidden, so that nothing moves when it comes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
