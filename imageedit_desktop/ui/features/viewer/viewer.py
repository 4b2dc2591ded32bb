"""One picture, large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCursor,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.commands.buttons import CommandButton, HoldButton, follow
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.comparing.commands import DIFFERENCE, SHOW_SOURCE, WIPE
from imageedit_desktop.ui.features.gallery import words
from imageedit_desktop.ui.features.gallery.commands import (
    COPY_PICTURE,
    RESTORE,
    REVEAL,
    SHOW_SENSITIVE,
    USE_AS_SOURCE,
)
from imageedit_desktop.ui.features.verdicts.bar import VerdictBar
from imageedit_desktop.ui.features.viewer.canvas import ZOOM_STEP, Canvas
from imageedit_desktop.ui.features.viewer.commands import (
    ACTUAL,
    ALONE,
    CLOSE,
    FIT,
    NEXT,
    PREVIOUS,
    connect_viewer,
)
from imageedit_desktop.ui.features.viewer.filmstrip import Filmstrip
from imageedit_desktop.ui.features.viewer.sensitive_button import SensitiveButton
from imageedit_desktop.ui.features.viewer.shown_picture import ShownPicture
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level
from imageedit_desktop.ui.widgets.bars import bar_with_row
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel
from imageedit_desktop.ui.words import apart, join_facts, weight_words

translate = QCoreApplication.translate

_LEAST_PX, _VERDICT_PX, _ROOMY_PX = 26 * theme.SPACE, 70 * theme.SPACE, 96 * theme.SPACE
_COMPARING_PX = 83 * theme.SPACE


class Viewer(QWidget):
    """Shows a saved item as large as the window allows, with its batch and what can be done with it below.

    Signals:
        next_requested(), previous_requested(): in gallery order.
        item_requested(GalleryItem): another picture of the batch is to be shown.
        closed(): back to the gallery.
        zoom_changed(float): pixels of the screen for each of the picture.
        item_shown(GalleryItem): it is shown now, or something else is known of it.
        alone_requested(bool): everything else in the window is to be hidden, or shown again; `show_alone` answers.
    """

    next_requested = Signal()
    previous_requested = Signal()
    item_requested = Signal(object)
    closed = Signal()
    zoom_changed = Signal(float)
    item_shown = Signal(object)
    alone_requested = Signal(bool)

    def __init__(
        self,
        pictures: PictureCache,
        thumbnail_path: Callable[[Result], Path],
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._alone = False
        self._step_back: Callable[[], bool] = lambda: False
        self._name = ElidedLabel("", "muted")
        self._details = ElidedLabel("", "muted", elide=Qt.TextElideMode.ElideRight)
        self._canvas = Canvas(self)
        self._picture = ShownPicture(self._canvas, pictures, thumbnail_path)
        self._picture.veil_changed.connect(self._on_veil_changed)
        self._canvas.zoom_changed.connect(self.zoom_changed)
        self._canvas.drag_requested.connect(self._on_drag_requested)
        self._verdict = VerdictBar(commands, parent=self)
        self._strip = Filmstrip(pictures, thumbnail_path, self)
        self._strip.picked.connect(self.item_requested)
        self._strip.drag_requested.connect(self._drag)
        self._comparing = (
            HoldButton(SHOW_SOURCE, commands),
            CommandButton(WIPE, commands),
            CommandButton(DIFFERENCE, commands),
        )
        self._previous = _Step(PREVIOUS, commands, self)
        self._next = _Step(NEXT, commands, self)
        self._sensitive = SensitiveButton(self)
        follow(self._sensitive, SHOW_SENSITIVE, commands)
        self._canvas.installEventFilter(self)
        self._lay_out()
        connect_viewer(self, commands)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Viewer"))

    def show_item(
        self,
        item: GalleryItem,
        position: int,
        total: int,
        *,
        batch: Sequence[GalleryItem] = (),
        near: Sequence[GalleryItem] = (),
    ) -> None:
        """Show another picture, at once from what there is of it.

        Args:
            item: saved, or in the bin; a placeholder is ignored.
            position: where it is in the gallery, from 1.
            total: how many there are.
            batch: items of its job, in order: all, or those around it.
            near: what may come next, the most likely first: the next ones in the direction of travel, with the one
                on the other side as the second.
        """
        if item.result is None or (item.result.path is None and not item.is_binned):
            return
        self._tell(item)
        self._previous.setVisible(position > 1)
        self._next.setVisible(position < total)
        self._strip.show_batch(batch, item)
        self._picture.show(item, near)  # after its strip, so that it is read first
        self._commands.look_again()
        self.item_shown.emit(item)

    def show_alone(self, *, on: bool) -> None:
        """Show the picture without the bars, for a window that has hidden everything else; or with them again."""
        self._alone = on
        for bar in self.bars:
            bar.setVisible(not on)
        self._commands.show_on(ALONE, on)

    @property
    def bars(self) -> tuple[QWidget, QWidget]:
        """What lies above and below the picture."""
        return (self._upper, self._lower)

    @property
    def canvas(self) -> Canvas:
        """Where the picture is."""
        return self._canvas

    @property
    def item(self) -> GalleryItem | None:
        """What is shown; None before there was anything."""
        return self._picture.item

    @property
    def is_alone(self) -> bool:
        """Whether everything else in the window is hidden."""
        return self._alone

    @property
    def is_blurred(self) -> bool:
        """Whether nobody may see what is in the picture."""
        return self._picture.is_blurred

    @property
    def zoom(self) -> float:
        """Pixels of the screen for each of the picture."""
        return self._canvas.zoom

    def no_step(self, step: int) -> str:
        """Why one cannot go to the next picture (1) or the one before (-1); empty where one can."""
        if step > 0:
            return translate("viewer", "This is the last picture.") if self._next.isHidden() else ""
        return translate("viewer", "This is the first picture.") if self._previous.isHidden() else ""

    def step(self, step: int) -> None:
        """Ask for it."""
        (self.next_requested if step > 0 else self.previous_requested).emit()

    def fit(self) -> None:
        """Keep the whole picture in view."""
        self._canvas.set_fit()

    def show_actual(self) -> None:
        """One device pixel for each pixel of the picture."""
        self._canvas.set_actual()

    def toggle_zoom(self) -> None:
        """Fit to 100 % at the pointer, and back."""
        self._canvas.toggle(self._pointer())

    def zoom_in(self) -> None:
        """One step closer."""
        self._canvas.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step back."""
        self._canvas.zoom_by(1 / ZOOM_STEP)

    def ask_to_be_alone(self, alone: bool) -> None:
        """Have everything else hidden, or shown again."""
        self.alone_requested.emit(alone)

    def leave_first(self, step_back: Callable[[], bool]) -> None:
        """Have something else left before everything; it says whether there was anything to leave."""
        self._step_back = step_back

    def leave(self) -> None:
        """One step back to where one came from: what was hidden comes first, then the gallery."""
        if self._step_back():
            return
        if self._alone:
            self.ask_to_be_alone(False)
        else:
            self.closed.emit()

    def _tell(self, item: GalleryItem) -> None:
        result = item.result
        if result is None:
            return
        self._name.setText(apart(result.path.name) if result.path else words.binned_line(result))
        self._verdict.show_verdict(result.verdict)
        pixels = str(result.size) if result.size else ""
        self._details.setText(join_facts((pixels, weight_words(result.size_bytes) if result.size_bytes else "")))
        is_blurred = self.is_blurred
        self._canvas.setAccessibleName(words.accessible_line(item, is_blurred=is_blurred))
        self._sensitive.setVisible(is_blurred)

    def _lay_out(self) -> None:
        self._upper, self._lower = self._upper_bar(), self._lower_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._upper)
        column.addWidget(self._canvas, 1)
        column.addWidget(self._lower)

    def _upper_bar(self) -> QWidget:
        fit, actual = Button(self.tr("Fit"), "quiet"), Button(self.tr("1:1"), "quiet")
        follow(fit, FIT, self._commands)
        follow(actual, ACTUAL, self._commands)
        bar, row = bar_with_row(line_below=True)
        row.addSpacing(theme.SPACE)
        row.addWidget(self._name, 1)
        shown = (self._details, self._verdict, fit, actual, *self._comparing, CommandButton(CLOSE, self._commands))
        for widget in shown:
            row.addWidget(widget)
        return bar

    def _lower_bar(self) -> QWidget:
        bar, row = bar_with_row(line_below=False)
        row.addWidget(self._strip, 1)
        for command in (USE_AS_SOURCE, RESTORE, COPY_PICTURE, REVEAL, ALONE):
            row.addWidget(CommandButton(command, self._commands))
        return bar

    def _pointer(self) -> QPointF | None:
        at = self._canvas.mapFromGlobal(QCursor.pos())
        return QPointF(at) if self._canvas.rect().contains(at) else None

    # slots

    @Slot()
    def _on_veil_changed(self) -> None:
        item = self.item
        if item is not None:
            self._tell(item)
            self.item_shown.emit(item)

    @Slot()
    def _on_drag_requested(self) -> None:
        self._drag(self.item)

    @Slot(object)
    def _drag(self, item: GalleryItem | None) -> None:
        if item is None or item.result is None or item.result.path is None:
            return
        from imageedit_desktop.ui.features.gallery.drag import drag_out  # with the first drag is soon enough

        there = self._picture.stand_in(item.result, Level.PX_64)
        preview = None if there is None else QPixmap(there)
        if preview is not None:
            preview.setDevicePixelRatio(self.devicePixelRatioF())
        drag_out(self, [item.result.path], preview)

    # Qt overrides

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Whoever lets go of an arrow wants to look."""
        if not event.isAutoRepeat():
            self._picture.rest()
        super().keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._picture.want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read for it while it is not seen."""
        super().hideEvent(event)
        self._picture.leave()

    def minimumSizeHint(self) -> QSize:
        """The buttons above and below the picture."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words about the picture, and what keys do as well, are shown where there is room."""
        super().resizeEvent(event)
        self._details.setVisible(event.size().width() >= _ROOMY_PX)
        for button in self._comparing:
            button.setVisible(event.size().width() >= _COMPARING_PX)
        self._verdict.setVisible(event.size().width() >= _VERDICT_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The steps stay at the edges of the picture, also when the bars come and go."""
        if watched is self._canvas and event.type() == QEvent.Type.Resize:
            self._place_steps()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """They change places where reading goes the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_steps()

    def _place_steps(self) -> None:
        first, last = self._previous, self._next
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            first, last = last, first
        middle = self._canvas.geometry().center().y() - first.height() // 2
        first.move(theme.SPACE, middle)
        last.move(self.width() - last.width() - theme.SPACE, middle)
        mark = self._sensitive
        mark.move(self._canvas.geometry().center() - mark.rect().center())
        first.point("chevron-left")
        last.point("chevron-right")


class _Step(CommandButton):
    """A round button that lies on the picture."""

    def __init__(self, command: Command, commands: Commands, parent: QWidget) -> None:
        super().__init__(command, commands, parent=parent)
        self._icon = command.icon
        self.setFixedSize(5 * theme.SPACE, 5 * theme.SPACE)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def point(self, icon: str) -> None:
        """Point to the other side."""
        self._icon = icon
        self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("scrim", alpha=0.62 if self.underMouse() else 0.32))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        icons.draw(painter, self._icon, QRectF(self.rect()).adjusted(10, 10, -10, -10), "on_scrim")
