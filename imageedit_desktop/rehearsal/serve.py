"""Serving the stand-in on loopback.

`serve` says on standard output where it listens and which key it wants::

    Rehearsal is listening on http://127.0.0.1:8765
    Key: wsk_rehearsal_…
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import uvicorn

from imageedit_desktop.rehearsal.options import Options
from imageedit_desktop.rehearsal.server import create_app

LOOPBACK = "127.0.0.1"

_KEEP_ALIVE_S = 75
"""Longer than a client keeps an idle connection, so that no request runs into a closing one."""


def serve(
    *,
    port: int = 0,
    latency_s: float | None = None,
    watch_stdin: bool = False,
) -> None:
    """Serve in the main thread until told to stop: SIGTERM, Ctrl+C, or the end of standard input.

    Args:
        port: 0 for a free one.
        latency_s: time that a task takes, in seconds; None for a pleasant default.
        watch_stdin: stop when standard input ends, that is, when the program that holds its other end is gone.

    Raises:
        OSError: the port is taken.
    """
    options = Options(latency_s=latency_s)
    server = Server(options, lambda address: _say(address, options.key))
    if watch_stdin:
        threading.Thread(target=server.stop_at_end_of_stdin, daemon=True, name="rehearsal-stdin").start()
    with listen(port) as listening, _calm_end():
        server.run(sockets=[listening])


def listen(port: int) -> socket.socket:
    """A socket that says it speaks TCP: only then does asyncio send small replies at once (TCP_NODELAY)."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((LOOPBACK, port))
        listening.listen()
    except OSError:
        listening.close()
        raise
    return listening


class Server(uvicorn.Server):
    """A quiet server that says when it is ready."""

    def __init__(self, options: Options, ready: Callable[[str], object]) -> None:
        super().__init__(
            uvicorn.Config(
                create_app(options),
                loop="asyncio",
                http="h11",
                ws="none",
                lifespan="on",
                log_config=None,
                log_level="error",
                access_log=False,
                server_header=False,
                timeout_keep_alive=_KEEP_ALIVE_S,
                timeout_graceful_shutdown=1,
            )
        )
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Announce the address as soon as it can be used."""
        await super().startup(sockets)
        if sockets and self.started:
            self._ready(f"http://{LOOPBACK}:{sockets[0].getsockname()[1]}")

    def stop_at_end_of_stdin(self) -> None:
        """Wait for the other end to be closed.

        Reads the bare descriptor: a thread asleep in ``sys.stdin`` holds a lock that ends the interpreter badly.
        """
        with suppress(OSError):
            while os.read(0, 4096):
                pass
        self.should_exit = True


@contextmanager
def _calm_end() -> Iterator[None]:
    """Make SIGTERM and Ctrl+C a normal end: the server raises them again once it has shut down."""
    before = signal.signal(signal.SIGTERM, lambda _number, _frame: None)
    try:
        with suppress(KeyboardInterrupt):
            yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _say(address: str, key: str) -> None:
    sys.stdout.write(f"Rehearsal is listening on {address}\nKey: {key}\n")
    sys.stdout.flush()
