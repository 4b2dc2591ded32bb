"""The place for the image to be edited."""

from __future__ import annotations

from dataclasses import astuple
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QVBoxLayout, QWidget

from imageedit_desktop.domain.draft.edits import RemoveSource, UsePortraitAsSource
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.ui import icons
from imageedit_desktop.ui.features.compose.pictures.dragging import (
    PORTRAIT_TYPE,
    SOURCE_TYPE,
    dragged_portrait,
    start_drag,
)
from imageedit_desktop.ui.features.compose.pictures.samples import Samples, sample_paths
from imageedit_desktop.ui.mime import extract, welcome
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.theme import SPACE, color
from imageedit_desktop.ui.widgets.buttons import IconButton, pressed_by_key
from imageedit_desktop.ui.widgets.labels import Label, explain
from imageedit_desktop.ui.widgets.painting import clip, cover, fill, focus_ring, note_focus, outline, smooth
from imageedit_desktop.ui.widgets.room import retain_room
from imageedit_desktop.ui.words import phrase

WELL_MAX_PX = 192
"""Where there is room; less on a small screen, where all that an order needs is to be seen at once."""

_MIN_PX = 112
_ICON_PX = 24
_REMOVE_PX = 24
_HANGING_PX = 72
_BEHIND = 0.25
"""Opacity of a picture that is about to be replaced."""

_CUT_AWAY, _CUT_EDGE = 0.6, 0.7
"""Opacities of what lies over a part that may be lost, and of the line around the rest."""


class SourceWell(QAbstractButton):
    """Shows the source on the grey of pictures, or invites one in: by drop, click or key; pasting is the window's.

    Signals:
        offered(Dropped): a picture was dropped, or a sample is to be tried.
        pick_requested: a file chooser is wanted.
        edit_requested(Edit): a portrait is to be the source, or there is to be none.
        show_sent_requested(): what is sent of it is to be seen.
        adjust_requested(): it is to be cropped or turned.
    """

    offered = Signal(object)
    pick_requested = Signal()
    edit_requested = Signal(object)
    show_sent_requested = Signal()
    adjust_requested = Signal()

    def __init__(self, pictures: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._path: Path | None = None
        self._cut_to: Size | None = None
        self._reason, self._is_file = "", False
        self._occupied = False
        self._coming = False
        self._dragged_over = False
        self._is_roomy = True
        self._pressed_at = QPoint()
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Source image"))
        self._invitation = self._make_invitation()
        self._show_sent = self._make_button("scan", self.tr("Show what is sent"))
        self._show_sent.clicked.connect(self.show_sent_requested)
        self._adjust = self._make_button("crop", self.tr("Adjust the source"))
        self._adjust.clicked.connect(self.adjust_requested)
        self._remove = self._make_button("x", self.tr("Remove the source"))
        self._remove.clicked.connect(self._request_removal)
        self.set_height(WELL_MAX_PX)
        self.clicked.connect(self.pick_requested)
        pictures.ready.connect(self._on_picture)
        pictures.failed.connect(self._on_picture)
        self.clear()

    def show_picture(
        self,
        path: Path | None,
        description: str,
        *,
        cut_to: Size | None = None,
        reason: str = "",
        is_file: bool = False,
    ) -> None:
        """Show an occupied well.

        Args:
            path: the picture; None where only its address is known, or it cannot be shown yet.
            description: for screen readers.
            cut_to: the size of the pictures to be made, where that has another shape.
            reason: why it can never be shown.
            is_file: it can be adjusted, also where it cannot be shown as it is adjusted now.
        """
        self._path, self._cut_to, self._reason, self._is_file = path, cut_to, reason, is_file
        self._occupied, self._coming = True, False
        self._say("", description)
        self.setToolTip(self.tr("Drop another picture to replace it"))

    def show_coming(self, name: str) -> None:
        """Show that a picture is on its way; what is there now is about to go, and pales."""
        self._coming = True
        words = phrase(self.tr("Reading “{name}” …"), name=name)
        self._say(words, words)
        explain(self, words)

    def clear(self) -> None:
        """Show an empty well."""
        self._path = None
        self._reason, self._is_file = "", False
        self._occupied = self._coming = False
        self._say(self.tr("Drop a photo here"), self.tr("Drop a photo here"))
        self.setToolTip("")

    def least_px(self) -> int:
        """How low it may be: the brief invitation fits in, whatever is shown now and however large the text is."""
        return max(_MIN_PX, self._invitation_px(roomy=False))

    def set_height(self, height_px: int) -> None:
        """Be so high; the invitation is as brief as that asks for."""
        self.setFixedHeight(height_px)
        self._lay_out_invitation()

    @property
    def is_empty(self) -> bool:
        """Whether there is no picture, and none is coming."""
        return not (self._occupied or self._coming)

    def set_dragged_over(self, *, on: bool) -> None:
        """Show that a picture that is being dragged will fall here."""
        self._dragged_over = on
        self.update()

    def _say(self, title: str, description: str) -> None:
        self._title.setText(title)
        self._invitation.setVisible(bool(title))
        for widget in self._inviting:
            widget.setVisible(not self._coming)
        self._remove.setVisible(self._occupied or self._coming)
        self._show_sent.setVisible(self._occupied and not self._coming)
        self._adjust.setVisible(self._is_file and not self._coming)
        self.setAccessibleDescription(description)
        self.update()

    def _make_invitation(self) -> QWidget:
        place = QWidget(self)
        self._title = Label("", "heading")
        self._how = how = Label(self.tr("or click to choose, or paste"), "muted", wrap=True)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addStretch(1)
        for label in (self._title, how):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self._inviting: list[QWidget] = [how]
        self._samples = None
        if sample_paths():
            self._samples = Samples(self._pictures)
            self._samples.offered.connect(self.offered)
            column.addWidget(self._samples)
            self._inviting.append(self._samples)
        for widget in self._inviting:  # the title stays where it is
            retain_room(widget)
        column.addStretch(1)
        return place

    def _lay_out_invitation(self) -> None:
        self._invitation.setGeometry(self.rect())
        self._is_roomy = self.height() >= self._invitation_px(roomy=True)
        self._invitation.setContentsMargins(SPACE, _above_px(roomy=self._is_roomy), SPACE, SPACE)
        if self._samples is not None:
            self._samples.set_roomy(roomy=self._is_roomy)

    def _invitation_px(self, *, roomy: bool) -> int:
        """The height of the invitation with its picture and with what the samples are for, or without."""
        width_px = self.width() - 2 * SPACE
        lines_px = _wrapped_px(self._title, self.tr("Drop a photo here"), width_px)
        lines_px += SPACE // 2 + _wrapped_px(self._how, self._how.text(), width_px)
        samples_px = 0 if self._samples is None else SPACE // 2 + self._samples.height_px(roomy=roomy)
        return _above_px(roomy=roomy) + lines_px + samples_px + SPACE

    def _make_button(self, icon_name: str, words: str) -> IconButton:
        """One that lies on the picture."""
        button = IconButton(icon_name, words, parent=self)
        button.setFixedSize(_REMOVE_PX, _REMOVE_PX)
        button.setObjectName("onPicture")
        button.setIcon(icons.icon(icon_name, "on_scrim"))
        return button

    def _request_removal(self) -> None:
        self.edit_requested.emit(RemoveSource())

    def _on_picture(self, key: str) -> None:
        if key == str(self._path):
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_invitation()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inset = SPACE // 2 + 2
        for place, button in enumerate((self._remove, self._show_sent, self._adjust)):
            from_edge = inset + place * (_REMOVE_PX + SPACE // 2)
            button.move(from_edge if mirrored else self.width() - _REMOVE_PX - from_edge, inset)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.resizeEvent(QResizeEvent(self.size(), self.size()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        note_focus(self, event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_key(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if held and self._occupied and moved >= QApplication.startDragDistance():
            self.setDown(False)  # a drag is not a click
            start_drag(self, SOURCE_TYPE, b"", self._small(), Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.set_dragged_over(on=self._welcomes(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._welcomes(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.set_dragged_over(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_dragged_over(on=False)
        if not self._welcomes(event):
            return
        portrait = dragged_portrait(event.mimeData())
        if portrait is not None:
            self.edit_requested.emit(UsePortraitAsSource(index=portrait))
        else:
            self.offered.emit(extract(event.mimeData()))

    def _welcomes(self, event: QDragMoveEvent | QDropEvent) -> bool:
        if not event.mimeData().hasFormat(PORTRAIT_TYPE):
            return welcome(event)
        event.setDropAction(Qt.DropAction.CopyAction)  # the portrait stays in the tray
        event.accept()
        return True

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        fill(painter, self.rect(), "accent_soft" if self._dragged_over else "well")
        if self._occupied:
            self._paint_picture(painter)
        if not self._occupied or self._coming:
            hot = self.underMouse() or self._dragged_over
            outline(painter, self.rect(), "text_faint" if hot else "outline", dashed=True)
            if self._is_roomy:
                title = self._title.mapTo(self, self._title.rect().topLeft())
                self._paint_icon(painter, title.y() - _ICON_PX - SPACE)
        if self._dragged_over:
            outline(painter, self.rect(), "focus", width=2)
        focus_ring(painter, self)

    def _paint_icon(self, painter: QPainter, top: int) -> None:
        box = QRect((self.width() - _ICON_PX) // 2, top, _ICON_PX, _ICON_PX)
        name = "image" if self._occupied and not self._coming else "image-plus"
        icons.draw(painter, name, box, "text_muted")

    def _paint_reason(self, painter: QPainter) -> None:
        painter.setPen(color("text_muted"))
        room = self.rect().adjusted(2 * SPACE, _REMOVE_PX + SPACE, -2 * SPACE, -SPACE)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._reason)

    def _small(self) -> QPixmap | None:
        """What hangs on the pointer while the source is dragged."""
        known = None if self._path is None else self._pictures.ask(self, self._wish(self._path))
        side = QSize(_HANGING_PX, _HANGING_PX) * self.devicePixelRatioF()
        return known.scaled(side, Qt.AspectRatioMode.KeepAspectRatio) if known is not None else None

    def _wish(self, path: Path) -> PictureWish:
        """As many pixels as the well has, so that a picture that comes with less has no more."""
        shown_px = max(self.width(), self.height()) * self.devicePixelRatioF()
        return PictureWish.of_file(path, max(Level.PX_512, Level.covering(shown_px)))

    def _paint_picture(self, painter: QPainter) -> None:
        pixmap = self._pictures.ask(self, None if self._path is None else self._wish(self._path))
        if pixmap is None:
            if self._reason and not self._coming:
                self._paint_reason(painter)
            elif not self._coming:
                self._paint_icon(painter, (self.height() - _ICON_PX) // 2)
            return
        box = self.size()
        natural = pixmap.size() / self.devicePixelRatioF()
        is_small = natural.width() < box.width() and natural.height() < box.height()
        shown = natural if is_small else natural.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((box.width() - shown.width()) / 2, (box.height() - shown.height()) / 2, *shown.toTuple())
        painter.save()
        clip(painter, self.rect())
        painter.setOpacity(_BEHIND if self._coming else 0.4 if self._dragged_over else 1.0)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        if self._cut_to is not None and not self._coming and not self._dragged_over:
            _paint_cut(painter, place, self._cut_to)
        painter.restore()


def _above_px(*, roomy: bool) -> int:
    return SPACE * 2 + _ICON_PX if roomy else SPACE


def _wrapped_px(label: Label, words: str, width_px: int) -> int:
    room = QRect(0, 0, width_px, 0)
    return label.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()


def _paint_cut(painter: QPainter, place: QRectF, cut_to: Size) -> None:
    """Dim what a cut to the middle would take from a picture."""
    kept = cover(place.size(), QSizeF(*astuple(cut_to))).translated(place.topLeft())
    outside = QPainterPath()
    outside.addRect(place)
    outside.addRect(kept)
    painter.fillPath(outside, color("scrim", alpha=_CUT_AWAY))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color("on_scrim", alpha=_CUT_EDGE), 1))
    painter.drawRect(kept.adjusted(0.5, 0.5, -0.5, -0.5))
