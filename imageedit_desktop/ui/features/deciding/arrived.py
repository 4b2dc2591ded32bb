"""Orders that have come and the survey: they are offered wherever one is, and gone through one after the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

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
        orders.changed.connect(self._show)
        line.put_off_requested.connect(self._put_all_off)
        deciding.surveyed.connect(orders.put_off)
        commands.provide(DECIDE_ARRIVED, self._decide_next, hindrance=self._cannot_decide)

    def _decide_next(self) -> bool:
        """Show the first that waits; False for none."""
        if not self._orders.waiting:
            return False
        first = self._orders.waiting[0]
        if len(first.pictures) + len(first.rejected) > 1:
            self._deciding.survey_batch(first, then=self._decide_next)
        else:
            self._deciding.when_in_sight(first.pictures, partial(self._show_alone, first))
        return True

    def _show_alone(self, order: ToDecide) -> None:
        index = self._review.answer.index_of(order.pictures[0])
        if index is not None:
            self._deciding.stay_with_everything()
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
