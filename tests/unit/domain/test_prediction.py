"""The service's words for how a task stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.prediction import Prediction, Status, failure_of


def prediction(status, **fields):
    return Prediction(id=PredictionId("p-1"), status=status, **fields)


@pytest.mark.parametrize("word", ["completed", "failed", "cancelled", "timeout", "deleted"])
def test_the_five_terminal_words_are_known(word):
    assert Status.read(word).value == word


@given(st.text().filter(lambda word: word not in set(Status)))
def test_any_other_word_means_that_the_task_goes_on(word):
    assert Status.read(word) is Status.PENDING


@pytest.mark.parametrize("word", ["created", "processing", "queued", "", "COMPLETED"])
def test_words_that_are_nearly_known_too(word):
    assert failure_of(prediction(Status.read(word), error="not yet")) is None


@pytest.mark.parametrize(
    ("task", "code"),
    [
        (prediction(Status.COMPLETED, outputs=("https://x",)), None),
        (prediction(Status.COMPLETED, outputs=("https://x",), error="half of them"), None),
        (prediction(Status.COMPLETED), Code.TASK_WITHOUT_OUTPUTS),
        (prediction(Status.CANCELLED), Code.TASK_CANCELLED),
        (prediction(Status.TIMEOUT), Code.TASK_TIMED_OUT),
        (prediction(Status.DELETED), Code.TASK_DELETED),
        (prediction(Status.FAILED), Code.TASK_FAILED),
        (prediction(Status.FAILED, task_code=1200), Code.TASK_MODERATED),
        (prediction(Status.FAILED, error="Flagged as NSFW content"), Code.TASK_MODERATED),
        (prediction(Status.FAILED, task_code=1402), Code.TASK_INPUT_UNREADABLE),
        (prediction(Status.FAILED, task_code=1500, error="GPU on fire"), Code.TASK_FAILED),
    ],
)
def test_every_ending_has_its_reason(task, code):
    found = failure_of(task)
    assert (found and found.code) == code


@pytest.mark.parametrize("task_code", [1200, 1402])
def test_a_failure_of_a_known_kind_keeps_the_service_s_own_words(task_code):
    found = failure_of(prediction(Status.FAILED, error="image 2 is no picture", task_code=task_code))
    assert found is not None
    assert found.params == {"message": "image 2 is no picture"}


def test_a_stranger_s_message_is_cut_short():
    found = failure_of(prediction(Status.FAILED, error="x" * 10_000, task_code=7))
    assert found is not None
    assert found.params == {"message": "x" * 300, "task_code": 7}
