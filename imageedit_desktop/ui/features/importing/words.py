"""What is said of an import."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from imageedit_desktop.domain.importing import Imported, ImportProgress
from imageedit_desktop.ui.words import phrase, problem_words

translate = QCoreApplication.translate

_NAMED_MAX = 2
_LISTED_MAX = 200
"""More lines nobody reads in a window; the command line names all."""


def progress_words(progress: ImportProgress) -> str:
    """How far it is."""
    if not progress.total:
        return translate("import", "Looking for pictures…")
    numbers = QLocale()
    return phrase(
        translate("import", "Importing pictures: {done} of {total} files"),
        done=numbers.toString(progress.done),
        total=numbers.toString(progress.total),
    )


def outcome_words(imported: Imported) -> str:
    """What came of it, one short sentence for each number that is worth one."""
    told = [translate("import", "Imported: %Ln pictures.", "", imported.added)]
    if imported.stopped:
        told.insert(0, translate("import", "Stopped."))
    if imported.found:
        told.append(translate("import", "Found again: %Ln.", "", imported.found))
    if imported.known:
        told.append(translate("import", "In the library already: %Ln.", "", imported.known))
    if imported.refused_count:
        told.append(translate("import", "Not imported: %Ln.", "", imported.refused_count))
        told += [problem_words(refused.reason) for refused in imported.refused[:_NAMED_MAX]]
    return " ".join(told)


def refused_words(imported: Imported) -> str:
    """Everything that could not be imported, a line for each."""
    shown = imported.refused[:_LISTED_MAX]
    lines = [f"{refused.path}\n{problem_words(refused.reason)}" for refused in shown]
    if imported.refused_count > len(shown):
        lines.append(translate("import", "And %Ln more.", "", imported.refused_count - len(shown)))
    return "\n\n".join(lines)


def has_more_to_tell(imported: Imported) -> bool:
    """Whether the summary leaves something out that was refused."""
    return imported.refused_count > _NAMED_MAX
