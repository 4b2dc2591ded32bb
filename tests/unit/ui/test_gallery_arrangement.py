"""Batches that come, go and are folded: the arrangement follows the answer step by step as if laid out anew."""

from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.ids import BatchId, picture_id
from imageedit_desktop.ui.features.gallery.arrangement import Arrangement
from imageedit_desktop.ui.features.gallery.layout.rows import Measures

SQUARE, WIDE = (1024 << 16) | 1024, (1280 << 16) | 720
MEASURES = Measures(width_px=1000, row_px=200)
counts = st.integers(0, 9)


def answer_of(batches, *, grouped=True):
    """`batches`: pairs of a batch's id and how many pictures it has."""
    answer = Answer(grouped=grouped)
    for number, (batch, count) in enumerate(batches):
        put(answer, number, batch, count)
    return answer


def put(answer, position, batch, count):
    """Returns the index of its first picture."""
    shape = SQUARE if batch % 2 else WIDE
    answer.insert_batch(position, BatchId(batch), shape)
    start = answer.span(position).start
    answer.insert(position, start, [picture_id(BatchId(batch), n) for n in range(1, count + 1)], shape)
    return start


def arranged(answer, folds=()):
    made = Arrangement(MEASURES)
    made.show(answer)
    for batch in folds:
        made.fold(BatchId(batch), folded=True)
    return made


def rows_of(arrangement):
    rows, row = [], arrangement.layout.row_at(0)
    while row is not None:
        rows.append(row)
        row = arrangement.layout.row_after(row)
    return rows


@given(st.lists(counts, max_size=12), st.data())
def test_it_follows_the_answer(sizes, data):
    answer = answer_of([(number + 1, count) for number, count in enumerate(sizes)])
    arrangement = arranged(answer)
    batches, folds, following = [number + 1 for number in range(len(sizes))], set(), 100
    for _ in range(data.draw(st.integers(1, 8))):
        act = data.draw(st.sampled_from(("come", "go", "grow", "shrink", "fold")))
        position = data.draw(st.integers(0, max(0, len(batches) - 1)))
        if act == "come":
            following += 1
            count = data.draw(counts)
            arrangement.insert(put(answer, position, following, count), count)
            batches.insert(position, following)
        elif batches and act == "fold":
            folds ^= {batches[position]}
            arrangement.fold(BatchId(batches[position]), folded=batches[position] in folds)
        elif batches and act == "grow":
            span, batch = answer.span(position), batches[position]
            answer.insert(position, span.stop, [picture_id(BatchId(batch), len(span) + 1)], answer.shapes[position])
            arrangement.insert(span.stop, 1)
        elif batches and act == "shrink" and answer.span(position):
            index = answer.span(position).start
            answer.remove(position, index, 1)
            arrangement.remove(index, 1)
        elif batches and act == "go":
            span = answer.span(position)
            if span:
                answer.remove(position, span.start, len(span))
            answer.remove_batch(position)
            arrangement.remove(span.start, len(span))
            folds.discard(batches.pop(position))
    anew = arranged(answer, folds)
    assert [row.boxes for row in rows_of(arrangement)] == [row.boxes for row in rows_of(anew)]
    assert [(row.section, row.first, row.end) for row in rows_of(arrangement)] == [
        (row.section, row.first, row.end) for row in rows_of(anew)
    ]


def test_what_comes_after_all_were_folded_is_seen():
    answer = answer_of([(1, 9), (2, 9)])
    arrangement = arranged(answer)
    arrangement.fold_all(folded=True)
    arrangement.insert(put(answer, 0, 3, 9), 9)
    assert [arrangement.is_folded(BatchId(batch)) for batch in (3, 1, 2)] == [False, True, True]
    assert len(arrangement.layout.row_of(0).boxes) > 1
    assert len(arrangement.layout.row_of(9).boxes) == 1


def test_folds_outlive_another_answer():
    arrangement = arranged(answer_of([(1, 9), (2, 9)]), folds=(2,))
    arrangement.show(answer_of([(2, 9)]))
    assert len(rows_of(arrangement)) == 1
    arrangement.show(answer_of([(2, 9)], grouped=False))
    assert arrangement.sections is None
    arrangement.show(answer_of([(2, 9), (1, 9)]))
    assert len(rows_of(arrangement)[0].boxes) == 1


def test_a_batch_takes_the_shape_of_its_first_picture():
    answer = answer_of([(1, 4)])
    arrangement = arranged(answer)
    answer.shapes[0] = WIDE
    arrangement.reshape(BatchId(1))
    box = arrangement.layout.box_of(0)
    assert box.width / box.height > 1.7
