"""A prediction, as the service calls one piece of work, after its reply was read and checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique
from typing import assert_never

from imageedit_desktop.domain.errors import Code, Problem, problem
from imageedit_desktop.domain.ids import PredictionId


@unique
class Status(StrEnum):
    """What becomes of a prediction. PENDING stands for ``created``, ``processing`` and every word we do not know.

    Source: https://wavespeed.ai/docs/errors-retries-timeouts (five terminal statuses).
    """

    PENDING = "pending"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    TIMEOUT = "timeout"
    DELETED = "deleted"

    @classmethod
    def read(cls, word: str) -> Status:
        """The status for a word of the service; an unknown one means that it goes on."""
        try:
            return cls(word)
        except ValueError:
            return cls.PENDING


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """One prediction as the service tells it.

    Attributes:
        outputs: addresses (https), data URLs or naked base64, in order; empty until completed. Perhaps fewer than
            were ordered.
        nsfw: one flag per output; None where the service did not say.
        error: the service's words, empty when there are none. A stranger's text: shorten it, never render it.
        task_code: the service's code of a failure, 0 when fine or unknown.
        created_ms: milliseconds since 1970, UTC; None where missing or unreadable.
        inputs: the echo of the request where the service gave one (history), else None.
    """

    id: PredictionId
    status: Status
    outputs: tuple[str, ...] = ()
    nsfw: tuple[bool | None, ...] = ()
    error: str = ""
    task_code: int = 0
    created_ms: int | None = None
    model: str = ""
    inputs: dict[str, object] | None = None


_MODERATION_WORDS = ("nsfw", "sensitive", "moderation", "content policy", "safety")


def failure_of(prediction: Prediction) -> Problem | None:
    """Why a prediction ended without pictures; None while it runs and when it gave some.

    Codes: https://wavespeed.ai/docs/error-codes (1200 moderation, 1402 input not fetched).
    """
    match prediction.status:
        case Status.PENDING:
            return None
        case Status.COMPLETED:
            return None if prediction.outputs else problem(Code.TASK_WITHOUT_OUTPUTS)
        case Status.CANCELLED:
            return problem(Code.TASK_CANCELLED)
        case Status.TIMEOUT:
            return problem(Code.TASK_TIMED_OUT)
        case Status.DELETED:
            return problem(Code.TASK_DELETED)
        case Status.FAILED:
            return _failure_told(prediction)
        case _:
            assert_never(prediction.status)


def _failure_told(prediction: Prediction) -> Problem:
    message = prediction.error[:300]
    if prediction.task_code == 1200 or any(w in message.lower() for w in _MODERATION_WORDS):
        return problem(Code.TASK_MODERATED, message=message)
    if prediction.task_code == 1402:
        return problem(Code.TASK_INPUT_UNREADABLE, message=message)
    return problem(Code.TASK_FAILED, message=message, task_code=prediction.task_code)
