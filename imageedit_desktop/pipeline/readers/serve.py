"""Inside of a reader: calls come in by standard input, and what comes of them leaves by standard output.

It ends with the program that began it, however that ends: its standard input does then. A decoder that never comes
back is ended by a clock of its own, for nobody else may be there to do it.
"""

from __future__ import annotations

import faulthandler
import os
import pickle
import queue
import threading
import traceback
from typing import BinaryIO

from imageedit_desktop.allocator import return_pictures
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.imaging.decoding.allowance import allow_alone
from imageedit_desktop.pipeline.readers import messages
from imageedit_desktop.pipeline.readers.bounds import limit_memory
from imageedit_desktop.priority import stand_back

_ENDS_ITSELF_AFTER_S = 15 * 60.0
"""Far longer than anybody waits: those who do kill it before."""


def serve() -> int:
    """Answer until nobody asks any more; never returns by itself."""
    questions, answers, nowhere = _take_pipes()
    return_pictures()
    stand_back()
    limit_memory()
    allow_alone()
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(questions, waiting), name="listen", daemon=True).start()
    while True:
        question = waiting.get()
        faulthandler.dump_traceback_later(_ENDS_ITSELF_AFTER_S, exit=True, file=nowhere)
        answer = _answer(question)
        faulthandler.cancel_dump_traceback_later()
        messages.write(answers, answer)


def _take_pipes() -> tuple[BinaryIO, BinaryIO, BinaryIO]:
    """The pipes for ourselves, and the null device in their places: decoders print what they like."""
    questions, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.fdopen(os.open(os.devnull, os.O_RDWR), "r+b", buffering=0)
    for descriptor in range(3):
        os.dup2(nowhere.fileno(), descriptor)
    return questions, answers, nowhere


def _listen(questions: BinaryIO, waiting: queue.SimpleQueue[bytes]) -> None:
    while (question := messages.read(questions)) is not None:
        waiting.put(question)
    os._exit(0)


def _answer(question: bytes) -> bytes:
    try:
        call, args, kwargs = pickle.loads(question)  # noqa: S301 - by the program that began us
        return messages.pack((True, call(*args, **kwargs)))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where the question was asked
        return _packed(error)


def _packed(error: Exception) -> bytes:
    if not isinstance(error, (ImageEditError, OSError)):
        error.add_note("".join(traceback.format_exception(error)))
    try:
        answer = messages.pack((False, error))
        messages.understand(answer)
    except Exception:  # noqa: BLE001 - errors of libraries that cannot be sent, or not understood
        return messages.pack((False, RuntimeError("".join(traceback.format_exception(error)))))
    return answer
