"""Small screens, and large pixels on them: what has to be pressed is in sight and can be pressed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.accessible import Element
from support.desktop import REPOSITORY, Desktop, missing_tools, wait_for

_PROGRAM = "ImageEdit"
_SAMPLE = REPOSITORY / "resources" / "samples" / "astronaut.png"


@pytest.fixture(
    params=[(1024, 640, 1), (1366, 768, 1), (1366, 768, 2)], ids=["1024x640", "1366x768", "1366x768 at 200 %"]
)
def small(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, own_home: Path
) -> Iterator[Desktop]:
    """A desktop with little room."""
    assert not missing_tools()
    width, height, scale = request.param
    desktop = Desktop(tmp_path_factory.mktemp("desktop"), size=(width, height), scale=scale)
    desktop.size = (width, height)  # type: ignore[attr-defined]
    yield desktop
    desktop.close()
    print(desktop.logs())


def _generate(desktop: Desktop) -> Element | None:
    seen = desktop.elements(_PROGRAM)
    return next((e for e in seen if e.role == "push button" and e.name.startswith("Generate")), None)


def _is_on_screen(element: Element, size: tuple[int, int]) -> bool:
    return (
        element.x >= 0
        and element.y >= 0
        and element.x + element.width <= size[0]
        and element.y + element.height <= size[1]
    )


def test_generate_is_in_sight_and_is_pressed_with_the_mouse(small: Desktop, tmp_path: Path) -> None:
    library = tmp_path / "library"
    program = small.start_program("--rehearsal", "--library", library, _SAMPLE)
    wait_for("the source", lambda: "astronaut" in small.find(_PROGRAM, "Source image").description)
    small.pointer.key("ctrl+Return")  # leads the keyboard to the prompt, wherever it has scrolled to
    wait_for("the keyboard in the prompt", lambda: "focused" in small.find(_PROGRAM, "Prompt").states)
    small.pointer.type("a small screen")
    button = wait_for("Generate", lambda: _generate(small))
    assert _is_on_screen(button, small.size), button  # type: ignore[attr-defined]
    small.pointer.click(button.centre)
    results = library / "rehearsal" / "results"
    wait_for("the picture", lambda: next(results.glob("*/*.jpg"), None), 60)
    gallery = small.find(_PROGRAM, "Gallery")
    queue = small.find(_PROGRAM, "Queue")
    assert gallery.y + gallery.height <= queue.y + 1
    assert _is_on_screen(queue, small.size), queue  # type: ignore[attr-defined]
    assert gallery.height >= 100
    assert small.end(program) == 0, small.logs()
