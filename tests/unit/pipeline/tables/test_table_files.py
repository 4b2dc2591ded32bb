"""Tables in files: pictures are named from where the file is."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.stories import story

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.ids import RowId, new_table_id
from imageedit_desktop.domain.table.contents import Table, numbered
from imageedit_desktop.domain.table.row import Column
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.tables.table_files import is_near, read_file, write_file

WEB = "https://example.org/x.png"


@story
async def test_pictures_are_found_from_the_files_folder_and_written_so_again(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.png"
    text = f"source;portraits;prompt\r\nshots/a.png;{WEB} | me.png;x\r\n{elsewhere};;y\r\n"
    folder = tmp_path / "table"
    folder.mkdir()
    file = folder / "shots.csv"
    file.write_text(text, "utf-8")
    workers = Workers()
    try:
        sheet = await read_file(workers, file)
        lines = [(line.cells, line.others) for line in sheet.lines]
        rows = numbered(lines, [RowId("1"), RowId("2")], 1)
        assert rows[0].text(Column.SOURCE) == str(folder / "shots" / "a.png")
        assert rows[0].portrait_texts == (WEB, str(folder / "me.png"))
        assert rows[1].text(Column.SOURCE) == str(elsewhere)

        table = Table(id=new_table_id(), name="shots", rows=rows, delimiter=sheet.delimiter)
        await write_file(workers, folder / "again.csv", table)
        written = (folder / "again.csv").read_text("utf-8-sig").splitlines()
        assert written[1:] == [f"shots/a.png;x;;;;{WEB} | me.png", f"{elsewhere};y;;;;"]
        assert (await read_file(workers, folder / "again.csv")).lines == sheet.lines
    finally:
        workers.close()


@story
async def test_a_file_that_names_another_computer_or_a_device_is_refused(tmp_path: Path) -> None:
    workers = Workers()
    file = tmp_path / "shots.csv"
    try:
        for text in (
            "//host/share/x.png",
            r"\\host\share\x.png",
            r"/\host\share\x.png",
            "file:////host/share/x.png",
            "//?/UNC/host/share/x.png",
            r"\\.\pipe\x",
            r"\??\UNC\host\share\x.png",
        ):
            for column in ("source", "portraits"):
                file.write_text(f"prompt,{column}\na fox,{text}\n", "utf-8")
                with pytest.raises(InputError) as refused:
                    await read_file(workers, file)
                assert refused.value.code is Code.TABLE_FILE_NAMES_SHARE, text
    finally:
        workers.close()


def test_a_share_is_near_where_the_file_is_on_it() -> None:
    for folder in (r"\\Host\Share\tables", "//host/share"):
        assert is_near(r"\\host\share\x.png", folder)
        assert not is_near(r"\\host\other\x.png", folder)
        assert not is_near(r"\\?\UNC\host\share\x.png", folder)
    assert not is_near(r"\\host", r"\\host")
    for text in (r"C:\x.png", "/home/x.png", "x.png", "../x.png"):
        assert is_near(text, r"\\host\share")
        assert is_near(text, "/home")


@story
async def test_the_address_of_a_file_names_that_file(tmp_path: Path) -> None:
    workers = Workers()
    picture, file = tmp_path / "a b.png", tmp_path / "shots.csv"
    file.write_text(f"source,prompt\n{picture.as_uri()},a fox\n", "utf-8")
    try:
        (line,) = (await read_file(workers, file)).lines
        assert line.cells[Column.SOURCE] == str(picture)
    finally:
        workers.close()


@story
async def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    workers = Workers()
    try:
        for path, code in ((tmp_path / "none.csv", Code.FILE_MISSING), (tmp_path, Code.FILE_UNREADABLE)):
            with pytest.raises(InputError) as refused:
                await read_file(workers, path)
            assert refused.value.code is code
    finally:
        workers.close()
