"""The key, the balance, the budget, and changing between rehearsal and the real service."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.budget import Budget
from imageedit_desktop.domain.errors import Code, Problem, problem
from imageedit_desktop.domain.price import MicroUsd
from imageedit_desktop.domain.variables import KEY_VARIABLE
from imageedit_desktop.services.account import KeyPlace
from imageedit_desktop.ui.binding.services import Services
from imageedit_desktop.ui.dialogs.budget_dialog import BudgetDialog
from imageedit_desktop.ui.dialogs.key_dialog import KeyDialog
from imageedit_desktop.ui.message_bar import Message
from imageedit_desktop.ui.messages import price_words, problem_words
from imageedit_desktop.ui.workbench import Workbench


class AccountBinding(QObject):
    """Asks for the key when it is needed, and says what is left to spend.

    Signals:
        problem_found(Problem): to be told to the user.
    """

    problem_found = Signal(object)

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._bench = bench
        self._services = services
        self._place: KeyPlace | None = None
        self._dialog: KeyDialog | None = None
        account = services.account
        bench.header.key_requested.connect(self._on_key_requested)
        bench.actions_by_id["key"].triggered.connect(self._on_key_requested)
        bench.actions_by_id["rehearsal"].triggered.connect(self._on_rehearsal_toggled)
        bench.actions_by_id["budget"].triggered.connect(self._on_budget_requested)
        account.key_place_changed.connect(self._on_key_place_changed)
        account.key_tested.connect(self._on_key_tested)
        account.key_refused.connect(self._on_key_refused)
        account.key_changed.connect(self._on_key_changed)
        account.balance_changed.connect(bench.header.show_balance)

    @Slot(object)
    def _on_key_place_changed(self, place: KeyPlace) -> None:
        self._place = place

    @Slot()
    def _on_key_requested(self) -> None:
        """From rehearsal: go to the service, with the key that is kept or a new one. Else: look at the key."""
        if self._bench.header.rehearsal:
            self._services.supervisor.spawn(self._use_service(), "use the service")
        else:
            self._show_key()

    async def _use_service(self) -> None:
        key = await self._services.account.load(disturb=True)
        if key is None:
            self._bench.actions_by_id["rehearsal"].setChecked(True)
            self._show_key()
        else:
            await self._open_workspace(key)

    def _show_key(self) -> None:
        place = self._place
        if place is None:
            self.problem_found.emit(problem(Code.KEYRING_SLOW))
        elif place.from_environment:
            words = self.tr("The key comes from {variable} and is kept nowhere else.")
            self._bench.messages.say(Message(text=words.format(variable=KEY_VARIABLE)))
        else:
            self._open_dialog(place)

    def _open_dialog(self, place: KeyPlace) -> None:
        account = self._services.account
        self._dialog = KeyDialog(place.name, persistent=place.persistent, has_key=place.has_key, parent=self._bench)
        self._dialog.test_requested.connect(account.test_key)
        self._dialog.save_requested.connect(account.keep_key)
        self._dialog.forget_requested.connect(account.forget_key)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    @Slot()
    def _on_budget_requested(self) -> None:
        self._services.supervisor.spawn(self._show_budget(), "budget")

    async def _show_budget(self) -> None:
        now = await self._services.purse.look()
        if now.trouble is not None:
            self.problem_found.emit(now.trouble)
        dialog = BudgetDialog(now.limits, now.spent, self._bench)
        dialog.limits_chosen.connect(self._on_limits_chosen)
        dialog.open()

    @Slot(object)
    def _on_limits_chosen(self, limits: Budget) -> None:
        self._services.supervisor.spawn(self._services.purse.set_limits(limits), "set budget")

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_key_tested(self, answer: MicroUsd | Problem) -> None:
        if self._dialog is None:
            return
        if isinstance(answer, Problem):
            self._dialog.show_trouble(problem_words(answer))
        else:
            self._dialog.show_accepted(price_words(answer))

    @Slot(object)
    def _on_key_refused(self, found: Problem) -> None:
        if self._dialog is None:
            self.problem_found.emit(found)
        else:
            self._dialog.show_trouble(problem_words(found))

    @Slot(object)
    def _on_key_changed(self, key: str | None) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._services.supervisor.spawn(self._open_workspace(key), "open workspace")

    @Slot(bool)
    def _on_rehearsal_toggled(self, on: bool) -> None:
        story = self._open_workspace(None) if on else self._use_service()
        self._services.supervisor.spawn(story, "switch rehearsal")

    async def _open_workspace(self, key: str | None) -> None:
        await self._services.queue.pause()
        await self._services.workspace.open(key)
