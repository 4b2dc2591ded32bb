"""How a row of the jobs looks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from imageedit_desktop.domain.job import JobState
from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.elapsed import now_ms
from imageedit_desktop.ui.features.jobs import words
from imageedit_desktop.ui.features.jobs.model import ROW_ROLE, AnyIndex, Row
from imageedit_desktop.ui.features.jobs.row_actions import RowActions
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.widgets import painting
from imageedit_desktop.ui.widgets.labels import breakable

_ROW_MIN_PX = 7 * theme.SPACE

_LINES_MAX = 6
"""What went wrong is told whole; a service that talks longer is cut off."""

_ROOMY_PX = 30 * theme.SPACE
"""With less room for words the order is left to the tooltip, so that the prompt can be read."""

_WRAP = int(Qt.TextFlag.TextWordWrap)
_WRAPPED = {JobState.DRAFT, JobState.UNKNOWN, JobState.FAILED, JobState.ABANDONED}

_MARKS: dict[JobState, tuple[str, str]] = {
    JobState.DRAFT: ("circle-dashed", "text_faint"),
    JobState.QUEUED: ("clock", "text_muted"),
    JobState.PREPARING: ("upload", "link"),
    JobState.SUBMITTING: ("upload", "link"),
    JobState.UNKNOWN: ("circle-help", "warning"),
    JobState.WAITING: ("hourglass", "link"),
    JobState.RECEIVING: ("download", "link"),
    JobState.DONE: ("circle-check", "success"),
    JobState.FAILED: ("circle-x", "danger"),
    JobState.ABANDONED: ("circle-stop", "text_muted"),
    JobState.UNREADABLE: ("circle-help", "text_muted"),
}
"""Shape and colour of each state: either is enough to tell them apart."""

_LOUD = {JobState.FAILED: "danger", JobState.UNKNOWN: "warning"}


def _is_wrapped(row: Row) -> bool:
    return row.job.state in _WRAPPED or row.delay is not None


def row_height() -> int:
    """How high a row is whose state takes one line, in logical pixels."""
    lines_px = QFontMetrics(theme.font(theme.BODY)).height() + QFontMetrics(theme.font(theme.SMALL)).height()
    return max(_ROW_MIN_PX, lines_px + 2 * theme.SPACE)


class JobsDelegate(QStyledItemDelegate):
    """Paints mark, prompt, order and state; the buttons are widgets.

    Signals:
        requested(JobAction, JobId): a row's button was pressed.
        menu_requested(JobId, QPoint): all that can be done about a row is wanted, at this place of the screen.
    """

    requested = Signal(object, object)
    menu_requested = Signal(object, object)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        theme.theme().changed.connect(self._measure)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        self._body = theme.font(theme.BODY)
        self._small = theme.font(theme.SMALL)
        self._body_metrics = QFontMetrics(self._body)
        self._small_metrics = QFontMetrics(self._small)
        self._row_px = row_height()

    def _paint_words(self, painter: QPainter, row: Row, inner: QRect) -> None:
        """Prompt and order in one line, below them the state."""
        leading = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        # Absolute, because Qt would turn it round once more for a text that runs the other way.
        align = int(leading | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        half = (self._row_px - 2 * theme.SPACE) // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half)
        order = words.order_line(row.job, saved=row.saved) if inner.width() >= _ROOMY_PX else ""
        order_px = min(self._small_metrics.horizontalAdvance(order), inner.width() // 2)
        room_px = inner.width() - order_px - 2 * theme.SPACE
        prompt = self._elided(self._body_metrics, " ".join(row.job.recipe.prompt.split()), room_px)
        painter.setFont(self._body)
        painter.setPen(theme.color("text"))
        painter.drawText(self._mirrored(upper, inner), align, prompt)
        rest = upper.adjusted(self._body_metrics.horizontalAdvance(prompt) + 2 * theme.SPACE, 0, 0, 0)
        painter.setFont(self._small)
        painter.setPen(theme.color("text_faint"))
        painter.drawText(self._mirrored(rest, inner), align, self._elided(self._small_metrics, order, rest.width()))
        painter.setPen(theme.color(_LOUD.get(row.job.state, "text_muted")))
        state = words.state_line(row.job, row.progress, now_ms(), delay=row.delay, paused=row.paused)
        lower = QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
        if _is_wrapped(row):
            painter.drawText(lower, align | _WRAP, breakable(state))
        else:
            painter.drawText(lower, align, self._elided(self._small_metrics, state, lower.width()))

    def _height_of(self, row: Row, words_px: int) -> int:
        """Of a row: what went wrong has as many lines as it needs."""
        state = words.state_line(row.job, row.progress, now_ms(), delay=row.delay, paused=row.paused)
        needed = self._small_metrics.boundingRect(0, 0, max(1, words_px), 1, _WRAP, breakable(state)).height()
        line = self._small_metrics.height()
        return self._row_px + max(0, min(needed, _LINES_MAX * self._small_metrics.lineSpacing()) - line)

    def _inner(self, full: QRect, index: AnyIndex) -> QRect:
        """Where the words of a row are, left to right."""
        buttons = self._view.indexWidget(index)
        taken_px = 2 * theme.SPACE
        if isinstance(buttons, RowActions):
            buttons.fit(full.width())
            taken_px = buttons.sizeHint().width()
        return full.adjusted(6 * theme.SPACE, theme.SPACE, -taken_px - theme.SPACE, -theme.SPACE)

    def _paint_progress(self, painter: QPainter, row: Row, inner: QRect) -> None:
        share = words.share_done(row.progress)
        if share is not None and row.job.state.is_active:
            track = QRectF(inner.left(), inner.bottom() + 1, inner.width(), 2)
            painting.fill(painter, track, "hairline", radius=1)
            done = QRect(inner.left(), inner.bottom() + 1, round(inner.width() * share), 2)
            painting.fill(painter, self._mirrored(done, inner), "accent", radius=1)

    def _mirrored(self, rect: QRect, within: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), within, rect)

    def _elided(self, metrics: QFontMetrics, text: str, width_px: int) -> str:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width_px))

    # Qt overrides

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One row."""
        row: Row = index.data(ROW_ROLE)
        full = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(full, theme.color("hover", alpha=0.5))
        if option.state & QStyle.StateFlag.State_Selected and len(self._view.selectedIndexes()) > 1:
            painter.fillRect(full, theme.color("accent", alpha=0.15))
        painter.fillRect(QRect(full.left(), full.top(), full.width(), 1), theme.color("hairline"))
        mark, role = _MARKS[row.job.state]
        mark_box = QRect(full.left() + 2 * theme.SPACE, full.top() + self._row_px // 2 - 9, 18, 18)
        icons.draw(painter, mark, self._mirrored(mark_box, full), role)
        inner = self._mirrored(self._inner(full, index), full)
        self._paint_words(painter, row, inner)
        self._paint_progress(painter, row, inner)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.outline(painter, full.adjusted(2, 2, -2, -2), "focus", width=theme.FOCUS_WIDTH)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as the words need at the present width."""
        row: Row = index.data(ROW_ROLE)
        if not _is_wrapped(row):  # there may be hundreds
            return QSize(30 * theme.SPACE, self._row_px)
        full = QRect(0, 0, self._view.viewport().width(), self._row_px)
        return QSize(30 * theme.SPACE, self._height_of(row, self._inner(full, index).width()))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex) -> QWidget:
        """The buttons."""
        actions = RowActions(parent)
        actions.requested.connect(self.requested)
        actions.menu_requested.connect(self.menu_requested)
        return actions

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """The job may have moved on."""
        if isinstance(editor, RowActions):
            editor.show_row(index.data(ROW_ROLE))

    def setModelData(self, _editor: QWidget, _model: object, _index: AnyIndex) -> None:
        """Buttons have nothing to hand in."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        """At the end of the row."""
        full = QRect(option.rect)
        if isinstance(editor, RowActions):
            editor.fit(full.width())
        width = editor.sizeHint().width()
        editor.setGeometry(
            self._mirrored(QRect(full.right() - width + 1, full.top() + 1, width, self._row_px - 1), full)
        )

    def eventFilter(self, _editor: QObject, _event: QEvent) -> bool:
        """Tab and Enter belong to the buttons; Qt would take them as the end of editing."""
        return False
