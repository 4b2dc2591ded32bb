"""What the rows say, and what can be done about them."""

from dataclasses import replace

import pytest

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.events import Progress
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.job import REHEARSAL, Charged, JobState
from imageedit_desktop.domain.remedy import Remedy
from imageedit_desktop.ui.elapsed import elapsed_words
from imageedit_desktop.ui.features.jobs import words
from imageedit_desktop.ui.features.jobs.job_actions import RowExtra, actions_for


@pytest.mark.parametrize(
    ("seconds", "said"), [(-5, "0:00"), (7, "0:07"), (750, "12:30"), (3723, "1:02:03"), (90_000, "25:00:00")]
)
def test_time_is_told_like_a_clock(seconds, said):
    assert elapsed_words(1000, 1000 + seconds * 1000) == said


def test_the_order_with_its_price(make_job):
    assert words.order_line(make_job(images=9)) == "9 images · 1280×720 · $0.0315"
    assert words.order_line(make_job(images=1)) == "1 image · 1280×720 · $0.0035"


def test_a_running_job_tells_how_long(make_job):
    assert words.state_line(make_job(1), None, 13_000) == "In the making · 0:12"


def test_one_that_waited_in_the_queue_for_long_runs_from_when_it_left(make_job):
    job = make_job(1, JobState.WAITING, submitted_ms=601_000)
    assert words.state_line(job, None, 613_000) == "In the making · 0:12"
    assert words.under_way([job], now_ms=613_000) == "1 running · 0:12"


@pytest.mark.parametrize(
    ("state", "progress", "said"),
    [
        (JobState.PREPARING, ("upload", 45, 100), "Uploading 45 %"),
        (JobState.PREPARING, ("upload", 45, None), "Uploading"),
        (JobState.RECEIVING, ("download", 4, 9), "Receiving 4 of 9"),
        (JobState.QUEUED, ("turn", 0, None), "Queued until a place is free"),
        (JobState.WAITING, ("poll", 3, None), "In the making"),
    ],
)
def test_progress_is_told_in_words(make_job, state, progress, said):
    job = make_job(1, state)
    step, done, total = progress
    line = words.state_line(job, Progress(job_id=job.id, step=step, done=done, total=total), 1000)
    assert line == f"{said} · 0:00"


def test_one_that_is_held_back_counts_down_to_its_start(make_job):
    job = make_job(1, JobState.QUEUED)
    held = Progress(job_id=job.id, step="turn", done=0, total=30, until_ms=31_000)
    assert words.state_line(job, held, 6_000) == "Starts in 0:25 · 0:05"
    assert words.state_line(job, held, 32_000) == "Queued until a place is free · 0:31"


@pytest.mark.parametrize(
    ("state", "known", "days_later", "kept"),
    [
        (JobState.FAILED, {"reason": problem(Code.OUTPUT_UNREACHABLE)}, 2, "kept by the service for 5 d 0 h"),
        (JobState.ABANDONED, {}, 2, "kept by the service for 5 d 0 h"),
        (JobState.WAITING, {}, 2, "kept by the service for 5 d 0 h"),
        (JobState.WAITING, {}, 0, ""),
        (JobState.FAILED, {"reason": problem(Code.TASK_CANCELLED)}, 2, ""),
    ],
)
def test_what_is_not_on_disk_tells_how_long_it_is_kept(make_job, state, known, days_later, kept):
    job = make_job(1, state, prediction_id=PredictionId("p"), **known)
    line = words.state_line(job, None, 1_000 + days_later * 86_400_000)
    assert line.endswith(kept)
    assert ("kept by" in line) is bool(kept)


def test_a_failure_tells_reason_and_cost(make_job):
    job = make_job(1, JobState.FAILED, reason=problem(Code.TASK_MODERATED, message="flagged"))
    line = words.state_line(job, None, 0)
    assert line.startswith("Failed · ")
    assert "flagged" in line
    assert words.order_line(job).endswith("Not charged")


def test_one_that_was_stopped_tells_that_it_may_cost(make_job):
    job = make_job(1, JobState.ABANDONED, charged=Charged.UNKNOWN)
    assert "May have been charged $0.0035" in words.order_line(job)


def test_rehearsal_speaks_of_no_money(make_job):
    made = make_job(1, JobState.WAITING, origin=REHEARSAL)
    lost = make_job(2, JobState.FAILED, origin=REHEARSAL, charged=Charged.UNKNOWN)
    assert words.order_line(made) == words.order_line(lost) == "1 image · 1280×720 · free"
    assert words.summary([made]) == "1 running"


def test_drafts_are_ready_to_send(make_job):
    jobs = [make_job(1, JobState.DRAFT), make_job(2, JobState.QUEUED), make_job(3, JobState.QUEUED)]
    assert words.summary(jobs) == "2 queued · 1 ready to send · $0.007"
    assert words.summary(jobs[:1]) == "1 ready to send"


def test_trouble_tells_itself_and_when_it_is_tried_again(make_job):
    delay = words.Delay(reason=problem(Code.UNREACHABLE), until_ms=30_000)
    line = words.state_line(make_job(1, JobState.WAITING), None, 5_000, delay=delay)
    assert line.startswith("Trying again in 0:25 · The service cannot be reached")
    assert actions_for(make_job(1, JobState.WAITING), is_delayed=True) == (Remedy.GO_ON, Remedy.STOP)


def test_one_picture_that_is_missing_is_told(make_job):
    job = make_job(1, JobState.FAILED, images=9, reason=problem(Code.OUTPUT_EXPIRED), charged=Charged.YES)
    assert words.order_line(job, saved=8).startswith("8 of 9 images · ")
    assert words.order_line(job, saved=0).startswith("9 images · ")


def test_a_failure_counts_until_the_same_was_made_after_all(make_job):
    first = make_job(1, JobState.FAILED)
    again = replace(make_job(2, JobState.FAILED), recipe=first.recipe)
    made = replace(make_job(3, JobState.WAITING), recipe=first.recipe)
    other = make_job(4, JobState.FAILED)
    assert words.failed([other, again, first]) == [other, again, first]
    assert words.failed([other, made, again, first]) == [other]


def test_the_jobs_in_one_line(make_job):
    jobs = [
        make_job(1, JobState.WAITING, images=9),
        make_job(2, JobState.RECEIVING, images=4),
        make_job(3, JobState.QUEUED, images=5),
        make_job(4, JobState.DONE, images=9),
    ]
    assert words.summary(jobs) == "2 running · 1 queued · $0.063"
    assert words.under_way(jobs, now_ms=5_000) == "2 running · 0:04 · 1 queued"
    assert words.summary(jobs[3:]) == "Idle"


SENT = {"submitted_ms": 1, "prediction_id": PredictionId("p")}


@pytest.mark.parametrize(
    ("state", "known", "actions"),
    [
        (JobState.DRAFT, {}, (Remedy.SEND, Remedy.DISCARD)),
        (JobState.QUEUED, {}, (Remedy.STOP,)),
        (JobState.RECEIVING, SENT, (Remedy.STOP,)),
        (JobState.UNKNOWN, {}, (Remedy.GO_ON, Remedy.ORDER_AGAIN, Remedy.STOP, RowExtra.COPY_REPORT)),
        (
            JobState.FAILED,
            {"reason": problem(Code.TASK_FAILED)} | SENT,
            (Remedy.ORDER_AGAIN, RowExtra.COPY_REPORT, RowExtra.DISMISS),
        ),
        (
            JobState.FAILED,
            {"reason": problem(Code.DISK_FULL)} | SENT,
            (Remedy.GO_ON, Remedy.ORDER_AGAIN, RowExtra.COPY_REPORT, RowExtra.DISMISS),
        ),
        (
            JobState.FAILED,
            {"reason": problem(Code.DISK_FULL)},
            (Remedy.ORDER_AGAIN, RowExtra.COPY_REPORT, RowExtra.DISMISS),
        ),
        (
            JobState.FAILED,
            {"reason": problem(Code.NOT_FOUND, message="gone")} | SENT,
            (Remedy.GO_ON, Remedy.ORDER_AGAIN, RowExtra.COPY_REPORT, RowExtra.DISMISS),
        ),
        (JobState.ABANDONED, {}, (Remedy.ORDER_AGAIN, RowExtra.DISMISS)),
        (JobState.ABANDONED, SENT, (Remedy.GO_ON, Remedy.ORDER_AGAIN, RowExtra.DISMISS)),
        (JobState.DONE, SENT, ()),
    ],
)
def test_only_what_makes_sense_is_offered(make_job, state, known, actions):
    assert actions_for(make_job(1, state, **known)) == actions
