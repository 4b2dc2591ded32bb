"""What is known of the source of a result: where it is, why it cannot be shown, and how the two compare."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.gallery import BatchFacts
from imageedit_desktop.domain.inputs import UNTOLD, InputFile, Rendition
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.source_comparison import SourceComparison
from imageedit_desktop.services.composing.shown_inputs import ShownInputs
from imageedit_desktop.services.looks.source_comparisons import Pair, SourceComparisons
from imageedit_desktop.ui.features.comparing.subject import Subject
from imageedit_desktop.ui.pictures.veil import Veil
from imageedit_desktop.ui.pictures.wish import Level, PictureWish

translate = QCoreApplication.translate


class KnownSources:
    """Tells it of any result, without asking for anything that is not there."""

    def __init__(self, shown_inputs: ShownInputs, comparisons: SourceComparisons, veil: Veil) -> None:
        self._shown_inputs, self._comparisons, self._veil = shown_inputs, comparisons, veil

    def subject(self, result: Result, facts: BatchFacts) -> Subject:
        """All that is known; of a picture that is blurred nothing, for what differs would tell what is in it."""
        if self._veil.covers(result):
            told = translate("ComparingBinding", "Show the sensitive picture first.")
            return Subject(shape=result.size, reason=told)
        pair = self.pair(result, facts.source)
        return Subject(
            shape=result.size,
            source=None if pair is None else PictureWish.of_file(pair.source_path, Level.PX_1024),
            reason=self._reason(facts),
            compared=None if pair is None else self._comparisons.of(pair),
            is_incomparable=pair is not None and self._comparisons.has_failed(pair),
        )

    def pair(self, result: Result, source: Rendition | None) -> Pair | None:
        """Both files, to be compared; None where one is not there, or the result is not to be seen."""
        path = None if source is None else self._shown_inputs.path(source)
        is_seen = not (result.is_unread or self._veil.covers(result))
        if source is None or path is None or result.path is None or not is_seen:
            return None
        return Pair(
            source=source, result=result.sha256 or str(result.path), source_path=path, result_path=result.path
        )

    def compared(self, result: Result, source: Rendition) -> SourceComparison | None:
        """What is known already of how they compare."""
        pair = self.pair(result, source)
        return None if pair is None else self._comparisons.of(pair)

    def lack(self, facts: BatchFacts) -> str:
        """Why the source of a batch cannot be shown; empty where it can, or soon."""
        source = facts.job.recipe.source
        if not isinstance(source, InputFile):
            if source == UNTOLD:
                return translate("ComparingBinding", "It is not known which picture this was made from.")
            return translate(
                "ComparingBinding", "The source of this picture is an address. The library has no copy of it."
            )
        if self._shown_inputs.path(source.rendition) is None and self._shown_inputs.is_missing(source.rendition):
            return translate("ComparingBinding", "The source of this picture is not in the library any more.")
        return ""

    def _reason(self, facts: BatchFacts) -> str:
        """Why the source of a batch cannot be shown, or not yet; empty where it can."""
        lack = self.lack(facts)
        is_there = facts.source is not None and self._shown_inputs.path(facts.source) is not None
        return lack if lack or is_there else translate("ComparingBinding", "The source is being read…")
