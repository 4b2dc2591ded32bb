"""The window in other languages: which one it speaks, and that it speaks no other beside it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pseudo
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QListWidget, QMainWindow
from shiboken6 import delete
from support import sight
from support.languages import REPOSITORY, make_pseudo_languages, said_in, speaking
from support.window import Window, unmarked, until, window_at
from translations import folder_of

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui import languages
from imageedit_desktop.ui.commands.key_map import native
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.dialogs.language_dialog import LanguageDialog
from imageedit_desktop.ui.window.header import Header
from imageedit_desktop.ui.window.menus import COMMANDS
from imageedit_desktop.ui.words import amount_from, join_facts, phrase, price_words, problem_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

_SAMPLES = resources_folder() / "samples"
_PROMPT = "0123"
"""A prompt of nobody's language."""

_TRANSLATED = sorted({path.stem for path in folder_of(REPOSITORY).glob("*.ts")} - {"en"})

_NO_WORDS = re.compile(
    r"ImageEdit Desktop|astronaut|grace_hopper|chelsea|coffee|rocket|JPEG|PNG|\.(png|jpg)|WaveSpeedAI|"
    r"github\.com|"
    r"\b(kB|MB|AM|PM|sRGB|MIT|LGPL|ISC|API)\b|/[^ ]*|"
    + "|".join(re.escape(said_in(code)("English")) for code in ("en", *_TRANSLATED))
)
"""Names, of languages too, units and paths: the same in every language."""

_KEYS = re.compile(
    r"(?<!\w)({})(?!\w)".format(
        "|".join(sorted({re.escape(native(key)) for command in COMMANDS for key in command.keys}, key=len)[::-1])
    )
)
"""Keys are named by Qt, whose catalogues are not ours."""

_BESIDE = {
    "Ad&just the Source…": "",
    "Show &What Is Sent of the Source": "",
    "&Characters": "&New Character",
    "&Table of Requests": "&New Table",
}
"""Entries that open windows beside the main one, and how something comes into each."""

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return make_pseudo_languages(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-Latn-AT", "de-AT", "de-Latn", "de"], "de"),
        (["pt-Latn-BR", "pt-BR", "pt"], "pt_BR"),
        (["pt-PT", "pt", "de"], "de"),
        (["fr-FR", "fr", "en-US", "en", "de"], "en"),
        (["ja-JP", "ja"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_known_is_spoken(wanted: list[str], spoken: str) -> None:
    assert languages.first_known(wanted, ["de", "pt_BR"]) == spoken


@pytest.mark.parametrize(
    ("language", "system", "written"),
    [
        ("de", "de_AT", "de_AT"),
        ("en", "de_DE", "en_DE"),
        ("de", "en_US", "de_DE"),
        ("en", "C", "C"),
        ("de", "C", "de_DE"),
    ],
)
def test_numbers_and_dates_are_written_as_in_the_users_country(language: str, system: str, written: str) -> None:
    assert languages.locale_for(language, QLocale(system)).name() == written


@pytest.mark.usefixtures("german")
def test_amounts_are_written_and_read_as_usual() -> None:
    assert price_words(MicroUsd(31_500)) == "0,0315\N{NO-BREAK SPACE}$"
    assert price_words(MicroUsd(1_234_500_000)) == "1.234,50\N{NO-BREAK SPACE}$"
    for text in ("0,0315 $", "0,0315\N{NO-BREAK SPACE}$", "$0.0315", "0.0315"):
        assert amount_from(text) == 31_500
    assert amount_from("1.234,5") == 1_234_500_000
    with pytest.raises(InputError):
        amount_from("1.000")  # a dollar, or a thousand? a limit does not guess
    told = problem_words(problem(Code.BUDGET_OF_DAY_REACHED, price="$0.05", spent="$1.00", limit="$1.02"))
    assert "1,02\N{NO-BREAK SPACE}$" in told
    assert "$1" not in told


@pytest.mark.usefixtures("german")
def test_numbers_choose_the_words(qapp: QApplication) -> None:
    assert qapp.translate("queue", "%Ln images", "", 1) == "1 Bild"
    assert qapp.translate("queue", "%Ln images", "", 2) == "2 Bilder"


def test_english_has_plurals_too(qapp: QApplication) -> None:
    assert qapp.translate("queue", "%Ln images", "", 1) == "1 image"
    assert qapp.translate("queue", "%Ln images", "", 2) == "2 images"


def test_names_stay_whole_where_directions_of_writing_meet() -> None:
    left, right = "“{name}” is empty.", "\N{HEBREW LETTER ALEF} “{name}”."
    assert phrase(left, name="photo (1).png") == "“photo (1).png” is empty."
    assert phrase(left, name="\N{HEBREW LETTER BET}.png") == "“\u2068\N{HEBREW LETTER BET}.png\u2069” is empty."
    assert phrase(right, name="photo (1).png") == "\N{HEBREW LETTER ALEF} “\u2068photo (1).png\u2069”."
    first = phrase("“{name}” \N{HEBREW LETTER ALEF}.", name="photo (1).png")
    assert first == "\u200f“\u2068photo (1).png\u2069” \N{HEBREW LETTER ALEF}."
    assert join_facts(["\N{HEBREW LETTER ALEF}", "", str(Size(width_px=1280, height_px=720))]) == (
        "\u2068\N{HEBREW LETTER ALEF}\u2069 · \u20681280×720\u2069"
    )
    assert join_facts(["9 images", "1280×720"]) == "9 images · 1280×720"


@pytest.mark.usefixtures("mirrored")
def test_keys_and_sizes_stay_whole_where_the_window_goes_to_the_left() -> None:
    assert native("Ctrl++") == "\u2068Ctrl++\u2069"
    line = join_facts(["1280×720", "9 kB"])
    assert line == "\u200f\u20681280×720\u2069 · \u20689 kB\u2069"
    assert join_facts([line, "14:05"]) == f"\u200f\u2068{line}\u2069 · \u206814:05\u2069"


@pytest.mark.parametrize("remembered", [7, [], "", "xx", "../translations/de", None, True])
def test_an_odd_setting_stands_for_the_systems_language(qapp: QApplication, remembered: Any) -> None:
    with speaking(qapp, remembered):
        assert qapp.translate("queue", "More") == "More"


def test_a_catalogue_that_is_damaged_or_gone_leaves_english(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "broken.qm").write_bytes(b"no catalogue")
    for name in ("broken.qm", "absent.qm"):
        with speaking(qapp, tmp_path / name):
            assert qapp.translate("queue", "More") == "More"
            assert qapp.translate("queue", "%Ln images", "", 1) == "1 image"


def test_dialogs_of_qt_speak_the_language_as_well(qapp: QApplication) -> None:
    with speaking(qapp, "de"):
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


async def _look_at_everything(window: Window, say: Callable[[str], str], look: Callable[[], None]) -> None:
    """Compose, order, look at the results, and open every dialog; look after each step."""

    async def see() -> None:
        await asyncio.sleep(0.05)  # layouts follow in a turn of the loop of their own
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # a time may have gone on just now
        look()

    await see()
    window.drop(window.named("Source image"), _SAMPLES / "astronaut.png")
    await until("the source", lambda: "512×512" in unmarked(window.source))
    window.drop(window.named("Reference tray"), _SAMPLES / "grace_hopper.jpg")
    await see()
    window.write(_PROMPT)
    await see()
    window.key(Qt.Key.Key_Return)
    await until("a place for the picture", lambda: window.pictures)
    await see()
    await until("the picture", lambda: any(say("Saved") in cell for cell in window.pictures))
    window.key(Qt.Key.Key_I)
    await asyncio.sleep(0.3)  # the side comes in for a moment
    await see()
    no_key = Qt.KeyboardModifier.NoModifier
    window.key(Qt.Key.Key_Home, no_key, on=window.named("Gallery"))
    await see()
    window.key(Qt.Key.Key_Return, no_key, on=window.named("Gallery"))
    await until("the viewer", lambda: window.named("Viewer").isVisible())
    await see()
    for entry in ("&About ImageEdit Desktop", "&Budget…", "API &Key…", "Lan&guage…", "&Keyboard Shortcuts"):
        window.choose(entry)
        await until(entry, window.dialogs)
        await see()
        for dialog in window.dialogs():
            dialog.close()
        await asyncio.sleep(0)
    window.choose("Find a &Command…")
    await until("the palette", lambda: window.named("Find a command"))
    await see()
    window.key(Qt.Key.Key_Escape, no_key)
    for entry, begin in _BESIDE.items():
        window.choose(entry)
        (beside,) = await until(entry, window.side_windows)
        await see()
        if begin:
            window.choose(begin)
            await see()
        beside.close()
        await asyncio.sleep(0)


def _in_letters(text: str) -> str:
    """What is left of a text when everything is gone that no catalogue has."""
    return _KEYS.sub("", _NO_WORDS.sub("", text))


def test_every_word_is_looked_up_and_has_room(
    qapp: QApplication,
    run_in_qt: Callable[[Coroutine[Any, Any, None]], None],
    tmp_path: Path,
    catalogues: dict[str, Path],
) -> None:
    english: set[str] = set()
    cut_off: set[str] = set()

    def look() -> None:
        for top in sight.top_windows():
            english.update(text for text in sight.words(top) if re.search("[A-Za-z]", _in_letters(text)))
            cut_off.update(sight.without_room(top))

    async def story() -> None:
        async with window_at(tmp_path, say=pseudo.accented) as window:
            await _look_at_everything(window, pseudo.accented, look)

    with speaking(qapp, catalogues[pseudo.ACCENTED]):
        run_in_qt(story())
    assert english == set()
    assert cut_off == set()


def test_from_right_to_left_everything_is_mirrored(
    qapp: QApplication,
    run_in_qt: Callable[[Coroutine[Any, Any, None]], None],
    tmp_path: Path,
    catalogues: dict[str, Path],
) -> None:
    english: set[str] = set()

    def look() -> None:
        for top in sight.top_windows():
            texts = (re.sub("\u202e[^\u202c]*\u202c", "", text) for text in sight.words(top))
            english.update(text for text in texts if re.search("[A-Za-z]", _in_letters(text)))

    async def story() -> None:
        async with window_at(tmp_path, say=pseudo.mirrored) as window:
            await _look_at_everything(window, pseudo.mirrored, look)
            source = window.named("Source image")
            assert source.mapTo(window.shell, source.rect().center()).x() > window.shell.width() // 2

    with speaking(qapp, catalogues[pseudo.MIRRORED]):
        run_in_qt(story())
    assert english == set()


@pytest.mark.parametrize("code", _TRANSLATED)
def test_every_word_of_a_language_has_room(
    qapp: QApplication, run_in_qt: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path, code: str
) -> None:
    cut_off: set[str] = set()
    say = said_in(code)

    def look() -> None:
        for top in sight.top_windows():
            cut_off.update(sight.without_room(top))

    async def story() -> None:
        async with window_at(tmp_path, say=say) as window:
            await _look_at_everything(window, say, look)

    with speaking(qapp, code):
        run_in_qt(story())
    assert cut_off == set()


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_the_line_above_the_gallery_has_room_for_its_words_however_wide_it_is(
    qapp: QApplication, code: str
) -> None:
    cut_off: set[tuple[int, str]] = set()
    with speaking(qapp, code):
        window = QMainWindow()
        window.setCentralWidget(Header(Commands(window, COMMANDS, {})))
        window.show()
        least_px = window.minimumSizeHint().width()
        window.resize(least_px, 100)
        QApplication.processEvents()  # much goes at once here, which no pointer does
        for width_px in range(least_px, 800, 3):
            window.resize(width_px, 100)
            cut_off.update((width_px, words) for words in sight.without_room(window))
        delete(window)
    assert cut_off == set()


def test_what_to_know_of_a_language_is_told_where_it_is_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    fonts = QFontDatabase.families

    def families(system: QFontDatabase.WritingSystem = QFontDatabase.WritingSystem.Any) -> list[str]:
        return [] if system is QFontDatabase.WritingSystem.Devanagari else fonts(system)

    with speaking(qapp, "en"):
        monkeypatch.setattr(QFontDatabase, "families", families)
        dialog = LanguageDialog(languages.names(), "hi")
        rows = dialog.findChild(QListWidget)
        offered = [rows.item(row).text() for row in range(rows.count())]
        delete(dialog)
    assert offered[:2] == ["The system’s language", "Deutsch (translated by a machine)"]
    assert "English" in offered
    assert "हिन्दी (no font for it is installed)" in [unmarked(text) for text in offered]
