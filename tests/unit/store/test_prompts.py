"""Prompts of orders are found again, each once; what is kept under a name is there for others, and tomorrow."""

from __future__ import annotations

import pytest

from imageedit_desktop.domain.job import IMPORTED
from imageedit_desktop.domain.prompts.preset import preset_of
from imageedit_desktop.domain.prompts.snippet import Snippet
from imageedit_desktop.domain.recipe import Draft
from imageedit_desktop.store.backups import Backups
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables import prompts
from imageedit_desktop.store.tables.prompts import Prompts


@pytest.fixture
def order(library: Library, make_job):
    """Orders prompts, one after the other."""
    moments = iter(range(1, 10_000))

    def place(*words: str, **fields: object) -> None:
        for prompt in words:
            library.jobs.add(make_job(prompt, created_ms=next(moments), **fields))

    return place


def found(library: Library, words: str = "", limit: int = 100) -> list[str]:
    return [past.prompt for past in library.prompts.past(words, limit=limit)]


def test_the_last_used_comes_first_and_each_once(library, order):
    order("a", "b", "a", "c", "b")
    assert found(library) == ["b", "c", "a"]
    assert found(library, limit=2) == ["b", "c"]
    assert [past.used_ms for past in library.prompts.past(limit=9)] == [5, 4, 3]


def test_the_whole_ledger_is_looked_through_in_pieces(library, order, make_job, monkeypatch):
    monkeypatch.setattr(prompts, "_AT_ONCE", 2)
    order("a", "a", "a", "b", "c", "a")
    for _ in range(3):
        library.jobs.add(make_job("d", created_ms=6))  # at one moment
    assert sorted(found(library)) == ["a", "b", "c", "d"]
    assert found(library, "b") == ["b"]


def test_words_are_found_whatever_their_case_and_accents_and_in_pieces(library, order):
    order("Ein Café in Paris", "a red coat", "a blue coat")
    assert found(library, "cafe") == ["Ein Café in Paris"]
    assert found(library, "oat red") == ["a red coat"]
    assert found(library, "COAT") == ["a blue coat", "a red coat"]
    assert found(library, "green") == []


def test_what_was_imported_and_what_has_no_words_is_no_prompt(library, order):
    order("a folder", origin=IMPORTED)
    order("real")
    assert found(library) == ["real"]


def test_what_was_sent_comes_back_as_it_is_typed(library, order):
    order(r"a coat", "{red|blue}")
    assert found(library) == [r"\{red\|blue\}", "a coat"]


def test_what_was_typed_is_found_among_what_became_of_it(library, order):
    order("a", "a red coat", "a blue coat")
    library.prompts.note_typed("a {red|blue} coat", at_ms=3)
    order("z")
    assert found(library) == ["z", "a {red|blue} coat", "a blue coat", "a red coat", "a"]
    assert found(library, "red blue") == ["a {red|blue} coat"]
    library.prompts.note_typed("a {red|blue} coat", at_ms=99)
    assert found(library)[0] == "a {red|blue} coat"
    assert len(found(library)) == 5


def test_snippets_are_kept_replaced_and_removed(library, other):
    library.prompts.keep_snippet(Snippet(name="light", words="soft"), at_ms=1)
    library.prompts.keep_snippet(Snippet(name="Film", words="grain"), at_ms=2)
    library.prompts.keep_snippet(Snippet(name="light", words="hard"), at_ms=3)
    assert other.prompts.snippets() == [Snippet(name="Film", words="grain"), Snippet(name="light", words="hard")]
    library.prompts.remove_snippet("light")
    assert [one.name for one in other.prompts.snippets()] == ["Film"]


def test_presets_are_kept_replaced_and_removed(library, other):
    night = preset_of(Draft(prompt="neon", images=4), "Night")
    library.prompts.keep_preset(preset_of(Draft(prompt="x"), "Night"), at_ms=1)
    library.prompts.keep_preset(night, at_ms=2)
    assert other.prompts.presets() == [night]
    library.prompts.remove_preset("Night")
    assert other.prompts.presets() == []


def test_a_preset_of_another_version_stays_and_is_not_shown(library, root):
    database = Database.open(root / "library.sqlite3")
    database.run("INSERT INTO presets VALUES ('Later', '{\"zoom\": 2}', 1)")
    assert library.prompts.presets() == []
    assert database.row("SELECT count(*) FROM presets")[0] == 1
    database.close()


def test_a_backup_has_them(library):
    library.prompts.keep_snippet(Snippet(name="light", words="soft"), at_ms=1)
    library.prompts.keep_preset(preset_of(Draft(prompt="neon"), "Night"), at_ms=1)
    library.prompts.note_typed("{a|b}", at_ms=1)
    library.back_up()
    copy = Database.open(Backups(library.root).newest_first()[0])
    kept = Prompts(copy)
    assert [one.name for one in kept.snippets()] == ["light"]
    assert [one.name for one in kept.presets()] == ["Night"]
    assert [past.prompt for past in kept.past(limit=9)] == ["{a|b}"]
    copy.close()
