"""One thing that the user can do, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.ui.commands.scope import Scope

_LETTER_BEHIND = re.compile(r"\s*\(&\w\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing that the user can do.

    Attributes:
        id: never changes, for the keys that a user has chosen are kept under it.
        words: English, with the letter for menus marked by ``&``; translated in the context ``command``.
        keys: portable names as of `QKeySequence`, the most usual first; none for a command without.
        also: keys that are heard as well and not worth a word: the same sign elsewhere on the keyboard.
        scope: where the keys are heard. Menus and the palette offer it everywhere.
        icon: of ``resources/icons``, empty for none.
        checkable: it is on or off.
        held: it is on for as long as its key is down; menus and buttons switch it on and off.
        group: commands of one group exclude each other.
        repeats: it is done again and again while its key is held down; never for what costs money.
        mirrored: keys to the left and right change places where reading goes the other way.
    """

    id: str
    words: str
    keys: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    scope: Scope = Scope.EVERYWHERE
    icon: str = ""
    checkable: bool = False
    held: bool = False
    group: str = ""
    repeats: bool = False
    mirrored: bool = False

    @property
    def title(self) -> str:
        """The words in the user's language, with the letter for menus."""
        return QCoreApplication.translate("command", self.words)

    @property
    def plain_title(self) -> str:
        """The words in the user's language, for everywhere but menus."""
        return without_mnemonic(self.title)


def without_mnemonic(words: str) -> str:
    """Words of a menu as they are read, without what says that a question follows; ``&&`` stands for a real one."""
    return without_letter(words).removesuffix("…").rstrip()


def without_letter(words: str) -> str:
    """Words of a menu for where no letter is underlined.

    Where a script has too many letters, or letters that cannot be underlined alone, that of the menu stands behind
    the words in brackets; nobody reads that.
    """
    return _LETTER_BEHIND.sub("", words).replace("&&", "\0").replace("&", "").replace("\0", "&")
