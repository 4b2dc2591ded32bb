"""Names of strangers' files stay on their line."""

from __future__ import annotations

import pytest

from imageedit_desktop.domain.text import isolated, on_one_line


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("two\nlines.jpg", r"two\nlines.jpg"),
        ("\r\t\0\x1b[2J\x7f\x85", r"\r\t\x00\x1b[2J\x7f\x85"),
        ("\u2028\u2029", r"\u2028\u2029"),
        ("\u202egpj.exe", r"\u202egpj.exe"),
    ],
)
def test_what_breaks_a_line_is_escaped(name: str, shown: str) -> None:
    assert on_one_line(name) == shown


@pytest.mark.parametrize(
    "name", ["fox.jpg", "a b", "C:\\new\\table.png", "लोमड़ी", "👩\u200d👧", "می\u200cخواهم", "“é”", "\udce9"]
)
def test_everything_else_stays(name: str) -> None:
    assert on_one_line(name) == name


@pytest.mark.parametrize(
    ("text", "within", "shown"),
    [
        ("fox (1).jpg", "“{name}” is empty.", "fox (1).jpg"),
        ("fox (1).jpg", "“{name}” ריק.", "\u2068fox (1).jpg\u2069"),
        ("שועל.jpg", "“{name}” is empty.", "\u2068שועל.jpg\u2069"),
        ("ثعلب", "{name}", "\u2068ثعلب\u2069"),
        ("", "“{name}” ריק.", ""),
    ],
)
def test_a_name_is_marked_off_where_directions_of_writing_meet(text: str, within: str, shown: str) -> None:
    assert isolated(text, within=within) == shown
