"""Arguments become values, or a list of everything that is wrong with them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PIL import Image

from imageedit_desktop.arguments import command_parser
from imageedit_desktop.cli import generate_arguments
from imageedit_desktop.cli.generate_arguments import GenerateArguments
from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.pipeline.desk.workers import Workers


def _read(*arguments: str) -> GenerateArguments:
    async def story() -> GenerateArguments:
        workers = Workers()
        try:
            return await generate_arguments.read(workers, command_parser().parse_args(["generate", *arguments]))
        finally:
            workers.close()

    return asyncio.run(story())


def _wrong(*arguments: str) -> list[Code]:
    with pytest.raises(InputError) as caught:
        _read(*arguments)
    return [found.code for found in caught.value.problems]


@pytest.fixture
def photo(tmp_path: Path) -> str:
    path = tmp_path / "photo.png"
    Image.new("RGB", (64, 64)).save(path)
    return str(path)


def test_everything_that_can_be_set(photo: str) -> None:
    made = _read(
        *(
            "--image",
            photo,
            "--prompt",
            " a fox ",
            "--character",
            photo,
            "--character",
            "HTTPS://Example.org/p.jpg",
        ),
        *("--size", "1280×720", "--count", "9", "--seed", "-3", "--optimize-prompt", "--max-cost", "$0.05"),
    )

    draft = made.draft
    assert (draft.prompt, draft.size, draft.images, draft.seed) == (" a fox ", size(1280, 720), 9, -3)
    assert draft.optimize_prompt
    assert isinstance(draft.source, InputFile)
    assert [type(entry.portrait) for entry in draft.tray] == [InputFile, InputUrl]
    assert [str(path) for _picture, path in made.originals] == [photo, photo]
    assert made.max_cost == MicroUsd(50_000)


def test_what_is_not_set_stays_open() -> None:
    made = _read("--image", "https://example.org/fox.jpg", "--prompt", "a fox")

    assert (made.draft.size, made.draft.images, made.draft.seed) == (size(1024, 1024), 1, None)
    assert (made.originals, made.max_cost) == ((), None)


def test_all_problems_at_once_and_none_twice() -> None:
    assert _wrong("--image", "none.png", "--character", "gone.png", "--size", "1x1", "--count", "0") == [
        Code.FILE_MISSING,
        Code.FILE_MISSING,
        Code.PROMPT_MISSING,
        Code.SIZE_OUT_OF_RANGE,
        Code.IMAGES_OUT_OF_RANGE,
    ]
    assert _wrong("--character", "gone.png", "--prompt", "x") == [Code.FILE_MISSING, Code.SOURCE_MISSING]


@pytest.mark.parametrize(
    "address",
    ["http://", "https:// example.org/a", "https://[::1", "file:///etc/passwd", "data:image/png;base64,AA"],
)
def test_addresses_that_the_service_cannot_fetch(address: str) -> None:
    assert _wrong("--image", address, "--prompt", "x") == [Code.URL_INVALID]


@pytest.mark.parametrize("text", ["nan", "inf", "-0.01", "free", "", "1,50"])
def test_amounts_that_are_none(photo: str, text: str) -> None:
    assert _wrong("--image", photo, "--prompt", "x", "--max-cost", text) == [Code.COST_INVALID]


def test_a_limit_of_nothing_blocks_everything(photo: str) -> None:
    assert _wrong("--image", photo, "--prompt", "x", "--max-cost", "0") == [Code.TOO_EXPENSIVE]
