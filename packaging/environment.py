"""The virtual environment of a checkout: made once, renewed when what it is made from changes."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
import venv
from pathlib import Path

import system_packages

_SUPERSEDED_BY = {
    "runtime": ("runtime", "development"),
    "development": ("development",),
    "fuzz": ("fuzz",),
    "package": ("package",),
}
"""A set of packages is there when its own stamp is fresh, or that of a set which contains it."""


class SetUpError(Exception):
    """The machine lacks something; the text says what to do about it."""


class Environment:
    """``.venv`` of the checkout at ``repository``, or another of its folders."""

    def __init__(self, repository: Path, name: str = ".venv") -> None:
        self.repository = repository
        self.folder = repository / name
        self._scripts = self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """The interpreter inside."""
        return self._scripts / ("python.exe" if os.name == "nt" else "python")

    def install(self, name: str) -> None:
        """Bring in the packages of ``packaging/constraints/<name>.txt`` and the program; quick when there."""
        if not self._works():
            self._create()
        if any(self._stamp(known).is_file() for known in _SUPERSEDED_BY[name]):
            return
        print(f"Installing the {name} packages into {self.folder.name}")
        self._pip("--require-hashes", "-r", str(self._constraints(name)))
        self._pip("--no-deps", "--no-build-isolation", "--editable", str(self.repository))
        self._compile()
        for old in self.folder.glob(f"installed-{name}-*"):
            old.unlink()
        self._stamp(name).touch()

    def qt_folder(self) -> Path:
        """Return the folder of the Qt bindings."""
        where = "import PySide6; print(PySide6.__path__[0])"
        return Path(subprocess.check_output([self.python, "-c", where], text=True).strip())

    def tool(self, name: str, *arguments: str) -> list[str]:
        """Return the command line of a tool that is installed inside."""
        return [str(self._scripts / (f"{name}.exe" if os.name == "nt" else name)), *arguments]

    def program(self, *arguments: str) -> list[str]:
        """Return the command line of ImageEdit Desktop."""
        return [str(self.python), "-m", "imageedit_desktop", *arguments]

    def run_program(self, arguments: list[str]) -> int:
        """Run ImageEdit Desktop in the foreground and return its exit code.

        Where it can, this process becomes the program, so that signals reach it and it quits in its own time.
        """
        command = self.program(*arguments)
        if os.name == "posix":
            sys.stdout.flush()
            os.execv(command[0], command)
        return subprocess.run(command, check=False).returncode

    def _works(self) -> bool:
        """Tell whether the environment is there and whole; an upgrade of the system's Python can break it."""
        try:
            return (
                subprocess.run([self.python, "-c", "import pip"], capture_output=True, check=False).returncode == 0
            )
        except OSError:
            return False

    def _create(self) -> None:
        if importlib.util.find_spec("ensurepip") is None:  # Debian delivers it apart
            minor = f"{sys.version_info.major}.{sys.version_info.minor}"
            if not system_packages.install_with_apt([f"python{minor}-venv"]):
                raise SetUpError(f"This Python cannot make virtual environments. Install python{minor}-venv first.")
        print(f"Making {self.folder.name} with Python {sys.version.split()[0]}")
        venv.EnvBuilder(clear=True, with_pip=True, symlinks=os.name != "nt").create(self.folder)

    def _pip(self, *arguments: str) -> None:
        pip = [str(self.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        if subprocess.run([*pip, *arguments], check=False).returncode != 0:
            raise SetUpError("The packages could not be installed; what pip says above tells why.")

    def _compile(self) -> None:
        """Compile the program, so that its start-up need not; pip has compiled the packages."""
        variables = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        command = [str(self.python), "-m", "compileall", "-q", str(self.repository / "imageedit_desktop")]
        subprocess.run(command, env=variables, check=False)

    def _constraints(self, name: str) -> Path:
        return self.repository / "packaging" / "constraints" / f"{name}.txt"

    def _stamp(self, name: str) -> Path:
        """Return the file whose presence says that ``name`` is installed as the checkout wants it now."""
        made_from = hashlib.sha256((self.folder / "pyvenv.cfg").read_bytes())
        for path in (self._constraints(name), self.repository / "pyproject.toml"):
            made_from.update(path.read_bytes())
        return self.folder / f"installed-{name}-{made_from.hexdigest()[:16]}"
