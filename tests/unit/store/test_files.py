"""Files: readable names, never overwritten, whole or not there."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from support.volatile_disk import VolatileDisk

from imageedit_desktop import durable
from imageedit_desktop.domain.errors import Code, LibraryError
from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.domain.windows_names import PATH_MAX, length
from imageedit_desktop.store import files as files_module
from imageedit_desktop.store.disk import disk_error
from imageedit_desktop.store.files import DEEPEST, Files

with_links = pytest.mark.skipif(sys.platform == "win32", reason="names are taken by renaming there")
MADE = datetime(2026, 11, 22, 14, 32, 5, tzinfo=UTC)


@pytest.fixture
def files(tmp_path):
    return Files(tmp_path)


def new_part(files, number=1, content=b"picture"):
    part = files.part(ResultId(f"job-{number}"))
    part.write_bytes(content)
    return part


def publish(files, stem, number=1, suffix=".jpg", content=b"picture"):
    return files.publish(new_part(files, number, content), files.new_result(stem, suffix, MADE))


def names(files):
    return sorted(file.name for file in (files.root / "results" / "2026-11").iterdir())


def test_a_picture_gets_a_readable_name_in_the_folder_of_its_month(files):
    final = publish(files, "2026-11-22 14.32.05 fox 1")
    assert final == files.root / "results" / "2026-11" / "2026-11-22 14.32.05 fox 1.jpg"
    assert final.read_bytes() == b"picture"
    assert list((files.root / "incoming").iterdir()) == []


def test_a_taken_name_gets_a_counter(files):
    for number, content in enumerate((b"one", b"two", b"three")):
        publish(files, "fox", number, content=content)
    assert names(files) == ["fox (2).jpg", "fox (3).jpg", "fox.jpg"]
    assert (files.root / "results/2026-11/fox.jpg").read_bytes() == b"one"


def test_names_that_only_windows_or_macos_hold_for_the_same_are_taken_too(files):
    publish(files, "Fuchs im Café", 1)
    publish(files, "FUCHS IM CAFE\N{COMBINING ACUTE ACCENT}", 2)
    assert names(files) == ["FUCHS IM CAFE\N{COMBINING ACUTE ACCENT} (2).jpg", "Fuchs im Café.jpg"]


def test_a_name_that_was_taken_in_the_meantime_is_not_overwritten(files):
    wanted = files.new_result("fox", ".jpg", MADE)
    assert files.new_result("fox", ".jpg", MADE) == wanted
    files.publish(new_part(files, 1, b"ours"), wanted)
    late = new_part(files, 2, b"late")
    with pytest.raises(FileExistsError):
        files.publish(late, wanted)
    assert (wanted.read_bytes(), late.read_bytes()) == (b"ours", b"late")
    assert files.new_result("fox", ".jpg", MADE).name == "fox (2).jpg"


def test_many_threads_publish_under_one_name_and_nothing_is_lost(files):
    parts = [new_part(files, n, bytes([n])) for n in range(16)]
    places = []

    def publish_somewhere(part):
        while True:
            with contextlib.suppress(FileExistsError):
                places.append(files.publish(part, files.new_result("fox", ".jpg", MADE)))
                return

    threads = [threading.Thread(target=publish_somewhere, args=(part,)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(place.read_bytes() for place in places) == [bytes([n]) for n in range(16)]


@with_links
def test_another_program_that_takes_the_name_at_the_last_moment_is_not_overwritten(files, monkeypatch):
    wanted = files.new_result("fox", ".jpg", MADE)
    link = os.link

    def slow_link(source, target):
        monkeypatch.setattr(os, "link", link)
        target.write_bytes(b"theirs")
        link(source, target)

    monkeypatch.setattr(os, "link", slow_link)
    with pytest.raises(FileExistsError):
        files.publish(new_part(files), wanted)
    assert wanted.read_bytes() == b"theirs"


@with_links
def test_a_file_system_without_hard_links_serves_as_well(files, monkeypatch):
    def no_link(source, target):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_link)
    first, second = publish(files, "fox", 1, content=b"one"), publish(files, "fox", 2, content=b"two")
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")
    with pytest.raises(FileExistsError):
        durable.move_to_free_name(new_part(files), first)
    assert first.read_bytes() == b"one"


@with_links
def test_the_bytes_are_on_the_disk_before_the_name_is_and_the_name_before_we_return(files, monkeypatch):
    calls = []
    fsync, link = durable._flush, os.link

    def noted_fsync(descriptor):
        calls.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def noted_link(source, target):
        calls.append("name")
        link(source, target)

    part, final = new_part(files), files.new_result("fox", ".jpg", MADE)
    monkeypatch.setattr(durable, "_flush", noted_fsync)
    monkeypatch.setattr(os, "link", noted_link)
    files.publish(part, final)
    assert calls == ["file", "name", "folder"]


def test_a_disk_that_fails_leaves_the_part(files, monkeypatch):
    part, final = new_part(files), files.new_result("fox", ".jpg", MADE)

    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(durable, "_flush", full)
    with pytest.raises(LibraryError) as failed:
        files.publish(part, final)
    assert failed.value.code is Code.DISK_FULL
    assert (part.read_bytes(), names(files)) == (b"picture", [])


def test_only_an_empty_file_gives_its_name_back(files):
    kept, empty = publish(files, "fox"), files.new_result("goose", ".jpg", MADE)
    empty.touch()
    for path in (kept, empty, empty):
        files.unpublish_empty(path)
    assert names(files) == ["fox.jpg"]


def test_a_part_has_one_place_and_temporary_files_have_many(files):
    assert files.part(ResultId("job-1")) == files.part(ResultId("job-1"))
    one, other = files.temporary(".png"), files.temporary(".png")
    assert one != other
    assert one.suffix == ".png"
    assert one.parent == files.root / "incoming"


def test_files_by_hash_are_spread_over_folders_that_exist(files):
    sha256 = "ab" + "0" * 62
    places = (files.prepared(sha256, ".png"), files.original(sha256, ".jpg"), files.new_thumbnail(sha256))
    assert [place.relative_to(files.root).as_posix() for place in places] == [
        f"prepared/ab/{sha256}.png",
        f"inputs/ab/{sha256}.jpg",
        f"thumbnails/ab/{sha256}.jpg",
    ]
    assert all(place.parent.is_dir() for place in places)


def test_a_library_whose_disk_is_gone_is_not_made_anew_in_its_place(tmp_path):
    files = Files(tmp_path / "usb" / "library")
    with pytest.raises(LibraryError) as missing:
        files.new_result("fox", ".jpg", MADE)
    assert missing.value.code is Code.FOLDER_MISSING
    assert list(tmp_path.iterdir()) == []


def test_old_halves_are_left_overs_and_nothing_else_is(files):
    old_s = time.time() - 2 * 24 * 3600
    old, fresh = (new_part(files, n) for n in range(2))
    thumbnail = files.new_thumbnail("ab12")
    prepared = files.prepared("cd34", ".jpg")
    halves = [file.with_name(".12345678.part") for file in (thumbnail, prepared)]
    for file in (thumbnail, prepared, *halves):
        file.write_bytes(b"half")
    whole = (publish(files, "fox", 9), thumbnail, prepared)
    for file in (old, *whole, *halves):
        os.utime(file, (old_s, old_s))
    left = files.left_over()
    assert left == sorted((old, *halves))
    assert [files.result_of_part(file) for file in (old, *halves)] == ["job-0", None, None]
    files.remove([*left, old])
    assert not any(file.exists() for file in left)
    assert all(file.exists() for file in (fresh, *whole))


def test_a_library_without_downloads_has_no_left_overs(files):
    assert files.left_over() == []


def test_a_file_from_a_time_that_has_not_come_grows_old_from_now_on(files):
    part = new_part(files)
    year_2099_s = 4_070_908_800
    os.utime(part, (year_2099_s, year_2099_s))
    assert files.left_over() == []
    assert part.stat().st_mtime < year_2099_s
    old_s = part.stat().st_mtime - 2 * 24 * 3600
    os.utime(part, (old_s, old_s))
    assert files.left_over() == [part]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EDQUOT, Code.DISK_FULL),
        (errno.EROFS, Code.FOLDER_READ_ONLY),
        (errno.EACCES, Code.FOLDER_READ_ONLY),
        (errno.ENOENT, Code.FOLDER_MISSING),
        (errno.EIO, Code.DISK_FAILED),
        (None, Code.DISK_FAILED),
    ],
)
def test_every_failure_of_the_disk_has_a_code(tmp_path, number, code):
    error = OSError("torn") if number is None else OSError(number, os.strerror(number))
    found = disk_error(error, tmp_path / "fox.jpg").first
    is_about_the_folder = code in {Code.FOLDER_READ_ONLY, Code.FOLDER_MISSING}
    assert found.code is code
    assert found.params["path"] == str(tmp_path if is_about_the_folder else tmp_path / "fox.jpg")


def test_a_disk_that_is_really_full_is_recognised(tmp_path):
    always_full = Path("/dev/full")
    if not always_full.exists():
        pytest.skip("this system has no device that is always full")
    with pytest.raises(OSError, match="space") as raised:
        always_full.write_bytes(b"picture")
    assert disk_error(raised.value, tmp_path).code is Code.DISK_FULL


HINDI = "2026-11-22 14.32.05 " + "\N{DEVANAGARI LETTER HA}" * 60 + " 12"


@pytest.fixture
def encrypted(monkeypatch):
    """A folder like those of eCryptfs, which take names of at most 143 bytes, and do not say so."""
    link, touch, replace = os.link, Path.touch, Path.replace

    def refuse(path):
        if len(Path(path).name.encode()) > 143:
            raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG), str(path))

    def checked(call):
        def refusing(source, target=None, **options):
            refuse(source if target is None else target)
            return call(source, **options) if target is None else call(source, target, **options)

        return refusing

    monkeypatch.setattr(os, "link", checked(link))
    monkeypatch.setattr(Path, "touch", checked(touch))
    monkeypatch.setattr(Path, "replace", checked(replace))
    if sys.platform == "win32":
        monkeypatch.setattr(Path, "rename", checked(Path.rename))


def file_under_some_name(files, part, stem, suffix=".jpg"):
    """As the pipeline does it."""
    while True:
        with contextlib.suppress(FileExistsError):
            return files.publish(part, files.new_result(stem, suffix, MADE))


@pytest.mark.usefixtures("encrypted")
@pytest.mark.parametrize("prompt", ["\N{DEVANAGARI LETTER HA}" * 60, "fox " * 45, "\N{FOX FACE}" * 40])
def test_a_name_that_the_disk_does_not_take_is_shortened_and_the_picture_is_there(files, prompt):
    stem = f"2026-11-22 14.32.05 {prompt.strip()} 12"
    places = [file_under_some_name(files, new_part(files, number), stem) for number in range(3)]
    assert len(set(places)) == 3
    for place in places:
        assert place.read_bytes() == b"picture"
        assert len(place.name.encode()) <= 143
        assert place.name.startswith("2026-11-22 14.32.05 " + prompt[:5])
    assert places[0].stem.endswith(" 12")
    assert list((files.root / "incoming").iterdir()) == []


@pytest.mark.usefixtures("encrypted")
def test_a_name_that_fits_is_left_as_it_is(files):
    assert file_under_some_name(files, new_part(files), "2026-11-22 14.32.05 fox 1").stem.endswith("fox 1")


@with_links
def test_a_disk_that_says_how_long_names_may_be_is_asked_first(files, monkeypatch):
    monkeypatch.setattr(os, "pathconf", lambda folder, name: 143)
    name = files.new_result(HINDI, ".jpg", MADE).name
    assert len(name.encode()) <= 143
    assert name.endswith(" 12.jpg")
    assert files.new_result("2026-11-22 14.32.05 fox 12", ".jpg", MADE).stem == "2026-11-22 14.32.05 fox 12"


@with_links
def test_without_any_help_a_real_disk_takes_the_longest_prompt_there_is(files, monkeypatch):
    monkeypatch.delattr(os, "pathconf")
    stem = "2026-11-22 14.32.05 " + "\N{DEVANAGARI LETTER HA}" * 200 + " 1"
    place = file_under_some_name(files, new_part(files), stem, ".avif")
    assert place.is_file()
    assert place.name.endswith(" 1.avif")


@with_links
@pytest.mark.parametrize("number", [errno.EILSEQ, errno.EINVAL])
def test_characters_that_the_disk_does_not_know_are_left_out_in_the_end(files, monkeypatch, number):
    def only_ascii(source, target):
        if not Path(target).name.isascii():
            raise OSError(number, os.strerror(number), str(target))
        return link(source, target)

    link = os.link
    monkeypatch.setattr(os, "link", only_ascii)
    monkeypatch.setattr(Path, "touch", lambda path, exist_ok: only_ascii(path, path))
    place = file_under_some_name(files, new_part(files), HINDI)
    assert place.name.isascii()
    assert place.read_bytes() == b"picture"


@with_links
def test_a_disk_that_takes_no_name_at_all_is_a_plain_message(files, monkeypatch):
    def refuse(*arguments, **options):
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(Path, "touch", refuse)
    part = new_part(files)
    with pytest.raises(LibraryError) as failed:
        file_under_some_name(files, part, HINDI)
    assert failed.value.code is Code.DISK_FAILED
    assert part.read_bytes() == b"picture"


@pytest.fixture
def short_paths(files, monkeypatch):
    """The library lies as deep as Windows lets it."""
    monkeypatch.setattr(files_module, "ends_paths_early", lambda: True)
    deep = PATH_MAX - DEEPEST - length(files.root)
    if deep < 2:
        pytest.skip("the temporary folder is as deep")
    root = files.root / ("d" * (deep - 1))
    root.mkdir()
    return Files(root)


def test_no_path_is_longer_than_windows_takes(short_paths, tmp_path):
    name = "2026-11-22 14.32.05 " + "fox " * 40 + "12"
    original = tmp_path / ("a picture from elsewhere " * 8 + ".jpeg")
    original.write_bytes(b"fox")
    copies = short_paths.new_copies("a title of many words " * 20, MADE)
    kept = copies.keep(original, hashlib.sha256(b"fox").hexdigest())
    again = copies.keep(original, hashlib.sha256(b"fox").hexdigest())
    assert {kept.suffix, again.suffix} == {".jpeg"}
    made = [
        short_paths.new_result(name, ".avif", MADE),
        short_paths.prepared("0" * 64, ".avif"),
        short_paths.original("0" * 64, ".avif"),
        short_paths.new_thumbnail("0" * 64).with_name(f".{'0' * 32}.part"),
        short_paths.inscribed(ResultId(f"{'0' * 36}-12")),
        short_paths.temporary(".inscribed"),
        short_paths.root / "damaged" / "2026-11-22 14.32.05.000000" / "library.sqlite3-journal",
        short_paths.root / "backups" / "damaged library 2026-11-22 14.32.05.000000.sqlite3-journal",
        kept,
        again,
    ]
    assert [path.name for path in made if length(path) > PATH_MAX] == []
    assert made[0].stem.startswith("2026-11-22 14.32.05 fox")


@pytest.mark.parametrize(
    ("stem", "name"),
    [("CON", "CON_.jpg"), ("fox: a/b?", "fox ab.jpg"), ("fox. ", "fox. .jpg"), ("2026 fox", "2026 fox.jpg")],
)
def test_a_name_is_one_that_every_system_takes(files, stem, name):
    assert files.new_result(stem, ".jpg", MADE).name == name


def test_a_published_picture_is_there_after_a_power_cut(tmp_path):
    disk = VolatileDisk(tmp_path)
    files = Files(tmp_path)
    with disk.watched():
        place = publish(files, "fox")
    disk.lose_power()
    assert place.read_bytes() == b"picture"
