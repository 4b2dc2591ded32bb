"""Prompts that are used again, and the draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.draft.edits import (
    Act,
    ApplyPreset,
    Edit,
    InsertSnippet,
    OfferAlternates,
    RecallPrompt,
    UseExample,
)
from imageedit_desktop.domain.prompts.alternates import literal
from imageedit_desktop.domain.prompts.preset import Preset, preset_of
from imageedit_desktop.domain.prompts.recall import PastPrompt
from imageedit_desktop.domain.prompts.snippet import Snippet
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.prompts import Prompts
from imageedit_desktop.services.composing.spelling import Spelling
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.tasks import Spawn
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.compose.fields.prompt_editor import PromptSection
from imageedit_desktop.ui.features.prompts import commands as ours
from imageedit_desktop.ui.features.prompts.checking import Checking
from imageedit_desktop.ui.features.prompts.examples import EXAMPLES, Example
from imageedit_desktop.ui.features.prompts.recalling import Recalling
from imageedit_desktop.ui.features.prompts.shelves import Shelf
from imageedit_desktop.ui.features.prompts.words import applied_words, preset_facts
from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar
from imageedit_desktop.ui.words import phrase

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.prompts.finder import PromptFinder
    from imageedit_desktop.ui.features.prompts.rows import Entry

_APPLIED = "preset"
"""Topic of the message that offers to take a preset back, for as long as that is the last act."""

_DELETED = "kept_deleted"


class PromptsBinding(QObject):
    """Finds, keeps, renames and deletes; what is used goes into the draft, each as one act.

    Signals:
        show_requested(): something came into the draft that should be seen.
    """

    show_requested = Signal()

    def __init__(
        self,
        section: PromptSection,
        *,
        window: QWidget,
        compose: Compose,
        prompts: Prompts,
        queue: JobQueue,
        workspace: Workspace,
        spelling: Spelling,
        spawn: Spawn,
        commands: Commands,
        messages: MessageBar,
    ) -> None:
        super().__init__(section)
        self._section, self._window = section, window
        self._compose, self._prompts, self._workspace = compose, prompts, workspace
        self._spawn, self._commands, self._messages = spawn, commands, messages
        self._made: PromptFinder | None = None
        self._sought = 0
        recalling = Recalling(self, compose=compose, prompts=prompts, commands=commands)
        Checking(section.editor, spelling=spelling, compose=compose, spawn=spawn, commands=commands)
        commands.listen(Scope.PROMPT, section.editor)
        self._provide()
        for button, command in (
            (section.examples, ours.EXAMPLES),
            (section.earlier, ours.FIND),
            (section.presets, ours.PRESETS),
        ):
            follow(button, command, commands)
        prompts.changed.connect(self._on_prompts_changed)
        queue.ordered.connect(self._on_ordered)
        compose.changed.connect(self._on_draft_changed)
        workspace.closing.connect(recalling.forget)
        workspace.closing.connect(self._on_closing)

    def _provide(self) -> None:
        provide = self._commands.provide
        for command, shelf in (
            (ours.FIND, Shelf.EARLIER),
            (ours.SNIPPETS, Shelf.SNIPPETS),
            (ours.PRESETS, Shelf.PRESETS),
            (ours.EXAMPLES, Shelf.EXAMPLES),
        ):
            provide(command, partial(self._open, shelf), hindrance=self._no_library)
        provide(ours.ALTERNATES, self._offer_alternates)
        provide(ours.KEEP_SNIPPET, self._keep_snippet, hindrance=self._nothing_to_keep)
        provide(ours.KEEP_PRESET, self._keep_preset, hindrance=self._no_library)
        provide(ours.UPDATE, self._update, hindrance=self._no_preset)
        provide(ours.RENAME, self._rename, hindrance=self._nothing_named)
        provide(ours.DELETE, self._delete, hindrance=self._nothing_named)

    # finding

    @property
    def _finder(self) -> PromptFinder:
        """Made when it is asked for."""
        from imageedit_desktop.ui.features.prompts.finder import PromptFinder

        if self._made is None:
            finder = PromptFinder(self._window, self._commands)
            finder.sought.connect(self._seek)
            finder.chosen.connect(self._use)
            finder.current_changed.connect(self._on_current_changed)
            finder.show_entries(Shelf.EXAMPLES, EXAMPLES)
            self._made = finder
            self._on_prompts_changed()
        return self._made

    def _open(self, shelf: Shelf) -> None:
        self._finder.open_at(shelf)

    @Slot(str)
    def _seek(self, words: str) -> None:
        self._sought += 1
        self._spawn(self._find(words, self._sought), "find prompts")

    async def _find(self, words: str, number: int) -> None:
        """Those of an older question are not shown any more."""
        found = await self._prompts.find(words)
        if number == self._sought:
            self._finder.show_entries(Shelf.EARLIER, found)

    @Slot()
    def _on_prompts_changed(self) -> None:
        self._compose.take_lists(self._prompts.lists)
        if self._made is not None:
            self._made.show_entries(Shelf.SNIPPETS, self._prompts.snippets)
            self._made.show_entries(Shelf.PRESETS, self._prompts.presets)

    @Slot()
    def _on_current_changed(self) -> None:
        self._commands.look_at(ours.UPDATE, ours.RENAME, ours.DELETE)

    @property
    def _current(self) -> Entry | None:
        return None if self._made is None else self._made.current

    # using

    @Slot(object)
    def _use(self, entry: Entry) -> None:
        self.show_requested.emit()
        match entry:
            case PastPrompt():
                self._apply(RecallPrompt(prompt=entry.prompt))
            case Snippet():
                self._apply(InsertSnippet(prompt=self._section.editor.with_inserted(entry.words)))
            case Preset():
                self._use_preset(entry)
            case Example():
                self._use_example(entry)
        self._section.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_alternates(self) -> None:
        """Braces around what is selected, with the cursor where the other choice is to be typed."""
        editor = self._section.editor
        words = editor.selected_words
        self._apply(OfferAlternates(prompt=editor.with_inserted(f"{{{words}|}}")))
        for _sign in "}" if words else "|}":
            editor.moveCursor(QTextCursor.MoveOperation.PreviousCharacter)
        self.show_requested.emit()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _apply(self, edit: Edit) -> None:
        self._compose.apply(edit)

    def _use_preset(self, preset: Preset) -> None:
        before = self._compose.state.draft
        self._apply(ApplyPreset(preset=preset))
        after = self._compose.state.draft
        back = (Action(words=self.tr("Undo"), run=self._compose.undo),) if after != before else ()
        self._messages.say(Message(text=applied_words(preset.name, before, after), actions=back, topic=_APPLIED))

    def _use_example(self, example: Example) -> None:
        """Its photo comes along where there is no source yet."""
        self._apply(UseExample(prompt=example.prompt))
        state = self._compose.state
        if state.draft.source is None and state.coming is None:
            self._compose.offer_source((example.path,))

    @Slot()
    def _on_draft_changed(self) -> None:
        """The next act is what undo takes back then."""
        if self._messages.shows(_APPLIED) and self._compose.state.undo_act != Act.PRESET:
            self._messages.withdraw(_APPLIED)

    @Slot(object, str)
    def _on_ordered(self, recipes: tuple[Recipe, ...], typed: str) -> None:
        """What was typed is remembered, where it is no prompt of these orders."""
        if typed and all(literal(recipe.prompt) != typed.strip() for recipe in recipes):
            self._prompts.note_typed(typed)

    # keeping

    def _keep_snippet(self) -> None:
        words = self._section.editor.selected_words or self._section.editor.toPlainText()
        names = [snippet.name for snippet in self._prompts.snippets]
        self._ask_name(
            self.tr("Keep as a Snippet"),
            words,
            names,
            lambda name: self._prompts.keep_snippet(Snippet(name=name, words=words)),
            for_braces=True,
        )

    def _keep_preset(self) -> None:
        preset = preset_of(self._compose.state.draft, "")
        names = [kept.name for kept in self._prompts.presets]
        self._ask_name(
            self.tr("Keep as a Preset"),
            "\n".join(part for part in (preset.prompt, preset_facts(preset)) if part),
            names,
            lambda name: self._prompts.keep_preset(preset_of(self._compose.state.draft, name)),
        )

    def _update(self) -> None:
        entry = self._current
        if isinstance(entry, Preset):
            self._prompts.keep_preset(preset_of(self._compose.state.draft, entry.name))
            self._say_undoable(
                phrase(self.tr("“{name}” keeps now what is set."), name=entry.name),
                partial(self._prompts.keep_preset, entry),
            )

    def _rename(self) -> None:
        entry = self._current
        if isinstance(entry, Snippet):
            others = [one.name for one in self._prompts.snippets if one != entry]
            rename = partial(self._prompts.rename_snippet, entry)
            self._ask_name(self.tr("Rename the Snippet"), entry.words, others, rename, entry.name, for_braces=True)
        elif isinstance(entry, Preset):
            others = [one.name for one in self._prompts.presets if one != entry]
            rename = partial(self._prompts.rename_preset, entry)
            self._ask_name(self.tr("Rename the Preset"), entry.prompt, others, rename, entry.name)

    def _delete(self) -> None:
        entry = self._current
        if isinstance(entry, Snippet):
            self._prompts.remove_snippet(entry)
            back: Callable[[], None] = partial(self._prompts.keep_snippet, entry)
        elif isinstance(entry, Preset):
            self._prompts.remove_preset(entry)
            back = partial(self._prompts.keep_preset, entry)
        else:
            return
        self._say_undoable(phrase(self.tr("“{name}” is deleted."), name=entry.name), back)

    def _ask_name(
        self,
        heading: str,
        kept: str,
        taken: Sequence[str],
        then: Callable[[str], None],
        name: str = "",
        *,
        for_braces: bool = False,
    ) -> None:
        from imageedit_desktop.ui.features.prompts.name_sheet import NameSheet

        if self._made is not None:
            self._made.dismiss()
        sheet = NameSheet(heading, kept, taken, self._window, name=name, for_braces=for_braces)
        sheet.named.connect(then)
        sheet.open()

    def _say_undoable(self, words: str, back: Callable[[], None]) -> None:
        self._messages.say(Message(text=words, actions=(Action(words=self.tr("Undo"), run=back),), topic=_DELETED))

    @Slot()
    def _on_closing(self) -> None:
        if self._made is not None:
            self._made.dismiss()
            self._made.show_entries(Shelf.EARLIER, ())

    # what stands in the way

    def _no_library(self) -> str:
        return "" if self._workspace.open_desk is not None else self.tr("No library is open yet.")

    def _nothing_to_keep(self) -> str:
        if reason := self._no_library():
            return reason
        return "" if self._compose.state.draft.prompt.strip() else self.tr("The prompt is empty.")

    def _nothing_named(self) -> str:
        named = isinstance(self._current, Snippet | Preset)
        return "" if named else self.tr("Open the list of snippets or presets, and choose one, first.")

    def _no_preset(self) -> str:
        chosen = isinstance(self._current, Preset)
        return "" if chosen else self.tr("Open the list of presets, and choose one, first.")
