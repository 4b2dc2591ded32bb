"""What a result's file says of itself: enough to write its row, and its job's, anew.

It travels with the picture wherever the user takes it. So the names of the user's files are left out, and of
addresses what may be a secret; what was sent is told by its hash. What is read back comes from a stranger: anyone
can put a file into the folder.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.foreign_values import LAST_MS, SHA256, like, whole
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.ids import JobId, PredictionId
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import IMAGES_MAX, IMAGES_MIN, MODEL_ID, SEED_MAX, SEED_MIN
from imageedit_desktop.domain.money.price import MicroUsd

_VERSION = 1

_JOB_ID = re.compile(r"[0-9a-f]{32}")
_FORMAT = re.compile(r"[A-Z0-9]{1,10}")
_TEXT = re.compile(r"[^\ud800-\udfff]{0,20000}", re.DOTALL)
_NAME = re.compile(r"[^\ud800-\udfff]{1,2000}", re.DOTALL)

_NUMBER_MAX = 1000
_SIDE_MAX_PX = 1 << 20
_INTEGER_MAX = 2**63 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Inscription:
    """A job as one of its pictures tells of it.

    Attributes:
        job: its state is RECEIVING: whether all of its pictures are there no single one can tell.
        number: position of this picture in the job's outputs, from 1.
        made: how many outputs there were; None in pictures of earlier versions.
        nsfw: the service's flag; None where it did not say.
    """

    job: Job
    number: int
    made: int | None
    nsfw: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPicture:
    """A file that lies among the library's results.

    Attributes:
        size: upright; None where it is no picture that can be read here.
        format: such as ``JPEG``; empty where it is not known.
        sha256: of the file.
        inscription: None where it tells nothing.
    """

    path: Path
    size: Size | None
    format: str
    sha256: str
    size_bytes: int
    inscription: Inscription | None


def to_json(job: Job, number: int, nsfw: bool | None, *, made: int | None, program: str) -> str:
    """Write an inscription, in ASCII without control characters.

    Args:
        job: whose picture it is.
        number: which of its pictures, from 1.
        nsfw: the service's flag.
        made: how many pictures the service made of it, which may be fewer than were ordered; None if not known.
        program: name and version of this program.
    """
    told: dict[str, Any] = json.loads(recipe.to_json(job.recipe))
    return json.dumps(
        told
        | {
            "version": _VERSION,
            "program": program,
            "model": MODEL_ID,
            "source": _told(told["source"]),
            "portraits": [_told(portrait) for portrait in told["portraits"]],
            "job": job.id,
            "number": number,
            "made": made,
            "nsfw": nsfw,
            "service": job.origin,
            "task": job.prediction_id,
            "price_micro_usd": job.price,
            "created_ms": job.created_ms,
            "submitted_ms": job.submitted_ms,
            "completed_ms": job.completed_ms,
        }
    )


def from_json(text: str) -> Inscription:
    """Read an inscription.

    Raises:
        ValueError: it is not one, or not one that could be true.
    """
    try:
        data = json.loads(text)
        return Inscription(
            job=_job(data),
            number=whole(data["number"], 1, _NUMBER_MAX),
            made=None if data.get("made") is None else whole(data["made"], 1, _NUMBER_MAX),
            nsfw=_flag(data["nsfw"]),
        )
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("not an inscription") from error


def _told(picture: dict[str, Any]) -> dict[str, Any]:
    if "url" in picture:
        return {"url": _without_secrets(picture["url"])}
    return {name: value for name, value in picture.items() if name != "name"}


def _without_secrets(url: str) -> str:
    """The address without what may open it to others: passwords, and the signatures in queries."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def _job(data: dict[str, Any]) -> Job:
    return Job(
        id=JobId(like(_JOB_ID, data["job"])),
        recipe=_recipe(data),
        state=JobState.RECEIVING,
        origin=like(_NAME, data["service"]),
        price=MicroUsd(whole(data["price_micro_usd"], 0, _INTEGER_MAX)),
        charged=Charged.YES,
        prediction_id=None if data["task"] is None else PredictionId(like(_NAME, data["task"])),
        created_ms=whole(data["created_ms"], 0, LAST_MS),
        submitted_ms=_moment(data["submitted_ms"]),
        completed_ms=_moment(data["completed_ms"]),
    )


def _recipe(data: dict[str, Any]) -> recipe.Recipe:
    like(_TEXT, data["prompt"])
    whole(data["images"], IMAGES_MIN, IMAGES_MAX)
    for side_px in data["size"]:
        whole(side_px, 1, _SIDE_MAX_PX)
    if data["seed"] is not None:
        whole(data["seed"], SEED_MIN, SEED_MAX)
    named = {"source": _named(data["source"]), "portraits": [_named(portrait) for portrait in data["portraits"]]}
    return recipe.from_json(json.dumps(data | named | {"optimize_prompt": data["optimize_prompt"] is True}))


def _named(picture: dict[str, Any]) -> dict[str, Any]:
    if "url" in picture:
        return {"url": like(_TEXT, picture["url"])}
    sha256 = like(SHA256, picture["sha256"])
    for side_px in picture["size"]:
        whole(side_px, 1, _SIDE_MAX_PX)
    whole(picture["size_bytes"], 1, _INTEGER_MAX)
    return picture | {"format": like(_FORMAT, picture["format"]), "name": f"{sha256[:8]}…"}


def _moment(value: object) -> int | None:
    return None if value is None else whole(value, 0, LAST_MS)


def _flag(value: object) -> bool | None:
    if not isinstance(value, bool | None):
        raise TypeError("not a flag")
    return value
