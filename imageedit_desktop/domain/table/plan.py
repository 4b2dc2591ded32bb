"""What of a table is ordered: which rows, what they cost together, and which ask for the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from imageedit_desktop.domain.ids import RowId
from imageedit_desktop.domain.money.price import FREE, MicroUsd
from imageedit_desktop.domain.table.checked import Checked

ORDERED_BEFORE = 0
"""In place of a row's number: the very same was ordered before."""

NOTHING_FAILED: Mapping[RowId, Collection[str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What would be ordered now.

    Attributes:
        going: the rows that are ordered, in their order, each with those of its requests that are.
        repeats: rows that ask for nothing but what an earlier one asks for, with its number, or `ORDERED_BEFORE`.
        unread: so many rows wait for their pictures.
        wrong: so many rows have problems.
        ordered: so many rows are ordered already.
        leaves_out_repeats: those rows are not ordered.
        requests, images, price: of all that go, together.
    """

    going: tuple[Checked, ...] = ()
    repeats: Mapping[RowId, int] = field(default_factory=dict)
    unread: int = 0
    wrong: int = 0
    ordered: int = 0
    leaves_out_repeats: bool = True
    requests: int = 0
    images: int = 0
    price: MicroUsd = FREE


def plan(
    rows: Sequence[Checked],
    *,
    ordered: Collection[RowId],
    failed: Mapping[RowId, Collection[str]] = NOTHING_FAILED,
    earlier: Collection[str],
    leaves_out_repeats: bool = True,
) -> Plan:
    """Look over a table.

    Args:
        rows: all of them.
        ordered: those that are ordered, and have pictures or may still get them.
        failed: keys of requests of theirs that came to nothing; they can be ordered again, the others not.
        earlier: keys of requests that were ordered before and have pictures or may still get them.
        leaves_out_repeats: order identical requests once.
    """
    open_rows = [left for one in rows if (left := _open(one, ordered, failed)) is not None]
    ready = [one for one in open_rows if one.is_ready]
    again = {key for one in ready if one.row.id in ordered for key in one.keys}
    taken = [(key, one.row.number) for one in reversed(rows) if one.row.id in ordered for key in one.keys]
    once, repeats = _once(ready, {key: number for key, number in taken if key not in again}, earlier)
    going = tuple(once if leaves_out_repeats else ready)
    return Plan(
        going=going,
        repeats=repeats,
        unread=sum(bool(one.unread) and not one.problems for one in open_rows),
        wrong=sum(bool(one.problems) for one in open_rows),
        ordered=len(rows) - len(open_rows),
        leaves_out_repeats=leaves_out_repeats,
        requests=sum(one.requests for one in going),
        images=sum(one.images for one in going),
        price=MicroUsd(sum(one.price for one in going)),
    )


def _open(one: Checked, ordered: Collection[RowId], failed: Mapping[RowId, Collection[str]]) -> Checked | None:
    """What of a row is not ordered yet; None where all is, or what is missing cannot be ordered from here."""
    if one.row.id not in ordered:
        return one
    again = failed.get(one.row.id, ())
    if not again or one.problems:
        return None
    left = one.with_only([key for key in one.keys if key in again])
    return left if left.keys or left.unread else None


def _once(
    ready: Sequence[Checked], first: dict[str, int], earlier: Collection[str]
) -> tuple[list[Checked], dict[RowId, int]]:
    """The rows with those requests that nothing before them asks for, and those of which none is left.

    Args:
        ready: the rows.
        first: the numbers of the rows that ask for something already, by its key; it grows.
        earlier: keys of requests that were ordered before.
    """
    going: list[Checked] = []
    repeats: dict[RowId, int] = {}
    for one in ready:
        new = [key for key in dict.fromkeys(one.keys) if key not in first and key not in earlier]
        if new:
            going.append(one.with_only(new))
        else:
            repeats[one.row.id] = next((first[key] for key in one.keys if key in first), ORDERED_BEFORE)
        for key in new:
            first[key] = one.row.number
    return going, repeats
