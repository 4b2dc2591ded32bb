"""The stand-in beside the test, in a thread of its process."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue

from imageedit_desktop.rehearsal.options import Options
from imageedit_desktop.rehearsal.serve import Server, listen


@contextmanager
def running(options: Options) -> Iterator[str]:
    """A stand-in on a free port; gives its address."""
    addresses: SimpleQueue[str] = SimpleQueue()
    server = Server(options, addresses.put)
    with listen(0) as listening:
        thread = threading.Thread(target=server.run, args=([listening],), name="rehearsal")
        thread.start()
        try:
            yield addresses.get(timeout=10)
        finally:
            server.should_exit = True
            thread.join()
