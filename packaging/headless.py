"""What the launcher does where no window can be opened: the same edit, on a sample, in rehearsal."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys

from environment import Environment

_COMMANDS = {
    *("generate", "resume", "rescue", "budget", "library", "character", "key", "rehearse", "table", "integrate"),
}
_PROMPT = "As a watercolor painting, in golden light"


def has_display() -> bool:
    """Tell whether a window can be opened here."""
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def is_command(arguments: list[str]) -> bool:
    """Tell whether the program's arguments ask for something that opens no window."""
    return bool(arguments) and (arguments[0] in _COMMANDS or arguments[0] in ("-h", "--help", "--version"))


def edit_sample(environment: Environment, arguments: list[str]) -> int:
    """Make two pictures with the built-in stand-in for the service, say where they are and return the exit code.

    Of the arguments that were meant for the window, the first picture and ``--library`` are honoured.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--library")
    parser.add_argument("images", nargs="*")
    wanted, _ = parser.parse_known_args(arguments)
    image = (wanted.images or [str(environment.repository / "resources" / "samples" / "astronaut.png")])[0]
    print(
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened.\n"
        f"Doing the same edit without one, in rehearsal: no key, no cost.\n  photo   {image}\n  prompt  {_PROMPT}"
    )
    library = ["--library", wanted.library] if wanted.library else []
    edit = ["--image", image, "--prompt", _PROMPT, "--size", "1024x1024", "--count", "2", *library]
    command = environment.program("generate", "--rehearsal", *edit, "--json")
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        print(done.stdout, end="")
        return done.returncode
    print("The pictures are")
    for result in json.loads(done.stdout)["results"]:
        print(f"  {result['path']}  {result['width']}×{result['height']}")
    return 0
