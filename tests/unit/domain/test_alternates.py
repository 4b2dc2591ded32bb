"""One prompt stands for several: as many as its choices multiply to, and nothing else is changed."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.prompts.alternates import EXPANSIONS_MAX, NAME, expand, literal

COLOURS = {"colours": ("red", "blue"), "one line": ("a {tall|short} man",), "round": ("{round}", "{colours}")}


@pytest.mark.parametrize(
    ("typed", "prompts"),
    [
        ("a red coat", ["a red coat"]),
        ("a {red|blue} coat", ["a red coat", "a blue coat"]),
        ("{a|b} {1|2|3}", ["a 1", "a 2", "a 3", "b 1", "b 2", "b 3"]),
        ("a {|very }big dog", ["a big dog", "a very big dog"]),
        ("{red|{dark|light} blue}", ["red", "dark blue", "light blue"]),
        ("{a|b{|{c|d}}}", ["a", "b", "bc", "bd"]),
        ("{a|a|b}", ["a", "b"]),
        ("{b|a| b}", ["b", "a"]),
        (r"a \{red\|blue\} coat", ["a {red|blue} coat"]),
        (r"{a\|b|c}", ["a|b", "c"]),
        ("this | that", ["this | that"]),
        ('{ "style": "neon", "tags": {} }', ['{ "style": "neon", "tags": {} }']),
        ('{ "colour": "{red|blue}" }', ['{ "colour": "red" }', '{ "colour": "blue" }']),
        (r"C:\pictures\new", [r"C:\pictures\new"]),
        ("{{{a|b}}}", ["{{a}}", "{{b}}"]),
        ("", [""]),
    ],
)
def test_each_choice_is_made_once(typed: str, prompts: list[str]) -> None:
    found = expand(typed)
    assert list(found.prompts) == prompts
    assert found.count == len(prompts)
    assert found.hints == ()


@pytest.mark.parametrize(
    ("typed", "prompts", "hints"),
    [
        ("a {red|blue coat", ["a {red|blue coat"], [Code.BRACE_NOT_CLOSED]),
        ("a red} coat", ["a red} coat"], [Code.BRACE_NOT_OPENED]),
        ("a {big {red|blue} coat", ["a {big red coat", "a {big blue coat"], [Code.BRACE_NOT_CLOSED]),
        ("{{{", ["{{{"], [Code.BRACE_NOT_CLOSED]),
        ("a {colour} coat", ["a {colour} coat"], [Code.LIST_UNKNOWN]),
        ("}{", ["}{"], [Code.BRACE_NOT_OPENED, Code.BRACE_NOT_CLOSED]),
    ],
)
def test_what_may_not_be_meant_so_is_sent_as_typed_with_a_hint(
    typed: str, prompts: list[str], hints: list[Code]
) -> None:
    found = expand(typed)
    assert list(found.prompts) == prompts
    assert [hint.code for hint in found.hints] == hints


def test_a_name_in_braces_stands_for_the_lines_of_a_list() -> None:
    assert expand("a {Colours} coat", COLOURS).prompts == ("a red coat", "a blue coat")
    assert expand("{one line}", COLOURS).prompts == ("a tall man", "a short man")
    assert expand("{colours|{colours} and gold}", COLOURS).prompts == ("colours", "red and gold", "blue and gold")
    assert expand(r"\{colours\}", COLOURS).prompts == ("{colours}",)


def test_lists_do_not_go_round_in_circles() -> None:
    assert expand("{round}", COLOURS).prompts == ("{round}", "{colours}")


def test_too_many_are_not_made() -> None:
    found = expand("{a|b}" * 200)
    assert found.prompts == ()
    assert found.count == EXPANSIONS_MAX + 1
    most = "{" + "|".join(str(number) for number in range(EXPANSIONS_MAX)) + "}"
    assert len(expand(most).prompts) == EXPANSIONS_MAX
    assert expand(f"{most}{{x|y}}").prompts == ()


@pytest.mark.parametrize(
    "typed", ["{" * 9_000, "{" * 9_000 + "|}" * 5_000, "{a|b}" * 3_900, "{a|" * 6_600, "x{" * 99_999]
)
def test_whatever_is_pasted_is_soon_done_with(typed: str) -> None:
    assert expand(typed).count >= 1


@given(st.text(alphabet="a' {|}\\\"", max_size=40), st.sampled_from([{}, {"a": ("x", "y"), "a'": ("x", "y")}]))
def test_what_is_written_to_be_sent_literally_is(prompt: str, lists: dict[str, tuple[str, ...]]) -> None:
    assert expand(literal(prompt), lists).prompts == (prompt,)


@pytest.mark.parametrize("name", ["B&W", "it's", "35 mm (film)", "(x)", "日本 ♥", "x" * 60])
def test_whatever_may_be_the_name_of_a_list_is_a_name_also_where_there_is_none(name: str) -> None:
    assert NAME.fullmatch(name)
    assert expand(f"{{{name}}}", {name.casefold(): ("x", "y")}).prompts == ("x", "y")
    assert [hint.code for hint in expand(f"{{{name}}}").hints] == [Code.LIST_UNKNOWN]
    assert expand(literal(f"{{{name}}}"), {name.casefold(): ("x", "y")}).prompts == (f"{{{name}}}",)


@pytest.mark.parametrize("name", ['"B&W"', r"a\b", "x" * 61])
def test_what_may_be_none_stands_for_none(name: str) -> None:
    assert not NAME.fullmatch(name)
    assert expand(f"{{{name}}}", {name.casefold(): ("x", "y")}).prompts == (f"{{{name}}}",)


@given(st.lists(st.lists(st.text(alphabet="abc", max_size=2), min_size=2, max_size=3), min_size=1, max_size=3))
def test_choices_multiply(groups: list[list[str]]) -> None:
    typed = "-".join("{" + "|".join(group) + "}" for group in groups)
    expected = dict.fromkeys("-".join(chosen) for chosen in itertools.product(*groups))
    assert expand(typed).prompts == tuple(expected)


def test_an_ordinary_prompt_needs_no_writing_anew() -> None:
    assert literal('a coat, { "json": 1 } and a {') == 'a coat, { "json": 1 } and a {'
    assert literal("{a|b}") == r"\{a\|b\}"
    assert literal("{name}") == r"\{name\}"
