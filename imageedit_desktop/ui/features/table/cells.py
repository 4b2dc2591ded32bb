"""How cells are painted and edited."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from imageedit_desktop.domain.inputs import InputFile, Rendition
from imageedit_desktop.domain.table.row import Column
from imageedit_desktop.domain.table.standing import Standing
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.enter_key import is_enter
from imageedit_desktop.ui.features.table.model import COLUMNS, PROBLEM_ROLE, STATE, TableModel
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets.buttons import ICON_PX

AnyIndex = QModelIndex | QPersistentModelIndex
InputPath = Callable[[Rendition], Path | None]

PICTURE_PX = 36
_PROMPT_PX = 96

_ICONS = {
    Standing.UNREAD: ("hourglass", "text_faint"),
    Standing.WRONG: ("triangle-alert", "warning"),
    Standing.REPEAT: ("copy", "text_faint"),
    Standing.READY: ("circle-dashed", "text_faint"),
    Standing.ASKING: ("circle-alert", "warning"),
    Standing.WAITING: ("clock", "text_muted"),
    Standing.RUNNING: ("hourglass", "link"),
    Standing.DONE: ("circle-check", "success"),
    Standing.PARTLY: ("circle-alert", "warning"),
    Standing.UNKNOWN: ("circle-alert", "warning"),
    Standing.FAILED: ("circle-x", "danger"),
}


class CellDelegate(QStyledItemDelegate):
    """Paints pictures and what is wrong, and gives a prompt room while it is typed."""

    def __init__(
        self,
        view: QTableView,
        model: TableModel,
        pictures: PictureCache,
        input_path: InputPath,
        character_names: Callable[[], Iterable[str]],
    ) -> None:
        """`character_names` are offered where a name is typed."""
        super().__init__(view)
        self._view, self._model = view, model
        self._pictures, self._input_path = pictures, input_path
        self._character_names = character_names

    def wish_at(self, place: int) -> PictureWish | None:
        """The picture of a row; None where it has none that was read."""
        picture = self._model.picture_at(place)
        path = self._input_path(picture.rendition) if isinstance(picture, InputFile) else None
        if path is None:
            return None
        return PictureWish.of_file(path, Level.covering(PICTURE_PX * self._view.devicePixelRatioF()))

    # Qt overrides

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if index.column() == COLUMNS.index(Column.SOURCE):
            self._show_picture(option, index.row())
        elif index.column() == STATE:
            name, role = _ICONS[self._model.standing_at(index.row())]
            _decorate(option, icons.icon(name, role), ICON_PX)
        if index.data(PROBLEM_ROLE):
            option.palette.setColor(QPalette.ColorRole.Text, theme.color("danger"))
            if not option.text:
                _decorate(option, icons.icon("triangle-alert", "danger"), ICON_PX)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        column = COLUMNS[index.column()]
        if column is Column.PROMPT:
            editor = _PromptEditor(parent)
            editor.done.connect(self._on_prompt_done)
            return editor
        line = QLineEdit(parent)
        if column is Column.CHARACTER:
            completer = QCompleter(list(self._character_names()), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        room: QRect = option.rect
        if isinstance(editor, _PromptEditor):
            bottom = self._view.viewport().height()
            room = QRect(room.topLeft(), QSize(room.width(), max(room.height(), _PROMPT_PX)))
            room.moveTop(max(0, min(room.top(), bottom - room.height())))
        editor.setGeometry(room)

    def _show_picture(self, option: QStyleOptionViewItem, place: int) -> None:
        wish = self.wish_at(place)
        pixmap = None if wish is None else self._pictures.pixmap(wish) or self._pictures.stand_in(wish)
        _decorate(option, QIcon(self._blank() if pixmap is None else pixmap), PICTURE_PX)

    def _blank(self) -> QPixmap:
        """In place of a picture that is not there."""
        ratio = self._view.devicePixelRatioF()
        blank = QPixmap(QSize(PICTURE_PX, PICTURE_PX) * ratio)
        blank.setDevicePixelRatio(ratio)
        blank.fill(Qt.GlobalColor.transparent)
        painter = QPainter(blank)
        at = (PICTURE_PX - ICON_PX) // 2
        icons.draw(painter, "image", QRect(at, at, ICON_PX, ICON_PX), "text_faint")
        painter.end()
        return blank

    @Slot(object)
    def _on_prompt_done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)


class _PromptEditor(QPlainTextEdit):
    """Return is done with it; with Shift it begins a new line.

    Signals:
        done(QWidget): this is what was meant.
    """

    done = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Prompt of the row"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.done.emit(self)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys that a command has too are meant for the text while it is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and is_enter(event):
            event.accept()
            return True
        return super().event(event)


def _decorate(option: QStyleOptionViewItem, icon: QIcon, side_px: int) -> None:
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
    option.icon = icon
    option.decorationSize = QSize(side_px, side_px)
