"""Install, use, upgrade and remove the package in a system that has nothing else; by hand, as root, on Debian.

::

    python3 packaging/bootstrap.py package deb
    python3 packaging/try_deb.py build/packages/imageedit-desktop_0.1.0_amd64.deb --suite trixie

The system is made by debootstrap in ``build/systems``, and kept for the next time. What is there after the removal
is held against what was there before the installation; each step is told, and so is the end by the exit code.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_REPOSITORY = Path(__file__).resolve().parents[1]
_PACKAGE = "imageedit-desktop"
_MIRROR = "http://deb.debian.org/debian"
_TOOLS = ("xvfb", "xauth", "x11-utils", "imagemagick", "dbus", "desktop-file-utils", "procps")
_FOLDERS = ("bin", "etc", "home", "lib", "opt", "root", "sbin", "srv", "usr", "var/lib", "var/spool")
_OF_APT = ("/var/lib/apt/", "/var/lib/dpkg/", "/usr/share/mime/", "/var/lib/ucf/", "/etc/ld.so.cache")
_NEEDED = "$(dpkg-deb -f /tmp/this.deb Depends | sed 's/([^)]*)//g; s/,//g')"
_INSTALL = "apt-get -qy install --no-install-recommends"
_MISSING = """
cd /usr/lib/imageedit-desktop/_internal
export LD_LIBRARY_PATH=$PWD
find . -name '*.so*' -type f -exec ldd {} + 2>/dev/null | grep 'not found' | sort -u || true
"""
_EDIT = "generate --rehearsal --library /root/library --image /tmp/photo.png --prompt 'in golden light'"
_KEPT = "cd /root && find . -type f -not -name '*.log' -exec sha256sum {} + | sort -k2"
_CHECK = "imageedit-desktop --version; desktop-file-validate /usr/share/applications/*ImageEdit*"
_WINDOW = """# until the picture that was named is seen where the source is
rm -f /tmp/.X9-lock /tmp/.X11-unix/X9
Xvfb :9 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 & display=$!
export DISPLAY=:9
sleep 2
dbus-run-session -- imageedit-desktop --rehearsal --library /root/library /tmp/photo.png >/tmp/log 2>&1 & window=$!
colours=0
for second in $(seq 120); do
    sleep 1
    import -window root /tmp/window.png
    colours=$(convert /tmp/window.png -crop 320x110+16+36 -format %k info:)
    [ "$colours" -gt 1000 ] && break
done
echo "$colours colours in the well, after $second s"
[ "$colours" -gt 1000 ]
pid=$(pgrep -f -o '^imageedit-desktop --rehearsal')
xwininfo -root -tree | grep '"ImageEdit Desktop"'
kill "$pid"
wait "$window" || true
kill "$display"
cat /tmp/log
"""


class System:
    """A Debian of its own in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self, suite: str, mirror: str) -> None:
        """Make it, unless it is there."""
        if not (self.folder / "usr" / "bin" / "apt-get").exists():
            command = ["debootstrap", "--variant=minbase", suite, str(self.folder), mirror]
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        shutil.copy("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
        certificates = Path("etc/ssl/certs/ca-certificates.crt")
        (self.folder / certificates).parent.mkdir(parents=True, exist_ok=True)
        if not (self.folder / certificates).exists():
            shutil.copy(Path("/", certificates), self.folder / certificates)

    def run(self, script: str) -> str:
        """Run a script of the shell inside, as root, and return what it says."""
        variables = [
            "HOME=/root",
            "LC_ALL=C.UTF-8",
            "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND=noninteractive",
        ]
        mounted = (
            "mount -t proc proc proc && mount --rbind /dev dev && mount -t tmpfs tmpfs run && exec chroot . env -i"
        )
        words = " ".join(f"'{word}'" for word in variables)
        command = [
            "unshare",
            "--mount",
            "--pid",
            "--fork",
            "sh",
            "-c",
            f'{mounted} {words} sh -euc "$1"',
            "sh",
            script,
        ]
        done = subprocess.run(
            command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if done.returncode != 0:
            sys.exit(f"{script}\n{done.stdout}\nended with {done.returncode}")
        return done.stdout

    def files(self) -> set[str]:
        """All that is there of what packages and people write, less what apt writes down for itself."""
        listed = self.run(f"find {' '.join('/' + name for name in _FOLDERS)} -xdev -print | sort").splitlines()
        return {path for path in listed if not path.startswith(_OF_APT)}


def main() -> int:
    """Do all steps; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--mirror", default=_MIRROR)
    parser.add_argument("--system", type=Path, help="the folder; else it is in build/systems")
    parsed = parser.parse_args()
    system = System((parsed.system or _REPOSITORY / "build" / "systems" / parsed.suite).absolute())
    system.make(parsed.suite, parsed.mirror)
    tmp = system.folder / "tmp"
    system.run(
        "rm -rf /root/library /root/.local /root/.config /root/.cache; dpkg -P imageedit-desktop 2>/dev/null"
    )
    shutil.copy(parsed.package, tmp / "this.deb")
    shutil.copy(_REPOSITORY / "resources" / "samples" / "coffee.png", tmp / "photo.png")
    return _story(system, tmp)


def _story(system: System, tmp: Path) -> int:
    step("what the trial itself needs", system, f"apt-get -q update; {_INSTALL} {' '.join(_TOOLS)}", show=False)
    step("what the package depends on", system, f"{_INSTALL} {_NEEDED}", show=False)
    before = system.files()
    step("install", system, "dpkg -i /tmp/this.deb")
    step("version", system, _CHECK)
    step("libraries that are not found", system, _MISSING)
    step("one edit", system, f"imageedit-desktop {_EDIT}")
    step("the window", system, _WINDOW)
    kept = system.run(_KEPT)
    _raise_version(tmp / "this.deb", tmp / "next.deb")
    step("upgrade", system, "dpkg -i /tmp/next.deb; dpkg-query -W imageedit-desktop; imageedit-desktop --version")
    step("remove", system, "dpkg -r imageedit-desktop")
    step("purge", system, "dpkg -P imageedit-desktop")
    is_kept = system.run(_KEPT) == kept
    after = system.files()
    return _compare(before, after, is_kept=is_kept)


def _compare(before: set[str], after: set[str], *, is_kept: bool) -> int:
    """Tell what is left; returns the exit code."""
    own = {path for path in after - before if path.startswith("/root/")}
    others = sorted(after - before - own)
    gone = sorted(before - after)
    print(f"left of the person: {len(own)} files and folders,", "unchanged" if is_kept else "CHANGED")
    print("left of the package:", *(others or ["nothing"]))
    print("gone besides:", *(gone or ["nothing"]))
    return int(bool(others or gone or not is_kept))


def step(name: str, system: System, script: str, *, show: bool = True) -> None:
    """Do one step and say so."""
    print(f"== {name}", flush=True)
    told = system.run(script).strip()
    if show and told:
        print("   " + told.replace("\n", "\n   "), flush=True)


def _raise_version(package: Path, target: Path) -> None:
    """The same package, called newer."""
    with tempfile.TemporaryDirectory() as place:
        subprocess.run(["dpkg-deb", "--raw-extract", package, f"{place}/root"], check=True)
        control = Path(place, "root", "DEBIAN", "control")
        lines = control.read_text(encoding="utf-8").splitlines()
        newer = [f"{line}+next" if line.startswith("Version: ") else line for line in lines]
        control.write_text("\n".join(newer) + "\n", encoding="utf-8")
        command = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", f"{place}/root", str(target)]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


if __name__ == "__main__":
    sys.exit(main())
