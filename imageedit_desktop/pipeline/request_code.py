"""Telling a request as code: where its pictures are, in the form in which they would be sent."""

from __future__ import annotations

from imageedit_desktop.domain.errors import InputError, LibraryError
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import REHEARSAL
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.request_code.request import FilePair, Request, request_of
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.prepare_input import prepare_input


async def describe_request(desk: Desk, recipe: Recipe) -> Request:
    """The request that would be sent for a recipe at this desk; nothing is sent, and no key is in it.

    Raises nothing: a picture that the library cannot give any more is told as missing.
    """
    files = [picture for picture in recipe.inputs if isinstance(picture, InputFile)]
    found = {picture.rendition: await _find(desk, picture) for picture in files}
    is_rehearsal = desk.origin == REHEARSAL
    return request_of(recipe, found, base_url=desk.service.origin, is_rehearsal=is_rehearsal)


async def _find(desk: Desk, picture: InputFile) -> FilePair | None:
    try:
        original = await desk.ledger.original_of(picture.sha256)
        prepared = desk.prepared.get(picture.rendition) or await prepare_input(desk, picture)
    except (InputError, LibraryError):
        return None
    own = original if picture.adjustment.is_identity else prepared.path
    return FilePair(sent=str(prepared.path), original=str(own))
