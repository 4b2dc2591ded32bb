"""The sheet with the code, and whose order it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.domain.gallery import BatchFacts
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.request_code import RequestCode
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.request_code.commands import PICTURE_AS_CODE, REQUEST_AS_CODE
from imageedit_desktop.ui.words import date_words, phrase, problem_words

if TYPE_CHECKING:
    from imageedit_desktop.domain.request_code.language import Language
    from imageedit_desktop.domain.request_code.request import Request
    from imageedit_desktop.ui.features.request_code.sheet import CodeSheet

_LANGUAGE = "code_language"
"""Name of the setting: the language that was chosen last."""


class RequestCodeBinding(QObject):
    """Shows the composition as code, for as long as it is open as it changes; or the order of a picture."""

    def __init__(
        self,
        window: QWidget,
        *,
        request_code: RequestCode,
        compose: Compose,
        facts_here: Callable[[], BatchFacts | None],
        settings: Settings,
        commands: Commands,
    ) -> None:
        """`facts_here` tells of the batch that commands about pictures are meant for."""
        super().__init__(window)
        self._window, self._request_code, self._compose = window, request_code, compose
        self._facts_here, self._settings = facts_here, settings
        self._sheet: CodeSheet | None = None
        self._asked: Recipe | None = None
        self._follows = False
        request_code.told.connect(self._on_told)
        compose.changed.connect(self._on_composition_changed)
        commands.provide(REQUEST_AS_CODE, self._on_composition_requested, hindrance=self._cannot_order)
        commands.provide(PICTURE_AS_CODE, self._on_picture_requested, hindrance=self._no_order)

    def _open(self, *, follows: bool) -> None:
        """Make the sheet, or use the one that is open."""
        self._follows, self._asked = follows, None
        if self._sheet is None:
            from imageedit_desktop.ui.features.request_code.sheet import CodeSheet

            self._sheet = CodeSheet(self._language(), self._request_code.rehearsal_key, self._window)
            self._sheet.language_chosen.connect(self._on_language_chosen)
            self._sheet.finished.connect(self._on_closed)
            self._sheet.show()
        self._sheet.raise_()
        self._sheet.activateWindow()

    def _ask(self, wanted: Recipe, about: str) -> None:
        """Have a recipe told; what is said of it may be news where it is not."""
        if self._sheet is not None:
            self._sheet.show_about(about)
        if wanted != self._asked:
            self._asked = wanted
            if self._sheet is not None:
                self._sheet.wait()
            self._request_code.ask(wanted)

    def _show_composition(self) -> None:
        if reason := self._cannot_order():
            self._asked = None
            self._request_code.drop()
            if self._sheet is not None:
                self._sheet.show_about(self._about_composition(1))
                self._sheet.show_hindrance(reason)
            return
        first, *others = self._compose.recipes()
        if self._compose.state.draft.seed is None:
            first = replace(first, seed=None)  # those that are kept are chosen when it is ordered
        self._ask(first, self._about_composition(1 + len(others)))

    def _about_composition(self, requests: int) -> str:
        if requests == 1:
            return self.tr("What Generate would order now. It follows what you change.")
        if self._compose.state.draft.reproducible:
            return self.tr(
                "Generate would order %Ln requests, each with its own seed; this is the first.", "", requests
            )
        return self.tr("Generate would order %Ln requests; this is the first.", "", requests)

    def _cannot_order(self) -> str:
        problems = self._compose.state.problems
        return problem_words(problems[0]) if problems else ""

    def _no_order(self) -> str:
        facts = self._facts_here()
        if facts is None:
            return self.tr("Choose a picture first.")
        return self.tr("This picture was imported and does not tell its order.") if facts.job.is_import else ""

    def _language(self) -> Language:
        from imageedit_desktop.domain.request_code.language import Language

        remembered = self._settings.values.get(_LANGUAGE)
        return next((one for one in Language if one == remembered), Language.PYTHON)

    @Slot()
    def _on_composition_requested(self) -> None:
        self._open(follows=True)
        self._show_composition()

    @Slot()
    def _on_picture_requested(self) -> None:
        facts = self._facts_here()
        if facts is not None:
            words = self.tr("The order of {date} that this picture comes from.")
            self._open(follows=False)
            self._ask(facts.job.recipe, phrase(words, date=date_words(facts.job.created_ms)))

    @Slot()
    def _on_composition_changed(self) -> None:
        if self._sheet is not None and self._follows:
            self._show_composition()

    @Slot(object)
    def _on_told(self, request: Request) -> None:
        if self._sheet is not None:
            self._sheet.show_request(request)

    @Slot(object)
    def _on_language_chosen(self, language: Language) -> None:
        self._settings.remember(_LANGUAGE, str(language))

    @Slot()
    def _on_closed(self) -> None:
        self._sheet = None
        self._request_code.drop()
