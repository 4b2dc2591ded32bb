"""What must not be cut in two is not, and the cancellation is not forgotten."""

from __future__ import annotations

import asyncio

import pytest

from imageedit_desktop.pipeline.desk.undivided import undivided


class _Story:
    def __init__(self, error: Exception | None = None) -> None:
        self.go = asyncio.Event()
        self.ended = "not yet"
        self._error = error

    async def tell(self) -> str:
        try:
            await self.go.wait()
        except asyncio.CancelledError:
            self.ended = "cut off"
            raise
        self.ended = "whole"
        if self._error:
            raise self._error
        return "result"


async def _cancelled(task: asyncio.Task[object]) -> None:
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)


def test_a_cancelled_story_ends_first_and_the_cancellation_comes_after_it() -> None:
    async def listener(story: _Story, heard: list[str]) -> None:
        heard.append(await undivided(story.tell()))
        await asyncio.sleep(0)
        heard.append("went on")

    async def main() -> None:
        story, heard = _Story(), list[str]()
        task = asyncio.get_running_loop().create_task(listener(story, heard))
        await _cancelled(task)
        assert not task.done()
        story.go.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (story.ended, heard) == ("whole", ["result"])

    asyncio.run(main())


def test_its_error_takes_the_place_of_the_cancellation() -> None:
    async def main() -> None:
        story = _Story(OSError("disk"))
        task = asyncio.get_running_loop().create_task(undivided(story.tell()))
        await _cancelled(task)
        story.go.set()
        with pytest.raises(OSError, match="disk"):
            await task

    asyncio.run(main())


def test_patience_and_a_second_cancellation_cut_it_off() -> None:
    async def main(patience_s: float | None) -> None:
        story = _Story()
        task = asyncio.get_running_loop().create_task(undivided(story.tell(), patience_s=patience_s))
        await _cancelled(task)
        if patience_s is None:
            await _cancelled(task)
        with pytest.raises(asyncio.CancelledError):
            await task
        assert story.ended == "cut off"

    asyncio.run(main(0.01))
    asyncio.run(main(None))
