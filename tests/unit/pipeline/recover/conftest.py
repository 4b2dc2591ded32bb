"""A real library in a temporary folder, and orders to put into it."""

from __future__ import annotations

from support.library_stage import library, make_job, other, root, save_picture

__all__ = ["library", "make_job", "other", "root", "save_picture"]
