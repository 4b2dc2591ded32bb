"""Examples to start from: a sample photo, and what to ask for.

The prompts are in English, which the model understands best; the titles are in the user's language.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One of them.

    Attributes:
        words: English; translated in the context ``example``.
        sample: name of the photo in ``resources/samples``.
    """

    words: str
    prompt: str
    sample: str

    @property
    def title(self) -> str:
        """What it is, in the user's language."""
        return QCoreApplication.translate("example", self.words)

    @property
    def path(self) -> Path:
        """The photo."""
        return resources_folder() / "samples" / self.sample


EXAMPLES = (
    Example(
        words=QT_TRANSLATE_NOOP("example", "Portrait as an oil painting"),
        prompt="The same woman as an oil painting by a Dutch master, three-quarter view, dark background, "
        "candlelight from the left, visible brush strokes",
        sample="astronaut.png",
    ),
    Example(
        words=QT_TRANSLATE_NOOP("example", "Another place and light"),
        prompt="The same woman on a rainy street in Tokyo at night, neon signs reflected in the wet asphalt, "
        "shallow depth of field, film grain",
        sample="astronaut.png",
    ),
    Example(
        words=QT_TRANSLATE_NOOP("example", "Old photograph in colour"),
        prompt="The same portrait as a modern colour photograph, soft window light, natural skin, sharp eyes",
        sample="grace_hopper.jpg",
    ),
    Example(
        words=QT_TRANSLATE_NOOP("example", "Children's book"),
        prompt="The same cat as a watercolour illustration in a children's book, asleep on a pile of old books, "
        "warm lamp light",
        sample="chelsea.png",
    ),
    Example(
        words=QT_TRANSLATE_NOOP("example", "Product photograph"),
        prompt="The same cup on a marble table beside a window, morning sun, steam rising, linen napkin, magazine "
        "photograph",
        sample="coffee.png",
    ),
    Example(
        words=QT_TRANSLATE_NOOP("example", "Poster"),
        prompt="The same rocket launch as a travel poster of the 1950s, flat colours, bold shapes, large sky",
        sample="rocket.jpg",
    ),
)
