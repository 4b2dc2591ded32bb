"""Who wants what: one order for the wishes of all views."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from imageedit_desktop.ui.pictures.wish import PictureWish


@dataclass(frozen=True, slots=True)
class Declared:
    """All wishes, each once, in the order in which they are to be carried out.

    Attributes:
        visible: on the screen now.
        near: what may be on the screen next.
    """

    visible: tuple[PictureWish, ...] = ()
    near: tuple[PictureWish, ...] = ()


class Declarations:
    """The last declaration of each owner. What is visible anywhere goes before what is near, newer before older.

    Owners are held weakly: with a widget its wishes go.
    """

    def __init__(self) -> None:
        self._of_owner: WeakKeyDictionary[object, Declared] = WeakKeyDictionary()

    def declare(self, owner: object, wanted: Declared) -> frozenset[PictureWish] | None:
        """Put a declaration in the place of the owner's last one.

        Returns:
            What this owner wants and did not want before; None where it declared the same before.
        """
        before = self._of_owner.get(owner, _NOTHING)
        if before == wanted:
            return None
        self._of_owner.pop(owner, None)  # what is put in anew stands last
        if wanted != _NOTHING:
            self._of_owner[owner] = wanted
        return frozenset(wanted.visible + wanted.near).difference(before.visible, before.near)

    def all(self) -> Declared:
        """The wishes of all owners together."""
        visible = dict.fromkeys(self._each("visible"))
        near = dict.fromkeys(wish for wish in self._each("near") if wish not in visible)
        return Declared(tuple(visible), tuple(near))

    def _each(self, kind: str) -> Iterator[PictureWish]:
        for declared in reversed(list(self._of_owner.values())):
            yield from getattr(declared, kind)


_NOTHING = Declared()
