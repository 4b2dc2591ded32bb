"""Orders that have come and the survey: they are offered wherever one is, and gone through one after the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.query import written
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.gallery.undecided import ToDecide
from imageedit_desktop.services.judging.arrived_orders import ArrivedOrders
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.deciding.binding import DecidingBinding
from imageedit_desktop.ui.features.deciding.commands import DECIDE_ARRIVED
from imageedit_desktop.ui.features.deciding.orders_line import OrdersLine


class ArrivedBinding(QObject):
    """Says what has come, and surveys it on a word.

    Signals:
        picture_requested(): an order of one picture came; it is current now, and to be looked at alone.
    """

    picture_requested = Signal()

    def __init__(
        self,
        line: OrdersLine,
        deciding: DecidingBinding,
        *,
        orders: ArrivedOrders,
        review: Review,
        commands: Commands,
    ) -> None:
        super().__init__(line)
        self._line, self._deciding, self._commands = line, deciding, commands
        self._orders, self._review = orders, review
        self._awaited: ToDecide | None = None
        self._left_query: str | None = None
        orders.changed.connect(self._show)
        line.put_off_requested.connect(self._put_all_off)
        review.answered.connect(self._on_answered)
        deciding.surveyed.connect(orders.put_off)
        deciding.left.connect(self._on_left)
        commands.provide(DECIDE_ARRIVED, self._decide_next, hindrance=self._cannot_decide)

    def _decide_next(self) -> bool:
        """Show the first that waits, and look at everything for that where it is not in sight; False for none."""
        if not self._orders.waiting:
            return False
        first = self._orders.waiting[0]
        if self._is_in_sight(first):
            self._open(first)
        else:
            self._awaited, self._left_query = first, written(self._review.query)
            self._review.open("")
        return True

    def _is_in_sight(self, order: ToDecide) -> bool:
        answer = self._review.answer
        return not answer.goes_by_looks and all(answer.index_of(one) is not None for one in order.pictures)

    def _open(self, order: ToDecide) -> None:
        if len(order.pictures) + len(order.rejected) > 1:
            self._deciding.survey_batch(order, then=self._decide_next)
            return
        index = self._review.answer.index_of(order.pictures[0])
        if index is not None:
            self._left_query = None
            self._orders.put_off({order.batch})
            self._review.select_only(index)
            self.picture_requested.emit()

    def _cannot_decide(self) -> str:
        if not self._orders.waiting:
            return self.tr("No order has come since that is still to be decided.")
        return self._deciding.busy_elsewhere()

    # slots

    @Slot()
    def _show(self) -> None:
        waiting = self._orders.waiting
        self._line.show_counts(len(waiting), sum(len(order.pictures) for order in waiting))
        self._commands.look_at(DECIDE_ARRIVED)

    @Slot()
    def _put_all_off(self) -> None:
        self._orders.put_off({order.batch for order in self._orders.waiting})

    @Slot()
    def _on_answered(self) -> None:
        order, self._awaited = self._awaited, None
        if order is not None and self._is_in_sight(order):
            self._open(order)
        elif order is not None:
            self._orders.put_off({order.batch})  # it is hidden by now

    @Slot()
    def _on_left(self) -> None:
        """Back to what was looked at before, unless it is something else by now."""
        query, self._left_query = self._left_query, None
        if query and not written(self._review.query):
            self._review.open(query)
