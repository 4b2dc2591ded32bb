"""The window as a whole: what is open, what is remembered, and what went wrong."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.job import Job
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.workspace import WorkspaceInfo
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.dialogs.about_dialog import AboutDialog
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.features.account.binding import AccountBinding
from imageedit_desktop.ui.features.adjust.binding import AdjustBinding
from imageedit_desktop.ui.features.adjust.commands import HEARD as HEARD_WHILE_ADJUSTING
from imageedit_desktop.ui.features.bin.binding import BinBinding
from imageedit_desktop.ui.features.characters.binding import CharactersBinding
from imageedit_desktop.ui.features.characters.commands import HEARD as HEARD_AMONG_CHARACTERS
from imageedit_desktop.ui.features.comparing.binding import ComparingBinding
from imageedit_desktop.ui.features.comparing.duel_sources import DuelSources
from imageedit_desktop.ui.features.compose.binding import ComposeBinding
from imageedit_desktop.ui.features.compose.commands import REDO, UNDO
from imageedit_desktop.ui.features.compose.order.ordering import Ordering
from imageedit_desktop.ui.features.deciding.arrived import ArrivedBinding
from imageedit_desktop.ui.features.deciding.binding import DecidingBinding
from imageedit_desktop.ui.features.diagnostics.binding import DiagnosticsBinding
from imageedit_desktop.ui.features.dropping.binding import DropBinding
from imageedit_desktop.ui.features.duel.binding import DuelBinding
from imageedit_desktop.ui.features.gallery.alike import LookingAlike
from imageedit_desktop.ui.features.gallery.binding import GalleryBinding
from imageedit_desktop.ui.features.gallery.going_to import GoingTo
from imageedit_desktop.ui.features.gallery.picture_acts import PictureActs
from imageedit_desktop.ui.features.gallery.saved_searches import SearchMenu
from imageedit_desktop.ui.features.gallery.searching import Searching
from imageedit_desktop.ui.features.importing.binding import ImportBinding
from imageedit_desktop.ui.features.inspector.binding import DetailsBinding
from imageedit_desktop.ui.features.jobs.binding import JobsBinding
from imageedit_desktop.ui.features.jobs.commands import KEEP_AWAKE
from imageedit_desktop.ui.features.jobs.fetching import Fetching
from imageedit_desktop.ui.features.jobs.pausing import PausedNotice
from imageedit_desktop.ui.features.jobs.unsent import UnsentQuestion
from imageedit_desktop.ui.features.prompts.binding import PromptsBinding
from imageedit_desktop.ui.features.request_code.binding import RequestCodeBinding
from imageedit_desktop.ui.features.second_window.binding import SecondWindowBinding
from imageedit_desktop.ui.features.second_window.commands import HEARD as HEARD_BESIDE
from imageedit_desktop.ui.features.sensitive.binding import SensitiveBinding
from imageedit_desktop.ui.features.sent.binding import SentBinding
from imageedit_desktop.ui.features.sent.commands import HEARD as HEARD_OVER_SENT
from imageedit_desktop.ui.features.table.binding import TableBinding
from imageedit_desktop.ui.features.table.commands import HEARD as HEARD_IN_TABLE
from imageedit_desktop.ui.features.verdicts.binding import MarkablePage, VerdictBinding
from imageedit_desktop.ui.features.verdicts.tagging import Tagging
from imageedit_desktop.ui.features.versions.binding import VersionsBinding
from imageedit_desktop.ui.features.versions.commands import LOOK_NOW
from imageedit_desktop.ui.features.viewer.binding import ViewerBinding
from imageedit_desktop.ui.reveal import open_folder
from imageedit_desktop.ui.widgets.message_bar import Action, Message
from imageedit_desktop.ui.widgets.side_window import SideWindow
from imageedit_desktop.ui.window.away import Away
from imageedit_desktop.ui.window.commands import ABOUT, FULL_SCREEN, QUIT, SHOW_LIBRARY
from imageedit_desktop.ui.window.language_choice import LanguageChoice
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.undo import UndoCommands
from imageedit_desktop.ui.window.workbench import Workbench
from imageedit_desktop.ui.words import problem_words

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.adjust.window import AdjustWindow
    from imageedit_desktop.ui.features.characters.window import CharactersWindow
    from imageedit_desktop.ui.features.second_window.window import SecondWindow
    from imageedit_desktop.ui.features.sent.window import SentWindow
    from imageedit_desktop.ui.features.table.window import TableWindow

_REFUSED = "refused"
"""Topic of messages: a key was pressed for what cannot be done now."""


class Binding(QObject):
    """Connects one window to its services for as long as both live."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._bench = bench
        self._services = services
        self._info: WorkspaceInfo | None = None
        self._leaving = False
        self._bind_features(bench, services)
        self._project_review(services.review)
        bench.shell.activated.connect(self._on_activated)
        services.supervisor.failed.connect(self._on_problem)
        services.workspace.opened.connect(self._on_opened)
        services.workspace.open_failed.connect(self._on_open_failed)
        services.workspace.closing.connect(self._on_closing)
        for part in (bench, bench.shell):
            part.remember_requested.connect(services.settings.remember)
        bench.shell.close_requested.connect(self._on_close_requested)
        bench.commands.provide(SHOW_LIBRARY, self._on_show_library, hindrance=self._no_library)
        LanguageChoice(bench, services.settings, commands=bench.commands, messages=bench.messages)
        DiagnosticsBinding(bench, diagnostics=services.diagnostics, commands=bench.commands)
        if LOOK_NOW in bench.commands.declared:
            VersionsBinding(
                bench,
                newest_version=services.newest_version,
                workspace=services.workspace,
                commands=bench.commands,
                messages=bench.messages,
            )
        bench.commands.provide(ABOUT, self._on_about, hindrance=self._no_library)
        bench.commands.refused.connect(self._on_refused)
        bench.commands.accepted.connect(self._on_accepted)

    def _bind_features(self, bench: Workbench, services: Services) -> None:
        """Give each feature the parts and services that it needs."""
        ordering = Ordering(
            bench, queue=services.queue, workspace=services.workspace, supervisor=services.supervisor
        )
        self._bind_pictures(bench, services, ordering)
        self._bind_jobs(bench, services, ordering)
        compose = ComposeBinding(
            bench.compose,
            compose=services.compose,
            shown_inputs=services.shown_inputs,
            commands=bench.commands,
            messages=bench.messages,
            ordering=ordering,
        )
        importing = ImportBinding(
            bench,
            importing=services.importing,
            workspace=services.workspace,
            settings=services.settings,
            commands=bench.commands,
            messages=bench.messages,
        )
        drops = DropBinding(
            bench.compose,
            compose=services.compose,
            gathering=services.gathering,
            commands=bench.commands,
            messages=bench.messages,
        )
        drops.import_requested.connect(importing.offer)
        bench.dropped.connect(importing.take_dropped)
        importing.pictures_dropped.connect(drops.take)
        RequestCodeBinding(
            bench,
            request_code=services.request_code,
            compose=services.compose,
            facts_here=bench.gallery.facts_here,
            settings=services.settings,
            commands=bench.commands,
        )
        for taking in (compose, drops):
            taking.show_requested.connect(bench.show_compose)
            taking.problem_found.connect(self._on_problem)
        self._bind_prompts(bench, services)
        self._bind_sent(bench, services)
        self._bind_adjust(bench, services)
        self._bind_account(bench, services)
        self._bind_characters(bench, services, compose)
        self._bind_table(bench, services, drops)

    def _bind_characters(self, bench: Workbench, services: Services, compose: ComposeBinding) -> None:
        characters = CharactersBinding(
            bench.shell,
            bench.compose,
            characters=services.characters,
            compose=services.compose,
            verdicts=services.verdicts,
            shown_inputs=services.shown_inputs,
            pictures=bench.pictures,
            current_item=bench.gallery.current_item,
            orders_under_way=lambda: services.queue.running,
            remembered=services.settings.values,
            commands=bench.commands,
            messages=bench.messages,
        )

        def take_up(window: CharactersWindow) -> None:
            bench.commands.hear_in(window, (*HEARD_AMONG_CHARACTERS, FULL_SCREEN, QUIT))
            bench.shell.left.connect(window.leave)

        characters.made.connect(take_up)
        characters.remember_requested.connect(services.settings.remember)
        characters.problem_found.connect(self._on_problem)
        characters.pictures_requested.connect(self._show_pictures)
        characters.tray_changed.connect(compose.show_requested)
        characters.erasing.connect(self._leave_search_for_character)
        self._undo.add_part(characters)
        services.characters.changed.connect(self._undo.show)
        services.characters.done.connect(services.review.take_cards)

    def _bind_table(self, bench: Workbench, services: Services, drops: DropBinding) -> None:
        table = TableBinding(
            bench.shell,
            tables=services.tables,
            pictures=bench.pictures,
            input_path=services.shown_inputs.path,
            character_names=lambda: [card.name for card in services.characters.all],
            remembered=services.settings.values,
            commands=bench.commands,
            messages=bench.messages,
        )

        def take_up(window: TableWindow) -> None:
            bench.commands.hear_in(window, (*HEARD_IN_TABLE, FULL_SCREEN, QUIT))
            bench.commands.listen(Scope.TABLE, window)
            bench.shell.left.connect(window.leave)

        table.made.connect(take_up)
        table.remember_requested.connect(services.settings.remember)
        table.pictures_requested.connect(self._show_pictures)
        drops.tables_dropped.connect(table.open_files)
        services.characters.changed.connect(services.tables.learn_again)
        services.tables.changed.connect(self._undo.show)
        self._undo.add_part(table)

    @Slot()
    def _leave_search_for_character(self) -> None:
        if any(condition.field == "character" for condition in self._services.review.query.conditions):
            self._searching.open("")

    @Slot(str)
    def _show_pictures(self, line: str) -> None:
        self._bench.show_gallery()
        self._searching.open(line)

    def _bind_prompts(self, bench: Workbench, services: Services) -> None:
        prompts = PromptsBinding(
            bench.compose.prompt,
            window=bench.shell,
            compose=services.compose,
            prompts=services.prompts,
            queue=services.queue,
            workspace=services.workspace,
            spelling=services.spelling,
            spawn=self._spawn,
            commands=bench.commands,
            messages=bench.messages,
        )
        prompts.show_requested.connect(bench.show_compose)

    def _bind_sent(self, bench: Workbench, services: Services) -> None:
        sent = SentBinding(
            bench.shell,
            sent_files=services.sent_files,
            compose=services.compose,
            workspace=services.workspace,
            current_portrait=lambda: bench.compose.tray.current,
            pictures=bench.pictures,
            remembered=services.settings.values,
            commands=bench.commands,
        )

        def take_up(window: SentWindow) -> None:
            bench.commands.hear_in(window, (*HEARD_OVER_SENT, UNDO, REDO, FULL_SCREEN, QUIT))
            bench.look_beside(window, window.view)

        sent.made.connect(take_up)
        sent.remember_requested.connect(services.settings.remember)
        bench.shell.left.connect(sent.close)

    def _bind_adjust(self, bench: Workbench, services: Services) -> None:
        adjust = AdjustBinding(
            bench.shell,
            compose=services.compose,
            shown_inputs=services.shown_inputs,
            workspace=services.workspace,
            current_portrait=lambda: bench.compose.tray.current,
            pictures=bench.pictures,
            remembered=services.settings.values,
            commands=bench.commands,
        )

        def take_up(window: AdjustWindow) -> None:
            bench.commands.hear_in(window, (*HEARD_WHILE_ADJUSTING, UNDO, REDO, FULL_SCREEN, QUIT))

        adjust.made.connect(take_up)
        adjust.steps_changed.connect(self._undo.show)
        self._undo.add_part(adjust)
        adjust.remember_requested.connect(services.settings.remember)
        bench.shell.left.connect(adjust.close)

    def _bind_pictures(self, bench: Workbench, services: Services, ordering: Ordering) -> None:
        acts = PictureActs(services.compose, services.selected_files, bench.gallery)
        acts.source_chosen.connect(bench.show_compose)
        self._gallery = GalleryBinding(
            bench.gallery,
            review=services.review,
            files=services.selected_files,
            compose=services.compose,
            queue=services.queue,
            workspace=services.workspace,
            shown_inputs=services.shown_inputs,
            commands=bench.commands,
            messages=bench.messages,
            acts=acts,
            ordering=ordering,
        )
        searching = self._searching = Searching(
            bench.header.search,
            bench.chips,
            pictures=bench.gallery,
            review=services.review,
            ways_out=services.ways_out,
            commands=bench.commands,
        )
        SearchMenu(
            bench.header.saved,
            saved=services.saved_searches,
            review=services.review,
            open_line=searching.open,
            spawn=self._spawn,
            commands=bench.commands,
        )
        GoingTo(bench.gallery, review=services.review, commands=bench.commands)
        alike = LookingAlike(
            bench.gallery,
            review=services.review,
            likeness=services.likeness,
            commands=bench.commands,
            messages=bench.messages,
        )
        alike.asked.connect(bench.show_gallery)
        services.likeness.stand_back_for(
            lambda: bench.pictures.is_reading or services.review.is_busy or services.verdicts.is_writing
        )
        DetailsBinding(bench.inspector, services.review, services.shown_inputs, acts)
        comparing = ComparingBinding(
            bench.viewer,
            bench.gallery,
            pictures=bench.pictures,
            review=services.review,
            shown_inputs=services.shown_inputs,
            comparisons=services.comparisons,
            commands=bench.commands,
        )
        bench.page_made.connect(comparing.add_page)
        viewer = ViewerBinding(bench.viewer, services.review)
        bench.gallery.opened.connect(viewer.open)
        viewer.opened.connect(bench.show_viewer)
        viewer.emptied.connect(bench.show_gallery)
        self._bind_sensitive(bench, services)
        verdicts = self._bind_verdicts(bench, services)
        self._bind_deciding(bench, services, verdicts, viewer)
        self._bind_second_window(bench, services, verdicts)
        self._bind_duel(bench, services)

    def _bind_verdicts(self, bench: Workbench, services: Services) -> VerdictBinding:
        verdicts = VerdictBinding(
            review=services.review,
            verdicts=services.verdicts,
            settings=services.settings,
            commands=bench.commands,
            tagging=Tagging(
                review=services.review, verdicts=services.verdicts, spawn=self._spawn, window=bench.shell
            ),
            parent=bench,
        )
        verdicts.add_review_page(bench.gallery, several=True)
        verdicts.add_review_page(bench.viewer, several=False)
        verdicts.told.connect(bench.act_line.say)
        verdicts.advancing.connect(bench.strip.show_advancing)
        verdicts.tell_advancing()
        bench.gallery.mark_requested.connect(lambda marking, picture: services.verdicts.mark(marking, [picture]))
        self._undo = UndoCommands(
            bench.compose,
            compose=services.compose,
            verdicts=services.verdicts,
            duels=services.duels,
            commands=bench.commands,
        )
        self._bind_bin(bench, services)
        return verdicts

    def _bind_deciding(
        self, bench: Workbench, services: Services, verdicts: VerdictBinding, viewer: ViewerBinding
    ) -> None:
        deciding = DecidingBinding(
            bench,
            review=services.review,
            verdicts=services.verdicts,
            duels=services.duels,
            veil=bench.pictures.veil,
            workspace=services.workspace,
            supervisor=services.supervisor,
            commands=bench.commands,
            parent=bench,
        )

        def take_marks(page: QWidget) -> None:
            verdicts.add_page(MarkablePage(widget=page, chosen=deciding.marked, advance=deciding.advance))

        bench.page_made.connect(take_marks)
        bench.page_changed.connect(deciding.page_left)
        deciding.told.connect(self._on_told_of_deciding)
        arrived = ArrivedBinding(
            bench.orders_line,
            deciding,
            orders=services.arrived_orders,
            review=services.review,
            commands=bench.commands,
        )
        arrived.picture_requested.connect(viewer.open)

    def _bind_second_window(self, bench: Workbench, services: Services, verdicts: VerdictBinding) -> None:
        second = SecondWindowBinding(
            bench.shell,
            bench.viewer,
            pictures=bench.pictures,
            thumbnail_path=bench.thumbnail_path,
            review=services.review,
            workspace=services.workspace,
            sensitive=services.sensitive,
            duels=services.duels,
            remembered=services.settings.values,
            advance=verdicts.advance,
            commands=bench.commands,
        )

        def take_up(window: SecondWindow) -> None:
            bench.commands.hear_in(window, (*HEARD_BESIDE, FULL_SCREEN, QUIT))
            bench.look_beside(window, window.view, second)
            page = MarkablePage(
                widget=window.view,
                chosen=second.chosen,
                advance=second.advance,
                no_batch=second.no_batch,
                is_beside=True,
            )
            verdicts.add_page(page)

        second.made.connect(take_up)
        second.remember_requested.connect(services.settings.remember)
        verdicts.told.connect(second.say)
        bench.shell.left.connect(second.close)

    def _bind_sensitive(self, bench: Workbench, services: Services) -> None:
        sensitive = SensitiveBinding(
            bench.gallery,
            bench.hidden_notice,
            veil=bench.pictures.veil,
            sensitive=services.sensitive,
            review=services.review,
            workspace=services.workspace,
            supervisor=services.supervisor,
            commands=bench.commands,
            messages=bench.messages,
        )
        services.review.left_out_changed.connect(bench.strip.show_hidden)
        bench.page_made.connect(sensitive.add_page)

    def _bind_duel(self, bench: Workbench, services: Services) -> None:
        duel = DuelBinding(
            bench.duel,
            duels=services.duels,
            review=services.review,
            sensitive=services.sensitive,
            commands=bench.commands,
            messages=bench.messages,
        )
        DuelSources(
            bench.duel.question.pair,
            duels=services.duels,
            review=services.review,
            shown_inputs=services.shown_inputs,
            comparisons=services.comparisons,
            pictures=bench.pictures,
            commands=bench.commands,
            spawn=self._spawn,
        )
        duel.opened.connect(bench.show_duel)
        duel.closed.connect(bench.leave_duel)

    def _bind_bin(self, bench: Workbench, services: Services) -> None:
        bin_ = BinBinding(
            bench.gallery,
            bench.viewer,
            review=services.review,
            verdicts=services.verdicts,
            bin_=services.bin,
            workspace=services.workspace,
            commands=bench.commands,
            messages=bench.messages,
        )
        bench.gallery.bring_back_requested.connect(bin_.bring_back)
        bench.pictures.failed.connect(services.bin.look_around)

    def _bind_jobs(self, bench: Workbench, services: Services, ordering: Ordering) -> None:
        self._jobs = JobsBinding(
            bench.jobs_panel,
            bench.jobs,
            queue=services.queue,
            workspace=services.workspace,
            review=services.review,
            supervisor=services.supervisor,
            settings=services.settings,
            ordering=ordering,
        )
        self._jobs.news.connect(bench.messages.announce)
        self._jobs.job_ended.connect(self._on_job_ended)
        UnsentQuestion(bench.messages, services.queue, services.workspace)
        Fetching(bench.messages, bench.commands, services.queue)
        PausedNotice(bench.messages, services.queue, services.workspace).news.connect(bench.messages.announce)
        services.queue.paused_changed.connect(bench.commands.look_again)
        services.keep_awake.reason = self.tr("Pictures are being made.")
        bench.commands.provide_switch(KEEP_AWAKE, services.keep_awake.switch)
        bench.commands.show_on(KEEP_AWAKE, services.keep_awake.is_on)
        Away(bench.shell, services.while_away, bench.commands)

    def _bind_account(self, bench: Workbench, services: Services) -> None:
        account = AccountBinding(
            bench,
            account=services.account,
            spending=services.spending,
            workspace=services.workspace,
            supervisor=services.supervisor,
            commands=bench.commands,
            messages=bench.messages,
        )
        account.problem_found.connect(self._on_problem)
        bench.header.key_requested.connect(account.show_account)
        services.account.balance_changed.connect(bench.header.show_balance)

    def _project_review(self, review: Review) -> None:
        """Say at the foot of the window where one is among the pictures."""
        for changed in (review.answered, review.inserted, review.removed, review.current_changed):
            changed.connect(self._show_position)
        for changed in (review.answered, review.selection_changed):
            changed.connect(self._show_selected)
        self._show_position()

    @Slot()
    def _show_position(self) -> None:
        review = self._services.review
        self._bench.strip.show_position(review.current, len(review.answer))

    @Slot()
    def _show_selected(self) -> None:
        self._bench.strip.show_selected(len(self._services.review.selection))

    @Slot(object)
    def _on_opened(self, info: WorkspaceInfo) -> None:
        self._info = info
        self._bench.commands.look_again()
        self._bench.show_mode(rehearsal=info.rehearsal)
        if info.recovered is not None:
            self._on_problem(info.recovered)
        self._spawn(self._fill(), "fill the window")

    @Slot(object)
    def _on_open_failed(self, reason: Problem) -> None:
        """Stay until the disk is connected, or whatever it is, and the user says so."""
        again = Action(words=self.tr("Try again"), run=self._open_again)
        self._bench.messages.say(
            Message(text=problem_words(reason), kind="danger", actions=(again,), topic="open", closable=False)
        )

    def _open_again(self) -> None:
        self._services.supervisor.spawn(self._services.workspace.open_again(), "open workspace again")

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> None:
        """Show something of what is open now; dropped where that closes."""
        self._services.workspace.bind(self._services.supervisor.spawn(story, name))

    async def _fill(self) -> None:
        """Show what the library holds, then go on with what was interrupted."""
        await self._jobs.fill()
        await self._gallery.learn_usual_times()
        await self._services.queue.resume()
        await self._services.workspace.learn_capabilities()
        await self._services.account.refresh_balance()
        await self._services.queue.reconcile()

    @Slot()
    def _on_closing(self) -> None:
        self._info = None
        for sheet in self._bench.shell.findChildren(Sheet):
            if sheet.is_of_library and sheet.isVisible():
                sheet.reject()
        self._bench.commands.look_again()
        self._bench.messages.clear()
        self._bench.act_line.say("")
        self._bench.show_gallery()

    @Slot(object)
    def _on_job_ended(self, _job: Job) -> None:
        self._spawn(self._services.account.refresh_balance(), "balance")

    @Slot()
    def _on_activated(self) -> None:
        """Back from another program, perhaps one that worked on the same library."""
        if self._info is not None:
            self._services.review.look_again()
            self._services.verdicts.look_again()
            self._services.characters.look_again()
            self._services.prompts.look_again()
            self._services.bin.look_around()

    @Slot(object)
    def _on_problem(self, reason: Problem) -> None:
        self._bench.messages.say(Message(text=problem_words(reason), kind="danger"))

    @Slot()
    def _on_close_requested(self) -> None:
        """Quit at once, or first say what becomes of orders that are on their way."""
        running = self._services.queue.on_their_way
        if running == 0 or self._leaving:
            self._bench.shell.leave()
            return
        self._leaving = True  # closing once more while the question is open is an answer
        ask.confirm(
            self._bench,
            self.tr("Quit with %Ln orders on their way", "", running),
            self._words_of_leaving(),
            self.tr("Quit"),
            self._on_quit_answered,
        )

    def _words_of_leaving(self) -> str:
        if self._info is not None and self._info.rehearsal:
            return self.tr("Rehearsal ends with the window, and what it is making with it. That costs nothing.")
        return self.tr(
            "Nothing is lost. What was sent goes on at the service; its pictures come at the next start."
        )

    def _on_quit_answered(self, quit_now: bool) -> None:
        self._leaving = False
        if quit_now:
            self._bench.shell.leave()

    def _no_library(self) -> str:
        return "" if self._info is not None else self.tr("No library is open yet.")

    @Slot()
    def _on_accepted(self) -> None:
        """What could not be done before is no news any more."""
        self._bench.messages.withdraw(_REFUSED)

    @Slot(object, str)
    def _on_refused(self, command: Command, reason: str) -> None:
        """In the window that is used. Who walks to the end in the main one sees it, and whoever cannot is told."""
        window = QApplication.activeWindow()
        if isinstance(window, SideWindow):
            window.say(reason)
        elif command.repeats:
            self._bench.messages.announce(reason)
        else:
            self._bench.messages.say(Message(text=reason, topic=_REFUSED))

    @Slot(object)
    def _on_told_of_deciding(self, message: Message) -> None:
        """It goes away with the next thing that is done."""
        self._bench.messages.say(replace(message, topic=_REFUSED))

    @Slot()
    def _on_show_library(self) -> None:
        if self._info is not None:
            open_folder(self._info.folder)

    @Slot()
    def _on_about(self) -> None:
        if self._info is not None:
            AboutDialog(self._info.folder, self._bench.pictures.screen, self._bench).open()
