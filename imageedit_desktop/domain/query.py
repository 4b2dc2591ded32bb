"""The query: words and conditions that choose results, and their order, as one line of text.

::

    fox "soft light" -snow size:>=2048 aspect:9:16 date:2026-11 state:failed,running -nsfw:yes order:oldest

Words are looked for in the prompt, all of them, each where a word begins with it, quoted ones as they stand: see
`prompt_words`. A few words, such as ``pick``, are conditions by themselves: see `FLAGS`. ``-`` before a word or a
condition turns it round. A condition takes several values with commas between them: one of them must hold.
``changed:>30%`` asks how much of a picture differs from its source, in whole per cent as that is told. ``like:``
and the id of a picture leaves nothing out but what has not been looked at: it orders all by how much they look like
that one. ``character:Anna`` takes what was ordered with a portrait of that card in the tray, be it before there was
a card. ``table:Autumn`` takes what was ordered from the table of that name, and ``table:Autumn#12`` what came of
one row of it.

`parse` never fails. What it does not understand it tells, and does not choose by. `written` gives the canonical
line; parsing that gives the same query again. A new condition is one line in `FIELDS`, and one in
`store.conditions`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum, unique

from imageedit_desktop.domain.geometry import Size, size
from imageedit_desktop.domain.limits import PROMPT_MAX_CHARACTERS
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.domain.verdict import STARS_MAX, Label

TERMS_MAX = 300
"""Words and values: more than there are in the longest prompt, which may be pasted. What is beyond, SQLite might
not take; it is told as not understood."""


@unique
class Order(StrEnum):
    """By when the job was ordered."""

    NEWEST = "newest"
    OLDEST = "oldest"


@unique
class Grouping(StrEnum):
    """Whether pictures are shown by the job that made them, one after the other, or in stacks that look alike."""

    BATCHES = "batches"
    FLAT = "flat"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word, or several as they stand, in the prompt; see `prompt_words` for which letters count alike."""

    text: str
    negated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """A span of the calendar, in the time zone of whoever looks.

    Attributes:
        month, day: None where the whole year, or the whole month, is meant.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)

    @property
    def first(self) -> date:
        """The day on which it begins."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def end(self) -> date:
        """The day after its last one."""
        if self.day is not None:
            return self.first + timedelta(days=1)
        if self.month is not None:
            return date(self.year + self.month // 12, self.month % 12 + 1, 1)
        return date(self.year + 1, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """A shape, width to height."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width}:{self.height}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What an order costs, in millionths of a US dollar; written in dollars."""

    micro_usd: int

    def __str__(self) -> str:
        whole, part = divmod(self.micro_usd, 1_000_000)
        return f"{whole}.{part:06d}".rstrip("0").removesuffix(".")


@dataclass(frozen=True, slots=True, kw_only=True)
class Percent:
    """A share in whole per cent, as shares are told."""

    percent: int

    def __str__(self) -> str:
        return f"{self.percent}%"


Value = int | str | Size | Ratio | Days | Cost | Percent


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One thing that may hold of a picture.

    Attributes:
        sign: ``=``, ``<``, ``<=``, ``>`` or ``>=``.
    """

    sign: str = "="
    value: Value

    def __str__(self) -> str:
        value = str(self.value)
        if isinstance(self.value, Size):
            value = f"{self.value.width_px}x{self.value.height_px}"
        signed = self.sign != "=" or value.startswith(("<", ">", "="))
        return f"{self.sign}{value}" if signed else value


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What must hold of a field: one of the comparisons."""

    field: str
    any_of: tuple[Comparison, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is chosen, and how it is shown.

    Attributes:
        not_understood: parts of the line, as they were written, that chose nothing.
        leaves_out_sensitive: sensitive pictures are hidden in this library. That is no part of the question: two
            queries that differ in it alone ask the same, and are written alike.
    """

    words: tuple[Word, ...] = ()
    conditions: tuple[Condition, ...] = ()
    order: Order = Order.NEWEST
    grouping: Grouping = Grouping.BATCHES
    not_understood: tuple[str, ...] = ()
    leaves_out_sensitive: bool = field(default=False, compare=False)

    @property
    def asks_for_sensitive(self) -> bool:
        """Whether it names sensitive pictures, so that they are to be seen whatever is chosen."""
        return any(
            one.field == "nsfw" and not one.negated and any(told.value == "yes" for told in one.any_of)
            for one in self.conditions
        )

    @property
    def parts(self) -> tuple[Word | Condition, ...]:
        """All that must hold."""
        return (*self.words, *self.conditions)

    def without(self, *parts: Word | Condition) -> Query:
        """The same, and these need not hold."""
        words = tuple(word for word in self.words if word not in parts)
        return replace(self, words=words, conditions=tuple(one for one in self.conditions if one not in parts))

    @property
    def chooses(self) -> bool:
        """Whether it may leave pictures out, and does not only order them."""
        return bool(self.words or self.conditions)

    @property
    def reference(self) -> str | None:
        """The picture that all are held against: its id, or how its hash begins; None where none is named."""
        return next((str(one.any_of[0].value) for one in self.conditions if one.field == _LIKE), None)

    @property
    def goes_by_looks(self) -> bool:
        """Whether the order depends on how pictures look, so that those of one job may be apart."""
        return self.reference is not None or self.grouping is Grouping.ALIKE

    def without_reference(self) -> Query:
        """The same with pictures in their usual order."""
        return replace(self, conditions=tuple(one for one in self.conditions if one.field != _LIKE))

    def held_against(self, reference: str) -> Query:
        """The same with pictures ordered by how much they look like one."""
        like = Condition(field=_LIKE, any_of=(Comparison(value=reference),))
        return replace(self, conditions=(*self.without_reference().conditions, like))


EVERYTHING = Query()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What may be written after a name and a colon.

    Attributes:
        read: the value that a text stands for; ValueError where it stands for none.
        compared: whether ``<``, ``<=``, ``>`` and ``>=`` may stand before it.
        offered: what to offer to whoever begins to write it.
    """

    read: Callable[[str], Value]
    compared: bool = False
    offered: tuple[str, ...] = ()


def parse(text: str) -> Query:
    """Read a line as a query, as far as it is understood."""
    reading = _Reading()
    for part in _parts(well_formed(text)):
        try:
            reading.take(part)
        except (ValueError, KeyError):
            reading.not_understood.append(part)
    return Query(
        words=tuple(reading.words),
        conditions=tuple(reading.conditions),
        order=reading.order,
        grouping=reading.grouping,
        not_understood=tuple(reading.not_understood),
    )


def written(query: Query) -> str:
    """The query as its canonical line."""
    parts = [_minus(word.negated) + _word_written(word.text) for word in query.words]
    parts += [_minus(condition.negated) + _condition_written(condition) for condition in query.conditions]
    if query.order is not Order.NEWEST:
        parts.append(f"order:{query.order}")
    if query.grouping is not Grouping.BATCHES:
        parts.append(f"group:{query.grouping}")
    return " ".join([*parts, *query.not_understood])


def offers(text: str) -> tuple[str, ...]:
    """What the last part of a line that is being written may become: names of fields, or their values."""
    last = (re.findall(r"\S+$", text) or [""])[0]
    minus, begun = ("-", last[1:]) if last.startswith("-") else ("", last)
    name, colon, value = begun.partition(":")
    if not colon:
        words = (*FLAGS, *(f"{known}:" for known in _NAMES))
        begun = begun.lower()
        return tuple(f"{minus}{word}" for word in words if begun and word.startswith(begun) and word != begun)
    *before, value = value.split(",")
    kept = "".join(f"{one}," for one in before)
    found = _offered(name.lower(), value.lower())
    return tuple(f"{minus}{name}:{kept}{one}" for one in found if one != value)


class _Reading:
    """What was read so far."""

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.conditions: list[Condition] = []
        self.order = Order.NEWEST
        self.grouping = Grouping.BATCHES
        self.not_understood: list[str] = []
        self._terms = 0

    def take(self, part: str) -> None:
        """Read one part; ValueError or KeyError where it is not understood."""
        negated = len(part) > 1 and part.startswith("-")
        positive = part[1:] if negated else part
        if positive.startswith('"'):
            self._take_word(_unquoted(positive), negated)
        elif flag := FLAGS.get(positive.lower()):
            self._take_named(*flag, negated)
        elif match := _NAMED.fullmatch(positive):
            self._take_named(match[1].lower(), match[2], negated)
        else:
            self._take_word(positive, negated)

    def _take_word(self, text: str, negated: bool) -> None:
        if len(text) > PROMPT_MAX_CHARACTERS:
            raise ValueError("too long")
        if text.strip():
            self._take_room(1)
            self.words.append(Word(text=text, negated=negated))

    def _take_room(self, terms: int) -> None:
        if self._terms + terms > TERMS_MAX:
            raise ValueError("too many")
        self._terms += terms

    def _take_named(self, name: str, value: str, negated: bool) -> None:
        if name in {"order", "group"} and negated:
            raise ValueError(name)
        if name == "order":
            self.order = Order(value.lower())
        elif name == "group":
            self.grouping = Grouping(value.lower())
        else:
            any_of = tuple(_comparison(FIELDS[name], one) for one in _values(value))
            if name == _LIKE and (negated or len(any_of) > 1 or any(one.field == _LIKE for one in self.conditions)):
                raise ValueError(name)
            self._take_room(len(any_of))
            self.conditions.append(Condition(field=name, any_of=any_of, negated=negated))


_QUOTED = r'"(?:[^"]|"")*"?'
_VALUE = rf'(?:{_QUOTED}|[^",\s][^,\s]*)'
_PARTS = re.compile(rf"-?{_QUOTED}|-?[A-Za-z]+:{_VALUE}(?:,{_VALUE})*(?!\S)|\S+")
_VALUES = re.compile(rf"({_VALUE})(?:,|$)", re.DOTALL)
_NAMED = re.compile(r"([A-Za-z]+):(.*)", re.DOTALL)
_COMPARED = re.compile(r"(<=|>=|<|>|=)?(.+)", re.DOTALL)


def _parts(text: str) -> Iterator[str]:
    return (match[0] for match in _PARTS.finditer(text))


def _values(text: str) -> list[str]:
    """What stands between commas; in quotes there may be commas and spaces."""
    if '"' not in text:
        return text.split(",")
    return [_unquoted(one) if one.startswith('"') else one for one in _VALUES.findall(text)]


def _unquoted(part: str) -> str:
    inner = part[1:]
    closing = len(inner) - len(inner.rstrip('"'))
    if closing % 2:  # an even number of them is within: two stand for one
        inner = inner[:-1]
    return inner.replace('""', '"')


def _condition_written(condition: Condition) -> str:
    values = ",".join(_value_written(str(one)) for one in condition.any_of)
    is_flag = FLAGS.get(values) == (condition.field, values)
    return values if is_flag else f"{condition.field}:{values}"


def _value_written(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"' if re.search(r'[",\s]', text) else text


def _word_written(text: str) -> str:
    means_more = text.startswith(("-", '"')) or text.lower() in FLAGS or _NAMED.fullmatch(text)
    plain = _PARTS.fullmatch(text) and not means_more
    doubled = text.replace('"', '""')
    return text if plain else f'"{doubled}"'


def _minus(negated: bool) -> str:
    return "-" if negated else ""


def _comparison(field: Field, text: str) -> Comparison:
    match = _COMPARED.fullmatch(text)
    if match is None or (match[1] not in {None, "="} and not field.compared):
        raise ValueError(text)
    sign, value = match[1] or "=", field.read(match[2])
    if sign != "=" and isinstance(value, str):
        raise ValueError(text)  # nothing is more than a word
    return Comparison(sign=sign, value=value)


def _offered(name: str, begun: str) -> tuple[str, ...]:
    values = {"order": tuple(Order), "group": tuple(Grouping)}.get(name)
    offered = values if values is not None else FIELDS[name].offered if name in FIELDS else ()
    return tuple(one for one in map(str, offered) if one.startswith(begun))


def _number(text: str) -> int:
    if not re.fullmatch(r"-?\d{1,19}", text, re.ASCII):
        raise ValueError(text)
    number = int(text)
    if not -(2**63) <= number < 2**63:
        raise ValueError(text)
    return number


def _side_or_size(text: str) -> int | Size:
    """The longest side, or both."""
    match = re.fullmatch(r"(\d{1,6})(?:[x×*](\d{1,6}))?", text.lower(), re.ASCII)
    if match is None:
        raise ValueError(text)
    return size(int(match[1]), int(match[2])) if match[2] else int(match[1])


def _shape(text: str) -> str | Ratio:
    match = re.fullmatch(r"(\d{1,4}):(\d{1,4})", text, re.ASCII)
    if match is None:
        return _one_of("portrait", "landscape", "square")(text)
    if not int(match[1]) * int(match[2]):
        raise ValueError(text)
    return Ratio(width=int(match[1]), height=int(match[2]))


_YEAR_MIN, _YEAR_MAX = 1980, 2999
"""Windows knows the local time of no others."""


def _days(text: str) -> Days:
    match = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", text, re.ASCII)
    if match is None:
        raise ValueError(text)
    year, month, day = (None if part is None else int(part) for part in match.groups())
    found = Days(year=year or 0, month=month, day=day)
    if not _YEAR_MIN <= found.first.year <= _YEAR_MAX or month == 0 or day == 0:
        raise ValueError(text)
    return found


def _stars(text: str) -> int:
    stars = _number(text)
    if not 0 <= stars <= STARS_MAX:
        raise ValueError(text)
    return stars


def _some_words(text: str) -> str:
    if not text.strip():
        raise ValueError(text)
    return text


def _cost(text: str) -> Cost:
    """Dollars, with a point before their parts."""
    match = re.fullmatch(r"\$?(\d{1,6})(?:\.(\d{1,6}))?", text, re.ASCII)
    if match is None:
        raise ValueError(text)
    return Cost(micro_usd=int(match[1]) * 1_000_000 + int((match[2] or "").ljust(6, "0")))


def _changed(text: str) -> Percent | str:
    """A share; or that there is no source, or that it is not known."""
    match = re.fullmatch(r"(\d{1,3})%?", text, re.ASCII)
    if match is None:
        return _one_of("none", "unknown")(text)
    if int(match[1]) > 100:
        raise ValueError(text)
    return Percent(percent=int(match[1]))


def _picture(text: str) -> str:
    """A result's id, or how the hash of its file begins."""
    if not re.fullmatch(r"[0-9a-f]{32}-\d{1,4}|[0-9a-f]{8,64}", text.lower(), re.ASCII):
        raise ValueError(text)
    return text.lower()


def _name(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9+-]{1,20}", text.lower(), re.ASCII):
        raise ValueError(text)
    return text.lower()


def _one_of(*words: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text.lower() not in words:
            raise ValueError(text)
        return text.lower()

    return read


_LIKE = "like"

_LABELS = ("none", *(label for label in Label if label not in {Label.NONE, Label.UNREADABLE}))

_VERDICTS = ("pick", "rejected", "undecided", "deferred", "binned")

_STATES = ("running", "done", "failed", "lost", "unknown", "stopped", "draft")
_SHAPES = ("portrait", "landscape", "square", "1:1", "3:2", "4:3", "16:9", "2:3", "3:4", "9:16")

FIELDS: Mapping[str, Field] = {
    "size": Field(read=_side_or_size, compared=True, offered=(">=2048", "1024x1024")),
    "aspect": Field(read=_shape, offered=_SHAPES),
    "date": Field(read=_days, compared=True),
    "before": Field(read=_days),
    "after": Field(read=_days),
    "format": Field(read=_name, offered=("jpeg", "png", "webp")),
    "state": Field(read=_one_of(*_STATES), offered=_STATES),
    "seed": Field(read=_number, compared=True),
    "images": Field(read=_number, compared=True, offered=("1", ">1", "9")),
    "is": Field(read=_one_of("rehearsal", "imported"), offered=("rehearsal", "imported")),
    "nsfw": Field(read=_one_of("yes", "no", "untold"), offered=("yes", "no", "untold")),
    "verdict": Field(read=_one_of(*_VERDICTS), offered=_VERDICTS),
    "rating": Field(read=_stars, compared=True, offered=(">=4", ">=3", "5", "0")),
    "label": Field(read=_one_of(*_LABELS), offered=_LABELS),
    "tag": Field(read=_some_words),
    "source": Field(read=_some_words),
    "portrait": Field(read=_some_words),
    "character": Field(read=_some_words),
    "table": Field(read=_some_words),
    "cost": Field(read=_cost, compared=True, offered=("0", ">0.02")),
    "changed": Field(read=_changed, compared=True, offered=(">30%", "<=5%", "unknown", "none")),
    _LIKE: Field(read=_picture),
}
"""The conditions by name. Dates are of the job; ``before`` and ``after`` mean outside of the whole span."""

FLAGS: Mapping[str, tuple[str, str]] = {word: ("verdict", word) for word in _VERDICTS} | {
    "failed": ("state", "failed")
}
"""Words that stand for a condition by themselves: its field and value. In quotes they are words of a prompt."""

_NAMES = (*FIELDS, "order", "group")
