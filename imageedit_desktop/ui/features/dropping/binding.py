"""Pictures from outside on their way into the draft: what they are, how far they are, what cannot be used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum, unique
from functools import partial
from itertools import filterfalse
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.limits import PORTRAITS_HEEDED_MAX
from imageedit_desktop.domain.offers import Brought, Gathered, ReadingProgress, Refusal
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.pipeline.importing.gather import is_called_picture
from imageedit_desktop.pipeline.tables.table_files import is_called_table
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.gathering import Gathering
from imageedit_desktop.services.composing.incoming import Offer
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.features.compose.commands import PASTE
from imageedit_desktop.ui.features.compose.panel import ComposePanel
from imageedit_desktop.ui.features.dropping import words
from imageedit_desktop.ui.features.dropping.question import DropQuestion, Use
from imageedit_desktop.ui.mime import Dropped, extract
from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar

_READING = "reading"
"""Topic of the message that tells how far it is."""

_MANY = "many portraits"
"""Topic of the message that more portraits than the model may heed are in the tray."""

_TOLD_AFTER_MS = 400
"""Reading that takes longer than this is told of; what is done sooner would only flash."""

_WEB = ("http:", "https:", "data:")


@unique
class _Place(Enum):
    """Where something fell."""

    SOURCE = 0
    TRAY = 1


class DropBinding(QObject):
    """Takes in what is dropped, pasted or opened; the newest counts.

    Signals:
        problem_found(Problem): to be told to the user.
        show_requested(): something came into the draft, or is asked, that should be seen.
        import_requested(tuple[Path], tuple[Path]): these folders, or these files where there are none, are to come
            into the library.
        tables_dropped(tuple[Path]): these are called as tables of requests are.
    """

    problem_found = Signal(object)
    show_requested = Signal()
    import_requested = Signal(object, object)
    tables_dropped = Signal(object)

    def __init__(
        self,
        panel: ComposePanel,
        *,
        compose: Compose,
        gathering: Gathering,
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        super().__init__(panel)
        self._panel, self._compose, self._gathering, self._messages = panel, compose, gathering, messages
        self._place = _Place.SOURCE
        self._dropped = Dropped()
        self._gathered = Gathered()
        self._question: DropQuestion | None = None
        self._progress = ReadingProgress(done=0, total=0)
        self._soon = QTimer(self, singleShot=True, interval=_TOLD_AFTER_MS)
        self._soon.timeout.connect(self._on_long)
        panel.source_offered.connect(self.take)
        panel.portraits_offered.connect(self._on_portraits_offered)
        commands.provide(PASTE, self._on_paste_requested)
        gathering.gathered.connect(self._on_gathered)
        compose.reading_progressed.connect(self._on_progressed)
        compose.pictures_came.connect(self._on_came)

    @Slot(object)
    def take(self, dropped: Dropped) -> None:
        """Use a picture as the source; ask where there are several."""
        self._take(dropped, _Place.SOURCE, Code.NOTHING_USABLE_DROPPED)

    @Slot(object)
    def _on_portraits_offered(self, dropped: Dropped) -> None:
        self._take(dropped, _Place.TRAY, Code.NOTHING_USABLE_DROPPED)

    @Slot()
    def _on_paste_requested(self) -> None:
        """Wherever the keyboard is, but for text fields, which have the key first."""
        place = _Place.TRAY if self._panel.tray_has_keyboard() else _Place.SOURCE
        self._take(extract(QGuiApplication.clipboard().mimeData()), place, Code.NOTHING_USABLE_PASTED)

    def _take(self, dropped: Dropped, place: _Place, otherwise: Code) -> None:
        if tables := tuple(filter(is_called_table, dropped.paths)):
            self.tables_dropped.emit(tables)
            dropped = replace(dropped, paths=tuple(filterfalse(is_called_table, dropped.paths)))
            if not dropped:
                return
        self._withdraw_question()
        self._gathering.forget()
        self._place, self._dropped = place, dropped
        if place is _Place.SOURCE and len(dropped.paths) == 1 and not dropped.refused:
            self.show_requested.emit()
            self._compose.offer_source(dropped.paths)  # at once, so that it is seen to come; it may be a folder
        elif dropped.paths:
            self._gathering.gather(dropped.paths)
        elif any(offers_of(dropped)):
            self._settle(tuple(offers_of(dropped)))
        else:
            self.problem_found.emit(problem(otherwise))

    @Slot(object)
    def _on_gathered(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._settle((*gathered.pictures, *gathered.refused, *_refusals(self._dropped)))

    def _settle(self, offers: tuple[Offer, ...]) -> None:
        """What is called something else than a picture comes last: the first is to be one, and the number true."""
        is_meant = _may_be_picture if any(map(_may_be_picture, offers)) else _is_offer
        pictures, others = tuple(filter(is_meant, offers)), tuple(filterfalse(is_meant, offers))
        self.show_requested.emit()
        if self._place is _Place.TRAY or not pictures:
            self._compose.offer_portraits(offers)
        elif len(pictures) == 1:
            self._compose.offer_source((*pictures, *others))
        else:
            self._ask(pictures, others)

    # several at once

    def _ask(self, pictures: tuple[Offer, ...], others: tuple[Offer, ...]) -> None:
        question = self._question = DropQuestion(*self._panel.picture_sections)
        question.answered.connect(partial(self._on_answered, (*pictures, *others)))
        can_import = bool(self._dropped.paths) and not self._dropped.are_results
        question.ask(len(pictures), name_of(pictures[0]), can_import=can_import)

    def _withdraw_question(self) -> None:
        if self._question is not None:
            self._question.withdraw()
            self._question.deleteLater()
            self._question = None

    def _on_answered(self, offers: tuple[Offer, ...], use: Use) -> None:
        if use is Use.SOURCE_AND_PORTRAITS:
            self._compose.offer_source(offers)
        elif use is Use.PORTRAITS:
            self._compose.offer_portraits(offers)
        else:
            self._import()

    def _import(self) -> None:
        """Folders as they are, and all that was dropped beside them."""
        folders = self._gathered.folders
        files = tuple(path for path in self._dropped.paths if path not in folders)
        self.import_requested.emit(folders, files)

    # on their way

    @Slot(object)
    def _on_progressed(self, progress: ReadingProgress) -> None:
        self._progress = progress
        if self._messages.shows(_READING):
            self._messages.reword(_READING, words.progress_words(progress))
        elif progress.total > 1 and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _on_long(self) -> None:
        stop = Action(words=self.tr("Stop"), run=self._compose.stop_reading)
        told = words.progress_words(self._progress)
        self._messages.say(Message(text=told, actions=(stop,), topic=_READING, closable=False))

    @Slot(object)
    def _on_came(self, brought: Brought) -> None:
        self._soon.stop()
        self._messages.withdraw(_READING)
        if brought.left:
            self._messages.say(Message(text=words.stopped_words(brought)))
        if brought.known:
            self._messages.say(Message(text=words.known_words(brought.known)))
        portraits = len(self._compose.state.draft.tray)
        if portraits > PORTRAITS_HEEDED_MAX and brought.total > 1:
            self._messages.say(Message(text=words.many_portraits_words(portraits), topic=_MANY))
        self._tell_refused(brought)

    def _tell_refused(self, brought: Brought) -> None:
        """In one message, however many they are; it stays until it is dismissed."""
        if len(brought.refused) == brought.total == 1:
            self._tell_one(brought.refused[0])
        elif brought.refused:
            listed = Action(words=self.tr("Show all"), run=partial(self._show_refused, brought))
            actions = (listed,) if words.has_more_to_tell(brought) else ()
            self._messages.say(Message(text=words.refused_words(brought), kind="danger", actions=actions))

    def _tell_one(self, refusal: Refusal) -> None:
        """Its reason; but a folder on the well is looked into."""
        dropped = self._dropped.paths
        is_dropped = len(dropped) == 1 and well_formed(dropped[0].name) == refusal.name
        if refusal.reason.code is Code.FILE_IS_FOLDER and is_dropped:
            self._gathering.look_into(dropped)
        else:
            self.problem_found.emit(refusal.reason)

    def _show_refused(self, brought: Brought) -> None:
        ask.tell_at_length(self._panel, self.tr("What cannot be used"), words.list_words(brought.refused))


def name_of(offer: Offer) -> str:
    """What a picture is called."""
    match offer:
        case str():
            return offer
        case (_, name):
            return name
    return well_formed(offer.name)


def offers_of(dropped: Dropped) -> Iterator[Offer]:
    """What fell as offers, and what is known to be none."""
    yield from dropped.paths
    yield from dropped.urls
    for data, kind in dropped.images:
        yield (data, f"picture.{kind.rpartition('/')[2].partition('+')[0]}")
    for name, data in dropped.promised:
        yield (data, name) if data else Refusal(name=name, reason=problem(Code.NOT_HANDED_OVER, name=name))
    yield from _refusals(dropped)


def _is_offer(offer: Offer) -> bool:
    return not isinstance(offer, Refusal)


def _may_be_picture(offer: Offer) -> bool:
    """By its name, where it is a file: one without an ending may be anything."""
    return is_called_picture(offer) or not offer.suffix if isinstance(offer, Path) else _is_offer(offer)


def _refusals(dropped: Dropped) -> Iterator[Refusal]:
    """Addresses of other kinds. What is no address is the name of a form, and tells nobody anything."""
    for named in dropped.refused:
        if ":" in named:
            code = Code.URL_INVALID if named.startswith(_WEB) else Code.PLACE_NOT_READABLE
            yield Refusal(name=named, reason=problem(code, url=named))
