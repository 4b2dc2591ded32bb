"""The commands of ``packaging/bootstrap.py``; standard library only.

::

    run        [program arguments]   set up and open the window, or edit a sample where there is no display
    test       [pytest arguments]    set up with the test tools, then run all checks and tests
    check      [names]               the checks alone, as pre-commit calls them
    bench      [pytest arguments]    set up with the test tools, then measure start-up, stalls and latency
    fuzz       [--seconds N]         set up with the fuzzer, on Linux, then feed strangers' bytes to each target
    translate  [languages]           bring the catalogues of translations in step with the sources; begin new ones
    package    KIND …                build what is installed: folder, wheel, tar, run, deb, appimage, flatpak, nsis,
                                     dmg
    sign-version [--new-key FILE]    tell programs that look for a new version of this one; or make a key for that
    lock                             resolve the dependencies anew and write packaging/constraints
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import checks
import headless
import lock
import pseudo
import system_packages
import translatable
import translations
from environment import Environment, SetUpError
from packages import kinds
from packages.release import read_release

REPOSITORY = Path(__file__).resolve().parents[1]


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the exit code."""
    sys.stdout.reconfigure(line_buffering=True, errors="replace")  # type: ignore[union-attr]  # in step with programs
    command, rest = _parse(sys.argv[1:] if arguments is None else arguments)
    environment = Environment(REPOSITORY)
    try:
        match command:
            case "package":
                return package(rest)
            case "lock":
                return lock.write(environment)
            case _:
                return _INSIDE[command](environment, rest)
    except SetUpError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(environment: Environment, arguments: list[str]) -> int:
    """Install what the program needs and start it."""
    environment.install("runtime")
    if headless.is_command(arguments):
        return environment.run_program(arguments)
    may_open = headless.has_display()
    qt_folder = environment.qt_folder()
    translations.compile_all(qt_folder, environment.repository)
    missing = system_packages.missing_libraries(qt_folder)
    if not system_packages.provide_libraries(missing) and may_open:
        return 1
    if may_open:
        print("Opening the window.")
        return environment.run_program(arguments)
    return headless.edit_sample(environment, arguments)


def test(environment: Environment, arguments: list[str]) -> int:
    """Install what the tests need, the desktop's parts too, and run every check and test."""
    ready = _provide_for_tests(environment)
    code = checks.run(environment, [*checks.static(environment), *checks.tests(environment, arguments)])
    return code if ready else max(code, 1)


def check(environment: Environment, names: list[str]) -> int:
    """Install what the checks need and run them, or those that are named."""
    environment.install("development")
    return checks.run(environment, checks.static(environment, names))


def bench(environment: Environment, arguments: list[str]) -> int:
    """Install what the tests need and run the benchmarks, each on a display of its own."""
    ready = _provide_for_tests(environment)
    code = checks.run(environment, checks.benchmarks(environment, arguments))
    return code if ready else max(code, 1)


def fuzz(environment: Environment, arguments: list[str]) -> int:
    """Install the fuzzer beside the test tools and run every target."""
    if sys.platform != "linux":
        raise SetUpError("The fuzzer runs on Linux alone.")
    environment.install("development")
    environment.install("fuzz")
    return checks.run(environment, checks.fuzzing(environment, arguments))


def translate(environment: Environment, languages: list[str]) -> int:
    """Bring the catalogues in step with the sources, and make the pseudo-languages.

    Args:
        environment: with the tools.
        languages: codes such as ``fr`` or ``pt_BR`` to begin a catalogue for.
    """
    environment.install("runtime")
    repository, qt_folder = environment.repository, environment.qt_folder()
    words = translatable.words_of(repository / "imageedit_desktop")
    print(*words.faults, sep="\n", end="\n" * bool(words.faults))
    folder = translations.folder_of(repository)
    catalogues = {*folder.glob("*.ts"), *(folder / f"{code}.ts" for code in languages)}
    translations.update(qt_folder, words.messages, sorted(catalogues))
    translations.compile_all(qt_folder, repository)
    for catalogue in sorted(catalogues):
        print(f"{translations.unfinished(catalogue):4} to translate in {catalogue.relative_to(repository)}")
    for made in pseudo.make(qt_folder, words.messages, repository / "build" / "translations"):
        print(f"     pseudo-language in {made.relative_to(repository)}")
    return int(bool(words.faults))


def package(names: list[str]) -> int:
    """Build packages of these kinds into ``build/packages``, each with what is in it, and with checksums."""
    known = ", ".join(kinds.KINDS)
    if not names or not set(names) <= set(kinds.KINDS):
        raise SetUpError(f"Say what to build, one or more of: {known}.")
    facts = read_release(REPOSITORY)
    for name in names:
        kinds.build(facts, name)
    return 0


def sign_version(environment: Environment, arguments: list[str]) -> int:
    """Write the file that tells of this version, or make a key; inside of the environment, which has what signs."""
    environment.install("runtime")
    script = Path(__file__).with_name("version_signing.py")
    return subprocess.run([environment.python, script, *arguments], check=False).returncode


_INSIDE = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "fuzz": fuzz,
    "translate": translate,
    "sign-version": sign_version,
}
"""Commands that need the environment."""


def _provide_for_tests(environment: Environment) -> bool:
    environment.install("development")
    qt_folder = environment.qt_folder()
    translations.compile_all(qt_folder, environment.repository)
    libraries = system_packages.provide_libraries(system_packages.missing_libraries(qt_folder))
    return system_packages.provide_test_tools() and libraries


def _parse(arguments: list[str]) -> tuple[str, list[str]]:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=(*_INSIDE, "package", "lock"))
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="handed on")
    parsed = parser.parse_args(arguments)
    return parsed.command, parsed.arguments
