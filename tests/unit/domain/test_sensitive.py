"""The choice about sensitive pictures."""

import pytest

from imageedit_desktop.domain.query import parse, written
from imageedit_desktop.domain.sensitive import SensitiveChoice, sensitive_choice_of


@pytest.mark.parametrize("kept", [None, "", "blurred", "pixelated"])
def test_they_are_blurred_unless_something_else_is_known_to_be_chosen(kept):
    assert sensitive_choice_of(kept) is SensitiveChoice.BLURRED


def test_what_is_chosen_is_read_again():
    assert [sensitive_choice_of(str(choice)) for choice in SensitiveChoice] == list(SensitiveChoice)


@pytest.mark.parametrize(
    ("line", "asks"),
    [("nsfw:yes", True), ("nsfw:no,yes", True), ("-nsfw:yes", False), ("nsfw:untold", False), ("yes", False)],
)
def test_a_query_asks_for_them_by_name_alone(line, asks):
    query = parse(line)
    assert query.asks_for_sensitive is asks
    assert written(query) == line
