"""Where pictures are: whatever the batches, the shapes and the width, places and indexes agree."""

from array import array
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.ui.features.gallery.layout.justified import JustifiedRows
from imageedit_desktop.ui.features.gallery.layout.rows import Box, Measures, aspect_of
from imageedit_desktop.ui.features.gallery.layout.sections import Sections

SQUARE, WIDE, TALL = (1024 << 16) | 1024, (1280 << 16) | 720, (720 << 16) | 1280

measured = st.builds(Measures, width_px=st.integers(60, 3000), row_px=st.integers(64, 400), header_px=st.just(36))
shapes = st.builds(lambda width, height: (width << 16) | height, st.integers(1, 4096), st.integers(1, 4096))
usual_shapes = st.sampled_from((SQUARE, WIDE, TALL)) | shapes
batches = st.lists(st.tuples(st.integers(0, 12), usual_shapes), max_size=40)
pictures = st.lists(usual_shapes, max_size=1500)


def sections(measures, rows):
    made = Sections(measures)
    made.show([count for count, _shape in rows], [shape for _count, shape in rows])
    return made


def justified(measures, rows):
    made = JustifiedRows(measures)
    made.show(array("I", rows))
    return made


def every_row(layout):
    """From the top, by going down."""
    row = layout.row_at(0)
    while row is not None:
        yield row
        row = layout.row_after(row)


def settled(layout):
    while layout.settle():
        pass
    return layout


def check(layout, width_px):
    """Rows follow on each other without meeting, cells too, and every way to a picture leads to the same place."""
    rows = list(every_row(layout))
    assert [row.first for row in rows] == [0, *(row.end for row in rows)][: len(rows)]
    assert (rows[-1].end if rows else 0) == layout.total
    for above, below in pairwise(rows):
        assert above.bottom <= below.top
        assert layout.row_before(below) == above
    for row in rows:
        assert row.bottom <= layout.height_px
        assert layout.row_at(row.top) == row == layout.row_at(row.bottom - 1)
        for left, right in pairwise(row.boxes):
            assert left.right < right.x
        for number, box in enumerate(row.boxes):
            assert 0 <= box.x < box.right <= max(width_px, len(row.boxes) * 7)
            assert (box.y, box.height) == (row.top, row.height)
            assert layout.box_of(row.first + number) == box
            assert layout.index_at(box.x, box.y) == row.first + number
            assert layout.index_at(box.right - 1, box.bottom - 1) == row.first + number
    return rows


@given(measured, batches)
def test_places_and_indexes_agree_in_batches(measures, rows):
    layout = sections(measures, rows)
    found = check(layout, measures.width_px)
    firsts = list(accumulate((count for count, _shape in rows), initial=0))
    for number, (count, _shape) in enumerate(rows):
        section = layout.section(number)
        assert (section.first, section.pictures) == (firsts[number], count)
        assert layout.section_at(section.top) == section == layout.section_at(section.top + section.height - 1)
        assert all(layout.section_of(index) == section for index in range(section.first, section.first + count))
        assert next(row for row in found if row.section == number).first == section.first
    assert layout.height_px == sum(layout.section(number).height for number in range(len(rows)))


@given(measured, pictures)
def test_places_and_indexes_agree_in_rows(measures, rows):
    layout = settled(justified(measures, rows))
    check(layout, measures.width_px)


@given(measured, batches)
def test_full_rows_fill_the_width_and_cells_of_a_batch_are_equal(measures, rows):
    layout = sections(measures, rows)
    for number, (_count, shape) in enumerate(rows):
        mine = [row for row in every_row(layout) if row.section == number and row.boxes]
        for row in mine[:-1]:
            assert (row.boxes[0].x, row.boxes[-1].right) == (0, measures.width_px)
        boxes = [box for row in mine for box in row.boxes]
        assert len({box.height for box in boxes}) <= 1
        widths = [box.width for box in boxes]
        assert not widths or max(widths) - min(widths) <= 1
        if widths and min(widths) > 20 and boxes[0].height > 20:
            assert widths[0] / boxes[0].height == pytest.approx(aspect_of(shape), rel=0.12)


@given(measured, pictures)
def test_justified_rows_fill_the_width_but_for_the_last(measures, rows):
    layout = settled(justified(measures, rows))
    for row in list(every_row(layout))[:-1]:
        if len(row.boxes) * 8 < measures.width_px:
            assert row.boxes[0].x == 0
            assert row.boxes[-1].right == measures.width_px


@given(
    st.integers(600, 3000),
    st.integers(96, 360),
    st.lists(st.sampled_from((SQUARE, WIDE, TALL)), min_size=1, max_size=1500),
)
def test_rows_come_near_to_the_height_that_is_wished_for(width_px, row_px, rows):
    if width_px < 4 * row_px:
        width_px = 4 * row_px
    layout = settled(justified(Measures(width_px=width_px, row_px=row_px), rows))
    for row in list(every_row(layout))[:-1]:
        assert 0.6 < row.height / row_px < 1.7


@given(measured, batches, st.data())
def test_batches_come_go_change_and_fold_as_if_laid_out_anew(measures, rows, data):
    layout, rows, folded = sections(measures, rows), list(rows), [False] * len(rows)
    for _ in range(data.draw(st.integers(1, 8))):
        act = data.draw(st.sampled_from(("insert", "remove", "change", "fold", "fold all", "measure")))
        number = data.draw(st.integers(0, max(0, len(rows) - 1)))
        if act == "insert":
            batch = data.draw(st.tuples(st.integers(0, 12), usual_shapes))
            layout.insert(number, *batch)
            rows.insert(number, batch)
            folded.insert(number, False)
        elif act == "fold all":
            folded = [data.draw(st.booleans())] * len(rows)
            layout.fold_all(folded=bool(folded and folded[0]))
        elif act == "measure":
            measures = data.draw(measured)
            layout.measure(measures)
        elif rows and act == "remove":
            layout.remove(number)
            del rows[number], folded[number]
        elif rows and act == "change":
            rows[number] = data.draw(st.tuples(st.integers(0, 12), usual_shapes))
            layout.change(number, pictures=rows[number][0], shape=rows[number][1])
        elif rows:
            folded[number] = not folded[number]
            layout.change(number, folded=folded[number])
    anew = sections(measures, rows)
    for number, fold in enumerate(folded):
        anew.change(number, folded=fold)
    assert layout.height_px == anew.height_px
    assert list(every_row(layout)) == list(every_row(anew))
    check(layout, measures.width_px)


@given(measured, st.lists(usual_shapes, max_size=1300), st.data())
def test_pictures_come_and_go_in_rows_in_order(measures, rows, data):
    layout = justified(measures, rows)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(rows)))
        if data.draw(st.booleans()):
            more = data.draw(st.lists(usual_shapes, min_size=1, max_size=9))
            layout.insert(at, array("I", more))
            rows = rows[:at] + more + rows[at:]
        else:
            count = data.draw(st.integers(0, len(rows) - at))
            layout.remove(at, count)
            rows = rows[:at] + rows[at + count :]
    assert layout.total == len(rows)
    found = check(settled(layout), measures.width_px)
    seen = [box.width / box.height for row in found for box in row.boxes]
    for ratio, shape in zip(seen, rows, strict=True):
        if 0.3 < ratio < 3 and measures.row_px > 90 and measures.width_px > 900:
            assert ratio == pytest.approx(aspect_of(shape), rel=0.1)


@given(measured, batches, st.tuples(*[st.integers(-50, 3000)] * 4))
def test_a_band_touches_what_it_meets_and_nothing_else(measures, rows, corners):
    layout = sections(measures, rows)
    band = Box(corners[0], corners[1], max(1, corners[2]), max(1, corners[3]))
    touched = {index for part in layout.within(band) for index in part}
    for row in every_row(layout):
        for number, box in enumerate(row.boxes):
            meets = box.x < band.right and band.x < box.right and box.y < band.bottom and band.y < box.bottom
            assert (row.first + number in touched) == meets
    parts = layout.within(band)
    assert all(before.stop < after.start for before, after in pairwise(parts))


@given(measured, batches, st.integers(0, 5000))
def test_the_header_that_is_held_belongs_to_what_is_seen_and_never_covers_the_next(measures, rows, y):
    layout = sections(measures, rows)
    held = layout.sticky(y)
    if held is None:
        return
    section, top = held
    assert section.top < y
    assert section.top <= top <= y
    assert top + measures.header_px <= section.top + section.height


def test_a_folded_batch_is_one_cell_that_stands_for_all():
    layout = sections(Measures(width_px=1000, row_px=200), [(2, SQUARE), (9, SQUARE), (3, SQUARE)])
    layout.change(1, folded=True)
    cover = layout.row_of(2)
    assert (cover.first, cover.end, len(cover.boxes)) == (2, 11, 1)
    assert layout.row_of(7) == cover
    assert layout.row_after(cover).first == 11
    assert layout.row_before(layout.row_of(11)) == cover
    assert layout.within(cover.boxes[0]) == [range(2, 11)]


@given(measured, st.lists(usual_shapes, min_size=1, max_size=20))
def test_folded_batches_are_equally_high_and_their_pictures_lie_in_one_column(measures, shapes):
    layout = sections(measures, [(3, shape) for shape in shapes])
    layout.fold_all(folded=True)
    room = range(measures.cover_left_px, measures.cover_left_px + measures.cover_width_px)
    for number in range(layout.sections):
        section, (box,) = layout.section(number), layout.row_of(3 * number).boxes
        assert section.header_height == measures.cover_height_px == section.height - measures.below_px
        assert section.top <= box.y
        assert box.bottom <= section.top + section.header_height
        assert room.start <= box.x < box.right <= room.stop
        assert abs((box.x - room.start) - (room.stop - box.right)) <= 2, "it is in the middle"
        assert layout.sticky(section.top + 1) is None, "no line of its own that could be held"


def test_a_batch_without_pictures_is_a_slim_row_of_its_own():
    measures = Measures(width_px=1000, row_px=200)
    layout = sections(measures, [(2, SQUARE), (0, SQUARE), (3, SQUARE)])
    slim = layout.row_after(layout.row_of(1))
    assert (slim.section, slim.boxes, slim.height) == (1, (), measures.slim_px)
    assert layout.row_after(slim).first == 2
    assert layout.index_at(10, slim.top + 5) is None
    assert layout.section_of(2).number == 2


def test_a_page_goes_on_even_where_a_row_is_higher_than_the_window():
    layout = sections(Measures(width_px=500, row_px=400), [(1, TALL), (1, TALL), (1, TALL)])
    first = layout.row_of(0)
    second = layout.page_from(first, 10)
    assert second.first == 1
    assert layout.page_from(second, -10) == first
    assert layout.page_from(first, -10) == first


def test_estimates_of_rows_are_near_the_truth():
    rows = [(SQUARE, WIDE, TALL, WIDE)[number * 7 % 4] for number in range(20_000)]
    layout = justified(Measures(width_px=1000, row_px=200), rows)
    estimate = layout.height_px
    assert estimate == pytest.approx(settled(layout).height_px, rel=0.03)


def test_a_folded_batch_shows_its_cover_wherever_that_is():
    rows = [(5, SQUARE), (3, WIDE), (1, TALL)]
    made = Sections(Measures(width_px=800, row_px=100), lambda number: [3, 1, 0][number])
    made.show([count for count, _shape in rows], [shape for _count, shape in rows])
    unfolded = list(every_row(made))
    assert [index for row in unfolded for index in row.indexes] == list(range(9))
    made.fold_all(folded=True)
    folded = list(every_row(made))
    assert [list(row.indexes) for row in folded] == [[3], [6], [8]]
    assert [(row.first, row.end) for row in folded] == [(0, 5), (5, 8), (8, 9)]
    box = folded[0].boxes[0]
    assert made.index_at(box.x + 1, box.y + 1) == 3
    assert folded[0].nearest(0.0) == 3
    assert [made.row_of(index) for index in range(5)] == [folded[0]] * 5
    assert made.within(box) == [range(5)], "a band takes all that is folded together"
