"""Catalogues of translations: taken from the sources, and compiled for the program.

``resources/translations`` has one ``.ts`` for each language, which translators edit, and beside it the ``.qm`` that
the program reads, which is never checked in. Both tools come with Qt's Python bindings; this module needs no more
than the standard library, so that the launcher and the build of the wheel can use it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from translatable import Message, as_source

SOURCE_LANGUAGE = "en"
"""Its catalogue has the plurals alone: everything else is said in English already."""


def folder_of(repository: Path) -> Path:
    """Return the folder of the catalogues of a checkout."""
    return repository / "resources" / "translations"


def update(qt_folder: Path, messages: Iterable[Message], catalogues: Iterable[Path]) -> None:
    """Bring ``.ts`` files in step with the sentences of the sources; a file that is not there yet is begun.

    What is new or has changed is unfinished then, and what is gone is removed.

    Args:
        qt_folder: the folder of the Qt bindings.
        messages: all sentences, see `translatable`.
        catalogues: the files, named for their languages.

    Raises:
        subprocess.CalledProcessError: a catalogue could not be read.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "sentences.py")
        source.write_text(as_source(messages), encoding="utf-8")
        for catalogue in catalogues:
            plurals = ["-pluralonly"] if catalogue.stem == SOURCE_LANGUAGE else []
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE]
            languages = ["-target-language", catalogue.stem, *plurals]
            _run(qt_folder, "lupdate", [str(source), *options, *languages, "-ts", str(catalogue)])


def compile_into(qt_folder: Path, catalogues: Iterable[Path], folder: Path) -> list[Path]:
    """Compile ``.ts`` files; returns the ``.qm`` files. What is unfinished stays English.

    A file is exchanged as a whole, because a program that runs has it mapped into its memory.

    Raises:
        subprocess.CalledProcessError: a catalogue could not be read.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    with tempfile.TemporaryDirectory(dir=folder) as beside:
        for catalogue in catalogues:
            name = f"{catalogue.stem}.qm"
            fresh = Path(beside, name)
            _run(qt_folder, "lrelease", ["-silent", "-nounfinished", str(catalogue), "-qm", str(fresh)])
            made.append(folder / name)
            if not made[-1].is_file() or made[-1].read_bytes() != fresh.read_bytes():
                os.replace(fresh, made[-1])  # noqa: PTH105 - says what matters
    return made


def compile_all(qt_folder: Path, repository: Path) -> list[Path]:
    """Compile every catalogue of a checkout, and remove what was compiled from one that is gone."""
    folder = folder_of(repository)
    made = compile_into(qt_folder, sorted(folder.glob("*.ts")), folder)
    for stale in set(folder.glob("*.qm")) - set(made):
        stale.unlink()
    return made


def unfinished(catalogue: Path) -> int:
    """Count the sentences of a ``.ts`` file that are not translated."""
    return sum(node.get("type") == "unfinished" for node in ET.parse(catalogue).iter("translation"))


def _run(qt_folder: Path, tool: str, arguments: Sequence[str]) -> None:
    program = qt_folder / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([str(program), *arguments], check=True)
