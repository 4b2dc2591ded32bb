"""A command keeps the computer awake until its pictures are there, unless the user does not want that."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from support.program import Program
from support.sleep_inhibitors import LOGIN, sleep_inhibitors

from imageedit_desktop.paths import config_folder
from imageedit_desktop.store.settings_file import KEEP_AWAKE, SETTINGS_NAME

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks as Linux does")


@pytest.mark.parametrize("wished", [True, False])
def test_the_system_is_asked_for_the_length_of_a_command(
    wished: bool, program: Program, photo: Path, tmp_path: Path
) -> None:
    config_folder().mkdir(parents=True, exist_ok=True)
    (config_folder() / SETTINGS_NAME).write_text(json.dumps({KEEP_AWAKE: wished}), encoding="utf-8")
    with sleep_inhibitors(tmp_path, LOGIN) as system:
        at_it = replace(program, variables={"DBUS_SYSTEM_BUS_ADDRESS": system.address})
        assert at_it.generate(image=photo).code == 0
        assert system.calls == int(wished)
