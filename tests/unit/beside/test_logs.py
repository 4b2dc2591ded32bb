"""The log says what happened and never with what key."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.of_windows import SHARING_VIOLATION, of_windows

from imageedit_desktop import logs

_KEY = "wsk_live_0123456789"


@pytest.fixture
def own_logging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the process's logging back as it was."""
    monkeypatch.setattr(logs, "_secrets", set())
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.mark.expect_logs
@pytest.mark.usefixtures("own_logging")
def test_keys_are_blotted_out_of_lines_and_tracebacks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(tmp_path / "logs")
    logs.keep_secret("odd key of another shape")
    log = logging.getLogger("imageedit_desktop.test")
    log.info("sent Authorization: Bearer %s", "abc.def-123")
    error = RuntimeError(f"refused {_KEY}, then odd key of another shape")
    log.error("with %s", _KEY, exc_info=error)
    written = (tmp_path / "logs" / logs.FILE_NAME).read_text(encoding="utf-8")
    told = capsys.readouterr().err
    for text in (written, told):
        assert "RuntimeError: refused [redacted], then [redacted]" in text
        assert not any(secret in text for secret in (_KEY, "abc.def-123", "odd key"))
    assert "Bearer [redacted]" in written
    assert "Bearer" not in told, "standard error is for warnings"


@pytest.mark.expect_logs
@pytest.mark.usefixtures("own_logging")
def test_a_log_folder_that_cannot_be_made_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    logs.start(tmp_path / "file" / "logs")
    assert "No log is kept" in capsys.readouterr().err


@pytest.mark.usefixtures("own_logging")
def test_a_log_that_another_program_writes_to_grows_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(logs, "_FILE_BYTES", 200)
    logs.start(tmp_path)
    rename, written_elsewhere = os.rename, [of_windows(SHARING_VIOLATION) for _ in range(3)]

    def move(source: str, target: str) -> None:
        if written_elsewhere:
            raise written_elsewhere.pop()
        rename(source, target)

    monkeypatch.setattr(os, "rename", move)
    for number in range(6):
        logging.getLogger("imageedit_desktop.test").info("line %d %s", number, "x" * 100)
    written = "".join(file.read_text(encoding="utf-8") for file in sorted(tmp_path.iterdir(), reverse=True))
    assert [word for word in written.split() if word.isdigit()] == list("012345")
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("own_logging")
def test_an_empty_secret_blots_out_nothing() -> None:
    logs.keep_secret("")
    assert logs.redact("plain words") == "plain words"
