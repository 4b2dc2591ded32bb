"""Copied code runs as it is: it orders once, waits, and saves what came; whatever is in the prompt arrives."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from support import service_faults as fault
from support.program import Program
from support.rehearsal import running
from support.service_server import KEY, MODEL, Service
from support.service_tasks import Fate

from imageedit_desktop.domain.environment import KEY_VARIABLE
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, InputUrl, Rendition
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.request_code.language import Language
from imageedit_desktop.domain.request_code.request import FilePair, request_of
from imageedit_desktop.domain.request_code.write import write
from imageedit_desktop.rehearsal.options import Options

PROGRAMS = (Language.PYTHON, Language.PYTHON_SDK, Language.JAVASCRIPT, Language.CURL)
PROMPT = 'it\'s a "fox" for $HOME and `ls` and $(id)\n\\ END\nEND\n 👩🏽‍🎨 שלום \u202e@KEY@ ${KEY} %s \x1b[1m'
HASH = InputHash("ab" * 32)
SOURCE = InputFile(sha256=HASH, name="fox.jpg", size=size(640, 480), size_bytes=9, format="JPEG")
Run = Callable[[Language, str], "subprocess.CompletedProcess[str]"]


def _interpreter(language: Language) -> list[str]:
    """What reads a program from its standard input, which is as good as a file."""
    if language in {Language.PYTHON, Language.PYTHON_SDK}:
        return [sys.executable, "-"]
    if language is Language.JAVASCRIPT:
        return [shutil.which("node") or pytest.skip("Node is not on this machine"), "-"]
    if shutil.which("curl") is None:
        pytest.skip("curl is not on this machine")
    return [shutil.which("sh") or pytest.skip("there is no POSIX shell on this machine")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the code is run, and leaves its pictures."""
    made = tmp_path / "run here"
    made.mkdir()
    return made


@pytest.fixture
def run(folder: Path) -> Run:
    def running_it(language: Language, code: str, key: str = KEY) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            _interpreter(language),
            input=code,
            cwd=folder,
            env=os.environ | {KEY_VARIABLE: key, "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return running_it


@pytest.fixture
def odd_photo(photo: Path, tmp_path: Path) -> Path:
    """In a folder whose name means something to every shell."""
    odd = tmp_path / 'it\'s; a, "$(folder)" `of` 100 %'
    try:
        odd.mkdir()
    except OSError:  # Windows takes no quotes
        odd = tmp_path / "it's; a, $(folder) `of` 100 %"
        odd.mkdir()
    return photo.rename(odd / "photo.jpg")


def code(language: Language, address: str, photo: Path | None = None, **changes: object) -> str:
    recipe = Recipe(
        **{
            "prompt": PROMPT,
            "source": SOURCE if photo else InputUrl(url=f"{address}/public/fox.jpg"),
            "size": size(512, 768),
            "images": 2,
            **changes,
        }
    )
    found = {Rendition(sha256=HASH): FilePair(sent=str(photo), original="") if photo else None}
    return write(request_of(recipe, found, base_url=address, is_rehearsal=False), language)


def saved(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.iterdir())]


@pytest.mark.parametrize("language", PROGRAMS)
def test_it_orders_once_and_saves_the_pictures(
    language: Language, run: Run, service: Service, odd_photo: Path, folder: Path
) -> None:
    content = odd_photo.read_bytes()
    portraits = (SOURCE, InputUrl(url="https://example.org/p.jpg?a=1&b='2'"))
    done = run(
        language,
        code(language, service.address, odd_photo, portraits=portraits, seed=2**63 - 1, optimize_prompt=True),
    )

    assert done.returncode == 0, done.stderr
    (order,) = service.seen("submit")
    uploads = [f"{service.address}/uploads/{name}" for name in service.uploads]
    assert order.json == {
        "prompt": PROMPT,
        "image": uploads[0],
        "size": "512*768",
        "num_images": 2,
        "seed": 2**63 - 1,
        "prompt_optimizer": True,
        "subject_reference": [
            {"type": "character", "image_file": uploads[1]},
            {"type": "character", "image_file": "https://example.org/p.jpg?a=1&b='2'"},
        ],
    }
    assert list(service.uploads.values()) == [content] * 2
    (task,) = service.ledger.tasks
    assert saved(folder) == task.pictures
    assert KEY not in done.stdout + done.stderr
    assert [one.path for one in service.seen("put", "download") if KEY in str(one.headers)] == []


@pytest.mark.parametrize("language", PROGRAMS)
def test_it_runs_at_rehearsal(language: Language, run: Run, photo: Path, folder: Path) -> None:
    options = Options(latency_s=0.05, key=KEY)
    with running(options) as address:
        done = run(language, code(language, address, photo, prompt="a watercolor fox"))
    assert done.returncode == 0, done.stderr
    for path in folder.iterdir():
        with Image.open(path) as picture:
            assert picture.size == (512, 768)
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("language", PROGRAMS)
@pytest.mark.parametrize(
    "trouble",
    [fault.taken_then(fault.drop), fault.status(500), fault.taken_then(fault.html(504)), fault.status(429)],
    ids=["no answer", "500", "504", "429"],
)
def test_after_an_error_nothing_is_ordered_again(
    language: Language, trouble: fault.Fault, run: Run, service: Service, folder: Path
) -> None:
    service.misbehave("submit", trouble)
    done = run(language, code(language, service.address))

    assert done.returncode != 0
    assert done.stderr
    assert len(service.seen("submit")) == 1
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("language", [Language.PYTHON, Language.JAVASCRIPT, Language.CURL])
@pytest.mark.parametrize(
    "trouble",
    [
        fault.taken_then(fault.html(504)),
        fault.status(500),
        fault.half,
        fault.body(["id"]),
        fault.empty,
        fault.html(200),
    ],
    ids=["504", "500", "cut off", "a list", "nothing", "a page"],
)
def test_an_answer_that_tells_nothing_may_be_an_order(
    language: Language, trouble: fault.Fault, run: Run, service: Service
) -> None:
    service.misbehave("submit", trouble)
    done = run(language, code(language, service.address))

    assert done.returncode != 0
    assert "It may be ordered all the same: look at your history first." in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("language", [Language.PYTHON, Language.JAVASCRIPT, Language.CURL])
def test_what_was_refused_is_no_order(language: Language, run: Run, service: Service) -> None:
    service.misbehave("submit", fault.status(400, message="The size is not possible"))
    done = run(language, code(language, service.address))

    assert done.returncode != 0
    assert "The size is not possible" in done.stderr
    assert "history" not in done.stderr


@pytest.mark.parametrize("version", ["2.0.4", "1.9", "2.0.4rc1"])
def test_an_sdk_that_would_order_again_is_not_used(version: str, run: Run, service: Service, folder: Path) -> None:
    told = folder / f"wavespeed-{version}.dist-info"
    told.mkdir()
    (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: wavespeed\nVersion: {version}\n")
    done = run(Language.PYTHON_SDK, code(Language.PYTHON_SDK, service.address))

    assert done.returncode != 0
    assert 'pip install "wavespeed>=2.0.5"' in done.stderr
    assert service.requests == []


@pytest.mark.parametrize("language", [Language.PYTHON, Language.JAVASCRIPT, Language.CURL])
def test_the_order_and_the_key_follow_no_redirection(language: Language, run: Run, service: Service) -> None:
    service.misbehave("submit", fault.redirected(f"{service.address}/api/v3/elsewhere", 307))
    done = run(language, code(language, service.address))

    assert done.returncode != 0
    assert [request.path for request in service.requests] == [f"/api/v3/{MODEL}"]


def test_habits_of_curl_do_not_repeat_the_order(run: Run, service: Service, own_home: Path) -> None:
    (own_home / ".curlrc").write_text("retry = 2\nretry-delay = 0\nretry-all-errors\n")
    service.misbehave("submit", fault.status(503))
    done = run(Language.CURL, code(Language.CURL, service.address))

    assert done.returncode != 0
    assert len(service.seen("submit")) == 1


@pytest.mark.parametrize("language", PROGRAMS)
def test_trouble_with_asking_is_got_over(language: Language, run: Run, service: Service, folder: Path) -> None:
    service.misbehave("poll", fault.status(503))
    done = run(language, code(language, service.address))

    assert done.returncode == 0, done.stderr
    assert len(service.seen("submit")) == 1
    assert saved(folder) == service.ledger.tasks[0].pictures


@pytest.mark.parametrize("language", PROGRAMS)
def test_a_failed_order_is_told_with_its_reason(language: Language, run: Run, service: Service) -> None:
    service.fate = Fate(end="failed", code=1200, error="The picture is not allowed")
    done = run(language, code(language, service.address))

    assert done.returncode != 0
    assert "The picture is not allowed" in done.stderr
    assert len(service.seen("submit")) == 1


@pytest.mark.parametrize("language", PROGRAMS)
def test_a_picture_that_cannot_be_uploaded_is_not_ordered(
    language: Language, run: Run, service: Service, folder: Path
) -> None:
    done = run(language, code(language, service.address, folder / "gone.jpg"))

    assert done.returncode != 0
    assert service.seen("submit") == []


def test_the_command_line_orders_the_same(program: Program, service: Service, photo: Path) -> None:
    if shutil.which("sh") is None:
        pytest.skip("there is no POSIX shell on this machine")
    found = {Rendition(sha256=HASH): FilePair(sent="", original=str(photo))}
    recipe = Recipe(prompt=PROMPT, source=SOURCE, size=size(512, 768), images=2, seed=-7)
    told = write(request_of(recipe, found, base_url="", is_rehearsal=False), Language.COMMAND)
    as_here = told.replace("imageedit-desktop", f"'{sys.executable}' -m imageedit_desktop", 1)
    done = subprocess.run(
        ["sh", "-c", as_here], env=program.environment(), capture_output=True, encoding="utf-8", check=False
    )

    assert done.returncode == 0, done.stderr
    (order,) = service.seen("submit")
    assert {name: order.json[name] for name in ("prompt", "size", "num_images", "seed")} == {
        "prompt": PROMPT,
        "size": "512*768",
        "num_images": 2,
        "seed": -7,
    }


@pytest.mark.parametrize("language", [Language.PYTHON, Language.CURL])
def test_generate_prints_code_that_runs_and_orders_nothing_itself(
    language: Language, run: Run, program: Program, service: Service, photo: Path, folder: Path
) -> None:
    printed = program.run("generate", "--image", str(photo), "--prompt", PROMPT, "--print-code", str(language))

    assert printed.code == 0, printed.err
    assert service.requests == []
    assert KEY not in printed.out
    done = run(language, printed.out)
    assert done.returncode == 0, done.stderr
    assert service.seen("submit")[0].json["prompt"] == PROMPT
    assert len(list(folder.iterdir())) == 1


def test_of_several_requests_the_first_is_printed(program: Program, service: Service) -> None:
    several = ("--count", "3", "--seed", "5", "--reproducible", "--image", "https://example.org/a.jpg")
    printed = program.run("generate", "--prompt", "a fox", *several, "--print-code", "json")

    assert (printed.code, service.requests) == (0, [])
    told = json.loads(printed.out)
    assert (told["num_images"], told["seed"]) == (1, 5)
    assert "the first of 3 requests" in printed.err


def test_a_command_for_rehearsal_is_printed_from_its_own_library(
    program: Program, service: Service, photo: Path
) -> None:
    asked = ("generate", "--prompt", "a fox", "--image", photo, "--rehearsal", "--print-code", "command")
    printed = program.run(*asked)

    assert (printed.code, service.requests) == (0, [])
    assert "--rehearsal" in printed.out
    assert str(program.library / "rehearsal") in printed.out
    assert sorted(path.name for path in program.library.iterdir()) == ["rehearsal"]
