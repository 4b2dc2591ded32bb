"""Progress on standard error: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from typing import Protocol

from imageedit_desktop import wording
from imageedit_desktop.cli import output
from imageedit_desktop.domain.events import Event, JobChanged, JobDelayed, Progress, ResultSaved
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.text import on_one_line


class ProgressView(Protocol):
    """Something that shows events while a command runs."""

    def tell(self, event: Event) -> None:
        """Show one event."""
        ...

    def close(self) -> None:
        """Leave the terminal as it was."""
        ...


def open_progress() -> ProgressView:
    """A bar where standard error is a terminal, else lines."""
    return Bar() if sys.stderr.isatty() else Lines()


class Lines:
    """One line for each step that a reader of a log wants to see."""

    def tell(self, event: Event) -> None:
        """Print a step; polls and bytes are not worth a line."""
        match event:
            case JobChanged(job=job):
                output.note(_step_words(job))
            case ResultSaved(result=result):
                output.note(f"Image {result.number} saved")
            case Progress(step="turn", total=int(total)):
                output.note(f"The service is busy; next try in {total} s")
            case JobDelayed(reason=reason):
                output.note(f"Trying again: {wording.of_problem(reason)}")

    def close(self) -> None:
        """Nothing is left open."""


class Bar:
    """One bar over the pictures ordered; the text beside it tells the step."""

    def __init__(self) -> None:
        from tqdm import tqdm

        layout = "{desc}: {bar} {n_fmt}/{total_fmt} [{elapsed}]"
        self._bar = tqdm(total=1, desc="Starting", bar_format=layout, leave=False, file=sys.stderr)
        self._ordered: dict[str, int] = {}

    def tell(self, event: Event) -> None:
        """Move the bar."""
        match event:
            case JobChanged(job=job):
                self._ordered[job.id] = job.recipe.images
                self._bar.total = sum(self._ordered.values())
                self._bar.set_description(_step_words(job))
            case ResultSaved():
                self._bar.update(1)
            case Progress(step="turn", total=int(total)):
                self._bar.set_description(f"The service is busy; next try in {total} s")
            case Progress(step="poll"):
                self._bar.refresh()

    def close(self) -> None:
        """Take the bar away."""
        self._bar.close()


def _step_words(job: Job) -> str:
    words = wording.STATES[job.state]
    return on_one_line(f"{words} ({job.prediction_id})") if job.state is JobState.WAITING else words
