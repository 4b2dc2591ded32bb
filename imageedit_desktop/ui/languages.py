"""The language of the window: which catalogue is read, and how numbers, dates and sizes are written.

It is chosen once, before the first frame: catalogues are mapped into memory, not read, and what cannot be had
leaves the window in English. Qt's own catalogue is of the same language, so that no dialog speaks two.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication

from imageedit_desktop.domain.environment import CATALOGUE_VARIABLE
from imageedit_desktop.paths import resources_folder

SETTING = "language"
"""Setting: the code of a language, such as ``de`` or ``pt_BR``; nothing for the system's."""

_SOURCE = "en"
"""The language of the sources. Its catalogue has the plurals, and stands behind those that are not finished."""

READ_BY_SPEAKERS = frozenset({_SOURCE})
"""Languages whose catalogues somebody who speaks them has read to the end. The others were made by a machine."""

_WRITING = {
    QLocale.Script.ArabicScript: QFontDatabase.WritingSystem.Arabic,
    QLocale.Script.CyrillicScript: QFontDatabase.WritingSystem.Cyrillic,
    QLocale.Script.DevanagariScript: QFontDatabase.WritingSystem.Devanagari,
    QLocale.Script.JapaneseScript: QFontDatabase.WritingSystem.Japanese,
    QLocale.Script.SimplifiedHanScript: QFontDatabase.WritingSystem.SimplifiedChinese,
}

#: The name of your language in your language, as the menu of languages shows it.
_NAME = str(QT_TRANSLATE_NOOP("language", "English"))


def speak(app: QGuiApplication, remembered: object, environment: Mapping[str, str]) -> None:
    """Have the window speak the chosen language, for as long as the application lives.

    Args:
        app: has no widgets yet: what they say is looked up when they are made.
        remembered: the value of `SETTING`.
        environment: looked up for `CATALOGUE_VARIABLE`, a translator's own catalogue.
    """
    code = _chosen(remembered)
    _install(app, _catalogue(_SOURCE))
    if tried := environment.get(CATALOGUE_VARIABLE):
        code = _install(app, Path(tried)) or code
    elif code != _SOURCE:
        _install(app, _qt_catalogue(code))
        _install(app, _catalogue(code))
    locale = locale_for(code, QLocale.system())
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())


def names() -> dict[str, str]:
    """The languages that there are: their names, each in itself, by their codes, in the order of the names."""
    found = {_SOURCE: _NAME, **{code: _name_of(code) for code in _known() if code != _SOURCE}}
    return dict(sorted(found.items(), key=lambda item: item[1].casefold()))


def has_font(code: str) -> bool:
    """Whether a font for the script of a language is installed; without one its words are empty boxes."""
    system = _WRITING.get(QLocale(code).script())
    return system is None or bool(QFontDatabase.families(system))


def first_known(wanted: Sequence[str], known: Collection[str]) -> str:
    """The code of the language to speak: the first of the wanted ones that is known, at least without its country.

    Args:
        wanted: as the system names them, best first: ``de-Latn-AT``, ``de-AT``, ``de``.
        known: codes of catalogues: ``de``, ``pt_BR``.
    """
    for name in wanted:
        parts = name.replace("-", "_").split("_")
        for length in range(len(parts), 0, -1):
            code = "_".join(parts[:length])
            if code in known or code == _SOURCE:
                return code
    return _SOURCE


def locale_for(code: str, system: QLocale) -> QLocale:
    """How numbers and dates are written: as the user has set the system up, else as it is done in their country."""
    spoken = QLocale(code)
    is_own = system.language() == spoken.language() and system.script() == spoken.script()
    if is_own or (code == _SOURCE and system.language() is QLocale.Language.C):
        return system
    return QLocale(spoken.language(), spoken.script(), system.territory())


def _chosen(remembered: object) -> str:
    known = _known()
    if isinstance(remembered, str) and (remembered in known or remembered == _SOURCE):
        return remembered
    return first_known(QLocale.system().uiLanguages(), known)


def _known() -> list[str]:
    with suppress(OSError):
        return sorted(path.stem for path in _folder().glob("*.qm"))
    return []


def _install(app: QGuiApplication, catalogue: Path) -> str:
    """Look words up in a catalogue before all others; returns its language, nothing where it cannot be read."""
    translator = QTranslator(app)
    if not translator.load(str(catalogue)):
        return ""
    app.installTranslator(translator)
    return translator.language()


def _name_of(code: str) -> str:
    translator = QTranslator()
    translator.load(str(_catalogue(code)))
    return translator.translate("language", _NAME) or QLocale(code).nativeLanguageName()


def _folder() -> Path:
    return resources_folder() / "translations"


def _catalogue(code: str) -> Path:
    return _folder() / f"{code}.qm"


def _qt_catalogue(code: str) -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm")
