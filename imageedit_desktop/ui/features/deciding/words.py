"""What the pages for deciding say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from imageedit_desktop.domain.differences import Field, PromptPart, differences, prompt_parts
from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.inputs import UNTOLD, Input, InputFile
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.ui.features.adjust.words import adjustment_words
from imageedit_desktop.ui.features.gallery.words import place_line, position_words
from imageedit_desktop.ui.words import join_facts, phrase

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceWords:
    """One part of two recipes that is not the same.

    Attributes:
        name: of the part.
        select, candidate: what it is in each.
        select_line, candidate_line: the same in a whole phrase, for whoever listens.
    """

    name: str
    select: str
    candidate: str
    select_line: str
    candidate_line: str


def survey_title(left: int, taken_up: int) -> str:
    """``Survey of 9 pictures``, or how many of them are left."""
    if left == taken_up:
        return translate("deciding", "Survey of %Ln pictures", "", left)
    number = QLocale().toString(left)
    return phrase(translate("deciding", "{left} of %Ln pictures left", "", taken_up), left=number)


def compare_title(place: int, total: int) -> str:
    """Which candidate it is; empty where none is left."""
    if not total:
        return translate("deciding", "Nothing is left to compare with")
    return phrase(translate("deciding", "Candidate {place}"), place=position_words(place, total))


def tile_label(number: int) -> str:
    """On the corner of a picture: which one it is, of its batch or, where there are several batches, of all."""
    return QLocale().toString(number)


def tile_name(item: GalleryItem, siblings: int, place: int, total: int, *, is_blurred: bool) -> str:
    """A tile as a screen reader says it; its place is that in the survey."""
    return place_line(item, item.key.number, siblings, place, total, is_blurred=is_blurred)


def pair_label(item: GalleryItem, *, is_select: bool) -> str:
    """On the corner of one of two."""
    words = (
        translate("deciding", "Select · {number}") if is_select else translate("deciding", "Candidate · {number}")
    )
    return phrase(words, number=item.key.number)


def pair_name(name: str, *, is_select: bool) -> str:
    """One of two as a screen reader says it."""
    words = (
        translate("deciding", "Select, {picture}") if is_select else translate("deciding", "Candidate, {picture}")
    )
    return phrase(words, picture=name)


def same_recipe_words(one: GalleryItem, other: GalleryItem) -> str:
    """What is to be said of two pictures of one recipe."""
    if one.key.job_id != other.key.job_id:
        return translate("deciding", "Same recipe, ordered twice.")
    words = translate("deciding", "Same recipe: pictures {one} and {other} of one batch.")
    return phrase(words, one=one.key.number, other=other.key.number)


def difference_words(select: Recipe, candidate: Recipe) -> tuple[DifferenceWords, ...]:
    """All that is not the same in two recipes, in words."""
    return tuple(_words(field, select, candidate) for field in differences(select, candidate))


def _words(field: Field, select: Recipe, candidate: Recipe) -> DifferenceWords:
    name = _field_name(field)
    is_prompt = field is Field.PROMPT
    sides = _prompts(select, candidate) if is_prompt else (_side(field, select), _side(field, candidate))
    lines = (
        phrase(translate("deciding", "{part} of the select: {value}"), part=name, value=sides[0]),
        phrase(translate("deciding", "{part} of the candidate: {value}"), part=name, value=sides[1]),
    )
    return DifferenceWords(
        name=name, select=sides[0], candidate=sides[1], select_line=lines[0], candidate_line=lines[1]
    )


def _field_name(field: Field) -> str:
    match field:
        case Field.PROMPT:
            return translate("deciding", "Prompt")
        case Field.SOURCE:
            return translate("deciding", "Source")
        case Field.PORTRAITS:
            return translate("deciding", "Portraits")
        case Field.SIZE:
            return translate("deciding", "Size")
        case Field.IMAGES:
            return translate("deciding", "Images ordered")
        case Field.SEED:
            return translate("deciding", "Seed")
        case Field.OPTIMIZE_PROMPT:
            return translate("deciding", "Prompt rewritten")


def _side(field: Field, recipe: Recipe) -> str:
    """What a part is in one recipe."""
    match field:
        case Field.SOURCE:
            return _input_name(recipe.source)
        case Field.PORTRAITS:
            return _portrait_names(recipe.portraits)
        case Field.SIZE:
            return str(recipe.size)
        case Field.IMAGES:
            return QLocale().toString(recipe.images)
        case Field.SEED:
            return translate("deciding", "Random") if recipe.seed is None else str(recipe.seed)
        case Field.OPTIMIZE_PROMPT:
            return translate("deciding", "Yes") if recipe.optimize_prompt else translate("deciding", "No")
        case _:
            return recipe.prompt


def _prompts(select: Recipe, candidate: Recipe) -> tuple[str, str]:
    first, second = prompt_parts(select.prompt, candidate.prompt)
    return _part_line(first), _part_line(second)


def _part_line(part: PromptPart) -> str:
    return " ".join(words for words in (part.before, part.differing, part.after) if words)


def _input_name(picture: Input) -> str:
    if picture == UNTOLD:
        return translate("deciding", "Unknown")
    if not isinstance(picture, InputFile):
        return picture.url
    return join_facts((picture.name, adjustment_words(picture)))


def _portrait_names(portraits: tuple[Input, ...]) -> str:
    if not portraits:
        return translate("deciding", "None")
    return translate("deciding", ", ", "between names").join(map(_input_name, portraits))
