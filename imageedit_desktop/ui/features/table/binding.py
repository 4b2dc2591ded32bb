"""Tables in the window: opened, filled, ordered, and their pictures shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from imageedit_desktop.domain.errors import Code, Problem, problem
from imageedit_desktop.domain.ids import RowId, TableId
from imageedit_desktop.domain.offers import Gathered
from imageedit_desktop.domain.table.contents import Table
from imageedit_desktop.domain.table.csv_text import Sheet
from imageedit_desktop.domain.table.multiply import Factors
from imageedit_desktop.domain.table.plan import Plan
from imageedit_desktop.domain.table.row import Row
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.pipeline.tables.table_files import ENDINGS, is_called_table
from imageedit_desktop.services.tables.tables import Tables
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.features.table import words
from imageedit_desktop.ui.features.table.commands import (
    ADD_ROW,
    ADD_ROW_PICTURES,
    COMMANDS,
    DUPLICATE_ROWS,
    MULTIPLY_ROWS,
    NEW_TABLE,
    OPEN_TABLE_FILE,
    ORDER_TABLE,
    READ_PICTURES,
    REMOVE_ROWS,
    REMOVE_TABLE,
    RENAME_TABLE,
    SAVE_TABLE_FILE,
    SHOW_ROW_PICTURES,
    SHOW_TABLE_PICTURES,
    TABLE,
    WATCH_FOLDER,
)
from imageedit_desktop.ui.mime import Dropped
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar
from imageedit_desktop.ui.words import phrase, price_words, problem_words

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.table.cells import InputPath
    from imageedit_desktop.ui.features.table.window import TableWindow

_Chosen = TypeVar("_Chosen")

_CSV = ".csv"
_REMOVED = "table_removed "
"""Topics of messages begin so, and end with the table's id: each can be put back."""


class TableBinding(QObject):
    """Opens the window, and does what is wished there.

    Signals:
        made(TableWindow): it is there now, not shown yet.
        remember_requested(str, object): a value to keep until the next session.
        pictures_requested(str): this line is to be searched for.
    """

    made = Signal(object)
    remember_requested = Signal(str, object)
    pictures_requested = Signal(str)

    def __init__(
        self,
        main: QWidget,
        *,
        tables: Tables,
        pictures: PictureCache,
        input_path: InputPath,
        character_names: Callable[[], Iterable[str]],
        remembered: Mapping[str, Any],
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        """Connect it.

        Args:
            main: the main window.
            tables: of the library.
            pictures: of all windows.
            input_path: where pictures are, as they are sent.
            character_names: of all cards.
            remembered: all settings.
            commands: of the main window; some keys are heard in this one too.
            messages: of the main window.
        """
        super().__init__(main)
        self._main, self._tables, self._pictures = main, tables, pictures
        self._input_path, self._character_names = input_path, character_names
        self._remembered, self._commands, self._messages = remembered, commands, messages
        self._window: TableWindow | None = None
        self._question: QDialog | None = None
        self._waiting: tuple[Path, ...] = ()
        self._removed: set[TableId] = set()
        tables.heads_changed.connect(self._on_heads_changed)
        tables.table_changed.connect(self._on_table_changed)
        tables.changed.connect(self._show)
        tables.file_read.connect(self._on_file_read)
        tables.file_written.connect(self._on_file_written)
        tables.removed.connect(self._on_removed)
        tables.ordered.connect(self._on_ordered)
        tables.refused.connect(self._on_refused)
        tables.gathering.gathered.connect(self._on_gathered)
        self._provide()

    # undo, as of `services.judging.undoing`

    @property
    def holds_keyboard(self) -> bool:
        """Whether undo is meant for the table."""
        focus = QApplication.focusWidget()
        return self._window is not None and focus is not None and focus.window() is self._window

    @property
    def undo_moment(self) -> float | None:
        """When something was done to the rows last; None where there is nothing."""
        return None if self._tables.history.undo_act is None else self._tables.moment

    @property
    def redo_moment(self) -> float | None:
        """When that was done what was taken back last; None where there is nothing."""
        return None if self._tables.history.redo_act is None else self._tables.moment

    def undo(self) -> None:
        """Take back what was done to the rows last."""
        self._tables.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._tables.redo()

    def undo_words(self, step: str) -> str | None:
        """What the next one is called, of ``undo`` or ``redo``."""
        history = self._tables.history
        return words.act_words(history.undo_act if step == "undo" else history.redo_act)

    # what comes from elsewhere

    @Slot(object)
    def open_files(self, paths: Sequence[Path]) -> None:
        """Make tables of files, as soon as there is a library."""
        if not self._tables.is_open:
            self._waiting = (*self._waiting, *paths)
            return
        self._open()
        for path in paths:
            self._tables.open_file(path)

    # commands

    def _provide(self) -> None:
        provide = self._commands.provide
        provide(TABLE, self._open, hindrance=self._no_library)
        provide(NEW_TABLE, self._on_new_requested, hindrance=self._no_library)
        provide(OPEN_TABLE_FILE, self._on_open_requested, hindrance=self._no_library)
        provide(SAVE_TABLE_FILE, self._on_save_requested, hindrance=self._no_table)
        provide(RENAME_TABLE, self._on_rename_requested, hindrance=self._no_table)
        provide(REMOVE_TABLE, self._tables.remove, hindrance=self._no_table)
        provide(ADD_ROW, self._on_add_row_requested, hindrance=self._no_table)
        provide(ADD_ROW_PICTURES, self._on_add_pictures_requested, hindrance=self._no_table)
        provide(DUPLICATE_ROWS, self._on_duplicate_requested, hindrance=self._no_rows)
        provide(REMOVE_ROWS, self._on_remove_requested, hindrance=self._no_rows)
        provide(MULTIPLY_ROWS, self._on_multiply_requested, hindrance=self._cannot_multiply)
        provide(SHOW_ROW_PICTURES, self._on_show_row_requested, hindrance=self._no_orders_of_row)
        provide(SHOW_TABLE_PICTURES, self._on_show_table_requested, hindrance=self._no_orders)
        self._commands.provide_switch(WATCH_FOLDER, self._on_watch_switched, hindrance=self._no_table)
        self._commands.provide_switch(READ_PICTURES, self._on_reading_switched, hindrance=self._nothing_to_read)
        provide(ORDER_TABLE, self._on_order_requested, hindrance=self._cannot_order)

    def _no_library(self) -> str:
        return "" if self._tables.is_open else self.tr("No library is open yet.")

    def _no_table(self) -> str:
        return "" if self._tables.table is not None and self._is_seen else self.tr("Open a table first.")

    def _no_rows(self) -> str:
        return self._no_table() or ("" if self._chosen() else self.tr("Choose rows first."))

    def _cannot_multiply(self) -> str:
        if reason := self._no_table():
            return reason
        return "" if self._to_multiply() else self.tr("There are no rows that are not ordered yet.")

    def _no_orders_of_row(self) -> str:
        if reason := self._no_table():
            return reason
        current = None if self._window is None else self._window.rows.current_id
        has_orders = current is not None and bool(self._tables.overview.row_jobs.get(current))
        return "" if has_orders else self.tr("Choose a row that was ordered.")

    def _no_orders(self) -> str:
        has_orders = bool(self._tables.overview.row_jobs)
        return self._no_table() or ("" if has_orders else self.tr("Nothing was ordered from this table yet."))

    def _nothing_to_read(self) -> str:
        can_again = bool(self._tables.overview.unreadable or self._to_read_again())
        has_some = self._tables.reading.progress is not None or can_again
        return self._no_table() or ("" if has_some else self.tr("All pictures of the table are read."))

    def _cannot_order(self) -> str:
        if reason := self._no_table():
            return reason
        if self._tables.is_ordering or self._question is not None:
            return self.tr("The table is being ordered.")
        if self._tables.budget_refusal is not None:
            return problem_words(self._tables.budget_refusal)
        has_some = bool(self._tables.overview.plan.going)
        return "" if has_some else problem_words(problem(Code.TABLE_HAS_NOTHING_TO_ORDER))

    @property
    def _is_seen(self) -> bool:
        return self._window is not None and self._window.isVisible()

    def _chosen(self) -> list[RowId]:
        return [] if self._window is None else self._window.rows.chosen

    def _to_read_again(self) -> list[RowId]:
        """The rows that are chosen and name pictures; without those that are ordered."""
        chosen, ordered = set(self._chosen()), self._tables.overview.ordered
        return [
            row.id for row in self._tables.rows if row.id in chosen and row.id not in ordered and row.picture_texts
        ]

    def _to_multiply(self) -> list[Row]:
        """The rows that are chosen, or all where fewer than two are; without those that are ordered."""
        chosen = set(self._chosen())
        ordered = self._tables.overview.ordered
        rows = [row for row in self._tables.rows if row.id not in ordered]
        return [row for row in rows if row.id in chosen] if len(chosen) > 1 else rows

    # the window

    def _open(self) -> None:
        window = self._made_window()
        window.show_tables()
        self._show()
        window.open()
        self._commands.look_at(*COMMANDS)
        self._tables.learn_again()

    def _made_window(self) -> TableWindow:
        if self._window is None:
            from imageedit_desktop.ui.features.table.view import RowsView
            from imageedit_desktop.ui.features.table.window import TableWindow

            rows = RowsView(self._tables, self._pictures, self._input_path, self._character_names)
            window = TableWindow(rows, self._tables, self._commands, self._remembered, self._main)
            window.remember_requested.connect(self.remember_requested)
            window.closed.connect(self._commands.look_again)
            window.dropped.connect(self._on_dropped)
            window.table_chosen.connect(self._tables.open)
            window.renamed.connect(self._tables.rename)
            window.rows.chosen_changed.connect(self._commands.look_again)
            window.foot.leave_out_requested.connect(self._tables.leave_out_repeats)
            self._window = window
            self.made.emit(window)
        return self._window

    @Slot()
    def _show(self) -> None:
        self._commands.look_again()
        self._commands.show_on(WATCH_FOLDER, self._tables.watch.folder is not None)
        reading = self._tables.reading
        self._commands.show_on(READ_PICTURES, reading.progress is not None and not reading.is_stopped)
        if self._window is not None:
            self._window.show_state()

    @Slot()
    def _on_heads_changed(self) -> None:
        if self._waiting and self._tables.is_open:
            waiting, self._waiting = self._waiting, ()
            self.open_files(waiting)
        if self._window is not None:
            self._window.show_tables()

    @Slot()
    def _on_table_changed(self) -> None:
        if self._question is not None:
            self._question.reject()
        if not self._tables.is_open:  # they were of the library that has closed
            for table_id in tuple(self._removed):
                self._withdraw(table_id)
        self._on_heads_changed()
        self._show()

    def _for_this_table(self, then: Callable[[_Chosen], None]) -> Callable[[_Chosen], None]:
        """A chooser stays open while another table or library is taken to hand: the answer is not for that one."""
        return partial(self._do_for, self._tables.table, then)

    def _do_for(self, table: Table | None, then: Callable[[_Chosen], None], chosen: _Chosen) -> None:
        now = self._tables.table
        if table is not None and now is not None and now.id == table.id:
            then(chosen)

    # tables

    @Slot()
    def _on_new_requested(self) -> None:
        self._open()
        self._tables.create(self.tr("New table"), [({}, {})])

    @Slot()
    def _on_open_requested(self) -> None:
        over = self._window if self._window is not None and self._is_seen else self._main
        ask.pick_files(over, self.tr("Open CSV files"), (self.tr("Tables"), *ENDINGS), self.open_files)

    @Slot()
    def _on_save_requested(self) -> None:
        if self._tables.table is not None:
            name = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", self._tables.table.name).strip(" .") or "table"
            kind = (self.tr("Tables"), _CSV)
            heading = self.tr("Save as a CSV file")
            save = self._for_this_table(self._tables.save_file)
            ask.pick_target(self._made_window(), heading, kind, f"{name}{_CSV}", save)

    @Slot()
    def _on_rename_requested(self) -> None:
        self._made_window().edit_name()

    @Slot(object, str)
    def _on_file_read(self, sheet: Sheet, name: str) -> None:
        self._say(words.file_words(len(sheet.lines), name, sheet.unknown))

    @Slot(object)
    def _on_file_written(self, path: Path) -> None:
        self._say(phrase(self.tr("The table is in “{name}”."), name=path.name))

    @Slot(object)
    def _on_removed(self, table: Table) -> None:
        told = phrase(self.tr("The table “{name}” was removed. What was ordered from it stays."), name=table.name)
        back = Action(words=self.tr("Undo"), run=partial(self._put_back, table))
        self._messages.say(Message(text=told, actions=(back,), topic=f"{_REMOVED}{table.id}"))
        self._removed.add(table.id)
        self._say(told)

    def _put_back(self, table: Table) -> None:
        self._withdraw(table.id)
        self._tables.put_back(table)

    def _withdraw(self, table_id: TableId) -> None:
        self._removed.discard(table_id)
        self._messages.withdraw(f"{_REMOVED}{table_id}")

    # rows

    @Slot()
    def _on_add_row_requested(self) -> None:
        self._tables.add_rows([{}])
        self._made_window().rows.go_to_last()

    @Slot()
    def _on_add_pictures_requested(self) -> None:
        heading = self.tr("Add a row for each picture")
        gather = self._for_this_table(self._tables.gathering.gather)
        ask.pick_pictures(self._made_window(), heading, gather, several=True)

    @Slot()
    def _on_duplicate_requested(self) -> None:
        self._tables.duplicate(self._chosen())

    @Slot()
    def _on_remove_requested(self) -> None:
        self._tables.remove_rows(self._chosen())

    @Slot()
    def _on_multiply_requested(self) -> None:
        from imageedit_desktop.ui.features.table.multiply_sheet import MultiplySheet

        rows = self._to_multiply()
        lists = self._tables.overview.known.lists
        sheet = MultiplySheet(rows, lists, list(self._character_names()), self._made_window())
        sheet.multiplied.connect(partial(self._multiply, [row.id for row in rows]))
        sheet.open()

    def _multiply(self, ids: Sequence[RowId], factors: Factors) -> None:
        self._tables.multiply(ids, factors)

    @Slot(object)
    def _on_dropped(self, dropped: Dropped) -> None:
        """CSV files become tables, all else rows."""
        tables = tuple(path for path in dropped.paths if is_called_table(path))
        pictures = tuple(path for path in dropped.paths if not is_called_table(path))
        for path in tables:
            self._tables.open_file(path)
        if pictures:
            self._tables.gathering.gather(pictures)
        elif dropped.urls:
            self._tables.add_sources(dropped.urls)
        elif not tables:
            self._on_refused(problem(Code.NOTHING_USABLE_DROPPED))

    @Slot(object)
    def _on_gathered(self, gathered: Gathered) -> None:
        self._tables.add_sources([well_formed(str(path)) for path in gathered.pictures])
        for refusal in gathered.refused:
            self._on_refused(refusal.reason)

    # watching and reading

    @Slot(bool)
    def _on_watch_switched(self, on: bool) -> None:
        self._commands.show_on(WATCH_FOLDER, self._tables.watch.folder is not None)
        if on:
            heading = self.tr("Choose the folder to watch")
            ask.pick_folder(self._made_window(), heading, self._for_this_table(self._tables.watch_folder))
        else:
            self._tables.watch_folder(None)

    @Slot(bool)
    def _on_reading_switched(self, on: bool) -> None:
        """While nothing is read what could not be, and what is chosen, is read once more."""
        reading = self._tables.reading
        if not on:
            reading.stop()
        elif reading.progress is not None:
            reading.go_on()
        else:
            self._tables.read_again(self._to_read_again())
            self._show()

    # orders

    @Slot()
    def _on_order_requested(self) -> None:
        """One question about all of it."""
        window, plan = self._made_window(), self._tables.overview.plan
        paused = window.foot.starts_paused
        price = price_words(plan.price)
        if self._tables.is_rehearsal:
            heading = self.tr("Order %Ln requests in rehearsal?", "", plan.requests)
        else:
            heading = phrase(self.tr("Order %Ln requests for {price}?", "", plan.requests), price=price)
        total = words.total_words(plan, rehearsal=self._tables.is_rehearsal)
        text = f"{total}\n{words.question_words(plan, paused=paused)}"
        self._question = ask.confirm(
            window, heading, text, self.tr("Order"), partial(self._on_answered, plan, paused), of_library=True
        )

    def _on_answered(self, plan: Plan, paused: bool, yes: bool) -> None:
        """What has become ready while it was asked was not in the price."""
        self._question = None
        self._commands.look_again()
        if yes:
            self._tables.order(plan, paused=paused)

    @Slot(int)
    def _on_ordered(self, requests: int) -> None:
        self._say(self.tr("%Ln requests are ordered.", "", requests))

    @Slot()
    def _on_show_row_requested(self) -> None:
        table, window = self._tables.table, self._window
        if table is None or window is None:
            return
        row = next((one for one in table.rows if one.id == window.rows.current_id), None)
        if row is not None:
            self.pictures_requested.emit(words.search_line(table.name, row.number))

    @Slot()
    def _on_show_table_requested(self) -> None:
        if self._tables.table is not None:
            self.pictures_requested.emit(words.search_line(self._tables.table.name))

    @Slot(object)
    def _on_refused(self, reason: Problem) -> None:
        if self._is_seen:
            self._say(problem_words(reason))
        else:
            self._messages.say(Message(text=problem_words(reason), kind="danger"))

    def _say(self, text: str) -> None:
        if self._window is not None:
            self._window.say(text)
        self._messages.announce(text)
