"""Readers that are killed, hang and swell on purpose: each costs one clear error, and the next picture works."""

from __future__ import annotations

import asyncio
import errno
import os
import pickle
import signal
import struct
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support.apart import Apart

from imageedit_desktop.domain.environment import KEY_VARIABLE
from imageedit_desktop.domain.errors import Code, DownloadError, InputError, problem
from imageedit_desktop.imaging.decoding.allowance import hungry_max_bytes
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.pipeline.importing.look import look_at
from imageedit_desktop.pipeline.readers import messages
from imageedit_desktop.pipeline.readers import readers as readers_module
from imageedit_desktop.pipeline.readers.reader_process import ReaderProcess
from imageedit_desktop.pipeline.readers.readers import Readers
from imageedit_desktop.pipeline.recover.inspect_file import inspect_file

_posix = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@asynccontextmanager
async def _readers(**wishes: float) -> AsyncIterator[Readers]:
    made = Readers(**wishes)
    try:
        yield made
    finally:
        made.close()


def _with_readers(story: Callable[[Readers], Awaitable[None]], **wishes: float) -> None:
    async def run() -> None:
        async with _readers(**wishes) as readers:
            await story(readers)

    asyncio.run(run())


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "fox.png"
    Image.new("RGB", (640, 480), "teal").save(path)
    return path


async def _is_readable(readers: Readers, photo: Path) -> bool:
    return (await readers.read(inspect, photo)).size.width_px == 640


def test_a_picture_is_read_in_another_process(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        assert await readers.read(os.getpid) != os.getpid()
        read = await readers.read(inspect, photo)
        assert read == inspect(photo)
        await readers.read(make_thumbnail, photo, photo.with_name("small.jpg"))
        assert photo.with_name("small.jpg").is_file()

    _with_readers(story)


@pytest.mark.parametrize(
    "death",
    [
        Apart(os.abort),
        pytest.param(Apart(signal.raise_signal, getattr(signal, "SIGKILL", 9)), marks=_posix),
        pytest.param(Apart(signal.raise_signal, signal.SIGSEGV), marks=_posix),
        Apart(os._exit, 0),
    ],
    ids=["abort", "kill", "segfault", "exit"],
)
def test_a_reader_that_dies_costs_one_error(photo: Path, death: Apart) -> None:
    async def story(readers: Readers) -> None:
        with pytest.raises(InputError) as caught:
            await readers.read(death, photo)
        assert caught.value.first == problem(Code.READER_FAILED, name="fox.png")
        with pytest.raises(InputError) as caught:
            await readers.read(death, photo, name="what the user calls it")
        assert caught.value.first.params["name"] == "what the user calls it"
        assert await _is_readable(readers, photo)

    _with_readers(story)


def test_a_reader_that_hangs_is_ended(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        with pytest.raises(InputError) as caught:
            await readers.read(Apart(time.sleep, 600), photo)
        assert caught.value.first == problem(Code.IMAGE_TOO_COMPLEX, name="fox.png")
        assert await _is_readable(readers, photo)

    _with_readers(story, patience_s=2.0)


@pytest.mark.skipif(sys.platform == "darwin", reason="there a watchman ends it, which the next test is about")
def test_a_reader_that_swells_is_refused_the_memory(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        with pytest.raises(InputError) as caught:
            await readers.read(Apart(bytearray, 3_000_000_000), photo)
        assert caught.value.first == problem(Code.IMAGE_TOO_COMPLEX, name="fox.png")
        assert await _is_readable(readers, photo)

    _with_readers(story)


def test_one_process_is_enough_for_one_picture_after_the_other(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        assert len({await readers.read(os.getpid) for _ in range(8)}) == 1
        busy = asyncio.ensure_future(readers.read(Apart(eval, _SLEEPER)))  # noqa: TID251
        await asyncio.sleep(0.2)
        assert await readers.read(os.getpid) != await busy

    _with_readers(story)


_SLEEPER = "lambda: (__import__('time').sleep(2), __import__('os').getpid())[1]"


def test_a_picture_is_tried_again_where_its_reader_was_dead_before(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        for pid in {await readers.read(os.getpid) for _ in range(8)}:
            os.kill(pid, signal.SIGTERM)
        for _ in range(4):
            assert await _is_readable(readers, photo)

    _with_readers(story)


def test_what_nobody_waits_for_any_more_frees_its_reader(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        hanging = [asyncio.ensure_future(readers.read(Apart(time.sleep, 600), photo)) for _ in range(2)]  # noqa: TID251
        waiting = asyncio.ensure_future(readers.read(Apart(os.abort), photo))  # noqa: TID251
        await asyncio.sleep(1)
        for task in (*hanging, waiting):
            task.cancel()
        assert await _is_readable(readers, photo)
        assert all(isinstance(end, asyncio.CancelledError) for end in await _ends(*hanging, waiting))

    _with_readers(story, patience_s=3600)


async def _ends(*tasks: Awaitable[Any]) -> list[Any]:
    return await asyncio.gather(*tasks, return_exceptions=True)


def test_errors_arrive_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "text.jpg").write_text("no picture")
    (tmp_path / "page.html").write_text("<html>")

    async def story(readers: Readers) -> None:
        with pytest.raises(InputError) as caught:
            await readers.read(inspect, tmp_path / "text.jpg")
        assert caught.value.problems == (problem(Code.NOT_AN_IMAGE, name="text.jpg"),)
        with pytest.raises(DownloadError) as refused:
            await readers.read(inspect_result, tmp_path / "page.html")
        assert refused.value.code is Code.OUTPUT_NOT_AN_IMAGE
        assert refused.value.final is False
        with pytest.raises(FileNotFoundError) as missing:
            await readers.read(os.listdir, tmp_path / "gone")
        assert (missing.value.errno, missing.value.filename) == (errno.ENOENT, str(tmp_path / "gone"))
        with pytest.raises(ZeroDivisionError) as fault:
            await readers.read(divmod, 1, 0)
        assert "Traceback" in "".join(fault.value.__notes__)

    _with_readers(story)


def test_a_reader_is_not_believed(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        with pytest.raises(InputError) as caught:
            await readers.read(_returns_a_call, photo)
        assert caught.value.code is Code.READER_FAILED

    _with_readers(story)


def _class(module: str, name: str) -> bytes:
    return pickle.GLOBAL + f"{module}\n{name}\n".encode()


def _changed(module: str, name: str, made: bytes = b"") -> bytes:
    """A class, or what is made of it, with an attribute that the answer sets."""
    state = pickle.dumps((None, {"spoilt": 1}), 0)[:-1]
    return _class(module, name) + made + state + pickle.BUILD + pickle.STOP


_CODE = "imageedit_desktop.domain.errors", "Code"
_DISK_FULL = pickle.MARK + pickle.dumps(Code.DISK_FULL.value, 0)[:-1] + pickle.TUPLE + pickle.REDUCE


@pytest.mark.parametrize(
    "said",
    [
        _changed("pathlib", "PosixPath"),
        _changed(*_CODE),
        _changed(*_CODE, _DISK_FULL),
        _class("pathlib", "_Accessor") + pickle.STOP,
        _class("collections", "Counter") + pickle.STOP,
        _class("builtins", "print") + pickle.STOP,
        _class("builtins", "SystemExit") + pickle.STOP,
        _class("imageedit_desktop.pipeline.importing.import_folder", "partial") + pickle.STOP,
        _class("imageedit_desktop.pipeline.importing.import_folder", "Workers") + pickle.STOP,
        _class("imageedit_desktop.pipeline.importing.import_folder", "Path") + pickle.STOP,
    ],
    ids=["path", "code", "disk-full", "private", "counter", "print", "exit", "partial", "workers", "another's"],
)
def test_answers_change_nothing_here_and_call_nothing(said: bytes) -> None:
    with pytest.raises(pickle.UnpicklingError):
        messages.understand(said)
    assert not hasattr(Path, "spoilt")
    assert not hasattr(Code.DISK_FULL, "spoilt")


def test_what_readers_have_to_say_is_understood(photo: Path) -> None:
    error = OSError(errno.ENOENT, "gone", str(photo))
    for value in (
        inspect(photo),
        inspect_result(photo),
        inspect_file(photo),
        look_at(photo),
        Code.DISK_FULL,
        photo,
    ):
        assert messages.understand(messages.pack(value)) == value
    assert repr(messages.understand(messages.pack(error))) == repr(error)


def test_an_error_that_asyncio_does_not_take_arrives_as_another(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        with pytest.raises(RuntimeError):
            await asyncio.wait_for(readers.read(Apart(next, iter(())), photo), 30)

    _with_readers(story)


_MEAN = "lambda *_: type('Mean', (), {'__reduce__': lambda self: (__import__('os').abort, ())})()"
_returns_a_call = Apart(eval, _MEAN)  # what it sends back would end this program


def test_hungry_decoders_may_take_more_in_a_reader_than_here(tmp_path: Path) -> None:
    path = tmp_path / "large.j2k"
    Image.new("RGB", (64, 48), "teal").save(path, "JPEG2000", no_jp2=True)
    path.write_bytes(path.read_bytes()[:8] + struct.pack(">2I", 6000, 6000) + path.read_bytes()[16:])
    with pytest.raises(InputError) as caught:
        inspect(path)
    assert caught.value.code is Code.IMAGE_TOO_LARGE

    async def story(readers: Readers) -> None:
        assert await readers.read(hungry_max_bytes) > 6000 * 6000 * 20 > hungry_max_bytes()

    _with_readers(story)


def test_readers_are_told_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "secret")

    async def story(readers: Readers) -> None:
        assert await readers.read(os.getenv, KEY_VARIABLE, "nothing") == "nothing"

    _with_readers(story)


def test_readers_load_no_qt_and_no_network(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        assert await _is_readable(readers, photo)
        loaded = await readers.read(Apart(eval, "lambda: sorted(__import__('sys').modules)"))
        assert not {"PySide6", "sqlite3", "httpx", "numpy", "asyncio"} & set(loaded)

    _with_readers(story)


def test_idle_readers_end_and_come_back(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        before = await readers.read(os.getpid)
        while _is_alive(before):  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.05)
        assert await _is_readable(readers, photo)

    _with_readers(story, idle_s=0.2)


def test_nothing_is_begun_before_it_is_needed_and_nothing_is_left(photo: Path) -> None:
    pids: set[int] = set()

    async def story(readers: Readers) -> None:
        pids.update([await readers.read(os.getpid) for _ in range(8)])

    _with_readers(story)
    assert pids
    assert not any(map(_is_alive, pids))
    unused = Readers()
    unused.close()
    with pytest.raises(RuntimeError):
        asyncio.run(unused.read(os.getpid))


@pytest.fixture
def nothing_ends(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Readers that cannot be killed, as those that wait for a disk that is gone."""
    asked: set[ReaderProcess] = set()
    really = ReaderProcess.kill
    monkeypatch.setattr(ReaderProcess, "kill", lambda reader: asked.add(reader))  # noqa: PLW0108 - bound
    monkeypatch.setattr(readers_module, "_DIES_WITHIN_S", 0.2)
    yield
    for reader in asked:
        really(reader)


@pytest.mark.expect_logs
@pytest.mark.usefixtures("nothing_ends")
def test_readers_that_cannot_be_killed_are_left_behind(photo: Path) -> None:
    async def story(readers: Readers) -> None:
        hanging = [readers.read(Apart(time.sleep, 600), photo) for _ in range(2)]
        ends = await asyncio.wait_for(_ends(*hanging), 30)
        assert [end.first for end in ends] == [problem(Code.IMAGE_TOO_COMPLEX, name="fox.png")] * 2
        assert await asyncio.wait_for(_is_readable(readers, photo), 30)

    _with_readers(story, patience_s=2.0)


@pytest.mark.usefixtures("nothing_ends")
def test_closing_does_not_wait_for_a_reader_that_cannot_be_killed(photo: Path) -> None:
    async def story() -> None:
        readers = Readers()
        hanging = asyncio.ensure_future(readers.read(Apart(time.sleep, 600), photo))  # noqa: TID251
        await readers.read(os.getpid)
        await asyncio.wait_for(asyncio.to_thread(readers.close), 30)
        with pytest.raises(InputError):
            await hanging

    asyncio.run(story())


_PROGRAM = """
import asyncio, os, sys, time
from imageedit_desktop.pipeline.readers.readers import Readers

class Hang:
    def __reduce__(self):
        return time.sleep, (600,)

async def main():
    readers = Readers()
    print(await readers.read(os.getpid), flush=True)
    await readers.read(Hang())

asyncio.run(main())
"""


@_posix
def test_no_reader_outlives_a_program_that_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", _PROGRAM], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        reader = int(program.stdout.readline())
        time.sleep(0.2)  # until it hangs; without this it ends as well
        program.kill()
    while _is_alive(reader):
        time.sleep(0.02)


def _is_alive(pid: int) -> bool:
    if sys.platform == "win32":
        told = subprocess.run(["tasklist", "/FI", f"PID eq {pid}"], capture_output=True, text=True, check=True)
        return str(pid) in told.stdout
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"
