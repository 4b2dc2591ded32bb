"""A frozen program beside the checkout: from exec to the first painted frame, to all panels, and to an answer.

Build one with ``python3 packaging/bootstrap.py package folder`` and run this as
``.venv/bin/python tests/benchmarks/beside_frozen.py build/packaging/frozen/imageedit-desktop``, from the checkout.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
import tomllib
from pathlib import Path

_REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(_REPOSITORY), str(_REPOSITORY / "tests"), str(_REPOSITORY / "tests" / "benchmarks")]
sys.path.append(str(_REPOSITORY / "packaging"))

from bench_startup import _PROGRAM, _furnished, _painted, _starts_s  # noqa: E402
from packages.distributions import closure  # noqa: E402

_ROUNDS = 5


def _answers_s(command: list[str]) -> float:
    begin_s = time.monotonic()
    subprocess.run([*command, "--version"], stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - begin_s


def _size_bytes(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def main(frozen: Path) -> None:
    """Measure both in turns, so that what else the machine does meets both, and print the ratios."""
    ours = [str(frozen / "imageedit-desktop"), "--rehearsal"]
    ratios: dict[str, list[float]] = {"version": [], "first frame": [], "all panels": []}
    with tempfile.TemporaryDirectory() as place:
        for number in range(_ROUNDS + 1):
            checkout = [_answers_s(_PROGRAM[:-1]), *_starts_s(_PROGRAM, Path(place), _painted, _furnished)]
            measured = [_answers_s(ours[:-1]), *_starts_s(ours, Path(place), _painted, _furnished)]
            if number:  # the first is for the disk's cache
                for name, mine, theirs in zip(ratios, measured, checkout, strict=True):
                    ratios[name].append(mine / theirs)
    for name, found in ratios.items():
        print(f"{name}: {statistics.median(found):.2f} of the checkout's ({min(found):.2f} to {max(found):.2f})")
    size = _size_bytes(frozen)
    print(f"size: {size / 1e6:.0f} MB, {size / _checkout_bytes():.2f} of the checkout's with what it runs on")


def _checkout_bytes() -> int:
    """The program, the distributions that it asks for, and Python with its library."""
    asked = tomllib.loads((_REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    files = {file.locate() for found in closure(asked).values() for file in found.files or ()}
    library = Path(sysconfig.get_path("stdlib"))
    others = (path for path in library.rglob("*") if path.is_file() and "site-packages" not in path.parts)
    ours = (_size_bytes(_REPOSITORY / name) for name in ("imageedit_desktop", "resources"))
    return (
        sum(Path(str(file)).stat().st_size for file in files)
        + sum(path.stat().st_size for path in others)
        + sum(ours)
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
