"""Sign a program for macOS: with a certificate where one is given, see `keychain`, else ad hoc.

Nothing starts on Apple silicon without a signature, and one that is nobody's will do for that. Both kinds put the
program into the hardened runtime, so that whoever builds it without a certificate tries the same program.
"""

from __future__ import annotations

import plistlib
import tempfile
from pathlib import Path

from macos import apple_tool

ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")

_AD_HOC = "-"
_BEGINNINGS = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""Of Mach-O files for one processor and for several. <mach-o/loader.h> and <mach-o/fat.h> of Apple's SDK."""


def sign(application: Path, identity: str | None) -> None:
    """Sign a program in its place, and look whether all of it is.

    Args:
        application: the ``.app``.
        identity: what codesign calls the certificate by; None signs ad hoc.

    Raises:
        AppleToolError: it could not be signed.
    """
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder, ENTITLEMENTS.name)
        bare.write_bytes(plistlib.dumps(plistlib.loads(ENTITLEMENTS.read_bytes())))
        for command in commands(application, identity, bare):
            apple_tool.run(command)


def commands(application: Path, identity: str | None, entitlements: Path) -> list[list[str]]:
    """Return what signs a program: from the inside to the outside, as a signature covers those below.

    https://developer.apple.com/documentation/xcode/creating-distribution-signed-code-for-the-mac (2026)

    Args:
        application: the ``.app``.
        identity: as `sign` takes it.
        entitlements: without a comment in it, where codesign stumbles, see
            https://github.com/vibecare-io/vibecare/pull/33 (2026).
    """
    hardened = [*_codesign(identity), "--options", "runtime"]
    return [
        [*hardened, *map(str, code_inside(application))],
        [*hardened, "--entitlements", str(entitlements), str(application)],
        ["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(application)],
    ]


def image_command(image: Path, identity: str) -> list[str]:
    """Return what signs a disk image."""
    return [*_codesign(identity), str(image)]


def code_inside(application: Path) -> list[Path]:
    """Libraries, and frameworks as a whole; what they contain comes before them."""
    found: set[Path] = set()
    for path in application.rglob("*"):
        if path.is_symlink() or not path.is_file() or path.parent == application / "Contents" / "MacOS":
            continue
        if _is_code(path):
            framework = next((above for above in path.parents if above.suffix == ".framework"), None)
            found.add(framework if framework and framework.stem == path.name else path)
    return sorted(found, key=lambda path: (-len(path.parts), path))


def _codesign(identity: str | None) -> list[str]:
    time = "--timestamp" if identity else "--timestamp=none"
    return ["codesign", "--force", "--sign", identity or _AD_HOC, time]


def _is_code(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in _BEGINNINGS
