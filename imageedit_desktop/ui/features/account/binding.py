"""The key, the balance, the budget, and changing between rehearsal and the real service."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.environment import KEY_VARIABLE
from imageedit_desktop.domain.errors import KeyStoreError, Problem
from imageedit_desktop.domain.money.budget import Budget
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.services.account import Account, KeyPlace
from imageedit_desktop.services.spending import Spending
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace, WorkspaceInfo
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.account.budget_dialog import BudgetDialog
from imageedit_desktop.ui.features.account.commands import BUDGET, KEY, REHEARSAL
from imageedit_desktop.ui.features.account.key_dialog import KeyDialog
from imageedit_desktop.ui.widgets.message_bar import Message, MessageBar
from imageedit_desktop.ui.words import phrase, price_words, problem_words


class AccountBinding(QObject):
    """Asks for the key when it is needed, and says what is left to spend.

    Signals:
        problem_found(Problem): to be told to the user.
    """

    problem_found = Signal(object)

    def __init__(
        self,
        window: QWidget,
        *,
        account: Account,
        spending: Spending,
        workspace: Workspace,
        supervisor: Supervisor,
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window, self._commands, self._messages = window, commands, messages
        self._account, self._spending, self._workspace, self._supervisor = account, spending, workspace, supervisor
        self._is_rehearsal = True
        self._place: KeyPlace | None = None
        self._dialog: KeyDialog | None = None
        self._wishes = 0
        commands.provide(KEY, self.show_account)
        commands.provide(BUDGET, self._on_budget_requested)
        commands.provide_switch(REHEARSAL, self._on_rehearsal_toggled)
        workspace.opened.connect(self._on_opened)
        account.key_place_changed.connect(self._on_key_place_changed)
        account.key_tested.connect(self._on_key_tested)
        account.key_unread.connect(self._on_key_unread)
        account.key_not_kept.connect(self._on_key_not_kept)
        account.key_refused.connect(self._on_key_refused)
        account.key_changed.connect(self._on_key_changed)

    @Slot()
    def show_account(self) -> None:
        """From rehearsal: go to the service, with the key that is kept or a new one. Else: look at the key."""
        if self._is_rehearsal:
            self._supervisor.spawn(self._use_service(), "use the service")
        else:
            self._show_key()

    @Slot(object)
    def _on_opened(self, info: WorkspaceInfo) -> None:
        self._is_rehearsal = info.rehearsal
        self._commands.show_on(REHEARSAL, info.rehearsal)

    @Slot(object)
    def _on_key_place_changed(self, place: KeyPlace) -> None:
        self._place = place

    async def _use_service(self) -> None:
        """The keyring may take its time; who wants something else meanwhile gets that."""
        self._wishes += 1
        wish = self._wishes
        key, trouble = None, None
        try:
            key = await self._account.load(disturb=True)
        except KeyStoreError as error:
            trouble = error.first
        if wish != self._wishes:
            return
        if key is not None:
            await self._workspace.open(key)
            return
        self._commands.show_on(REHEARSAL, True)
        self._show_key(trouble)

    def _show_key(self, trouble: Problem | None = None) -> None:
        """Ask for a key, and say why where the keyring has one and did not give it."""
        place = self._place
        if place is not None and place.from_environment:
            words = self.tr("The key comes from {variable} and is kept nowhere else.")
            self._messages.say(Message(text=phrase(words, variable=KEY_VARIABLE)))
            return
        if self._dialog is None:
            self._dialog = self._open_dialog(place)
        if trouble is not None:
            self._dialog.show_trouble(problem_words(trouble))

    def _open_dialog(self, place: KeyPlace | None) -> KeyDialog:
        """Where no place to keep the key was found yet, it is asked for the session."""
        account = self._account
        name, persistent, has_key = (place.name, place.persistent, place.has_key) if place else ("", False, False)
        dialog = KeyDialog(name, persistent=persistent, has_key=has_key, parent=self._window)
        dialog.test_requested.connect(account.test_key)
        dialog.edited.connect(account.drop_trial)
        dialog.save_requested.connect(account.keep_key)
        dialog.session_requested.connect(self._on_session_requested)
        dialog.forget_requested.connect(account.forget_key)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()
        return dialog

    @Slot()
    def _on_budget_requested(self) -> None:
        self._spawn(self._show_budget(), "budget")

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> None:
        """Do something with what is open now, and with nothing else."""
        self._workspace.bind(self._supervisor.spawn(story, name))

    async def _show_budget(self) -> None:
        now = await self._spending.look()
        if now.trouble is not None:
            self.problem_found.emit(now.trouble)
        dialog = BudgetDialog(now.limits, now.spent, self._window)
        dialog.limits_chosen.connect(self._on_limits_chosen)
        dialog.open()

    @Slot(object)
    def _on_limits_chosen(self, limits: Budget) -> None:
        self._spawn(self._spending.set_limits(limits), "set budget")

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
        self._account.drop_trial()

    @Slot(str)
    def _on_session_requested(self, key: str) -> None:
        self._account.keep_key(key, for_session=True)

    @Slot(object)
    def _on_key_unread(self, reason: Problem) -> None:
        """A keyring that is locked, was cancelled or does not answer is no reason to do without the service."""
        self._show_key(reason)

    @Slot(object)
    def _on_key_not_kept(self, reason: Problem) -> None:
        if self._dialog is None:
            self.problem_found.emit(reason)
        else:
            self._dialog.offer_session(problem_words(reason))

    @Slot(object)
    def _on_key_tested(self, answer: MicroUsd | Problem) -> None:
        if self._dialog is None:
            return
        if isinstance(answer, Problem):
            self._dialog.show_trouble(problem_words(answer))
        else:
            self._dialog.show_accepted(price_words(answer))

    @Slot(object)
    def _on_key_refused(self, reason: Problem) -> None:
        if self._dialog is None:
            self.problem_found.emit(reason)
        else:
            self._dialog.show_trouble(problem_words(reason))

    @Slot(object)
    def _on_key_changed(self, key: str | None) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._open_workspace(key)

    @Slot(bool)
    def _on_rehearsal_toggled(self, on: bool) -> None:
        if on:
            self._open_workspace(None)
        else:
            self._supervisor.spawn(self._use_service(), "use the service")

    def _open_workspace(self, key: str | None) -> None:
        self._wishes += 1
        self._supervisor.spawn(self._workspace.open(key), "open workspace")
