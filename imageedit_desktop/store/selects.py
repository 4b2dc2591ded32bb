"""The statements that answer one query.

Of each batch they give its id, a mask whose bit n stands for picture n (bit 0: there are some above 62), and the
size of its pictures in one number.
"""

from __future__ import annotations

from imageedit_desktop.domain.ids import NUMBER_BITS, NUMBER_MAX
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.likeness import LOOK_VERSION
from imageedit_desktop.domain.query import Grouping, Order, Query
from imageedit_desktop.domain.verdict import STARS_MAX
from imageedit_desktop.store import conditions

PLACES_MAX = 60
"""Places are held for no more pictures of one job: a mask has 63 bits, and the service takes orders of nine."""


class Select:
    """The statements of one query.

    Attributes:
        is_grouped: whether it is shown in batches.
        values: what stands for the question marks of `every`, and of `named` and `following` but for the first.
        takes_empty: whether batches without pictures are taken.
        every: all that may be taken, as one text in hexadecimal digits, for SQLite joins nothing but text: three
            numbers of 64 bits each. Those without pictures are still among them.
        named: what is taken of jobs, whose ids come first, as JSON.
        following: the next batch after one, whose id comes first.
        above: the numbers above 62 of a batch; its id, then `values_of_pictures`.
        left_out: how many sensitive pictures would be taken, were they not left out.
        unmeasured: how many of the pictures that are taken are yet to be held against their sources; those that
            do not count come first, as JSON.
        values_of_pictures: those values that speak of pictures.
    """

    def __init__(self, query: Query) -> None:
        self.is_grouped = query.grouping is Grouping.BATCHES
        of_batches, of_pictures = conditions.of_batches(query), conditions.of_pictures(query)
        self.values_of_pictures = of_pictures.values if of_pictures else ()
        self.values = (*self.values_of_pictures, *of_batches.values)
        self.takes_empty = self.is_grouped and of_pictures is None
        shown, of_each = conditions.of_pictures_shown(query), of_pictures.sql if of_pictures else "1"
        seen = f"{shown} AND ({of_each})" + (f" AND {_NOT_SENSITIVE}" if query.leaves_out_sensitive else "")
        blank = "1" if of_pictures else _not_blank(query, takes_empty=self.takes_empty)
        wanted = f"{of_batches.sql} AND {blank}"
        some = "1" if self.takes_empty else "mask <> 0"
        order, after = _ORDERS[query.order]
        taken = _TAKEN.format(*_masked(query, of_each, seen), wanted)
        any_taken = _TAKEN.format("1", "", f"{_HAS.format(seen)} AND {wanted}") if of_pictures else taken
        self.every = _EVERY.format(taken, order)
        self.named = _NAMED.format(_TAKEN.format(*_masked(query, of_each, seen, _IS_NAMED), wanted), some)
        self.following = _FOLLOWING.format(any_taken, after, order, some)
        self.above = _ABOVE.format(seen)
        self.left_out = _COUNT.format(f"{shown} AND {conditions.SENSITIVE} AND ({of_each})", of_batches.sql)
        self.unmeasured = _COUNT.format(
            f"{conditions.NOT_MEASURED} AND {seen}", f"{conditions.WITH_SOURCE} AND {of_batches.sql}"
        )


def _masked(query: Query, of_each: str, seen: str, among: str = "1") -> tuple[str, str]:
    """The mask of the pictures that are taken of a batch, and what is joined for it.

    Args:
        query: what is asked.
        of_each: what it asks of each picture.
        seen: the same, with all else that must hold of a picture that is taken.
        among: which pictures are looked at; the masks of other batches may be anything.
    """
    hides, shown = query.leaves_out_sensitive, conditions.of_pictures_shown(query)
    if conditions.of_pictures(query) is None:
        return _SAVED_OR_ON_THEIR_WAY.format(_saved(query)), _SENSITIVE.format(among) if hides else ""
    if shown == conditions.SAVED and conditions.usually_hold(query):
        sensitive = f" OR {conditions.SENSITIVE}" if hides else ""
        return _NOT_OUTSIDE, _OUTSIDE.format(f"{shown} AND (({of_each}) IS NOT TRUE{sensitive})", among)
    return "told.mask", _TOLD.format(seen, among)


RANK = f"((1 - pick) * {STARS_MAX + 1} + {STARS_MAX} - stars)"
"""As `domain.stacks.rank` has it."""


def each_picture(query: Query) -> conditions.Term:
    """The statement that gives all pictures on disk that a query takes, in its order, a text like `Select.every`.

    Four numbers of each: its `PictureId`, its row among the looks (see `store.search.LookedAt`), its rank (see
    `domain.stacks.rank`), and its shape.
    """
    of_batches, of_pictures = conditions.of_batches(query), conditions.of_pictures(query) or conditions.TRUE
    order, _ = _ORDERS[query.order]
    seen = f"({of_pictures.sql}) AND {_NOT_SENSITIVE}" if query.leaves_out_sensitive else of_pictures.sql
    sql = _EACH_PICTURE.format(of_batches.sql, conditions.of_pictures_shown(query), seen, order)
    return conditions.Term(sql, (*of_batches.values, LOOK_VERSION, *of_pictures.values))


ACTIVE = conditions.in_states(frozenset(state for state in JobState if state.is_active))
"""The batches of all jobs that are under way."""

_SHOWN_BLANK = conditions.in_states(
    frozenset(state for state in JobState if state.is_active or state in {JobState.FAILED, JobState.UNKNOWN})
)
"""Of other jobs without pictures there is nothing to show, or not yet."""


def _saved(query: Query) -> str:
    """The mask of the pictures on the disk that may be seen."""
    return _SEEN if query.leaves_out_sensitive else "saved"


def _not_blank(query: Query, *, takes_empty: bool) -> str:
    """That there is something to show of a batch; where the query asks for states, that is the batch itself."""
    shown = f"{_saved(query)} <> 0 OR batch_id IN ({_SHOWN_BLANK if takes_empty else ACTIVE})"
    asks = takes_empty and conditions.asks_for_states(query)
    return f"(saved = 0 OR {shown})" if asks else f"({shown})"


_TAKEN = """
SELECT batch_id, {} AS mask, width_px << 16 | height_px AS shape, saved | binned AS came FROM batches {} WHERE {}
"""

_EVERY = """
SELECT group_concat(printf('%016x%016x%016x', batch_id, mask, shape), '') FROM ({} ORDER BY {})
"""

_EACH_PICTURE = f"""
SELECT group_concat(printf('%016x%016x%016x%016x', picture, look, rank, shape), '') FROM (
    SELECT batch_id << {NUMBER_BITS} | number AS picture, coalesce(iif(look = x'', -1, look_id), 0) AS look,
        {RANK} AS rank,
        coalesce(min(65535, results.width_px) << 16 | min(65535, results.height_px), shape) AS shape
    FROM (
        SELECT batch_id, created_ms, width_px << 16 | height_px AS shape FROM batches
        WHERE saved | binned <> 0 AND {{}}
    ) AS taken CROSS JOIN results USING (batch_id)
    LEFT JOIN looks ON looks.sha256 = results.sha256 AND version = ?
    WHERE {{}} AND number <= {NUMBER_MAX} AND {{}}
    ORDER BY {{}}, number
)
"""  # noqa: S608 - our own words

_NAMED = """
WITH named AS MATERIALIZED (SELECT batch_id FROM batches WHERE job_id IN (SELECT value FROM json_each(?)))
SELECT * FROM ({} AND batch_id IN named) WHERE {}
"""

_IS_NAMED = "results.batch_id IN named"

_FOLLOWING = """
WITH one AS MATERIALIZED (SELECT batch_id, created_ms FROM batches WHERE batch_id = ?)
SELECT batch_id FROM ({} AND {} ORDER BY {}) WHERE {} LIMIT 1
"""

_HAS = "EXISTS (SELECT 1 FROM results WHERE results.batch_id = batches.batch_id AND {})"

_ABOVE = """
SELECT number FROM results
WHERE batch_id = ? AND number BETWEEN 63 AND 4095 AND {}
ORDER BY number
"""

_SAVED_OR_ON_THEIR_WAY = f"""(
    {{}} | CASE WHEN batch_id >= (SELECT min(batch_id) FROM ({ACTIVE})) AND batch_id IN ({ACTIVE})
        THEN ((2 << max(0, min(images, {PLACES_MAX}))) - 2) & ~((saved | binned) & -2) ELSE 0 END
)"""  # noqa: S608 - our own words
"""The first comparison is there for the time that it saves: what is under way is among the newest."""

_NOT_SENSITIVE = f"({conditions.SENSITIVE}) IS NOT TRUE"

_SEEN = "(saved & ~coalesce(sensitive.mask, 0))"

_SENSITIVE = f"""
LEFT JOIN (
    SELECT batch_id, sum(1 << number) AS mask
    FROM results WHERE {conditions.SAVED} AND {conditions.SENSITIVE} AND number < 63 AND {{}} GROUP BY batch_id
) AS sensitive USING (batch_id)
"""  # noqa: S608 - our own words

_COUNT = """
SELECT coalesce(sum(pictures), 0) FROM batches JOIN (
    SELECT batch_id, count(*) AS pictures FROM results WHERE {} GROUP BY batch_id
) USING (batch_id) WHERE {}
"""

_TOLD = """
JOIN (
    SELECT batch_id, sum(CASE WHEN number < 63 THEN 1 << number ELSE 0 END) | (max(number) > 62) AS mask
    FROM results WHERE {} AND {} GROUP BY batch_id
) AS told USING (batch_id)
"""

_OUTSIDE = """
LEFT JOIN (
    SELECT batch_id, sum(1 << number) AS mask FROM results WHERE {} AND {} AND number < 63 GROUP BY batch_id
) AS outside USING (batch_id)
"""

_NOT_OUTSIDE = "(saved & ~coalesce(outside.mask, 0))"
"""Its bit 0 says that there are some above 62 on the disk, of which perhaps none is taken."""

_NEWEST = """
created_ms <= (SELECT created_ms FROM one)
    AND (created_ms < (SELECT created_ms FROM one) OR batch_id > (SELECT batch_id FROM one))
"""

_OLDEST = """
created_ms >= (SELECT created_ms FROM one)
    AND (created_ms > (SELECT created_ms FROM one) OR batch_id < (SELECT batch_id FROM one))
"""

_ORDERS = {
    Order.NEWEST: ("created_ms DESC, batch_id", _NEWEST),
    Order.OLDEST: ("created_ms, batch_id DESC", _OLDEST),
}
"""How batches are ordered, both by the index batches_newest, and what comes after one of them."""
