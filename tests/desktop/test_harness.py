"""The desktop under the other tests is a real one: pointer, keys, file manager, screen reader and keyring."""

from __future__ import annotations

import filecmp
import subprocess
import sys
from pathlib import Path

from support.desktop import Desktop, wait_for

_WINDOW = Path(__file__).with_name("trivial_window.py")
_KEYRING_STORY = """
import keyring
keyring.set_password("harness", "someone", "sécret ✓")
assert "SecretService" in type(keyring.get_keyring()).__module__, keyring.get_keyring()
print(keyring.get_password("harness", "someone"))
"""


def test_a_file_travels_from_a_file_manager_into_a_window_and_back(desktop: Desktop, tmp_path: Path) -> None:
    origin, target = tmp_path / "origin", tmp_path / "target"
    origin.mkdir()
    target.mkdir()
    (origin / "a photo.txt").write_text("not really")
    desktop.start([sys.executable, _WINDOW])
    desktop.place("Trivial window", 20, 20, 500, 500)
    desktop.start_thunar(origin)
    desktop.place("origin", 600, 20, 700, 440)
    icon = desktop.find("thunar", "a photo.txt")
    well = desktop.find("trivial", "Well")
    desktop.pointer.drag(icon.centre, well.centre)
    wait_for("the drop", lambda: f"dropped {origin / 'a photo.txt'}" in desktop.logs())

    desktop.start_thunar(target)
    desktop.place("target", 600, 500, 700, 440)
    desktop.pointer.drag(well.centre, (1150, 800))
    arrived = target / "a photo.txt"
    wait_for("the file", arrived.is_file)
    assert filecmp.cmp(origin / "a photo.txt", arrived, shallow=False)


def test_words_are_typed_and_a_button_is_pressed_as_a_screen_reader_does(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start([sys.executable, _WINDOW])
    desktop.place("Trivial window", 100, 100, 500, 500)
    desktop.pointer.click(desktop.find("trivial", "Words").centre)
    desktop.pointer.type("Hello, ")
    desktop.write("Welt, नमस्ते")
    wait_for("the words", lambda: desktop.find("trivial", "Words").text == "Hello, Welt, नमस्ते")
    desktop.press("trivial", "Say")
    wait_for("what was said", lambda: "said Hello, Welt, नमस्ते" in desktop.logs())
    assert desktop.screenshot(tmp_path / "screen.png").stat().st_size > 1000
    assert desktop.end(program) != 0, "it was ended by its id"


def test_the_clipboard_goes_both_ways(desktop: Desktop) -> None:
    desktop.copy(b"\x89PNG and more", "image/png")
    assert desktop.copied("image/png") == b"\x89PNG and more"


def test_a_real_secret_service_keeps_a_secret(desktop: Desktop) -> None:
    desktop.start_keyring()
    story = [sys.executable, "-c", _KEYRING_STORY]
    told = subprocess.run(story, env=desktop.environment, capture_output=True, text=True, timeout=60, check=False)
    assert told.stdout.strip() == "sécret ✓", told.stderr
