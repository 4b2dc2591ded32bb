"""A request that is to be told as code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from imageedit_desktop.domain.inputs import UNTOLD, Input, InputUrl, Rendition
from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.request_body import build_body

_PREFIX = "/api/v3"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePair:
    """Where a picture is on this computer; absolute paths.

    Attributes:
        sent: the file in the form that is uploaded: upright sRGB, small enough, without metadata.
        original: the artist's own, of which this program makes that by itself; of a picture that was adjusted
            what is sent, which it leaves as it is.
    """

    sent: str
    original: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A source or portrait of a request.

    Attributes:
        variable: what code calls its address, such as ``portrait_2``.
        url: its address, where it has one already.
        files: where it is on this computer; None where it is an address, or is not to be had any more.
    """

    variable: str
    url: str | None = None
    files: FilePair | None = None

    @property
    def is_missing(self) -> bool:
        """Whether nobody knows the picture any more: whoever runs the code has to bring one."""
        return self.url is None and self.files is None

    @property
    def sent(self) -> str:
        """The file that is uploaded; one of a fixed name beside the code where the picture is missing.

        Never a name that the recipe tells: a stranger's recipe might name any file of this computer.
        """
        return self.files.sent if self.files else self._stand_in

    @property
    def original(self) -> str:
        """The same for this program, which makes by itself what is uploaded."""
        return self.files.original if self.files else self._stand_in

    @property
    def _stand_in(self) -> str:
        return f"{self.variable}.jpg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is to be told.

    Attributes:
        base_url: of the API, without a slash at the end: the service's, or that of rehearsal.
        is_rehearsal: it costs nothing.
        pictures: source first, then the portraits.
    """

    recipe: Recipe
    base_url: str
    is_rehearsal: bool = False
    pictures: tuple[Picture, ...]

    @property
    def api(self) -> str:
        """What every address of the API begins with."""
        return f"{self.base_url}{_PREFIX}"

    @property
    def model(self) -> str:
        """What runs it."""
        return MODEL_ID

    @property
    def missing(self) -> tuple[Picture, ...]:
        """Pictures that nobody knows any more."""
        return tuple(picture for picture in self.pictures if picture.is_missing)

    @property
    def uploads(self) -> tuple[Picture, ...]:
        """Pictures that are files, so that code has to upload them."""
        return tuple(picture for picture in self.pictures if picture.url is None)

    def body(self) -> dict[str, object]:
        """The body, with a `Picture` wherever an address comes from an upload."""
        source, *portraits = (picture if picture.url is None else picture.url for picture in self.pictures)
        return build_body(self.recipe, source, portraits)


def request_of(
    recipe: Recipe, found: Mapping[Rendition, FilePair | None], *, base_url: str, is_rehearsal: bool
) -> Request:
    """The request of a recipe.

    Args:
        recipe: what is ordered.
        found: where inputs that are no addresses are on this computer, as far as they are.
        base_url: of the API.
        is_rehearsal: whether that is rehearsal's.
    """
    pictures = tuple(_picture(number, picture, found) for number, picture in enumerate(recipe.inputs))
    return Request(recipe=recipe, base_url=base_url, is_rehearsal=is_rehearsal, pictures=pictures)


def _picture(number: int, picture: Input, found: Mapping[Rendition, FilePair | None]) -> Picture:
    variable = f"portrait_{number}" if number else "source"
    if isinstance(picture, InputUrl):
        return Picture(variable=variable, url=None if picture == UNTOLD else picture.url)
    return Picture(variable=variable, files=found.get(picture.rendition))
