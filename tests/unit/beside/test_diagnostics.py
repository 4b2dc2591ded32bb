"""Diagnostics tell of the program, and nothing of whoever uses it."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from imageedit_desktop import crash, logs
from imageedit_desktop.diagnostics import Section, describe


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of logs; the home folder and the user are made up."""
    monkeypatch.setattr(Path, "home", lambda: Path("/home/anna"))
    monkeypatch.setattr(getpass, "getuser", lambda: "anna")
    return tmp_path


def test_sections_settings_reports_and_the_log_are_told(folder: Path) -> None:
    for number in range(5):
        crash.leave_report(ValueError(number), folder)
    (folder / logs.FILE_NAME).write_text("".join(f"line {number}\n" for number in range(500)), encoding="utf-8")
    section = Section("Window", (("Qt", "6.11"), ("Screens", 2)))
    text = describe([section], {"keep_awake": False, "prompt_size": 3, "folder": "x"}, folder, {})
    assert "== Window ==\nQt: 6.11\nScreens: 2\n" in text
    assert "== Settings ==\nfolder: …\nkeep_awake: False\nprompt_size: 3\n" in text
    assert text.count("== crash ") == 3
    assert "line 499" in text
    assert "line 300\n" in text
    assert "line 299" not in text


def test_where_there_is_no_log_that_is_told(folder: Path) -> None:
    assert "There is none." in describe([], {}, folder / "nowhere", {})


def test_nothing_tells_who_the_user_is(folder: Path) -> None:
    logs.keep_secret("a-key-of-hers")
    (folder / logs.FILE_NAME).write_text(
        "cannot read /home/anna/Pictures/Client X/source.png\n"
        "cannot read /home/anna/Cats/cat.png for anna with a-key-of-hers\n"
        "joanna is another word\n",
        encoding="utf-8",
    )
    text = describe([], {}, folder, {"/home/anna/Pictures/Client X": "[library]"})
    assert "cannot read [library]/source.png" in text
    assert "cannot read ~/Cats/cat.png for [user] with [redacted]" in text
    assert "joanna is another word" in text
    assert "/home/anna" not in text
    assert "Client X" not in text


def test_a_name_of_a_letter_or_two_is_left_in_the_words_that_it_is_part_of(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "a")
    (folder / logs.FILE_NAME).write_text("a line\n", encoding="utf-8")
    assert "a line" in describe([], {}, folder, {})
