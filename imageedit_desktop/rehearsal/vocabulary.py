"""The words that rehearsal understands, and what it does about them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random
from typing import TypeAlias

from PIL import Image

from imageedit_desktop.rehearsal import light, media, ornaments
from imageedit_desktop.rehearsal.ornaments import Ornament

Effect: TypeAlias = Callable[[Image.Image, Random], Image.Image]

_ORNAMENTS: tuple[tuple[str, Ornament], ...] = (
    (r"glasses|spectacles", ornaments.glasses),
    (r"flowers?|blossoms?|wreath|floral", ornaments.flowers),
    (r"crowns?|king|queen|royal|tiara", ornaments.crown),
    (r"(?:top )?hats?", ornaments.hat),
    (r"sparkles?|sparkling|magic(?:al)?|fairy|glitter", ornaments.sparkles),
)
_EFFECTS: tuple[tuple[str, Effect], ...] = (
    (r"spring|soft|dreamy|airy", light.spring),
    (r"autumn|fall colou?rs|october", light.autumn),
    (r"golden(?! (?:crown|hat|hair|ring|glasses|flowers?))|sunrise|morning|honey", light.golden),
    (r"sunset|dusk|evening", light.sunset),
    (r"underwater|ocean|undersea|submerged", light.underwater),
    (r"rain|rainy|storm|stormy", light.rain),
    (r"fog|foggy|mist|misty", light.fog),
    (r"snow|snowy|snowfall|winter|christmas", light.winter),
    (r"night|moonlight|moonlit|starry|midnight|blue", light.night),
    (r"cinematic|dramatic|film still|movie", light.dramatic),
    (r"oil|impasto|impressionist|van gogh|monet|painting|painted|painterly", media.oil),
    (r"pastels?|chalk", media.pastel),
    (r"watercolou?rs?|aquarelle|gouache", media.watercolour),
    (r"comics?|cartoon|manga|graphic novel", media.comic),
    (r"pop[ -]?art|warhol|screen ?print", media.pop_art),
    (r"charcoal", media.charcoal),
    (r"sketch(?:ed|y)?|pencils?|drawing|drawn|graphite", media.sketch),
    (r"ink", media.ink_over),
    (r"neon|cyberpunk|synthwave|glowing", light.neon),
    (r"blueprint|cyanotype", light.blueprint),
    (r"vintage|retro|polaroid|analog(?:ue)?|1970s|70s", light.vintage),
    (r"sepia|antique|victorian", light.sepia),
    (r"black[ -]and[ -]white|black & white|b&w|monochrome|noir", light.black_and_white),
    (r"pixels?|pixel ?art|8[ -]?bit|16[ -]?bit", media.pixels),
)
"""In the order in which they are applied: light before medium before print."""

_COLOURED = frozenset({media.watercolour, media.oil, media.pastel, media.comic})
_MIRROR = r"mirror(?:ed)?|flip(?:ped)?|reversed"


def ornaments_in(prompt: str) -> list[Ornament]:
    """What the prompt wants to be worn."""
    return [ornament for words, ornament in _ORNAMENTS if _has(prompt, words)]


def effects_in(prompt: str) -> list[Effect]:
    """What the prompt wants to look like; a quiet grading where it says nothing that we know."""
    found = [effect for words, effect in _EFFECTS if _has(_settled(prompt), words)]
    return list(_combined(found)) or [light.mood]


def wants_mirror(prompt: str) -> bool:
    """Whether left and right are to be swapped."""
    return _has(prompt, _MIRROR)


def _settled(prompt: str) -> str:
    """Phrases whose parts would mean something else: a watercolor painting is not in oil."""
    return re.sub(r"(?i)(water ?colou?r|pastel|chalk|ink|charcoal|pencil) (painting|drawing|sketch)", r"\1", prompt)


def _combined(found: list[Effect]) -> Iterator[Effect]:
    """A drawing over colours keeps them: pencil becomes contours."""
    coloured = not _COLOURED.isdisjoint(found)
    for effect in found:
        yield media.ink_over if coloured and effect is media.sketch else effect


def _has(prompt: str, words: str) -> bool:
    return re.search(rf"(?<!\w)(?:{words})(?!\w)", prompt, re.IGNORECASE) is not None
