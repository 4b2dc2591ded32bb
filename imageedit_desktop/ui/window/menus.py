"""Every command of the window, and the menu bar."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.menus import Entries
from imageedit_desktop.ui.commands.overviews import CHEAT_SHEET, KEY_MAP, PALETTE
from imageedit_desktop.ui.features.account import commands as account
from imageedit_desktop.ui.features.adjust import commands as adjust
from imageedit_desktop.ui.features.bin import commands as trash
from imageedit_desktop.ui.features.characters import commands as characters
from imageedit_desktop.ui.features.comparing import commands as comparing
from imageedit_desktop.ui.features.compose import commands as compose
from imageedit_desktop.ui.features.deciding import commands as deciding
from imageedit_desktop.ui.features.diagnostics import commands as diagnostics
from imageedit_desktop.ui.features.duel import commands as duel
from imageedit_desktop.ui.features.gallery import commands as gallery
from imageedit_desktop.ui.features.importing import commands as importing
from imageedit_desktop.ui.features.jobs import commands as jobs
from imageedit_desktop.ui.features.prompts import commands as prompts
from imageedit_desktop.ui.features.request_code import commands as request_code
from imageedit_desktop.ui.features.second_window import commands as second_window
from imageedit_desktop.ui.features.sensitive import commands as sensitive
from imageedit_desktop.ui.features.sent import commands as sent
from imageedit_desktop.ui.features.table import commands as table
from imageedit_desktop.ui.features.verdicts import commands as verdicts
from imageedit_desktop.ui.features.versions import commands as versions
from imageedit_desktop.ui.features.viewer import commands as viewer
from imageedit_desktop.ui.window import commands as window
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

COMMANDS: tuple[Command, ...] = (
    *compose.COMMANDS,
    *request_code.COMMANDS,
    *prompts.COMMANDS,
    *sent.COMMANDS,
    *adjust.COMMANDS,
    *gallery.COMMANDS,
    *viewer.COMMANDS,
    *verdicts.COMMANDS,
    *comparing.COMMANDS,
    *deciding.COMMANDS,
    *duel.COMMANDS,
    *importing.COMMANDS,
    *characters.COMMANDS,
    *table.COMMANDS,
    *trash.COMMANDS,
    *jobs.COMMANDS,
    *sensitive.COMMANDS,
    *second_window.COMMANDS,
    *account.COMMANDS,
    *diagnostics.COMMANDS,
    *versions.COMMANDS,
    PALETTE,
    CHEAT_SHEET,
    KEY_MAP,
    *window.COMMANDS,
)

_MENUS: tuple[tuple[str, Entries], ...] = (
    (
        QT_TRANSLATE_NOOP("menu", "&File"),
        (
            compose.OPEN_SOURCE,
            compose.ADD_PORTRAITS,
            None,
            compose.GENERATE,
            compose.REPRODUCIBLE,
            adjust.ADJUST_SOURCE,
            sent.SENT_SOURCE,
            request_code.REQUEST_AS_CODE,
            None,
            importing.IMPORT,
            window.SHOW_LIBRARY,
            None,
            window.QUIT,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&Edit"),
        (
            compose.UNDO,
            compose.REDO,
            None,
            compose.CLEAR,
            compose.PASTE,
            None,
            gallery.FIND,
            gallery.SAVED_SEARCHES,
            gallery.SAVE_SEARCH,
        ),
    ),
    (QT_TRANSLATE_NOOP("menu", "Pro&mpt"), (*prompts.MENU, compose.OPTIMIZE)),
    (
        QT_TRANSLATE_NOOP("menu", "&Picture"),
        (
            *gallery.PICTURE_MENU,
            trash.BIN_REJECTED,
            trash.SHOW_BIN,
            None,
            gallery.SELECT_ALL,
            gallery.SELECT_NONE,
            None,
            gallery.ORDER_AGAIN,
            gallery.STOP,
            None,
            viewer.PREVIOUS,
            viewer.NEXT,
            gallery.GO_TO,
            viewer.CLOSE,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "Ver&dict"),
        (
            verdicts.PICK,
            verdicts.REJECT,
            verdicts.UNDECIDE,
            verdicts.DEFER,
            verdicts.KEEP_BEST,
            None,
            *reversed(verdicts.STARS),
            None,
            *verdicts.LABELS.values(),
            None,
            verdicts.TAGS,
            verdicts.ADVANCE,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "De&cide"),
        (
            deciding.DECIDE_ARRIVED,
            deciding.SURVEY,
            deciding.COMPARE,
            duel.DUEL,
            duel.GO_ON,
            None,
            deciding.TAKE_OUT,
            deciding.GO_ON,
            deciding.PREVIOUS_BATCH,
            deciding.NEXT_BATCH,
            None,
            deciding.PROMOTE,
            deciding.SWAP,
            deciding.OTHER,
            deciding.CANDIDATE_PREVIOUS,
            deciding.CANDIDATE_NEXT,
            None,
            deciding.TILE_PREVIOUS,
            deciding.TILE_NEXT,
            deciding.TILE_ABOVE,
            deciding.TILE_BELOW,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "Cha&racters"),
        (
            characters.CHARACTERS,
            characters.NEW_CHARACTER,
            None,
            characters.PUT_IN_TRAY,
            characters.SHOW_PICTURES,
            None,
            characters.IMPORT_CHARACTER,
            characters.EXPORT_CHARACTER,
            None,
            characters.REMOVE_CHARACTER,
            characters.ERASE_CHARACTER,
        ),
    ),
    (QT_TRANSLATE_NOOP("menu", "&Table"), table.MENU),
    (
        QT_TRANSLATE_NOOP("menu", "&Account"),
        (
            account.KEY,
            account.BUDGET,
            None,
            jobs.PAUSE,
            jobs.KEEP_AWAKE,
            jobs.NOTICES,
            jobs.RESCUE,
            None,
            account.REHEARSAL,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&View"),
        (
            window.COMPOSE,
            window.DETAILS,
            window.BOTH_SIDES,
            jobs.JOBS,
            None,
            window.NEXT_PART,
            window.PREVIOUS_PART,
            None,
            gallery.BATCHES,
            gallery.ALIKE,
            gallery.HOW_ALIKE,
            gallery.FOLD,
            gallery.FOLD_ALL,
            gallery.LARGER,
            gallery.SMALLER,
            viewer.ZOOM_IN,
            viewer.ZOOM_OUT,
            viewer.FIT,
            viewer.ACTUAL,
            viewer.ALONE,
            *viewer.LOOKING,
            None,
            *viewer.SHOWING,
            None,
            *sensitive.COMMANDS,
            None,
            comparing.SHOW_SOURCE,
            comparing.WIPE,
            comparing.MORE_SOURCE,
            comparing.MORE_RESULT,
            comparing.DIFFERENCE,
            None,
            window.FULL_SCREEN,
            *second_window.COMMANDS,
            None,
            window.THEME_SYSTEM,
            window.THEME_LIGHT,
            window.THEME_DARK,
            None,
            window.LANGUAGE,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("menu", "&Help"),
        (PALETTE, CHEAT_SHEET, KEY_MAP, None, diagnostics.DIAGNOSTICS, *versions.COMMANDS, window.ABOUT),
    ),
)


def offered(*, updated_by_others: bool) -> tuple[Command, ...]:
    """The commands of a window.

    Args:
        updated_by_others: new versions come by themselves, so there is nothing to look for.
    """
    return tuple(command for command in COMMANDS if not (updated_by_others and command in versions.COMMANDS))


def menus(commands: Collection[Command]) -> tuple[tuple[str, Entries], ...]:
    """The menu bar from its beginning, with titles in the user's language.

    Args:
        commands: those of the window; others are left out.
    """
    return tuple(
        (
            QCoreApplication.translate("menu", title),
            tuple(entry for entry in entries if entry is None or entry in commands),
        )
        for title, entries in _MENUS
    )
