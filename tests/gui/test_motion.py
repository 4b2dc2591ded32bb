"""Movement: 120 ms, and none for whoever has asked their desktop for less."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from support.settings_portal import settings_portal

from imageedit_desktop.ui.motion import Motion

ASK = "from imageedit_desktop.ui.reduced_motion import wants_less; print(wants_less())"


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-run-session") is None, reason="needs a bus of a desktop"
)
@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"org.freedesktop.appearance reduced-motion": ("u", 1)}, "True"),
        ({"org.freedesktop.appearance reduced-motion": ("u", 0)}, "False"),
        ({"org.gnome.desktop.interface enable-animations": ("b", False)}, "True"),
        ({"org.gnome.desktop.interface enable-animations": ("b", True)}, "False"),
        ({"org.kde.kdeglobals.KDE AnimationDurationFactor": ("s", "0")}, "True"),
        ({"org.kde.kdeglobals.KDE AnimationDurationFactor": ("s", "0.5")}, "False"),
        ({}, "None"),
    ],
)
def test_the_desktop_is_asked(settings, said):
    with settings_portal(settings) as environment:
        answer = subprocess.run(
            [sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, check=True, timeout=60
        )
    assert answer.stdout.strip() == said


def test_without_a_bus_nothing_is_said():
    answer = subprocess.run(
        [sys.executable, "-c", ASK],
        env={"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert answer.stdout.strip() == "None"


def test_the_answer_comes_from_a_thread_and_holds(qapp, qtbot, monkeypatch):
    monkeypatch.setattr("imageedit_desktop.ui.reduced_motion.wants_less", lambda: True)
    made = Motion()
    assert made.duration_ms == 120
    made.look()
    qtbot.waitUntil(lambda: made.is_reduced)
    assert made.duration_ms == 0
