"""Settings of another version, or of somebody who wrote into the file: the window opens as if it had none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.window import Play, Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

NAMES = (
    "theme",
    "dismissed_jobs",
    "key_kept",
    "main.geometry",
    "main.compose_shown",
    "main.compose_px",
    "main.details_shown",
    "main.details_px",
    "main.row_px",
)
VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    10**30,
    0.5,
    float("nan"),
    float("inf"),
    "",
    "of tomorrow",
    "AAAA",
    "é" * 9,
    [],
    [1, "a"],
    {"a": 1},
)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:12])
def test_the_window_opens(play: Play, tmp_path: Path, value: object) -> None:
    (tmp_path / "settings.json").write_text(json.dumps(dict.fromkeys(NAMES, value)))

    async def story(window: Window) -> None:
        window.write("a fox")
        assert window.prompt == "a fox"
        assert 300 < window.shell.width() < 4000
        assert window.named("Gallery").width() > 100

    play(story)
