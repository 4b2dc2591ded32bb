"""One line of text as a query, and back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.query import (
    EVERYTHING,
    FIELDS,
    TERMS_MAX,
    Comparison,
    Condition,
    Cost,
    Days,
    Grouping,
    Order,
    Percent,
    Query,
    Ratio,
    Value,
    Word,
    offers,
    parse,
    written,
)


def only(field: str, value: Value, sign: str = "=", *, negated: bool = False) -> Query:
    """The query with one condition."""
    any_of = (Comparison(sign=sign, value=value),)
    return Query(conditions=(Condition(field=field, any_of=any_of, negated=negated),))


@pytest.mark.parametrize(
    ("line", "query"),
    [
        ("", EVERYTHING),
        ("  ", EVERYTHING),
        ('fox "soft light"', Query(words=(Word(text="fox"), Word(text="soft light")))),
        (
            '-snow -"bright sun"',
            Query(words=(Word(text="snow", negated=True), Word(text="bright sun", negated=True))),
        ),
        ('say """hi""', Query(words=(Word(text="say"), Word(text='"hi"')))),
        ('"not closed', Query(words=(Word(text="not closed"),))),
        ('"" -""', EVERYTHING),
        (
            '- 5" 3:2 http://x',
            Query(words=(Word(text="-"), Word(text='5"'), Word(text="3:2")), not_understood=("http://x",)),
        ),
        ("size:>=2048", only("size", 2048, ">=")),
        ("size:1024x768", only("size", size(1024, 768))),
        ("aspect:Portrait", only("aspect", "portrait")),
        ("aspect:9:16", only("aspect", Ratio(width=9, height=16))),
        ("date:2026-11", only("date", Days(year=2026, month=11))),
        ("date:<2026", only("date", Days(year=2026), "<")),
        ("-before:2026-1-2", only("before", Days(year=2026, month=1, day=2), negated=True)),
        ("seed:-7", only("seed", -7)),
        ("seed:9223372036854775807", only("seed", 2**63 - 1)),
        ("seed:-9223372036854775808", only("seed", -(2**63))),
        ("size:123456", only("size", 123_456)),
        (
            "date:1980 date:2999",
            Query(
                conditions=(*only("date", Days(year=1980)).conditions, *only("date", Days(year=2999)).conditions)
            ),
        ),
        ("IMAGES:>1", only("images", 1, ">")),
        ("is:rehearsal", only("is", "rehearsal")),
        ("nsfw:yes", only("nsfw", "yes")),
        ("changed:>30%", only("changed", Percent(percent=30), ">")),
        ("changed:<=5", only("changed", Percent(percent=5), "<=")),
        ("Changed:100%", only("changed", Percent(percent=100))),
        ("-changed:None", only("changed", "none", negated=True)),
        ("changed:unknown", only("changed", "unknown")),
        ("format:PNG", only("format", "png")),
        ("order:oldest group:flat", Query(order=Order.OLDEST, grouping=Grouping.FLAT)),
        ("order:oldest order:newest", EVERYTHING),
    ],
)
def test_a_line_is_understood(line, query):
    assert parse(line) == query


def test_one_of_several_values_must_hold():
    (condition,) = parse("state:failed,running").conditions
    assert [one.value for one in condition.any_of] == ["failed", "running"]


STRANGE = (
    "size:big size: size:12345678 aspect:0:1 aspect:tall date:2026-13 date:2026-02-30 date:0001 date:2026-00 "
    "state:failed, state:>done seed:9223372036854775808 seed:-9223372036854775809 date:1979 date:3000 seed:٣ "
    "order:price -order:oldest group: colour:red is:real "
    "nsfw:maybe format:j/g before:>2026 "
    "changed:101% changed:30.5% changed:much changed:% changed:-3% changed:>none changed:<unknown"
)


@pytest.mark.parametrize("part", STRANGE.split())
def test_what_is_not_understood_is_told_and_chooses_nothing(part):
    assert parse(f"fox {part} snow") == Query(words=(Word(text="fox"), Word(text="snow")), not_understood=(part,))


def test_a_line_without_end_is_read_as_far_as_it_may_be():
    found = parse("size:big " + "x " * (TERMS_MAX + 5))
    assert parse(written(found)) == found
    assert (len(found.words), len(found.not_understood)) == (TERMS_MAX, 6)


def test_many_values_are_many_terms():
    line = "seed:" + ",".join(map(str, range(TERMS_MAX + 1)))
    assert parse(line) == Query(not_understood=(line,))
    assert parse(line.rpartition(",")[0]).conditions


def test_what_no_prompt_can_hold_is_not_looked_for():
    assert parse("x" * 1501) == Query(not_understood=("x" * 1501,))
    assert parse("fox\ud800").words == (Word(text="fox\ufffd"),)


def test_a_few_words_are_conditions_and_in_quotes_they_are_words():
    query = parse('pick -rejected failed "pick" Deferred')
    assert query.conditions == (
        Condition(field="verdict", any_of=(Comparison(value="pick"),)),
        Condition(field="verdict", any_of=(Comparison(value="rejected"),), negated=True),
        Condition(field="state", any_of=(Comparison(value="failed"),)),
        Condition(field="verdict", any_of=(Comparison(value="deferred"),)),
    )
    assert query.words == (Word(text="pick"),)
    assert written(query) == '"pick" pick -rejected failed deferred'


def test_a_tag_may_hold_spaces_commas_and_quotes():
    query = parse('tag:"wet hair",sea,"a ""big"", red one" fox')
    assert [one.value for one in query.conditions[0].any_of] == ["wet hair", "sea", 'a "big", red one']
    assert [word.text for word in query.words] == ["fox"]
    assert parse(written(query)) == query


@pytest.mark.parametrize("line", ["rating:6", "rating:x", "label:pink", "verdict:maybe", "tag:"])
def test_what_no_verdict_can_be_is_not_understood(line):
    assert parse(line).not_understood == (line,)


@pytest.mark.parametrize("reference", ["0123456789abcdef" * 2 + "-9", "ABCDEF01", "0" * 64])
def test_a_picture_can_be_named_that_all_are_held_against(reference):
    query = parse(f"fox like:{reference} group:alike")
    assert query.reference == reference.lower()
    assert query.goes_by_looks
    assert parse(written(query)) == query
    plain = query.without_reference()
    assert plain == parse("fox group:alike")
    assert plain.goes_by_looks
    assert not parse("fox group:flat").goes_by_looks
    assert plain.held_against("abcdef99") == query.held_against("abcdef99")
    assert written(parse("fox").held_against("abcdef99")) == "fox like:abcdef99"


@pytest.mark.parametrize(
    "part", ["like:fox", "like:abc", "-like:abcdef01", "like:abcdef01,abcdef02", "like:" + "0" * 65, "like:"]
)
def test_what_names_no_picture_or_several_is_not_understood(part):
    assert parse(part).not_understood == (part,)
    assert parse(f"like:abcdef01 {part}").reference == "abcdef01"


def test_only_one_picture_can_be_named():
    query = parse("like:abcdef01 like:abcdef02")
    assert query.reference == "abcdef01"
    assert query.not_understood == ("like:abcdef02",)


TEXTS = st.sampled_from(["pick", "Failed", "deferred"]) | st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from('"-:<=, '), min_size=1, max_size=12
)
VALUES = {
    "size": st.integers(0, 999_999) | st.builds(size, st.integers(0, 9999), st.integers(0, 9999)),
    "aspect": st.sampled_from(["portrait", "square"])
    | st.builds(Ratio, width=st.integers(1, 99), height=st.integers(1, 99)),
    "format": st.sampled_from(["jpeg", "png"]),
    "state": st.sampled_from(["failed", "running", "lost"]),
    "is": st.just("rehearsal"),
    "nsfw": st.sampled_from(["yes", "no"]),
    "verdict": st.sampled_from(["pick", "rejected", "undecided", "deferred"]),
    "rating": st.integers(0, 5),
    "label": st.sampled_from(["none", "red", "purple"]),
    "tag": TEXTS.filter(str.strip),
    "source": TEXTS.filter(str.strip),
    "portrait": TEXTS.filter(str.strip),
    "character": TEXTS.filter(str.strip),
    "table": TEXTS.filter(str.strip),
    "cost": st.builds(Cost, micro_usd=st.integers(0, 10**12 - 1)),
    "changed": st.builds(Percent, percent=st.integers(0, 100)) | st.sampled_from(["none", "unknown"]),
    **dict.fromkeys(["seed", "images"], st.integers(-(2**63), 2**63 - 1)),
    **dict.fromkeys(
        ["date", "before", "after"],
        st.dates(date(1980, 1, 1), date(2999, 12, 31)).flatmap(
            lambda day: st.sampled_from(
                [
                    Days(year=day.year),
                    Days(year=day.year, month=day.month),
                    Days(year=day.year, month=day.month, day=day.day),
                ]
            )
        ),
    ),
}


@st.composite
def conditions(draw):
    field = draw(st.sampled_from(sorted(FIELDS.keys() - {"like"})))  # there is one at most
    signs = st.sampled_from(["=", "<", "<=", ">", ">="]) if FIELDS[field].compared else st.just("=")
    one = st.builds(Comparison, sign=signs, value=VALUES[field])
    said = one.filter(
        lambda told: told.sign == "=" or not isinstance(told.value, str)
    )  # no word is less than another
    any_of = st.lists(said, min_size=1, max_size=3)
    return Condition(field=field, any_of=tuple(draw(any_of)), negated=draw(st.booleans()))


QUERIES = st.builds(
    Query,
    words=st.lists(st.builds(Word, text=TEXTS.filter(str.strip), negated=st.booleans()), max_size=4).map(tuple),
    conditions=st.lists(conditions(), max_size=4).map(tuple),
    order=st.sampled_from(Order),
    grouping=st.sampled_from(Grouping),
)


@given(QUERIES)
def test_every_query_can_be_written_and_read_again(query):
    assert parse(written(query)) == query


@given(
    st.lists(
        TEXTS
        | st.sampled_from(
            ["size:", "order:x", "-is:rehearsal", "pick", "-failed", 'tag:"a', '"', '-"', "date:2026-11"]
        )
    ).map(" ".join)
)
def test_every_line_is_read_and_its_canonical_form_means_the_same(line):
    query = parse(line)
    assert parse(written(query)) == query
    assert written(parse(written(query))) == written(query)


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("", ()),
        ("fox st", ("state:",)),
        ("-ns", ("-nsfw:",)),
        ("state:f", ("state:failed",)),
        ("state:failed,run", ("state:failed,running",)),
        ("order:", ("order:newest", "order:oldest")),
        ("group:flat", ()),
        ("colour:r", ()),
    ],
)
def test_what_may_follow_is_offered(line, offered):
    assert offers(line) == offered


@pytest.mark.parametrize(
    ("days", "first", "end"),
    [
        (Days(year=2026), date(2026, 1, 1), date(2027, 1, 1)),
        (Days(year=2026, month=12), date(2026, 12, 1), date(2027, 1, 1)),
        (Days(year=2028, month=2), date(2028, 2, 1), date(2028, 3, 1)),
        (Days(year=2028, month=2, day=29), date(2028, 2, 29), date(2028, 3, 1)),
    ],
)
def test_a_span_of_the_calendar_ends_where_the_next_one_begins(days, first, end):
    assert (days.first, days.end) == (first, end)


@pytest.mark.parametrize("field", sorted(FIELDS))
def test_all_that_is_offered_is_understood(field):
    for value in FIELDS[field].offered:
        assert parse(f"{field}:{value}").conditions


def test_a_share_is_written_with_its_sign_and_offered():
    assert written(parse("changed:<=5 changed:>30%,none")) == "changed:<=5% changed:>30%,none"
    assert offers("fox chan") == ("changed:",)
    assert offers("fox changed:>") == ("changed:>30%",)
    assert offers("-changed:>30%,u") == ("-changed:>30%,unknown",)
