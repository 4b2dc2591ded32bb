"""The tables of requests of the library that is open, one of them at hand."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, Problem, problem
from imageedit_desktop.domain.ids import JobId, RowId, TableId, new_row_id, new_table_id
from imageedit_desktop.domain.inputs import Input, InputFile, InputUrl
from imageedit_desktop.domain.job import REHEARSAL, Job, JobState
from imageedit_desktop.domain.table import edits
from imageedit_desktop.domain.table.contents import ReadPicture, Table, TableHead, numbered, table_name, with_read
from imageedit_desktop.domain.table.csv_text import Sheet
from imageedit_desktop.domain.table.edits import Cells
from imageedit_desktop.domain.table.history import History, TableAct
from imageedit_desktop.domain.table.multiply import Factors
from imageedit_desktop.domain.table.plan import Plan
from imageedit_desktop.domain.table.row import Column, Row, pictures_in
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.place_order import refusal_of
from imageedit_desktop.pipeline.tables import keep_tables
from imageedit_desktop.pipeline.tables.cell_pictures import changed_files
from imageedit_desktop.pipeline.tables.learn import learn, ordered_before
from imageedit_desktop.pipeline.tables.order_rows import order_rows
from imageedit_desktop.pipeline.tables.table_files import read_file, write_file
from imageedit_desktop.services.composing.gathering import Gathering
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.tables.folder_watch import FolderWatch
from imageedit_desktop.services.tables.overview import Overview
from imageedit_desktop.services.tables.picture_reading import PictureReading
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

P = ParamSpec("P")

_MAY_COME_TO_NOTHING = {JobState.FAILED, JobState.ABANDONED}

_SOON_MS = 100
"""What changes together is looked at together."""


class Tables(QObject):
    """Opens and keeps tables, and orders what is in the one at hand. Each act is written down as it is done.

    Signals:
        heads_changed(): there are other tables, or they are called otherwise.
        table_changed(): another table is at hand, or none.
        changed(): something in it, or of what is known of it, is other than before.
        file_read(Sheet, str): a table was made of a file with this name.
        file_written(Path): the table is in this file.
        removed(Table): a table is kept no longer; `put_back` undoes it.
        ordered(int): so many requests were written down.
        refused(Problem): something could not be done.

    Attributes:
        overview: what the rows come to.
        reading: of the pictures in cells.
        gathering: finds the pictures in what is dropped.
        watch: of the folder that the table names.
        heads: all tables, those that were changed last first.
        table: the one at hand; None where none is.
        budget_refusal: why the budget does not allow what would be ordered; None where it does.
    """

    heads_changed = Signal()
    table_changed = Signal()
    changed = Signal()
    file_read = Signal(object, str)
    file_written = Signal(object)
    removed = Signal(object)
    ordered = Signal(int)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, supervisor: Supervisor, queue: JobQueue, gathering: Gathering) -> None:
        """`gathering` is of its own: of two wishes at one only the newer is told of."""
        super().__init__()
        self.gathering = gathering
        self._workspace, self._supervisor, self._queue = workspace, supervisor, queue
        self.overview = Overview()
        self.reading = PictureReading(workspace, supervisor)
        self.watch = FolderWatch(workspace, supervisor)
        self.heads: tuple[TableHead, ...] = ()
        self.table: Table | None = None
        self.budget_refusal: Problem | None = None
        self._saved: Table | None = None
        self._saving = asyncio.Lock()
        self._history = History()
        self._moment = 0.0
        self._is_ordering = False
        self._wishes = 0
        self._asked: frozenset[str] = frozenset()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look)
        self.reading.read.connect(self._on_read)
        self.reading.progressed.connect(self.changed)
        self.watch.came.connect(self._on_came)
        self.watch.changed.connect(self.changed)
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)
        workspace.before_closing(self._put_away)
        workspace.job_changed.connect(self._on_job_changed)
        queue.ordered.connect(self._on_ordered_elsewhere)
        queue.ordered_again.connect(self._on_ordered_again)
        workspace.capabilities_changed.connect(self.learn_again)

    # what there is

    @property
    def is_open(self) -> bool:
        """Whether there is a library to have tables in."""
        return self._workspace.open_desk is not None

    @property
    def is_rehearsal(self) -> bool:
        """Whether orders cost nothing."""
        desk = self._workspace.open_desk
        return desk is not None and desk.origin == REHEARSAL

    @property
    def is_ordering(self) -> bool:
        """Whether orders are being written down."""
        return self._is_ordering

    @property
    def rows(self) -> tuple[Row, ...]:
        """Of the table at hand."""
        return () if self.table is None else self.table.rows

    @property
    def history(self) -> History:
        """What was done to its rows."""
        return self._history

    @property
    def moment(self) -> float:
        """When something was done to it last, as of `services.judging.undoing`."""
        return self._moment

    def picture(self, text: str) -> Input | None:
        """What was read for the text in a cell; None where nothing could be, or not yet."""
        found = self.overview.known.pictures.get(text)
        return found if isinstance(found, InputFile | InputUrl) else None

    def is_ordered(self, row_id: RowId) -> bool:
        """Whether a row is ordered, so that it does not change any more."""
        return row_id in self.overview.ordered

    # tables

    def open(self, table_id: TableId) -> None:
        """Have a table at hand."""
        self._spawn("open a table", self._open, table_id)

    def create(self, name: str, rows: Iterable[tuple[Cells, Mapping[str, str]]] = ()) -> None:
        """Make a table and have it at hand; one whose name is taken gets a number."""
        self._spawn("make a table", self._create, name, Sheet(), list(rows))

    def open_file(self, path: Path) -> None:
        """Make a table of a file."""
        self._spawn("read a table", self._open_file, path)

    def save_file(self, path: Path) -> None:
        """Write the table at hand into a file."""
        if self.table is not None:
            self._spawn("write a table", self._save_file, path, self.table)

    def rename(self, name: str) -> None:
        """Call the table at hand otherwise."""
        tidy = table_name(name)
        if self.table is not None and tidy and tidy != self.table.name:
            self._change(replace(self.table, name=tidy))

    def remove(self) -> None:
        """Keep the table at hand no longer; its orders and their pictures stay."""
        if self.table is not None:
            self._spawn("remove a table", self._remove)

    def put_back(self, table: Table) -> None:
        """Keep a table again that was removed, and have it at hand."""
        self._spawn("put back a table", self._put_back, table)

    def watch_folder(self, folder: Path | None) -> None:
        """Let new pictures of a folder become rows; None for no more."""
        if self.table is not None:
            self._change(replace(self.table, watched="" if folder is None else well_formed(str(folder))))
            self.watch.watch(folder)

    # rows

    def add_rows(self, cells: Sequence[Cells], act: TableAct = TableAct.ADDED) -> None:
        """Put rows at the end of the table."""
        if cells:
            self._act(act, lambda table: edits.with_rows(table, cells, new_row_id))

    def add_sources(self, texts: Sequence[str]) -> None:
        """Make rows of pictures, like the first row; a table is made where none is at hand."""
        if self.table is None:
            self.create("", [({Column.SOURCE: text}, {}) for text in texts])
        elif texts:
            fixed = self.overview.ordered
            self._act(TableAct.ADDED, lambda table: edits.with_sources(table, texts, fixed, new_row_id))
            self._read_anew(frozenset(texts))

    def read_again(self, ids: Collection[RowId]) -> None:
        """Read the pictures of some rows once more, and all that could not be read."""
        chosen = pictures_in(row.cells for row in self.rows if row.id in ids)
        self._read_anew(chosen.union(self.overview.unreadable))
        self.reading.go_on()

    def paste(self, changes: Mapping[RowId, Cells], new: Sequence[Cells]) -> None:
        """Put other texts into cells, and rows at the end, as one act."""
        fixed = self.overview.ordered
        self._act(
            TableAct.PASTED,
            lambda table: edits.with_rows(edits.with_cells(table, changes, fixed), new, new_row_id),
        )
        self._tell_kept(changes)
        self._read_anew(pictures_in([*changes.values(), *new]))

    def set_cells(self, changes: Mapping[RowId, Cells], act: TableAct = TableAct.EDITED) -> None:
        """Put other texts into cells; those of rows that are ordered stay."""
        self._act(act, lambda table: edits.with_cells(table, changes, self.overview.ordered))
        self._tell_kept(changes)
        self._read_anew(pictures_in(changes.values()))

    def duplicate(self, ids: Collection[RowId]) -> None:
        """Put copies of rows after the last of them."""
        self._act(TableAct.DUPLICATED, lambda table: edits.duplicated(table, ids, new_row_id))

    def remove_rows(self, ids: Collection[RowId]) -> None:
        """Take rows out of the table; what was ordered stays ordered."""
        self._act(TableAct.REMOVED, lambda table: edits.without_rows(table, ids))

    def multiply(self, ids: Collection[RowId], factors: Factors) -> None:
        """Make many rows of some that are not ordered yet; the others stay."""
        chosen, lists = frozenset(ids) - self.overview.ordered, self.overview.known.lists
        self._act(TableAct.MULTIPLIED, lambda table: edits.multiplied(table, chosen, factors, lists, new_row_id))

    def undo(self) -> None:
        """Take back what was done to the rows last."""
        self._turn(*self._history.taken_back(self.rows))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(*self._history.done_again(self.rows))

    def leave_out_repeats(self, on: bool) -> None:
        """Order identical requests once, or each time."""
        self.overview.leaves_out_repeats = on
        self._look()

    # orders

    def order(self, planned: Plan, *, paused: bool) -> None:
        """Order what the artist has seen the price of, as one: everything is written down, or nothing."""
        if self.table is not None and not self._is_ordering:
            self._is_ordering = True
            self.changed.emit()
            self._spawn("order a table", self._order, self.table, planned, paused=paused)

    @Slot()
    def learn_again(self) -> None:
        """Look what is known of cards, lists and the model now."""
        if (desk := self._workspace.open_desk) is not None and self.table is not None:
            self._spawn("learn for a table", self._learn, desk)

    # stories

    async def _open(self, table_id: TableId) -> None:
        desk = await self._workspace.desk()
        await self._write(desk)
        try:
            await self._take(desk, await keep_tables.get(desk, table_id))
        except KeyError:
            await self._list(desk)

    async def _create(self, name: str, sheet: Sheet, lines: Sequence[tuple[Cells, Mapping[str, str]]]) -> None:
        desk = await self._workspace.desk()
        await self._write(desk)
        rows = numbered(lines, (new_row_id() for _ in lines), 1)
        table = Table(
            id=new_table_id(),
            name=table_name(name) or "1",
            rows=rows,
            next_number=len(rows) + 1,
            unknown=sheet.unknown,
            delimiter=sheet.delimiter,
        )
        await self._take(desk, await undivided(keep_tables.add(desk, table)))

    async def _open_file(self, path: Path) -> None:
        desk = await self._workspace.desk()
        sheet = await read_file(desk.workers, path)
        await self._create(path.stem, sheet, [(line.cells, line.others) for line in sheet.lines])
        self.file_read.emit(sheet, path.name)

    async def _save_file(self, path: Path, table: Table) -> None:
        desk = await self._workspace.desk()
        await write_file(desk.workers, path, table)
        self.file_written.emit(path)

    async def _remove(self) -> None:
        desk = await self._workspace.desk()
        async with self._saving:
            await self._write_rest(desk)
            if (table := self.table) is None:
                return
            self._wishes += 1
            self._have(None, Overview())  # what is read from now on is of no table, and does not bring it back
            whole = await keep_tables.get(desk, table.id)
            await undivided(keep_tables.remove(desk, table.id))
        self.removed.emit(whole)
        await self._list(desk)

    async def _put_back(self, table: Table) -> None:
        desk = await self._workspace.desk()
        await self._take(desk, await undivided(keep_tables.put_back(desk, table)))

    async def _take(self, desk: Desk, table: Table) -> None:
        """Have a table at hand, with all that is known of it; of several wishes the newest counts."""
        self._wishes += 1
        wish = self._wishes
        overview = await self._overview_of(desk, table)
        kept = await self._kept(desk, table.id)
        if wish == self._wishes:
            self._have(kept, overview)
            await self._list(desk)

    async def _kept(self, desk: Desk, table_id: TableId) -> Table:
        """A table as it is kept, with what is typed while it is read: it may be the one at hand."""
        while True:
            await self._write(desk)
            table = await keep_tables.get(desk, table_id)
            if self.table == self._saved:
                return table

    def _have(self, table: Table | None, overview: Overview) -> None:
        """What was asked for the one before does not reach this one."""
        self.reading.forget()
        self.gathering.forget()
        self.table = self._saved = table
        self._history, self._asked = History(), frozenset()
        self.overview = overview
        self.watch.watch(Path(table.watched) if table is not None and table.watched else None)
        self._look()
        self.table_changed.emit()

    async def _overview_of(self, desk: Desk, table: Table) -> Overview:
        """Looked over outside of the GUI thread: hundreds of rows would be felt."""
        overview = Overview(
            rows=table.rows,
            known=await learn(desk, table.pictures),
            jobs={job.id: job for job in await keep_tables.jobs(desk, table.id)},
            row_jobs=dict(table.jobs),
            keys=await keep_tables.keys(desk, table.id),
        )
        await desk.workers.file(overview.look)
        return overview

    async def _list(self, desk: Desk) -> None:
        self.heads = await keep_tables.heads(desk)
        self.heads_changed.emit()

    async def _learn(self, desk: Desk) -> None:
        learnt = await learn(desk, {})
        self.overview.learn(replace(learnt, pictures=self.overview.known.pictures))  # of now, not of before
        self._look()

    async def _ask(self, desk: Desk) -> None:
        """What only the library tells: what was ordered before, and what the budget says."""
        requests = self.overview.requests
        if requests != self._asked:
            self._asked = requests
            self.overview.earlier = await ordered_before(desk, requests)
            self.overview.look()
        refusal = await refusal_of(desk, self.overview.plan.price) if self.overview.plan.going else None
        self.budget_refusal = refusal
        self.changed.emit()

    async def _order(self, table: Table, planned: Plan, *, paused: bool) -> None:
        desk = await self._workspace.desk()
        before = self.overview.row_jobs
        try:
            await self._write(desk)
            await self._refuse_changed(desk, planned)
            known = self.overview.known
            jobs = await self._queue.run_placed(
                lambda desk: order_rows(desk, table.id, planned, known), paused=paused
            )
            self.ordered.emit(len(jobs))
        finally:
            self._is_ordering = False
            await self._take_orders(desk, table.id, before)

    async def _refuse_changed(self, desk: Desk, planned: Plan) -> None:
        """What the artist has seen is what is ordered: a file that is another one now is looked at again first."""
        texts = pictures_in(one.row.cells for one in planned.going)
        known = {} if self.table is None else self.table.marks
        marks = {text: mark for text, mark in known.items() if text in texts}
        if changed := await changed_files(desk, marks):
            self._read_anew(changed)
            raise InputError(problem(Code.PICTURE_CHANGED, name=Path(changed[0]).name))

    async def _take_orders(self, desk: Desk, table_id: TableId, before: Mapping[RowId, Sequence[JobId]]) -> None:
        """See which rows are ordered now; where some are, what was done to rows before is not undone any more."""
        await self._see_orders(desk, table_id)
        if self.table is not None and self.table.id == table_id and self.overview.row_jobs != before:
            self._history = History()
            self._look()

    async def _see_orders(self, desk: Desk, table_id: TableId) -> None:
        jobs, row_jobs = await keep_tables.jobs(desk, table_id), await keep_tables.row_jobs(desk, table_id)
        keys = await keep_tables.keys(desk, table_id)
        if self.table is not None and self.table.id == table_id:
            self.overview.jobs = {job.id: job for job in jobs}
            self.overview.row_jobs, self.overview.keys = dict(row_jobs), keys
            self._asked = frozenset()
            self._look()

    async def _write(self, desk: Desk) -> None:
        """Write down what is not written yet, one after the other."""
        async with self._saving:
            await self._write_rest(desk)

    async def _write_rest(self, desk: Desk) -> None:
        """By whoever has the saving to itself."""
        while self.table is not None and self._saved is not None and self.table != self._saved:
            wanted = self.table
            try:
                kept = await undivided(keep_tables.change(desk, self._saved, wanted))
            except KeyError:  # another program has removed it; here too it comes back on a word only
                self._have(None, Overview())
                self.removed.emit(wanted)
                return
            self._saved = wanted if kept.name == wanted.name else kept
            if self.table is wanted:
                self.table = self._saved

    async def _put_away(self, desk: Desk) -> None:
        """The library is about to close; nothing of this table may reach another one."""
        self._wishes += 1
        try:
            await self._write(desk)
        except ImageEditError as error:
            self._supervisor.report(error.first)
        finally:
            self.table = self._saved = None
            self.overview, self._history = Overview(), History()
            self.table_changed.emit()

    async def _save(self) -> None:
        desk = await self._workspace.desk()
        await self._write(desk)
        await self._list(desk)

    def _act(self, act: TableAct, edit: Callable[[Table], Table]) -> None:
        if (table := self.table) is None:
            return
        try:
            after = edit(table)
        except InputError as error:
            self.refused.emit(error.first)
            return
        if after.rows != table.rows:
            self._history = self._history.after(act, table.rows)
            self._change(after)

    def _tell_kept(self, changes: Mapping[RowId, Cells]) -> None:
        """Say so where cells did not take what they were given."""
        ordered = (row for row in self.rows if row.id in changes and row.id in self.overview.ordered)
        if any(row.with_cells(changes[row.id]) != row for row in ordered):
            self.refused.emit(problem(Code.ROWS_ORDERED_STAY))

    def _read_anew(self, texts: Collection[str]) -> None:
        """Read once more what these texts name: there may be another file now, or one at last."""
        known = self.overview.known
        kept = {text: one for text, one in known.pictures.items() if text not in texts}
        if len(kept) < len(known.pictures):
            self.overview.known = replace(known, pictures=kept)
            self._look()

    def _turn(self, history: History, rows: tuple[Row, ...]) -> None:
        if self.table is not None and history is not self._history:
            self._history = history
            self._change(replace(self.table, rows=rows))

    def _change(self, table: Table) -> None:
        """Show it at once, and write it down."""
        self.table = table
        self._moment = monotonic()
        self._look()
        self._spawn("write a table", self._save)

    def _spawn(
        self, name: str, story: Callable[P, Coroutine[Any, Any, None]], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        self._workspace.bind(self._supervisor.spawn(self._tell(story, *args, **kwargs), name))

    async def _tell(self, story: Callable[P, Coroutine[Any, Any, None]], *args: P.args, **kwargs: P.kwargs) -> None:
        """What the user gave and cannot be used is told by `refused`."""
        try:
            await story(*args, **kwargs)
        except InputError as error:
            self.refused.emit(error.first)

    @Slot()
    def _look(self) -> None:
        """See what the rows come to, read what is to be read, and ask what is to be asked."""
        self._soon.stop()
        self.overview.rows = self.rows
        self.overview.look()
        self.reading.want(self.overview.unread)
        self.changed.emit()
        if self.table is not None and (desk := self._workspace.open_desk) is not None:
            self._spawn("look over a table", self._ask, desk)

    @Slot(object)
    def _on_read(self, read: Mapping[str, ReadPicture]) -> None:
        known = self.overview.known
        found = {text: one.found for text, one in read.items()}
        self.overview.known = replace(known, pictures={**known.pictures, **found})
        if self.table is not None:
            self.table = with_read(self.table, read)
            self._spawn("write a table", self._save)
        self._look()

    @Slot(object)
    def _on_came(self, paths: Sequence[Path]) -> None:
        """Each becomes a row; none is ordered by that."""
        named = {row.text(Column.SOURCE) for row in self.rows}
        texts = [well_formed(str(path)) for path in paths]
        self.add_sources([text for text in texts if text not in named])

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if job.state in _MAY_COME_TO_NOTHING:  # then the same may be ordered again
            self._asked = frozenset()
        if job.id in self.overview.jobs:
            self.overview.jobs[job.id] = job
        if job.id in self.overview.jobs or job.state in _MAY_COME_TO_NOTHING:
            self._look_soon()

    @Slot()
    def _on_ordered_elsewhere(self) -> None:
        """It may be the same as in rows that are not ordered yet."""
        self._asked = frozenset()
        self._look_soon()

    @Slot(str)
    def _on_ordered_again(self, job_id: JobId) -> None:
        """What repeats an order of a row is of that row."""
        desk = self._workspace.open_desk
        if desk is not None and self.table is not None and job_id in self.overview.jobs:
            self._spawn("see the orders of a table", self._see_orders, desk, self.table.id)

    def _look_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _on_opened(self) -> None:
        self._spawn("open the last table", self._begin)

    async def _begin(self) -> None:
        desk = await self._workspace.desk()
        self.heads = await keep_tables.heads(desk)
        self.heads_changed.emit()
        if self.heads:
            await self._open(self.heads[0].id)

    @Slot()
    def _on_closing(self) -> None:
        self._soon.stop()
        self.reading.forget()
        self.gathering.forget()
        self.watch.watch(None)
        self._is_ordering = False
        self.heads = ()
        self.heads_changed.emit()
