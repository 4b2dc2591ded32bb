"""Workers call the GUI thread, and hold nothing of Qt's: to end a QObject elsewhere may crash the program."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from support.threads import of_qt

from imageedit_desktop.ui.bell import Bell, Mailbox
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.pictures.workers import Task, Workers

MANY_LIVES = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish

app = QApplication([])
missing = PictureWish.of_file(Path(sys.argv[1]) / "missing.png", Level.PX_64)
for life in range(500):
    heard, view, cache = [], QObject(), PictureCache()
    cache.begin()
    cache.failed.connect(heard.append)
    cache.want(view, [missing])
    while not heard:
        app.processEvents()
    if life % 2:
        cache.close()
    del cache
print("lived")
"""
"""With a worker that was the last to hold what a signal was connected to, it crashed before the two hundredth."""


class Sender(QObject):
    said = Signal()


class Listener:
    def listen(self) -> None:
        """Connected to a signal."""


class Receiver(QObject):
    @Slot()
    def receive(self) -> None:
        """Connected to a signal."""


def test_caches_come_and_go_while_their_workers_answer(tmp_path):
    command = [sys.executable, "-X", "faulthandler", "-c", MANY_LIVES, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert (done.returncode, done.stdout, done.stderr) == (0, "lived\n", "")


@pytest.mark.parametrize("wrapped", [lambda held: held, lambda held: [{"a": (held,)}], lambda held: lambda: held])
def test_what_a_worker_must_not_hold_is_found(qapp, wrapped):
    sender, listener, receiver = Sender(), Listener(), Receiver()
    assert list(of_qt(wrapped(listener.listen))) == []
    sender.said.connect(listener.listen)
    assert list(of_qt(wrapped(listener.listen))) == ["holds Listener, which is connected to a signal"]
    assert list(of_qt(wrapped(receiver.receive))) == ["holds Receiver"]


def test_letters_arrive_in_their_order_in_the_gui_thread(qtbot):
    box, seen = Mailbox(), []
    box.arrived.connect(lambda letter: seen.append((letter, threading.current_thread())))
    post = box.post
    writer = threading.Thread(target=lambda: [post(number) for number in range(100)])
    writer.start()
    writer.join()
    qtbot.waitUntil(lambda: len(seen) == 100)
    assert seen == [(number, threading.main_thread()) for number in range(100)]


def test_a_bell_may_be_rung_after_its_end(qapp):
    bell = Bell()
    ring = bell.ring
    bell.close()
    ring()
    del bell
    ring()


def test_at_the_end_no_worker_is_left_with_an_image(monkeypatch, tmp_path):
    """One that lets go of an image while Python ends takes the program with it."""
    began = threading.Event()

    def slowly(*_files: object, is_wanted: Callable[[], bool], **_options: object) -> QImage | None:
        image: QImage | None = QImage(64, 64, QImage.Format.Format_RGB32)
        began.set()
        while is_wanted():
            time.sleep(0.01)
        time.sleep(0.2)  # the step that has begun
        return image

    monkeypatch.setattr("imageedit_desktop.ui.pictures.workers.read_first", slowly)
    before = set(threading.enumerate())
    workers = Workers(lambda: None)
    wish = PictureWish.of_file(tmp_path / "picture.png", Level.PX_64)
    workers.replace([Task(wish=wish, is_near=False, unless=None, screen=None)])
    assert began.wait(10)
    workers.close()
    workers.replace([Task(wish=wish, is_near=False, unless=None, screen=None)])  # a view that is late
    assert set(threading.enumerate()) == before
