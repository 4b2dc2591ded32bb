"""What is said of pictures that went into the bin, came back, or could not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.pipeline.bin import Noticed, Settled
from imageedit_desktop.services.judging.bin import Rejected
from imageedit_desktop.services.judging.verdicts import OwnFiles
from imageedit_desktop.ui.words import phrase, weight_words

translate = QCoreApplication.translate


def stayed_words(settled: Settled) -> list[str]:
    """Why files could not be moved, one text for each reason."""
    told = []
    if settled.refused:
        told.append(
            translate(
                "bin",
                "%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this "
                "disk, or another program has them open.",
                "",
                settled.refused,
            )
        )
    if settled.emptied:
        told.append(
            translate(
                "bin",
                "%Ln pictures could not be brought back: the bin does not have them any more. What they were made "
                "from is kept, and can be ordered again.",
                "",
                settled.emptied,
            )
        )
    if settled.stuck:
        told.append(
            translate(
                "bin",
                "%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder "
                "can be written to.",
                "",
                settled.stuck,
            )
        )
    return told


def removed_words(noticed: Noticed) -> str:
    """That others removed files."""
    if noticed.kept == noticed.removed:
        return translate("bin", "%Ln pictures were moved to the bin outside this window.", "", noticed.removed)
    return translate(
        "bin", "%Ln pictures are not in their folder any more: they were removed outside this window.", "",
        noticed.removed,
    )  # fmt: skip


def back_words(noticed: Noticed) -> str:
    """That others brought files back."""
    return translate("bin", "%Ln pictures are in their folder again.", "", noticed.back)


def question_words(rejected: Rejected) -> tuple[str, str]:
    """The question whether all that is rejected is to go, and what comes of it."""
    count = len(rejected.pictures)
    question = translate("bin", "Move %Ln rejected pictures to the bin", "", count)
    told = (
        translate("bin", "These are all rejected pictures of the library, and take {weight} of the disk.")
        if rejected.is_whole
        else translate("bin", "These are the rejected pictures of this search, and take {weight} of the disk.")
    )
    back = translate(
        "bin",
        "Undo brings them back for as long as the bin has them. What they were made from stays in the library.",
    )
    texts = [phrase(told, weight=weight_words(rejected.size_bytes)), own_words(rejected.own_files), back]
    return question, "\n\n".join(text for text in texts if text)


def own_question_words(found: OwnFiles) -> tuple[str, str]:
    """The question whether files of the artist's own folders are to go too."""
    question = translate("bin", "Move %Ln pictures to the bin", "", len(found.pictures))
    back = translate("bin", "Undo brings them back for as long as the bin has them.")
    return question, f"{own_words(found.files)}\n\n{back}"


def own_words(files: Sequence[Path]) -> str:
    """That files leave folders of the artist's own; nothing where none does."""
    folders = {path.parent for path in files}
    if not folders:
        return ""
    if len(folders) == 1:
        said = translate(
            "bin",
            "%Ln of them were imported where they are: their files leave your folder {folder}.",
            "",
            len(files),
        )
        return phrase(said, folder=str(folders.pop()))
    return translate(
        "bin", "%Ln of them were imported where they are: their files leave your own folders.", "", len(files)
    )


def nothing_words(rejected: Rejected) -> str:
    """That nothing is rejected."""
    if rejected.is_whole:
        return translate("bin", "No picture of the library is rejected.")
    return translate("bin", "No picture of this search is rejected.")
