"""What the targets share: atheris with our limits, seeds in a corpus, and figures at the end.

A target is a script, run for some seconds::

    python tests/fuzz/fuzz_replies.py --seconds 300
    python tests/fuzz/fuzz_images.py --seconds 300

It ends with code 0 and libFuzzer's figures, or with the bytes that did it in ``build/fuzz``: an exception that is
none of ours, more than `PEAK_MB` of memory, or more than `LONGEST_S` seconds for one input.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import atheris

PEAK_MB = 600
LONGEST_S = 20
ARTIFACTS = Path(__file__).parents[2] / "build" / "fuzz"


def fuzz(
    target: Callable[[bytes], object],
    seeds: Callable[[], Iterable[bytes]],
    words: Iterable[str],
    *,
    longest: int,
    bombs: Callable[[], Iterable[bytes]] = list,
) -> None:
    """Feed a target until the time is up; does not return.

    Args:
        target: must take any bytes without an exception.
        seeds: inputs to begin with; called, like `bombs`, in a process of its own, for making a bomb takes more
            memory than may be seen here.
        words: that are worth putting in.
        longest: input, in bytes.
        bombs: fed once, before the others; what they take counts, and they are too slow to be changed a little.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=60)
    seconds = parser.parse_args().seconds
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    corpus = _written(seeds, folder / "corpus")
    dictionary = folder / "words"
    dictionary.write_text("".join(f'"{_escaped(word)}"\n' for word in words), encoding="ascii")
    for bomb in sorted(_written(bombs, folder / "bombs").iterdir()):
        target(bomb.read_bytes())
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    options = {
        "max_total_time": seconds,
        "rss_limit_mb": PEAK_MB,
        "timeout": LONGEST_S,
        "max_len": longest,
        "dict": dictionary,
        "artifact_prefix": f"{ARTIFACTS}/{Path(sys.argv[0]).stem}-",
        "print_final_stats": 1,
        "verbosity": 1,
    }
    atheris.Setup([sys.argv[0], *(f"-{name}={value}" for name, value in options.items()), str(corpus)], target)
    atheris.Fuzz()


def _written(inputs: Callable[[], Iterable[bytes]], folder: Path) -> Path:
    folder.mkdir()
    maker = multiprocessing.get_context("fork").Process(target=_write, args=(inputs, folder))
    maker.start()
    maker.join()
    return folder


def _write(inputs: Callable[[], Iterable[bytes]], folder: Path) -> None:
    for number, data in enumerate(inputs()):
        (folder / f"{number:04d}").write_bytes(data)


def _escaped(word: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word.encode("latin-1"))
