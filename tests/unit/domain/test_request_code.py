"""Orders as code: every text is that text again, and nothing is in the code that should not be."""

from __future__ import annotations

import ast
import json
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.arguments import command_parser
from imageedit_desktop.domain.environment import KEY_VARIABLE, SERVICE_ADDRESS
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import UNTOLD, InputFile, InputUrl
from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.request_code import literals
from imageedit_desktop.domain.request_code.language import Language
from imageedit_desktop.domain.request_code.request import FilePair, Request, request_of
from imageedit_desktop.domain.request_code.write import write
from imageedit_desktop.domain.text import well_formed

HASH = InputHash("ab" * 32)
FOX = InputFile(sha256=HASH, name="../fox.jpg", size=size(640, 480), size_bytes=9, format="JPEG")
PORTRAIT = InputUrl(url="https://example.org/it's.jpg?a=1&b=$2")
FILES = FilePair(sent="/library/prepared/ab/cd.jpg", original="/library/inputs/ab/ab.heic")

NASTY = (
    "plain",
    'it\'s "quoted" and `ticked` for $HOME and $(ls) ${x} %PATH% !1 \\n \\',
    "two\nlines\r\nand\ta tab",
    "'''triple\"\"\" */ // # --prompt; && || > < | & end\nEND",
    "emoji 👩🏽‍🎨 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and שלום مرحبا",
    "marks \u200f\u202eturned\u202c \u2066apart\u2069 \u2028 \u2029 \ufeff",
    "controls \x1b[31m \x07 \x7f \x9b",
    "@KEY@ @BODY@ @API@ {braces} ${KEY} %s %b \\0101",
    "-starts like an option",
)


def recipe(**changes: Any) -> Recipe:
    made: dict[str, Any] = {"prompt": "a fox", "source": FOX, "size": size(1280, 720), "images": 2}
    return Recipe(**made | changes)


def request(*, files: FilePair | None = FILES, is_rehearsal: bool = False, **changes: Any) -> Request:
    return request_of(
        recipe(**changes), {FOX.rendition: files}, base_url=SERVICE_ADDRESS, is_rehearsal=is_rehearsal
    )


anything = st.text(st.characters(exclude_categories=()), max_size=40)


@given(anything)
def test_a_literal_of_python_is_the_text(text: str) -> None:
    assert ast.literal_eval(literals.python(text)) == text


@given(anything)
def test_a_literal_of_json_is_the_text(text: str) -> None:
    assert json.loads(literals.json(text)) == well_formed(text)


@pytest.mark.parametrize("lines", [True, False])
@pytest.mark.parametrize("text", NASTY)
def test_a_word_of_a_shell_is_the_text(text: str, lines: bool) -> None:
    shell = shutil.which("sh") or pytest.skip("there is no POSIX shell on this machine")
    script = f"printf %s {literals.shell(text, lines=lines)}"
    assert subprocess.run([shell, "-c", script], capture_output=True, check=True).stdout.decode() == text


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.COMMAND])
@pytest.mark.parametrize("text", NASTY)
def test_what_cannot_be_seen_is_escaped(text: str, language: Language) -> None:
    code = write(request(prompt=text), language)
    assert set(code) & set("\r\x1b\x07\x7f\x9b\u200f\u202e\u202c\u2066\u2069\u2028\u2029\ufeff") == set()


def test_no_line_of_the_command_is_turned_or_speaks_to_the_terminal() -> None:
    code = write(request(prompt="a\u202eb\x1bc"), Language.COMMAND)
    assert not set(code) & {"\u202e", "\x1b"}


@pytest.mark.parametrize("text", NASTY)
def test_the_body_is_that_of_the_order(text: str) -> None:
    told = json.loads(
        write(request(prompt=text, portraits=(PORTRAIT,), seed=2**63 - 1, optimize_prompt=True), Language.JSON)
    )
    assert told == {
        "prompt": text,
        "image": f"<the address of {FILES.sent} once it is uploaded>",
        "size": "1280*720",
        "num_images": 2,
        "seed": 2**63 - 1,
        "prompt_optimizer": True,
        "subject_reference": [{"type": "character", "image_file": PORTRAIT.url}],
    }


def test_what_was_not_set_is_not_sent() -> None:
    assert json.loads(write(request(source=PORTRAIT), Language.JSON)).keys() == {
        "prompt",
        "image",
        "size",
        "num_images",
    }


@pytest.mark.parametrize("language", [Language.PYTHON, Language.PYTHON_SDK, Language.JAVASCRIPT, Language.CURL])
def test_the_key_is_a_variable_and_the_order_is_sent_in_one_place(language: Language) -> None:
    code = write(request(), language)
    assert KEY_VARIABLE in code
    assert code.count(f"/{MODEL_ID}") == (0 if language is Language.PYTHON_SDK else 1)
    assert SERVICE_ADDRESS in code
    assert FILES.sent in code
    assert FILES.original not in code, "it may be too large, and tell where it was taken"


@pytest.mark.parametrize("language", list(Language))
def test_a_picture_that_is_gone_never_becomes_a_file_that_the_recipe_names(language: Language) -> None:
    gone = request(files=None, portraits=(UNTOLD,))
    assert [picture.sent for picture in gone.missing] == ["source.jpg", "portrait_1.jpg"]
    code = write(gone, language)
    assert "source.jpg" in code
    assert "fox.jpg" not in code


def test_code_without_files_uploads_nothing() -> None:
    for language in (Language.PYTHON, Language.JAVASCRIPT, Language.CURL):
        assert "upload" not in write(request(source=PORTRAIT), language)


@pytest.mark.parametrize("text", [text for text in NASTY if "\x1b" not in text and "\u202e" not in text])
def test_the_command_is_understood_by_this_program(text: str) -> None:
    code = write(
        request(prompt=text, portraits=(PORTRAIT, FOX), seed=-5, optimize_prompt=True, is_rehearsal=True),
        Language.COMMAND,
    )
    if "$(" in code.replace(text, ""):
        pytest.skip("the shell has to write this one")
    program, *arguments = shlex.split(code.replace("\\\n", ""))
    told = command_parser().parse_args(arguments)
    assert program == "imageedit-desktop"
    assert told.prompt == text
    assert (told.image, told.character) == (FILES.original, [PORTRAIT.url, FILES.original])
    assert (told.size, told.count, told.seed) == ("1280x720", "2", "-5")
    assert (told.optimize_prompt, told.rehearsal) == (True, True)


def test_python_is_python(tmp_path: Path) -> None:
    for text in NASTY:
        for language in (Language.PYTHON, Language.PYTHON_SDK):
            code = write(request(prompt=text), language)
            compile(code, "order.py", "exec")
            assert text in [node.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Constant)]
