"""A result whose source was adjusted is held against what was sent of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from gui.comparing.conftest import BACKSLASH, CONTROL, Room, Tell, apart
from support.edited_library import WIDE, Edit, add_batch, cut, keep_source, original
from support.window import until

from imageedit_desktop.domain.adjustment import Adjustment, Crop
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.source_comparison import Part, centred_part
from imageedit_desktop.store.library import Library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

WHOLE = (1280, 720)
UPSIDE_DOWN = Adjustment(quarter_turns=2)
AS_WIDE = Adjustment(
    crop=Crop(
        left_ppm=round(WIDE.left * 1e6),
        top_ppm=round(WIDE.top * 1e6),
        width_ppm=round(WIDE.width * 1e6),
        height_ppm=round(WIDE.height * 1e6),
    )
)


def test_what_was_sent_upside_down_is_shown_so(tell: Tell) -> None:
    def fill(library: Library) -> None:
        whole = Part(left=0, top=0, width=1, height=1)
        turned = replace(keep_source(library), adjustment=UPSIDE_DOWN)
        add_batch(library, 1, turned, [Edit(part=whole, size=WHOLE, patch=1.0)])

    async def story(room: Room) -> None:
        room.enter()
        middle = centred_part(size(*original().size), size(*WHOLE))
        upside_down = cut(original().rotate(180), middle, WHOLE)
        room.down()
        await until("the source", lambda: apart(room.seen(), upside_down) < 8)
        room.up()

    tell(fill, story)


def test_a_result_covers_the_part_that_was_cut_out(tell: Tell) -> None:
    def fill(library: Library) -> None:
        part = replace(keep_source(library), adjustment=AS_WIDE)
        add_batch(library, 1, part, [Edit(part=WIDE, size=WHOLE, patch=0.2, recoloured=False)])

    async def story(room: Room) -> None:
        await room.open()
        room.down()
        await until("the source", lambda: apart(room.seen(), cut(original(), WIDE, WHOLE)) < 8)
        room.up()
        room.key(BACKSLASH, CONTROL)
        await until("the share", lambda: room.pill().endswith("of the picture changed"))
        assert 15 < int(room.pill().split()[0]) < 25

    tell(fill, story)
