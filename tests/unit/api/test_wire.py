"""Reading what a stranger sends: a value of the domain or a `ServiceError`, never anything else."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.api import models_schema, outcome, wire
from imageedit_desktop.api.exchange import Reply
from imageedit_desktop.domain.capabilities import Capabilities
from imageedit_desktop.domain.errors import Malformed, ServiceError
from imageedit_desktop.domain.prediction import Prediction, Status


def prediction(**data: object) -> Prediction:
    return wire.read_prediction({"id": "x", **data})


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("created", Status.PENDING),
        ("processing", Status.PENDING),
        ("hibernating", Status.PENDING),
        (None, Status.PENDING),
        (7, Status.PENDING),
        ("completed", Status.COMPLETED),
        (" Failed ", Status.FAILED),
        ("cancelled", Status.CANCELLED),
        ("timeout", Status.TIMEOUT),
        ("deleted", Status.DELETED),
    ],
)
def test_an_unknown_status_means_that_the_task_goes_on(word: object, status: Status) -> None:
    assert prediction(status=word).status is status


@pytest.mark.parametrize(
    ("flags", "nsfw"),
    [
        (None, (None, None)),
        ([], (None, None)),
        ([True], (True, None)),
        ([False, True, True], (False, True)),
        (["true", 1], (None, None)),
        ({"0": True}, (None, None)),
    ],
)
def test_a_missing_flag_is_unknown_not_safe(flags: object, nsfw: tuple[bool | None, ...]) -> None:
    assert prediction(status="completed", outputs=["a", "b"], has_nsfw_contents=flags).nsfw == nsfw


def test_outputs_keep_their_places() -> None:
    assert prediction(status="completed", outputs=["a", None, {"x": "y"}, "d"]).outputs == ("a", "", "", "d")
    assert prediction(status="completed", outputs=[{"url": "x"}, {"url": 1}]).outputs == ("x", "")
    assert prediction(status="completed", outputs=[" https://x/1.jpg\n"]).outputs == ("https://x/1.jpg",)
    assert prediction(status="completed", outputs=None).outputs == ()
    assert len(prediction(status="completed", outputs=["a"] * 5000).outputs) == wire.OUTPUTS_MAX


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (None, ""),
        ("", ""),
        ("[1033] system error", "[1033] system error"),
        ({"message": "m"}, "m"),
        (["a", "b"], "a; b"),
        (3, ""),
    ],
)
def test_an_error_of_any_type_becomes_words(error: object, words: str) -> None:
    assert prediction(status="failed", error=error).error == words


@pytest.mark.parametrize("bad", [None, "", "..", "a\nb", "\ud800", True, [], "x" * 300])
def test_what_cannot_be_an_id_is_malformed(bad: object) -> None:
    with pytest.raises(Malformed) as caught:
        wire.read_prediction({"id": bad})
    assert caught.value.first.params["path"] == "$.data.id"


@pytest.mark.parametrize(
    ("text", "at_ms"),
    [
        ("2025-10-26T02:03:59.684Z", 1_761_444_239_684),
        ("2025-10-26T01:47:52.939846222Z", 1_761_443_272_940),
        ("2025-10-26T03:47:52+02:00", 1_761_443_272_000),
        ("2025-10-26T01:47:52", 1_761_443_272_000),
        ("yesterday", None),
        ("0001-01-01T00:00:00Z", None),
        ("1970-01-01T00:00:00Z", None),
        ("-0001-01-01T00:00:00Z", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("2262-04-11T23:47:16Z", None),
        ("9999-12-31T23:59:59-23:59", None),
        (0, None),
        (-1, None),
        (1_761_443_272, None),
        (None, None),
    ],
)
def test_times(text: object, at_ms: int | None) -> None:
    assert wire.read_time_ms(text) == at_ms


@pytest.mark.parametrize(
    ("at_ms", "text"),
    [
        (1_761_444_239_684, "2025-10-26T02:03:59.684Z"),
        (0, "1970-01-01T00:00:00.000Z"),
        (-7 * 24 * 3600 * 1000, "1970-01-01T00:00:00.000Z"),
        (253_402_300_800_000, "9999-12-31T23:59:59.999Z"),
        (2**63, "9999-12-31T23:59:59.999Z"),
    ],
)
def test_any_clock_tells_a_time_that_can_be_written(at_ms: int, text: str) -> None:
    assert wire.write_time(at_ms) == text


def test_lone_surrogates_do_not_get_in() -> None:
    document = wire.decode(b'{"id": "a\\ud800", "emoji": "\\ud83d\\ude00"}')
    assert document == {"id": "a?", "emoji": "😀"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)
NAMES = ["id", "status", "outputs", "has_nsfw_contents", "error", "code", "created_at", "model", "inputs", "input"]
TASKS = st.dictionaries(st.sampled_from(NAMES), JSON | st.sampled_from(["completed", "x", "2026-01-01T00:00:00Z"]))
ENVELOPES = st.fixed_dictionaries({}, optional={"code": JSON, "message": JSON, "data": TASKS | JSON, "error": JSON})
BODIES = st.binary() | (JSON | TASKS | ENVELOPES).map(lambda document: json.dumps(document).encode())


@given(BODIES)
def test_any_body_is_a_prediction_or_malformed(body: bytes) -> None:
    try:
        task = wire.read_prediction(wire.data_of(wire.decode(body)))
    except Malformed:
        return
    assert len(task.nsfw) == len(task.outputs)
    json.dumps(task.inputs, ensure_ascii=False).encode()
    f"{task.id}{task.error}{task.model}".encode()


@given(st.sampled_from([200, 201, 204, 302, 400, 404, 408, 418, 429, 500, 502, 599]), BODIES)
def test_any_reply_has_a_meaning(status: int, body: bytes) -> None:
    reply = Reply(status=status, headers={}, body=body)
    assert isinstance(outcome.submit_failed(reply, ("secret",)), ServiceError)
    failure = outcome.read_failed(reply, ("secret",))
    assert failure is None or isinstance(failure, ServiceError)
    if status >= 300:
        assert failure is not None


@given(BODIES)
def test_any_list_of_models_is_readable(body: bytes) -> None:
    assert isinstance(models_schema.read(body), Capabilities)


@given(TASKS | JSON)
def test_any_page_of_history_is_tasks_or_malformed(data: object) -> None:
    page = wire.read_history({"items": [data, {"id": "good"}]})
    assert page[-1].id == "good"
