"""Asking without waiting: each function opens a dialog, returns at once, and answers through a callback.

A dialog that waits runs an event loop of its own, and coroutines that become ready inside it are lost for good.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QWidget

from imageedit_desktop.imaging.endings import ENDINGS
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label

PICTURE_PATTERNS = " ".join(f"*{ending}" for endings in ENDINGS.values() for ending in endings)
"""File names that the choosers offer first; any file may be chosen, and is then looked at."""

_LONG_TEXT_PX = 240


def confirm(
    parent: QWidget,
    heading: str,
    text: str,
    action: str,
    then: Callable[[bool], None],
    *,
    of_library: bool = False,
) -> QDialog:
    """Ask before something that is not to happen by one slip of the hand.

    Args:
        parent: the window that the question is about.
        heading: the question.
        text: what will happen.
        action: the verb on the button that does it.
        then: called once, with whether it is to be done; closing the dialog is a no.
        of_library: as of `Sheet`; the library that closes is a no as well.

    Returns:
        The dialog that was opened; rejecting it is a no, and once it was answered it is gone.
    """
    sheet = Sheet(heading, parent, of_library=of_library)
    sheet.body.addWidget(Label(text, "muted", wrap=True))
    cancel = Button(QCoreApplication.translate("ask", "Cancel"))
    cancel.clicked.connect(sheet.reject)
    do = Button(action, "accent")
    do.clicked.connect(sheet.accept)
    do.setDefault(True)
    sheet.add_button(cancel)
    sheet.add_button(do)
    sheet.finished.connect(lambda code: then(code == QDialog.DialogCode.Accepted))
    sheet.open()
    return sheet


def tell(parent: QWidget, heading: str, text: str) -> QDialog:
    """Say something that has to be seen."""
    sheet = Sheet(heading, parent)
    words = Label(text, "muted", wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    sheet.body.addWidget(words)
    close = Button(QCoreApplication.translate("ask", "Close"))
    close.setDefault(True)
    close.clicked.connect(sheet.accept)
    sheet.add_button(close)
    sheet.open()
    return sheet


def tell_at_length(parent: QWidget, heading: str, text: str) -> QDialog:
    """Show more than fits into a window: it scrolls, and can be selected and copied by mouse and keyboard."""
    sheet = Sheet(heading, parent)
    words = QPlainTextEdit(text)
    words.setReadOnly(True)
    words.setTabChangesFocus(True)
    words.setAccessibleName(heading)
    words.setMinimumHeight(_LONG_TEXT_PX)
    sheet.body.addWidget(words)
    copy = Button(QCoreApplication.translate("ask", "Copy"))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    close = Button(QCoreApplication.translate("ask", "Close"))
    close.setDefault(True)
    close.clicked.connect(sheet.accept)
    sheet.add_button(copy, leading=True)
    sheet.add_button(close)
    sheet.open()
    return sheet


def pick_folder(parent: QWidget, heading: str, then: Callable[[Path], None]) -> QFileDialog:
    """Let the user choose a folder; `then` is called with it, and not at all where none was chosen."""
    chooser = QFileDialog(parent, heading)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if chooser.directory() == QDir.current():
        chooser.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.filesSelected.connect(lambda names: then(Path(names[0])))
    chooser.open()
    return chooser


def pick_files(
    parent: QWidget, heading: str, kind: tuple[str, ...], then: Callable[[tuple[Path, ...]], None]
) -> QFileDialog:
    """Let the user choose files of one kind, its name and its endings; `then` is called where some were chosen."""
    chooser = _chooser_of_kind(parent, heading, kind[0], kind[1:])
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
    chooser.filesSelected.connect(lambda names: then(tuple(Path(name) for name in names)))
    chooser.open()
    return chooser


def pick_target(
    parent: QWidget, heading: str, kind: tuple[str, str], name: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Let the user choose where a file is to be written, which is asked about once more where there is one.

    Args:
        parent: the window.
        heading: of the chooser.
        kind: what such files are called, and their ending.
        name: of the file, to begin with.
        then: called with the file; not at all where none was chosen.
    """
    chooser = _chooser_of_kind(parent, heading, kind[0], kind[1:])
    chooser.setFileMode(QFileDialog.FileMode.AnyFile)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix(kind[1].removeprefix("."))
    chooser.selectFile(name)
    chooser.filesSelected.connect(lambda names: then(Path(names[0])))
    chooser.open()
    return chooser


def _chooser_of_kind(parent: QWidget, heading: str, name: str, endings: Sequence[str]) -> QFileDialog:
    chooser = QFileDialog(parent, heading)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if chooser.directory() == QDir.current():
        chooser.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    patterns = " ".join(f"*{ending}" for ending in endings)
    chooser.setNameFilters([f"{name} ({patterns})"])
    return chooser


def pick_pictures(
    parent: QWidget, heading: str, then: Callable[[tuple[Path, ...]], None], *, several: bool = False
) -> QFileDialog:
    """Let the user choose pictures; `then` is called with them, and not at all where none was chosen.

    Qt goes on in the folder of the last choice; the first one is made among the user's pictures.
    """
    chooser = QFileDialog(parent, heading)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setOption(QFileDialog.Option.HideNameFilterDetails)
    if chooser.directory() == QDir.current():
        chooser.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    pictures = QCoreApplication.translate("ask", "Pictures")
    everything = QCoreApplication.translate("ask", "All files")
    chooser.setNameFilters([f"{pictures} ({PICTURE_PATTERNS} {PICTURE_PATTERNS.upper()})", f"{everything} (*)"])
    chooser.filesSelected.connect(lambda names: then(tuple(Path(name) for name in names)))
    chooser.open()
    return chooser
