"""One picture, large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
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
from imageedit_desktop.ui.features.gallery.commands import COPY_PICTURE, RESTORE, REVEAL, USE_AS_SOURCE
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
from imageedit_desktop.ui.features.viewer.pacing import Pace
from imageedit_desktop.ui.features.viewer.sensitive_button import SensitiveButton
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets.bars import bar_with_row
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel
from imageedit_desktop.ui.words import apart, join_facts, weight_words

_NEIGHBOURS = 2
"""The next one and the one before are read at the level of the present one, the others as thumbnails."""

_LEAST_PX, _VERDICT_PX, _ROOMY_PX = 26 * theme.SPACE, 70 * theme.SPACE, 96 * theme.SPACE
_COMPARING_PX = 83 * theme.SPACE

_STILL_MS = 60
"""While somebody zooms or pulls at an edge what is there is stretched; then it is read at the new size."""


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
        self._pictures = pictures
        self._thumbnail_path = thumbnail_path
        pictures.ready.connect(self._on_answered)
        pictures.failed.connect(self._on_answered)
        pictures.veil.changed.connect(self._on_veil_changed)
        self._pace = Pace(self)
        self._pace.rested.connect(self._want)
        self._want_soon = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._want_soon.timeout.connect(self._want)
        self._item: GalleryItem | None = None
        self._near: Sequence[GalleryItem] = ()
        self._alone = False
        self._step_back: Callable[[], bool] = lambda: False
        self._name = ElidedLabel("", "muted")
        self._details = ElidedLabel("", "muted", elide=Qt.TextElideMode.ElideRight)
        self._canvas = Canvas(self)
        self._canvas.zoom_changed.connect(self._on_zoom_changed)
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
        self._sensitive = SensitiveButton(commands, self)
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
        is_other = self._item is None or item.id != self._item.id
        self._item, self._near = item, near
        self._tell(item.result)
        self._previous.setVisible(position > 1)
        self._next.setVisible(position < total)
        self._strip.show_batch(batch, item)
        self._commands.look_again()
        if is_other:
            self._pace.step()
            self._show_picture(item.result)
        self._want()
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
        return self._item

    @property
    def is_alone(self) -> bool:
        """Whether everything else in the window is hidden."""
        return self._alone

    @property
    def is_blurred(self) -> bool:
        """Whether nobody may see what is in the picture."""
        return self._item is not None and self._pictures.veil.covers(self._item.result)

    @property
    def zoom(self) -> float:
        """Pixels of the screen for each of the picture."""
        return self._canvas.zoom

    @property
    def has_next(self) -> bool:
        """Whether there is one after this, in gallery order."""
        return not self._next.isHidden()

    @property
    def has_previous(self) -> bool:
        """Whether there is one before this, in gallery order."""
        return not self._previous.isHidden()

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

    def _show_picture(self, result: Result) -> None:
        """The size is that of the file wherever it is known, so that nothing moves when more pixels come."""
        wish = self._wish(result, Level.PX_512)
        there = None if wish is None else self._pictures.pixmap(wish) or self._pictures.stand_in(wish)
        size = result.size
        known = QSize(size.width_px, size.height_px) if size else there.size() if there else QSize()
        self._canvas.show_stand_in(known, there)
        self._sharpen()

    def _sharpen(self) -> None:
        """Show the best that is there for the present zoom."""
        wish = self._wanted()
        if wish is None:
            return
        pixmap = self._pictures.pixmap(wish)
        if pixmap is not None and wish.level is Level.FULL:
            self._canvas.show_full(pixmap)
        elif pixmap is not None:
            self._canvas.show_smaller(pixmap)
        elif self._pictures.is_broken(wish):
            missing = self._pictures.is_missing(wish)
            told = self.tr("This file is missing.") if missing else self.tr("This file cannot be shown here.")
            self._canvas.show_message(told)
        elif (stand_in := self._pictures.stand_in(wish)) is not None:
            self._canvas.show_smaller(stand_in)

    def _wish(self, result: Result | None, level: Level) -> PictureWish | None:
        return None if result is None else self._pictures.wish_for(result, self._thumbnail_path(result), level)

    def _wanted(self) -> PictureWish | None:
        return None if self._item is None else self._wish(self._item.result, self._canvas.wanted_level())

    @Slot()
    def _want(self) -> None:
        """Declare what is to be read: while pictures race by, thumbnails alone."""
        if not self.isVisible():
            return
        small = [self._wish(item.result, Level.PX_512) for item in (self._item, *self._near) if item is not None]
        thumbnails = [wish for wish in small if wish is not None]
        wanted = self._wanted()
        if self._pace.is_racing or wanted is None:
            self._pictures.want(self, thumbnails[:1], thumbnails[1:])
            return
        neighbours = [wish.at(self._canvas.wanted_level()) for wish in thumbnails[1 : 1 + _NEIGHBOURS]]
        self._pictures.want(self, (thumbnails[0], wanted), (*thumbnails[1:], *neighbours))
        self._sharpen()

    def _tell(self, result: Result) -> None:
        self._name.setText(apart(result.path.name) if result.path else words.binned_line(result))
        self._verdict.show_verdict(result.verdict)
        pixels = str(result.size) if result.size else ""
        self._details.setText(join_facts((pixels, weight_words(result.size_bytes) if result.size_bytes else "")))
        if self._item is not None:
            is_blurred = self.is_blurred
            self._canvas.setAccessibleName(words.accessible_line(self._item, is_blurred=is_blurred))
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

    @Slot(str)
    def _on_answered(self, key: str) -> None:
        wanted = self._wanted()
        if wanted is not None and wanted.key == key:
            self._sharpen()

    @Slot()
    def _on_veil_changed(self) -> None:
        """What is blurred now goes at once; what is not any more stays so until its pixels are there."""
        if self._item is None or self._item.result is None:
            return
        self._tell(self._item.result)
        if self.is_blurred:
            self._show_picture(self._item.result)
        self._want()
        self.item_shown.emit(self._item)

    @Slot(float)
    def _on_zoom_changed(self, zoom: float) -> None:
        self.zoom_changed.emit(zoom)
        self._want_soon.start()

    @Slot()
    def _on_drag_requested(self) -> None:
        self._drag(self._item)

    @Slot(object)
    def _drag(self, item: GalleryItem | None) -> None:
        if item is None or item.result is None or item.result.path is None:
            return
        from imageedit_desktop.ui.features.gallery.drag import drag_out  # with the first drag is soon enough

        small = self._wish(item.result, Level.PX_64)
        there = None if small is None else self._pictures.stand_in(small)
        preview = None if there is None else QPixmap(there)
        if preview is not None:
            preview.setDevicePixelRatio(self.devicePixelRatioF())
        drag_out(self, [item.result.path], preview)

    # Qt overrides

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Whoever lets go of an arrow wants to look."""
        if not event.isAutoRepeat():
            self._pace.release()
        super().keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read for it while it is not seen."""
        super().hideEvent(event)
        self._pictures.want(self, ())

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("scrim", alpha=0.62 if self.underMouse() else 0.32))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        icons.draw(painter, self._icon, QRectF(self.rect()).adjusted(10, 10, -10, -10), "on_scrim")
