"""The command line's arguments: those of the window and those of the headless commands."""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from imageedit_desktop import __version__
from imageedit_desktop.domain.environment import ADDRESS_VARIABLE
from imageedit_desktop.domain.limits import IMAGES_MAX, IMAGES_MIN, SIDE_MAX_PX, SIDE_MIN_PX, SIDE_STEP_PX
from imageedit_desktop.domain.request_code.language import Language
from imageedit_desktop.domain.table.row import Column
from imageedit_desktop.domain.text import on_one_line
from imageedit_desktop.domain.verdict import STARS_MAX, Label

COMMANDS = (
    "generate",
    "table",
    "resume",
    "rescue",
    "budget",
    "library",
    "character",
    "key",
    "rehearse",
    "integrate",
)

_LIBRARY_EPILOG = """exit codes:
  0  done                                       3  check: not in order; import: some were refused
  2  bad input, or no library: nothing is done  5  stopped; what came stays
  1  a defect of the program"""

_CHARACTER_EPILOG = """exit codes:
  0  done                                       3  import: some were refused; erase: some files are left
  2  bad input, or no library, or no --yes:     5  stopped
     nothing is done                            1  a defect of the program"""

_EPILOG = """exit codes of generate, table, resume and rescue:
  0  every result saved                         3  the service refused or failed
  2  bad input, no key, or over a limit:        4  outcome unknown, kept in the ledger
     nothing was sent                           5  stopped waiting, can be resumed
  1  a defect of the program"""


class _Parser(argparse.ArgumentParser):
    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """As usual, but what follows an option that wants a value is its value, also ``-blur``."""
        given = sys.argv[1:] if args is None else list(args)
        parsed, rest = super().parse_known_args(self._with_values(given), namespace)
        if getattr(parsed, "print_code", None) not in {None, Language.COMMAND} and parsed.rehearsal:
            self.error(
                "argument --print-code: --rehearsal goes with command only;"
                " for the others no rehearsal would be running any more"
            )
        return parsed, rest

    def error(self, message: str) -> NoReturn:
        """One clear line instead of the whole usage; a key that was typed as an argument is not repeated."""
        from imageedit_desktop.logs import redact

        self.exit(2, f"{self.prog}: {on_one_line(redact(message))}. See {self.prog} --help.\n")

    def _with_values(self, given: Sequence[str]) -> list[str]:
        """Write ``--prompt -blur`` as ``--prompt=-blur``, up to a ``--`` that stands for itself."""
        joined: list[str] = []
        rest = iter(given)
        for argument in rest:
            if argument == "--":
                return [*joined, argument, *rest]
            value = self._value_of(argument, rest) if self._wants_value(argument) else None
            joined.append(argument if value is None else f"{argument}={value}")
        return joined

    def _value_of(self, argument: str, rest: Iterator[str]) -> str | None:
        value = next(rest, None)
        if value == "--":
            return next(rest, None)
        if value is not None and value.startswith("-") and self._option(value):
            self.error(f"argument {argument}: expected one argument; if you mean {value}, write {argument}={value}")
        return value

    def _wants_value(self, argument: str) -> bool:
        option = self._option(argument)
        return option is not None and option.nargs is None and "=" not in argument

    def _option(self, argument: str) -> argparse.Action | None:
        """The option that an argument names, also by the beginning of its name."""
        name = argument.partition("=")[0]
        known = self._option_string_actions
        named = [known[name]] if name in known else []
        if not named and name.startswith("--"):
            named = [option for full, option in known.items() if full.startswith(name)]
        return named[0] if len(named) == 1 else None


_SIDES = f"{SIDE_MIN_PX} to {SIDE_MAX_PX} each, in steps of {SIDE_STEP_PX}"


def command_parser() -> argparse.ArgumentParser:
    """The parser for the headless commands."""
    parser = _Parser(prog="imageedit-desktop", epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    _add_generate(commands)
    _add_table(commands)
    resume = commands.add_parser("resume", help="finish what was interrupted")
    _add_output(resume)
    rescue = commands.add_parser("rescue", help="fetch all that the service still has of the last seven days")
    _add_output(rescue)
    _add_budget(commands)
    _add_library(commands)
    _add_character(commands)
    key = commands.add_parser("key", help="the API key in this computer's keyring")
    key.add_argument(
        "action",
        choices=("set", "status", "forget"),
        help="set reads the key from a prompt or standard input, never from an argument",
    )
    rehearse = commands.add_parser("rehearse", help="run the stand-in for the service on this machine")
    rehearse.add_argument("--port", type=_port, default=0, help="0, the default, takes a free one")
    rehearse.add_argument("--latency", type=_seconds, default=None, metavar="S", help="seconds that a task takes")
    rehearse.add_argument("--watch-stdin", action="store_true", help="end when standard input closes")
    integrate = commands.add_parser("integrate", help="put the program into the menus of a Linux desktop")
    integrate.add_argument("--remove", action="store_true", help="take away exactly what was written")
    return parser


def window_parser() -> argparse.ArgumentParser:
    """The parser for the window."""
    parser = _Parser(
        prog="imageedit-desktop",
        description="Edit photographs with a cloud model and keep every picture on your own disk.",
        epilog=f"headless commands: {', '.join(COMMANDS)}; see imageedit-desktop COMMAND --help",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--rehearsal", action="store_true", help="no key, no money: pictures made on this machine")
    parser.add_argument("--library", type=_folder, metavar="DIR", help="the library folder")
    parser.add_argument(
        "images",
        nargs="*",
        type=Path,
        metavar="IMAGE",
        help="one becomes the source; of several the window asks what they are to be; a folder it offers to import",
    )
    return parser


def _add_generate(commands: argparse._SubParsersAction[_Parser]) -> None:
    generate = commands.add_parser("generate", help="edit one picture", epilog=_EPILOG)
    generate.formatter_class = argparse.RawDescriptionHelpFormatter
    generate.add_argument("--image", metavar="FILE|URL", default="", help="the source image")
    generate.add_argument("--prompt", metavar="TEXT", default="")
    generate.add_argument(
        "--character", action="append", default=[], metavar="FILE", help="a reference portrait; may be repeated"
    )
    generate.add_argument("--size", metavar="WxH", default="1024x1024", help=_SIDES)
    generate.add_argument("--count", metavar="N", default="1", help=f"{IMAGES_MIN} to {IMAGES_MAX} images")
    generate.add_argument("--seed", metavar="N", default=None)
    generate.add_argument(
        "--reproducible", action="store_true", help="a request for each image, each with a seed that is kept"
    )
    generate.add_argument("--optimize-prompt", action="store_true", help="let the service rewrite the prompt")
    generate.add_argument(
        "--rehearsal", action="store_true", help="no key, no money: pictures made on this machine"
    )
    generate.add_argument("--max-cost", metavar="USD", default=None, help="send nothing that costs more")
    generate.add_argument(
        "--print-code",
        choices=tuple(Language),
        default=None,
        metavar="LANGUAGE",
        help=f"order nothing, and print the request: {', '.join(Language)}; {ADDRESS_VARIABLE} says where it goes",
    )
    generate.add_argument("--again", action="store_true", help="also where the same seed made this before")
    _add_output(generate)


def _add_table(commands: argparse._SubParsersAction[_Parser]) -> None:
    table = commands.add_parser(
        "table",
        help="many edits from a CSV file: checked, priced, ordered and waited for",
        description=f"The first line names the columns, in any order: {', '.join(Column)}. Pictures are named from "
        "where the file is; several portraits or characters have | between them. The same file again goes on with "
        "what is left, and orders nothing twice.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    table.add_argument("file", type=Path, metavar="FILE")
    table.add_argument("--name", metavar="TEXT", default="", help="of the table; the file's unless given")
    table.add_argument("--rehearsal", action="store_true", help="no key, no money: pictures made on this machine")
    table.add_argument("--max-cost", metavar="USD", default=None, help="order nothing that costs more together")
    table.add_argument(
        "--again", action="store_true", help="also what is the same as another row, or ordered before"
    )
    table.add_argument(
        "--yes", action="store_true", help="order; without this it is asked, or told what it would be"
    )
    _add_output(table)


def _add_budget(commands: argparse._SubParsersAction[_Parser]) -> None:
    budget = commands.add_parser("budget", help="what may be spent; without options it tells what is set")
    budget.add_argument("--day", metavar="USD", help="place no order that exceeds this in a day")
    budget.add_argument("--month", metavar="USD", help="place no order that exceeds this in a month")
    budget.add_argument("--confirm-above", metavar="USD", help="the window asks before a dearer order")
    budget.add_argument("--off", action="store_true", help="forget all limits that are not given along with it")


def _add_library(commands: argparse._SubParsersAction[_Parser]) -> None:
    library = commands.add_parser(
        "library",
        help="the pictures of a library: bring them in, list and judge them, look after their files",
        epilog=_LIBRARY_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = library.add_subparsers(dest="action", required=True, parser_class=_Parser)
    check = actions.add_parser("check", help="hold the files against the database")
    check.add_argument("--repair", action="store_true", help="put in order what can be; nothing is removed")
    _add_import(actions)
    listed = actions.add_parser("list", help="one line for each picture: id, verdict, file, prompt")
    listed.add_argument(
        "query",
        nargs="*",
        metavar="QUERY",
        help="as in the window's search, in quotes: 'fox rating:>=4 -rejected'; after -- where a minus comes first",
    )
    stats = actions.add_parser("stats", help="how many pictures there are, and what is said of them")
    _add_verdict(actions)
    for action in (check, listed, stats):
        _add_output(action)


def _add_import(actions: argparse._SubParsersAction[_Parser]) -> None:
    importing = actions.add_parser(
        "import", help="take a folder of pictures in, with recipes of our own and verdicts of other programs"
    )
    importing.add_argument("folder", type=_folder, metavar="DIR", help="with all folders in it")
    ways = importing.add_mutually_exclusive_group()
    ways.add_argument(
        "--in-place", dest="way", action="store_const", const="in_place", help="leave them there (the default)"
    )
    ways.add_argument("--copy", dest="way", action="store_const", const="copies", help="copy them into the library")
    importing.set_defaults(way="in_place")
    _add_output(importing)


def _add_verdict(actions: argparse._SubParsersAction[_Parser]) -> None:
    verdict = actions.add_parser("verdict", help="say something of pictures; the window can undo it")
    verdict.add_argument(
        "pictures",
        nargs="+",
        metavar="ID",
        help="as list prints it, its beginning, or a file; - reads them from input",
    )
    picks = verdict.add_mutually_exclusive_group()
    for pick in ("pick", "reject", "undecided"):
        picks.add_argument(f"--{pick}", dest="pick", action="store_const", const=pick)
    verdict.add_argument("--stars", type=int, choices=range(STARS_MAX + 1), metavar="N", help=f"0 to {STARS_MAX}")
    labels = tuple(str(label) or "none" for label in Label if label is not Label.UNREADABLE)
    verdict.add_argument("--label", choices=labels, metavar="L", help=", ".join(labels))
    verdict.add_argument("--defer", action="store_true", help="leave it for later")
    _add_output(verdict)


def _add_character(commands: argparse._SubParsersAction[_Parser]) -> None:
    character = commands.add_parser(
        "character",
        help="the cards of people and figures: list and show them, hand them on, erase a person",
        epilog=_CHARACTER_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = character.add_subparsers(dest="action", required=True, parser_class=_Parser)
    listed = actions.add_parser("list", help="one line for each card: id, name, portraits, pictures, picks")
    shown = actions.add_parser("show", help="all that is on a card, with hints on its portraits")
    exported = actions.add_parser("export", help="write a card with its portraits into one file")
    imported = actions.add_parser("import", help="take cards from such files; none comes twice")
    erased = actions.add_parser("erase", help="remove a person and all that tells of them; it cannot be undone")
    for action in (shown, exported, erased):
        action.add_argument("name", metavar="NAME", help="of the character, or its id")
    exported.add_argument("file", type=Path, metavar="FILE", help="replaced where it is there")
    imported.add_argument("files", nargs="+", type=Path, metavar="FILE")
    erased.add_argument("--with-results", action="store_true", help="the pictures made with the portraits, too")
    erased.add_argument("--yes", action="store_true", help="do it; without this it is told what would go")
    for action in (listed, shown, exported, imported, erased):
        _add_output(action)


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--library", type=_folder, metavar="DIR", help="the library folder")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _folder(text: str) -> Path:
    if not text:  # a variable of the shell that is not set; as a path it would be the folder one is in
        raise argparse.ArgumentTypeError("name a folder")
    return Path(text)


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65_535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value < math.inf:
        raise argparse.ArgumentTypeError("write seconds like 0.5")
    return value
