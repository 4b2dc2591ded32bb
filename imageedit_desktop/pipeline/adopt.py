"""Orders that got no answer: looking for their task in the service's own history."""

from __future__ import annotations

from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.domain.prediction import Prediction
from imageedit_desktop.pipeline.desk import Desk

_BEFORE_MS = 60_000
_AFTER_MS = 15 * 60_000
"""How far the service's clock and queue may put a task's creation before and after the moment of the POST."""


async def adopt(desk: Desk, job: Job) -> Job:
    """Give an unknown job its task where exactly one in the history fits; otherwise the job stays unknown.

    Nothing is adopted while an equal order is just being sent: the task could be that order's.

    Raises:
        ServiceError: the history could not be read.
    """
    if job.state is not JobState.UNKNOWN or job.submitted_ms is None:
        return job
    sending = await desk.jobs_in([JobState.SUBMITTING])
    if any(other.recipe.hash == job.recipe.hash for other in sending):
        return job
    history = await desk.service.history(created_after_ms=job.submitted_ms - _BEFORE_MS)
    fitting = [p for p in history if _fits(p, job) and not await _is_owned(desk, p.id)]
    if len(fitting) != 1:
        return job
    return await desk.step(job, JobState.WAITING, remote_id=fitting[0].id, charged=Charged.YES)


def _fits(prediction: Prediction, job: Job) -> bool:
    """Same model, near that time, and the same words and numbers as far as the history echoes them."""
    if prediction.model not in {"", MODEL_ID} or prediction.inputs is None:
        return False
    if prediction.created_ms is None or job.submitted_ms is None:
        return False
    if not -_BEFORE_MS <= prediction.created_ms - job.submitted_ms <= _AFTER_MS:
        return False
    recipe = job.recipe
    expected = {"prompt": recipe.prompt, "size": recipe.size.wire, "num_images": recipe.images}
    if recipe.seed is not None:
        expected["seed"] = recipe.seed
    return all(prediction.inputs.get(name) == value for name, value in expected.items())


async def _is_owned(desk: Desk, remote_id: PredictionId) -> bool:
    return await desk.workers.database(desk.library.jobs.by_remote_id, desk.origin, remote_id) is not None
