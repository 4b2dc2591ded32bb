"""Tables in files, as the spreadsheets of this world write them."""

from __future__ import annotations

import csv
import io
import re

import pytest

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.ids import RowId
from imageedit_desktop.domain.table import csv_text
from imageedit_desktop.domain.table.contents import numbered
from imageedit_desktop.domain.table.csv_text import Sheet
from imageedit_desktop.domain.table.row import ROWS_MAX, Column, Row

GERMAN = "Source;Prompt;Size;Images;Artikel\r\nBüste.png;„Ein Stuhl“ für 20 €;1024x1536;3;4711\r\n"


def read(data: bytes | str, encoding: str = "utf-8") -> Sheet:
    raw = data if isinstance(data, bytes) else data.encode(encoding)
    return csv_text.read(raw, name="shots.csv")


def row(number: int = 1, others: dict[str, str] | None = None, **cells: str) -> Row:
    made = Row(id=RowId(f"{number:032}"), number=number, others=others or {})
    return made.with_cells({Column(name): text for name, text in cells.items()})


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"], ids=lambda name: name
)
def test_what_german_excel_saves_is_read_in_each_of_its_encodings(encoding: str) -> None:
    (line,) = read(GERMAN, encoding).lines

    assert line.cells == {
        Column.SOURCE: "Büste.png",
        Column.PROMPT: "„Ein Stuhl“ für 20 €",
        Column.SIZE: "1024x1536",
        Column.IMAGES: "3",
    }
    assert line.others == {"Artikel": "4711"}


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_whatever_stands_between_cells_is_found_out(delimiter: str) -> None:
    sheet = read(f"prompt{delimiter}source\na fox{delimiter}fox.png\n")

    assert sheet.delimiter == delimiter
    assert sheet.lines[0].cells == {Column.PROMPT: "a fox", Column.SOURCE: "fox.png"}


def test_a_prompt_may_have_all_signs_of_a_table_in_it() -> None:
    sheet = read('source,prompt\r\na.png,"red, or ""blue"";\r\nand a hat"\r\nb.png,plain\r\n')

    assert [line.cells[Column.PROMPT] for line in sheet.lines] == ['red, or "blue";\nand a hat', "plain"]


def test_excels_own_line_about_the_separator_is_heeded() -> None:
    assert read("sep=;\r\nsource;prompt\r\na,b.png;a fox\r\n").lines[0].cells[Column.SOURCE] == "a,b.png"


def test_columns_are_known_in_any_order_and_case_and_others_are_told() -> None:
    sheet = read("SKU, PROMPT ,Portrait,sku,Seed\nx1,a fox,me.png,x2,7\n")

    assert sheet.unknown == ("SKU", "sku")
    assert sheet.lines[0].cells == {Column.PROMPT: "a fox", Column.PORTRAITS: "me.png", Column.SEED: "7"}
    assert sheet.lines[0].others == {"SKU": "x1", "sku": "x2"}


def test_empty_and_short_lines_do_no_harm() -> None:
    sheet = read("source,prompt,size\n\n,,\na.png\nb.png,a fox,512x512,left over\n")

    assert [dict(line.cells) for line in sheet.lines] == [
        {Column.SOURCE: "a.png"},
        {Column.SOURCE: "b.png", Column.PROMPT: "a fox", Column.SIZE: "512x512"},
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", Code.TABLE_FILE_WITHOUT_COLUMNS),
        (b"name,price\nchair,20\n", Code.TABLE_FILE_WITHOUT_COLUMNS),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", Code.TABLE_FILE_UNREADABLE),
        (b"source,prompt\n\x81\x8d,x\n", Code.TABLE_FILE_UNREADABLE),
        ("source\n".encode("utf-16") + b"\0", Code.TABLE_FILE_UNREADABLE),
        (b"source\n" + b"x" * 200_000, Code.TABLE_FILE_UNREADABLE),
        (b"source\n" + b"a.png\n" * (ROWS_MAX + 1), Code.TABLE_FULL),
    ],
)
def test_what_is_no_table_is_told(data: bytes, code: Code) -> None:
    with pytest.raises(InputError) as refused:
        read(data)
    assert refused.value.code is code


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "'=1", "''@x", "＝1"])
def test_no_spreadsheet_takes_a_cell_for_a_formula_and_it_comes_back_as_typed(text: str) -> None:
    written = csv_text.written([row(prompt=text, others={"=sku": text})], ["=sku"])
    cells = list(csv.reader(io.StringIO(written, newline="")))

    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "＝")) for line in cells for cell in line)
    (line,) = read(written).lines
    assert line.cells[Column.PROMPT] == text
    assert line.others == {"=sku": text}


@pytest.mark.parametrize("text", ["red;=HYPERLINK(1)", "red,=1", "red\t@x", "red\n+1", "red;'=1", "red;''-x"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_whatever_a_spreadsheet_divides_a_file_at_there_is_no_formula(text: str, delimiter: str) -> None:
    written = csv_text.written([row(source="a.png", prompt=text, seed="-1")], (), delimiter)

    cells = re.split(r"[,;\t\r\n]", written)
    assert not [cell for cell in cells if re.match(r"[=+\-@]", cell) and cell != "-1"]
    assert read(written).lines[0].cells[Column.PROMPT] == text


def test_a_cell_with_a_sign_between_cells_is_in_quotes_whichever_it_is() -> None:
    written = csv_text.written([row(source="a;b.png", prompt="x\ty")])

    assert written.split("\r\n")[1] == '"a;b.png","x\ty",,,'


def test_columns_without_a_name_and_of_one_name_are_kept() -> None:
    sheet = read("source;SKU;SKU;;prompt;Prompt;;\na.png;1;2;3;a fox;a hare;4;\n")

    assert sheet.unknown == ("SKU", "SKU (2)", "column 4", "Prompt", "column 7")
    assert sheet.lines[0].others == {
        "SKU": "1",
        "SKU (2)": "2",
        "column 4": "3",
        "Prompt": "a hare",
        "column 7": "4",
    }
    rows = numbered([(line.cells, line.others) for line in sheet.lines], [RowId("1")], 1)
    assert read(csv_text.written(rows, sheet.unknown, ";")) == sheet


@pytest.mark.parametrize("text", ["=1+1", "'=1", "a;'=1", 'two\nlines, "quoted"', ""])
def test_what_is_copied_is_no_formula_and_is_pasted_as_it_was(text: str) -> None:
    copied = csv_text.copied([[text], [text]])

    assert not re.search(r'^"?[=+\-@]', copied, re.MULTILINE)
    assert csv_text.read_pasted(copied) == [[text], [text]]


def test_what_is_pasted_and_is_no_table_is_told() -> None:
    with pytest.raises(InputError) as refused:
        csv_text.read_pasted("x" * 200_000)
    assert refused.value.code is Code.CELLS_UNREADABLE


def test_numbers_below_zero_are_numbers() -> None:
    assert "-42" in csv_text.written([row(seed="-42", prompt="a fox")]).split("\r\n")[1].split(",")


def test_what_is_written_is_read_again() -> None:
    rows = [
        row(1, source="a b.png", prompt='two\nlines, "quoted"; x', size="512x512", portraits="x.png | y.png"),
        row(2, prompt="a fox", optimize="yes", seed="7", others={"SKU": "4711"}),
    ]
    for delimiter in (",", ";", "\t"):
        sheet = read(csv_text.written(rows, ["SKU"], delimiter), "utf-8-sig")
        lines = [(line.cells, line.others) for line in sheet.lines]
        assert numbered(lines, [one.id for one in rows], 1) == tuple(rows)
        assert (sheet.unknown, sheet.delimiter) == (("SKU",), delimiter)


def test_cells_of_the_clipboard_may_have_lines_in_them() -> None:
    assert csv_text.read_pasted('a.png\t"two\nlines"\nb.png\tone\n') == [["a.png", "two\nlines"], ["b.png", "one"]]
