"""The program starts in the language of the system, or in the one that was chosen."""

from __future__ import annotations

from pathlib import Path

from support.desktop import Desktop, wait_for
from support.languages import compile_catalogues

_PROGRAM = "ImageEdit"


def _names(desktop: Desktop) -> set[str]:
    return {element.name for element in desktop.elements(_PROGRAM)}


def test_the_systems_language_is_spoken(desktop: Desktop, tmp_path: Path) -> None:
    compile_catalogues()
    austrian = {"LC_ALL": "", "LANG": "de_AT.UTF-8"}
    program = desktop.start_program("--rehearsal", "--library", tmp_path / "library", **austrian)
    wait_for("the source in German", lambda: "Vorlage" in _names(desktop))
    assert {"Datei", "Galerie"} <= _names(desktop)
    assert not {"File", "Gallery", "Source image"} & _names(desktop)
    assert desktop.end(program) == 0, desktop.logs()


def test_a_language_is_chosen_for_the_next_start(desktop: Desktop, tmp_path: Path) -> None:
    compile_catalogues()
    arguments = ("--rehearsal", "--library", tmp_path / "library")
    program = desktop.start_program(*arguments)
    wait_for("the window", lambda: "Source image" in _names(desktop))
    desktop.focus("ImageEdit Desktop")
    desktop.pointer.key("ctrl+k")
    wait_for("the palette", lambda: "Commands" in _names(desktop))
    desktop.pointer.type("language")
    desktop.pointer.key("Return")
    wait_for("the languages", lambda: {"English", "Deutsch (translated by a machine)"} <= _names(desktop))
    desktop.pointer.type("deu")
    desktop.pointer.key("Return")
    wait_for("what comes of it", lambda: any("next start" in name for name in _names(desktop)))
    assert "Source image" in _names(desktop)
    assert desktop.end(program) == 0, desktop.logs()

    again = desktop.start_program(*arguments)
    wait_for("the source in German", lambda: "Vorlage" in _names(desktop))
    assert desktop.end(again) == 0, desktop.logs()
