"""Inputs are kept by their bytes; uploads are remembered by the bytes that were sent."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from imageedit_desktop.domain.errors import Code, InputError, LibraryError, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile, NoteCode, note


@pytest.fixture
def original(tmp_path):
    path = tmp_path / "Fox.JPEG"
    path.write_bytes(b"fox" * 500_000)
    return path


@pytest.fixture
def picture(original):
    return InputFile(
        sha256=InputHash(hashlib.sha256(original.read_bytes()).hexdigest()),
        name=original.name,
        size=size(640, 480),
        size_bytes=original.stat().st_size,
        format="JPEG",
        notes=(note(NoteCode.SHRUNK, width=320), note(NoteCode.METADATA_REMOVED)),
    )


def test_the_original_bytes_are_kept_by_their_hash(library, original, picture):
    kept = library.inputs.keep(picture, original, at_ms=1)
    assert kept == library.root / "inputs" / picture.sha256[:2] / f"{picture.sha256}.jpg"
    assert library.inputs.path_of(picture.sha256) == kept
    original.unlink()
    assert kept.read_bytes() == b"fox" * 500_000
    assert list((library.root / "incoming").iterdir()) == []


@pytest.mark.parametrize(("image_format", "ending"), [("PNG", ".png"), ("AVIF", ".avif"), ("JPEG", ".jpg")])
def test_the_copy_has_the_ending_of_what_the_file_is(library, original, picture, image_format, ending):
    kept = library.inputs.keep(replace(picture, format=image_format), original, at_ms=1)
    assert kept.suffix == ending
    assert library.inputs.path_of(picture.sha256) == kept


def test_keeping_again_gives_it_its_new_name_and_copies_nothing(library, original, picture):
    library.inputs.keep(picture, original, at_ms=1)
    original.unlink()
    library.inputs.keep(replace(picture, name="fox again.jpg"), original, at_ms=3)
    assert library.audit.name_of_input(picture.sha256) == "fox again.jpg"


def test_the_library_s_own_copy_can_be_kept_again(library, original, picture):
    kept = library.inputs.keep(picture, original, at_ms=1)
    assert library.inputs.keep(picture, kept, at_ms=2) == kept
    assert kept.read_bytes() == original.read_bytes()


def test_a_file_that_changed_since_it_was_looked_at_is_refused(library, original, picture):
    original.write_bytes(b"hen")
    with pytest.raises(InputError) as refused:
        library.inputs.keep(picture, original, at_ms=1)
    assert refused.value.problems == (problem(Code.FILE_UNREADABLE, name="Fox.JPEG"),)
    assert library.audit.inputs_after("") == []
    assert [file for file in library.root.rglob("*") if file.suffix in {".jpg", ".input"}] == []


def test_a_file_that_vanished_is_an_input_error_with_its_name(library, original, picture):
    original.unlink()
    with pytest.raises(InputError) as refused:
        library.inputs.keep(picture, original, at_ms=1)
    assert refused.value.problems == (problem(Code.FILE_UNREADABLE, name="Fox.JPEG"),)


def test_a_file_whose_name_is_not_utf_8_can_be_kept(library, original, picture):
    bears = replace(picture, name="B\udce4ren.jpg")
    library.inputs.keep(bears, original, at_ms=1)
    assert library.audit.name_of_input(picture.sha256) == "B\ufffdren.jpg"


def test_a_lost_input_is_told_by_its_name(library, original, picture):
    library.inputs.keep(picture, original, at_ms=1).unlink()
    with pytest.raises(LibraryError) as lost:
        library.inputs.path_of(picture.sha256)
    assert (lost.value.code, lost.value.first.params["name"]) == (Code.INPUT_LOST, "Fox.JPEG")
    with pytest.raises(LibraryError) as never:
        library.inputs.path_of(InputHash("f" * 64))
    assert never.value.problems == (problem(Code.INPUT_LOST, name="ffffffff…"),)


API = "https://api.example"


def test_an_upload_is_found_until_it_is_too_old_or_forgotten(library):
    uploads = library.uploads
    uploads.keep(API, "aa", "https://cdn.example/aa", at_ms=1_000)
    assert uploads.find(API, "aa", newer_than_ms=999, until_ms=1_000) == "https://cdn.example/aa"
    assert uploads.find(API, "aa", newer_than_ms=1_000, until_ms=2_000) is None
    assert uploads.find(API, "bb", newer_than_ms=0, until_ms=2_000) is None
    assert uploads.find("rehearsal", "aa", newer_than_ms=0, until_ms=2_000) is None
    uploads.keep(API, "aa", "https://cdn.example/again", at_ms=2_000)
    assert uploads.find(API, "aa", newer_than_ms=1_000, until_ms=2_000) == "https://cdn.example/again"
    uploads.forget(API, "aa")
    assert uploads.find(API, "aa", newer_than_ms=0, until_ms=2_000) is None


def test_an_upload_from_a_time_that_has_not_come_is_of_any_age(library):
    library.uploads.keep(API, "aa", "https://cdn.example/aa", at_ms=4_070_908_800_000)
    assert library.uploads.find(API, "aa", newer_than_ms=0, until_ms=1_800_000_000_000) is None
    library.uploads.keep(API, "aa", "https://cdn.example/anew", at_ms=1_800_000_000_000)
    again = library.uploads.find(API, "aa", newer_than_ms=0, until_ms=1_800_000_000_001)
    assert again == "https://cdn.example/anew"
