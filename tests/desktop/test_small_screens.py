"""Small screens, and large pixels on them: what has to be pressed is in sight and can be pressed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from support.accessible import Element
from support.desktop import REPOSITORY, Desktop, missing_tools, wait_for

_PROGRAM = "ImageEdit"
_SAMPLE = REPOSITORY / "resources" / "samples" / "astronaut.png"


@dataclass
class SmallScreen:
    """A desktop with little room; elements are told in its own pixels."""

    desktop: Desktop
    width: int
    height: int
    scale: int

    def element(self, name: str) -> Element | None:
        """One whose name begins so; Qt tells places in logical pixels."""
        found = next((e for e in self.desktop.elements(_PROGRAM) if e.name.startswith(name)), None)
        if found is None:
            return None
        x, y, width, height = (self.scale * px for px in (found.x, found.y, found.width, found.height))
        return replace(found, x=x, y=y, width=width, height=height)

    def shows(self, element: Element) -> bool:
        """Whether all of an element is on the screen."""
        right, bottom = element.x + element.width, element.y + element.height
        return element.x >= 0 and element.y >= 0 and right <= self.width and bottom <= self.height


@pytest.fixture(
    params=[(1024, 640, 1), (1366, 768, 1), (1366, 768, 2)], ids=["1024x640", "1366x768", "1366x768 at 200 %"]
)
def screen(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, own_home: Path
) -> Iterator[SmallScreen]:
    width, height, scale = request.param
    assert not missing_tools()
    desktop = Desktop(tmp_path_factory.mktemp("desktop"), size=(width, height), scale=scale)
    yield SmallScreen(desktop, width, height, scale)
    desktop.close()
    print(desktop.logs())


def test_generate_is_in_sight_and_is_pressed_with_the_mouse(screen: SmallScreen, tmp_path: Path) -> None:
    desktop, library = screen.desktop, tmp_path / "library"
    program = desktop.start_program("--rehearsal", "--library", library, _SAMPLE)
    wait_for("the source", lambda: "astronaut" in desktop.find(_PROGRAM, "Source image").description)
    desktop.pointer.key("ctrl+Return")  # leads the keyboard to the prompt, wherever it has scrolled to
    wait_for("the keyboard in the prompt", lambda: "focused" in desktop.find(_PROGRAM, "Prompt").states)
    desktop.pointer.type("a small screen")
    button = wait_for("Generate", lambda: screen.element("Generate"))
    assert screen.shows(button), button
    desktop.pointer.click(button.centre)
    results = library / "rehearsal" / "results"
    wait_for("the picture", lambda: next(results.glob("*/*.jpg"), None), 60)
    gallery, position = screen.element("Gallery"), screen.element("Position")
    assert gallery is not None
    assert position is not None
    assert screen.shows(position), position
    assert gallery.y + gallery.height <= position.y + screen.scale
    assert gallery.height >= 100 * screen.scale
    assert desktop.end(program) == 0, desktop.logs()
