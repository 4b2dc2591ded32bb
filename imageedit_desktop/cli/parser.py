"""Reading the arguments, and choosing the command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from imageedit_desktop import __version__

COMMANDS = ("generate", "resume", "key", "rehearse")

_EPILOG = """exit codes of generate and resume:
  0  every result saved                         3  the service refused or failed
  2  bad input, no key, or over --max-cost:     4  outcome unknown, kept in the ledger
     nothing was sent                           5  stopped waiting, can be resumed
  1  a defect of the program"""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One clear line instead of the whole usage."""
        self.exit(2, f"{self.prog}: {message}. See {self.prog} --help.\n")


def command_parser() -> argparse.ArgumentParser:
    """The parser for the headless commands."""
    parser = _Parser(prog="imageedit-desktop", epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    _add_generate(commands)
    resume = commands.add_parser("resume", help="finish what was interrupted")
    _add_output(resume)
    key = commands.add_parser("key", help="the API key in this computer's keyring")
    key.add_argument(
        "action",
        choices=("set", "status", "forget"),
        help="set reads the key from a prompt or standard input, never from an argument",
    )
    rehearse = commands.add_parser("rehearse", help="run the stand-in for the service on this machine")
    rehearse.add_argument("--port", type=int, default=0, help="0, the default, takes a free one")
    rehearse.add_argument("--latency", type=float, default=None, metavar="S", help="seconds that a task takes")
    rehearse.add_argument("--watch-stdin", action="store_true", help="end when standard input closes")
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
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library folder")
    parser.add_argument(
        "images", nargs="*", type=Path, metavar="IMAGE", help="the first is the source, others portraits"
    )
    return parser


def run(arguments: Sequence[str]) -> int:
    """Run one headless command; returns the exit code."""
    from imageedit_desktop import crash, logs
    from imageedit_desktop.paths import log_folder

    parsed = command_parser().parse_args(arguments)
    logs.start(log_folder())
    try:
        return _run(parsed)
    except Exception as error:  # noqa: BLE001 - the last resort: a defect is one line, a report and exit code 1
        report = crash.leave_report(error, log_folder())
        print(f"imageedit-desktop: This is a defect of the program. A report is at {report}.", file=sys.stderr)  # noqa: T201
        return 1


def _run(parsed: argparse.Namespace) -> int:
    match parsed.command:
        case "generate":
            from imageedit_desktop.cli.generate import generate

            return generate(parsed)
        case "resume":
            from imageedit_desktop.cli.resume import resume

            return resume(parsed)
        case "key":
            from imageedit_desktop.cli.key import key

            return key(parsed.action)
        case _:
            return _rehearse(parsed)


def _rehearse(parsed: argparse.Namespace) -> int:
    from imageedit_desktop.rehearsal.run import serve

    try:
        serve(port=parsed.port, latency_s=parsed.latency, watch_stdin=parsed.watch_stdin)
    except OSError as error:
        print(f"imageedit-desktop: Port {parsed.port} cannot be used: {error.strerror}.", file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _add_generate(commands: argparse._SubParsersAction[_Parser]) -> None:
    generate = commands.add_parser("generate", help="edit one picture", epilog=_EPILOG)
    generate.formatter_class = argparse.RawDescriptionHelpFormatter
    generate.add_argument("--image", metavar="FILE|URL", default="", help="the source image")
    generate.add_argument("--prompt", metavar="TEXT", default="")
    generate.add_argument(
        "--character", action="append", default=[], metavar="FILE", help="a reference portrait; may be repeated"
    )
    generate.add_argument("--size", metavar="WxH", default="1024x1024", help="512 to 2048 each, in steps of 8")
    generate.add_argument("--count", metavar="N", default="1", help="1 to 9 images")
    generate.add_argument("--seed", metavar="N", default=None)
    generate.add_argument("--optimize-prompt", action="store_true", help="let the service rewrite the prompt")
    generate.add_argument(
        "--rehearsal", action="store_true", help="no key, no money: pictures made on this machine"
    )
    generate.add_argument("--max-cost", metavar="USD", default=None, help="send nothing that costs more")
    _add_output(generate)


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library folder")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
