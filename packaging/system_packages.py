"""Libraries and tools of the operating system: what is missing, which package brings it, and its installation.

On the Debian family packages are installed where that needs no password (as root, or with sudo set up so).
Elsewhere, and where a password would be asked for, the exact command is printed and nothing is changed. On Windows
and macOS the Python packages bring everything along.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_LOADED_BY_QT = (
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtNetwork.abi3.so",
    "QtSvg.abi3.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqwayland.so",
)

# What Qt's wheels expect of the system, found by ldd over them in an empty Debian 12, and who brings it. The RPM
# families need no names: their package managers take the library itself.
_DEBIAN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
_ARCH = {
    "libGL.so.1": "libglvnd",
    "libEGL.so.1": "libglvnd",
    "libOpenGL.so.0": "libglvnd",
    "libX11.so.6": "libx11",
    "libX11-xcb.so.1": "libx11",
    "libbrotlicommon.so.1": "brotli",
    "libbrotlidec.so.1": "brotli",
    "libdbus-1.so.3": "dbus",
    "libfontconfig.so.1": "fontconfig",
    "libfreetype.so.6": "freetype2",
    "libglib-2.0.so.0": "glib2",
    "libgthread-2.0.so.0": "glib2",
    "libgssapi_krb5.so.2": "krb5",
    "libxkbcommon.so.0": "libxkbcommon",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11",
    "libxcb-cursor.so.0": "xcb-util-cursor",
    "libxcb-icccm.so.4": "xcb-util-wm",
    "libxcb-image.so.0": "xcb-util-image",
    "libxcb-keysyms.so.1": "xcb-util-keysyms",
    "libxcb-render-util.so.0": "xcb-util-renderutil",
    "libxcb-util.so.1": "xcb-util",
    "libwayland-client.so.0": "wayland",
    "libwayland-cursor.so.0": "wayland",
    "libwayland-egl.so.1": "wayland",
}
_TEST_TOOLS = (
    *("xvfb", "xauth", "x11-utils", "openbox", "wmctrl", "xdotool", "xclip", "imagemagick"),
    *("thunar", "pcmanfm", "chromium"),
    *("nodejs", "curl", "libenchant-2-2", "hunspell-en-us"),
    *("dbus", "gnome-keyring", "at-spi2-core", "gir1.2-atspi-2.0", "python3-gi", "python3-pyatspi"),
    *("fonts-noto-core", "fonts-noto-cjk"),
    *("appstream", "desktop-file-utils", "shared-mime-info", "mandoc"),
)


def missing_libraries(qt_folder: Path) -> list[str]:
    """Return the system libraries that Qt would not find here; none on Windows and macOS."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return []
    parts = [qt_folder / part for part in _LOADED_BY_QT if (qt_folder / part).is_file()]
    variables = {**os.environ, "LC_ALL": "C"}
    report = subprocess.run(["ldd", *parts], capture_output=True, text=True, env=variables, check=False).stdout
    return sorted({line.split()[0] for line in report.splitlines() if line.endswith("=> not found")})


def provide_libraries(missing: list[str]) -> bool:
    """Install ``missing`` where that may be done, else say how. Return whether Qt will start."""
    if not missing:
        return True
    print("Qt lacks these system libraries:", ", ".join(missing))
    if is_debian():
        strangers = [library for library in missing if library not in _DEBIAN]
        if strangers:
            print("Which package brings these is not known here:", ", ".join(strangers))
        return install_with_apt(_packages(missing, _DEBIAN)) and not strangers
    print("Install them with\n   ", _elsewhere(missing))
    return False


def provide_test_tools() -> bool:
    """Install what the desktop's tests drive a real desktop with; only the Debian family is served."""
    if not is_debian():
        print("The desktop's tests run where their tools are; these are set up on the Debian family only.")
        return True
    return install_with_apt(_not_installed(_TEST_TOOLS))


def is_debian() -> bool:
    """Tell whether packages come by apt here."""
    return sys.platform.startswith("linux") and shutil.which("apt-get") is not None


def install_with_apt(packages: list[str]) -> bool:
    """Install Debian packages, or print the command for it. Return whether they are there."""
    if not packages:
        return True
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    authority = _authority()
    if authority is None:
        print("Install them with\n    sudo", " ".join(command))
        return False
    print("Installing", " ".join(packages))
    quietly = [*authority, "env", "DEBIAN_FRONTEND=noninteractive"]
    _run([*quietly, "apt-get", "--quiet=2", "update"])  # without it a fresh machine knows no package
    if _run([*quietly, *command, "--quiet=2", "-o", "DPkg::Lock::Timeout=300"]):
        return True
    print("That did not work. By hand:\n    sudo", " ".join(command))
    return False


def _authority() -> list[str] | None:
    """Return how to act as root without a password, or None."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "--non-interactive", "true"], capture_output=True, check=False)
    return ["sudo", "--non-interactive"] if asked.returncode == 0 else None


def _run(command: list[str]) -> bool:
    """Run a command whose output matters only when it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout, end="")
    return done.returncode == 0


def _not_installed(packages: Iterable[str]) -> list[str]:
    layout = "--showformat=${Package} ${db:Status-Status}\n"
    asked = ["dpkg-query", "--show", layout, *packages]
    listed = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    there = {
        name for name, _, status in (line.partition(" ") for line in listed.splitlines()) if status == "installed"
    }
    return [package for package in packages if package not in there]


def _packages(libraries: list[str], brought_by: dict[str, str]) -> list[str]:
    return sorted({brought_by[library] for library in libraries if library in brought_by})


def _elsewhere(libraries: list[str]) -> str:
    if shutil.which("pacman"):
        return "sudo pacman -S " + " ".join(_packages(libraries, _ARCH))
    capabilities = " ".join(f"'{library}()(64bit)'" for library in libraries)
    if shutil.which("dnf"):
        return f"sudo dnf install {capabilities}"
    if shutil.which("zypper"):
        return f"sudo zypper install {capabilities}"
    return "your system's package manager"
