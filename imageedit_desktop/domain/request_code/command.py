"""A request as a command of this program, for a POSIX shell."""

from __future__ import annotations

from collections.abc import Iterator

from imageedit_desktop.domain.request_code import literals
from imageedit_desktop.domain.request_code.request import Picture, Request

_PROGRAM = "imageedit-desktop generate"


def for_this_program(request: Request) -> str:
    """The command, an option on each line."""
    return " \\\n  ".join((_PROGRAM, *_options(request))) + "\n"


def _options(request: Request) -> Iterator[str]:
    """Each in one word with its value, which may look like an option itself."""
    recipe = request.recipe
    source, *portraits = request.pictures
    yield f"--image={_place(source)}"
    yield f"--prompt={literals.shell(recipe.prompt, lines=True)}"
    yield from (f"--character={_place(portrait)}" for portrait in portraits)
    yield f"--size={recipe.size.width_px}x{recipe.size.height_px}"
    yield f"--count={recipe.images}"
    if recipe.seed is not None:
        yield f"--seed={recipe.seed}"
    if recipe.optimize_prompt:
        yield "--optimize-prompt"
    if request.is_rehearsal:
        yield "--rehearsal"


def _place(picture: Picture) -> str:
    return literals.shell(picture.original if picture.url is None else picture.url)
