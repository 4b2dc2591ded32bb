"""What is compared as the pages show it, as far as it is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from imageedit_desktop.domain.comparison import COMPARED_MAX, Comparison
from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import PictureId, batch_of
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.ui.features.deciding import words
from imageedit_desktop.ui.features.deciding.board import BoardTile
from imageedit_desktop.ui.features.deciding.compare import ComparePage
from imageedit_desktop.ui.features.deciding.page import DecidingPage
from imageedit_desktop.ui.features.deciding.survey import SurveyPage
from imageedit_desktop.ui.pictures.veil import Veil

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.deciding.binding import Pages

translate = QCoreApplication.translate


class Showing(QObject):
    """Tells the pages what to show.

    Signals:
        pointed(PictureId), toggled(PictureId): see `Board`.
        closed(): back to the gallery.
    """

    pointed = Signal(object)
    toggled = Signal(object)
    closed = Signal()

    def __init__(self, pages: Pages, review: Review, veil: Veil) -> None:
        super().__init__()
        self._pages, self._review, self._veil = pages, review, veil

    @cached_property
    def survey(self) -> SurveyPage:
        """All at once."""
        page = self._pages.survey_page
        self._connect(page)
        return page

    @cached_property
    def compare(self) -> ComparePage:
        """One against the next."""
        page = self._pages.compare_page
        self._connect(page)
        return page

    def show(self, compared: Comparison, active: PictureId | None) -> None:
        """Show what is compared on the page that is for it."""
        tiles = self._tiles(compared)
        if compared.is_pair:
            self._show_pair(compared, tiles, active)
        else:
            chosen = self._chosen(compared)
            self.survey.show_tiles(tiles, active, taken_up=len(compared.pictures), chosen=chosen)

    def _connect(self, page: DecidingPage) -> None:
        page.board.pointed.connect(self.pointed)
        page.board.toggled.connect(self.toggled)
        page.closed.connect(self.closed)

    def _show_pair(self, compared: Comparison, tiles: Sequence[BoardTile], active: PictureId | None) -> None:
        differing, note = self._differences(tiles)
        candidates = [picture for picture in compared.left if picture != compared.select]
        place = candidates.index(compared.candidate) + 1 if compared.candidate in candidates else 0
        title = words.compare_title(place, len(candidates))
        near = self._items((compared.stepped(1).candidate, compared.stepped(-1).candidate))
        self.compare.show_pair(tiles, active, title=title, differing=differing, note=note, near=near)

    def _tiles(self, compared: Comparison) -> list[BoardTile]:
        shown = compared.shown
        found = (self._tile(compared, picture, place, len(shown)) for place, picture in enumerate(shown, 1))
        return [tile for tile in found if tile is not None]

    def _tile(self, compared: Comparison, picture: PictureId, place: int, total: int) -> BoardTile | None:
        item, facts = self._review.picture(picture), self._review.batch(batch_of(picture))
        if item is None or item.result is None or facts is None:
            return None
        is_blurred = self._veil.covers(item.result)
        name = words.tile_name(item, facts.job.recipe.images, place, total, is_blurred=is_blurred)
        is_one_batch = len({batch_of(one) for one in compared.pictures}) == 1
        label = words.tile_label(item.key.number if is_one_batch else place)
        if compared.is_pair:
            is_select = picture == compared.select
            name = words.pair_name(name, is_select=is_select)
            label = words.pair_label(item, is_select=is_select)
        return BoardTile(picture=picture, item=item, label=label, name=name)

    def _differences(self, tiles: Sequence[BoardTile]) -> tuple[tuple[words.DifferenceWords, ...], str]:
        """What differs between the recipes of two, or what is to be said where nothing does."""
        facts = [known for tile in tiles if (known := self._review.batch(batch_of(tile.picture))) is not None]
        if len(facts) < 2:
            return (), translate("deciding", "To compare more, go back and select other pictures in the gallery.")
        differing = words.difference_words(facts[0].job.recipe, facts[1].job.recipe)
        return differing, "" if differing else words.same_recipe_words(tiles[0].item, tiles[1].item)

    def _items(self, pictures: Iterable[PictureId | None]) -> list[GalleryItem]:
        known = (self._review.picture(picture) for picture in pictures if picture is not None)
        return [item for item in known if item is not None]

    def _chosen(self, compared: Comparison) -> frozenset[PictureId]:
        """Those that are selected; where more are than can be compared, it is not here."""
        ids, selection = self._review.answer.ids, self._review.selection
        if len(selection) > COMPARED_MAX:
            return frozenset()
        return frozenset(PictureId(ids[index]) for index in selection).intersection(compared.left)
