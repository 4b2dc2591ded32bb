"""The service can be reached again while something else is said: the question is whole, and its answer works."""

from __future__ import annotations

from pathlib import Path

from support.desktop import REPOSITORY, Desktop, wait_for
from support.service_server import KEY, Service

_PROGRAM = "ImageEdit"
_SAMPLE = REPOSITORY / "resources" / "samples" / "astronaut.png"
_QUESTION, _SEND = "1 job is ready to send", "Send · $0.0035"
_FIRST_LOOK_S = 60
"""The program asks for the connection for the first time a quarter of a minute after it was lost."""


def test_the_question_is_whole_beside_a_toast_and_sends_the_draft(desktop: Desktop, tmp_path: Path) -> None:
    service = Service(listening=False)
    variables = {"WAVESPEED_API_KEY": KEY, "IMAGEEDIT_API_URL": service.address}
    library = tmp_path / "library"
    program = desktop.start_program("--library", library, _SAMPLE, **variables)
    desktop.place("ImageEdit Desktop", 0, 20, 1024, 640)
    wait_for("the source", lambda: "astronaut" in desktop.find(_PROGRAM, "Source image").description)
    desktop.pointer.key("ctrl+Return")
    wait_for("the keyboard in the prompt", lambda: "focused" in desktop.find(_PROGRAM, "Prompt").states)
    desktop.pointer.type("made offline")
    desktop.pointer.key("ctrl+Return")
    wait_for("the draft", lambda: "ready to send" in desktop.find(_PROGRAM, "Show Jobs").description, 40)

    with service.running():
        wait_for("the question", lambda: _QUESTION in _names(desktop), _FIRST_LOOK_S)
        desktop.pointer.click(desktop.find(_PROGRAM, "API key…").centre)
        wait_for("the toast", lambda: any(name.startswith("The key comes from") for name in _names(desktop)))
        bar = desktop.find(_PROGRAM, "Messages")
        send = desktop.find(_PROGRAM, _SEND)
        words = desktop.find(_PROGRAM, _QUESTION)
        for element in (send, words):
            assert bar.x <= element.x
            assert element.x + element.width <= bar.x + bar.width
            assert bar.y <= element.y
            assert element.y + element.height <= bar.y + bar.height
        assert send.width > 12 * 7, "room for every letter"
        assert not service.seen("submit"), "nothing is paid before the answer"
        desktop.pointer.click(send.centre)
        wait_for("the picture", lambda: next((library / "results").glob("*/*.jpg"), None), 60)
        wait_for("the question to be over", lambda: _QUESTION not in _names(desktop))
        assert len(service.seen("submit")) == 1
        assert desktop.end(program) == 0, desktop.logs()


def _names(desktop: Desktop) -> set[str]:
    return {element.name for element in desktop.elements(_PROGRAM)}
