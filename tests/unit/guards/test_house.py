"""What the documents say about the code is so: modules are named, layers are under contract, a fact stands once."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

_REPOSITORY = Path(__file__).parents[3]
_PACKAGE = _REPOSITORY / "imageedit_desktop"
_PACKAGES = sorted(path.parent for path in _PACKAGE.rglob("__init__.py"))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _name(path: Path) -> str:
    return str(path.relative_to(_REPOSITORY))


def _children(package: Path) -> set[str]:
    modules = {path.stem for path in package.glob("*.py")} - {"__init__"}
    return modules | {path.parent.name for path in package.glob("*/__init__.py")}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@cache
def _contracts() -> list[dict[str, Any]]:
    with (_REPOSITORY / "pyproject.toml").open("rb") as file:
        found: list[dict[str, Any]] = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    return found


def _layers() -> list[list[str]]:
    return [layer.split(" | ") for layer in _contracts()[0]["layers"]]


@pytest.mark.parametrize("package", _PACKAGES, ids=_name)
def test_the_docstring_of_a_package_names_its_modules(package: Path) -> None:
    told = ast.get_docstring(_tree(package / "__init__.py")) or ""
    named = set(re.findall(r"`(\w+)[`.]", told)) if package != _PACKAGE else set(re.findall(r"\w+", told))
    assert sorted(_children(package) - named) == []


def test_the_contributors_layers_are_those_of_the_contract() -> None:
    text = (_REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"^    __main__ .*\n(?:    .*\n)+", text, re.MULTILINE)
    drawn = [re.split(r"\s{3,}", line.strip())[0] for line in block.splitlines()]
    assert [re.split(r"\s+\|\s+", line) for line in drawn] == _layers()
    assert {name for layer in _layers() for name in layer} == _children(_PACKAGE)


def test_no_module_is_outside_of_the_contracts(tmp_path: Path) -> None:
    """In a house where every module imports every library, all are caught but those where it lives."""
    homes = {
        library: contract["allowed_importers"]
        for contract in _contracts()
        for library in contract.get("protected_modules", [])
    }
    modules = [f"imageedit_desktop.{name}" for layer in _layers() for name in layer]
    decoders = {"PIL", "pi_heif", "pylibjxl", "resvg_py", "qoi"}
    others = {
        "httpx",
        "httpcore",
        "socksio",
        "nacl",
        "sqlite3",
        "numpy",
        "keyring",
        "jeepney",
        "enchant",
        "qasync",
        "PySide6",
    }
    assert set(homes) == decoders | others
    expected = {(module, library) for module in modules for library in homes if module not in homes[library]}

    for module in modules:
        folder = tmp_path / module.replace(".", "/")
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text("".join(f"import {library}\n" for library in homes))
    (tmp_path / "imageedit_desktop" / "__init__.py").touch()
    for contract in _contracts()[1:]:
        for container in contract.get("containers", []):
            for layer in contract["layers"]:
                for name in re.split(r" [|:] ", layer):
                    (tmp_path / container.replace(".", "/") / f"{name}.py").touch(exist_ok=True)
    shutil.copy(_REPOSITORY / "pyproject.toml", tmp_path)
    program = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command as c; c()"
    command = [sys.executable, "-c", program, "--no-cache"]
    wide = os.environ | {"COLUMNS": "200", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, cwd=tmp_path, env=wide, capture_output=True, encoding="utf-8", check=False)
    assert set(re.findall(r"^- (\S+) -> (\w+)", done.stdout, re.MULTILINE)) == expected, done.stdout + done.stderr


_PIPELINE = _PACKAGE / "pipeline"
_STORIES = [
    pytest.param(node, id=f"{path.stem}.{node.name}")
    for path in sorted(_PIPELINE.rglob("*.py"))
    if path.parent.name != "desk"  # whose classes say it once for all their methods
    for node in _tree(path).body
    if isinstance(node, ast.AsyncFunctionDef) and not node.name.startswith("_")
]


@pytest.mark.parametrize("story", _STORIES)
def test_a_public_story_tells_what_it_raises(story: ast.AsyncFunctionDef) -> None:
    told = ast.get_docstring(story) or ""
    assert re.search(r"^Raises:$|\bRaises nothing\b", told, re.MULTILINE), told


def test_widgets_and_pictures_are_known_to_the_window_alone() -> None:
    users = {
        path.relative_to(_PACKAGE).parts[0].removesuffix(".py")
        for path in _PACKAGE.rglob("*.py")
        for name in _imports(path)
        if name.startswith(("PySide6.QtWidgets", "PySide6.QtGui"))
    }
    assert users == {"app", "loop", "ui"}  # loop: no more than the application that it turns


def test_numpy_waits_until_pictures_are_compared_or_looked_at() -> None:
    """It takes a tenth of a second, and nothing else needs it."""
    program = """
import importlib, pkgutil, sys
import imageedit_desktop
other_system = None if sys.platform == "linux" else "imageedit_desktop.awake.linux"
for found in pkgutil.walk_packages(imageedit_desktop.__path__, "imageedit_desktop."):
    if not found.name.startswith(
        ("imageedit_desktop.imaging.comparing", "imageedit_desktop.imaging.likeness", "imageedit_desktop.__main__")
    ) and found.name != other_system:
        importlib.import_module(found.name)
print("numpy" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=_REPOSITORY, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False"]


def test_the_panels_are_there_before_the_library_and_the_service() -> None:
    """They take half a second, and nothing that is shown first needs them."""
    program = """
import sys
import imageedit_desktop.app
import imageedit_desktop.ui.window.workbench
print({"asyncio", "httpx", "PIL", "sqlite3"}.intersection(sys.modules) or "none of them")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=_REPOSITORY, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "none of them"


def _words_of(path: Path) -> Iterator[str]:
    """The texts of a module that are not docstrings."""
    tree = _tree(path)
    statements = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in statements:
            yield node.value


@pytest.mark.parametrize("variable", ["WAVESPEED_API_KEY", "IMAGEEDIT_API_URL", "IMAGEEDIT_LIBRARY"])
def test_the_name_of_a_variable_stands_once(variable: str) -> None:
    found = [_name(path) for path in _PACKAGE.rglob("*.py") for text in _words_of(path) if variable in text]
    assert found == [str(Path("imageedit_desktop/domain/environment.py"))]


def _painting(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    """What Qt calls to paint: of widgets, and of what paints rows and icons for it."""
    for owner in ast.walk(tree):
        if not isinstance(owner, ast.ClassDef):
            continue
        for_qt = any(ast.unparse(base).endswith(("Delegate", "IconEngine")) for base in owner.bases)
        names = {"paintEvent", "paint"} if for_qt else {"paintEvent"}
        yield from (part for part in owner.body if isinstance(part, ast.FunctionDef) and part.name in names)


def test_whatever_is_painted_is_guarded() -> None:
    bare = [
        f"{_name(path)}:{method.lineno}"
        for path in sorted((_PACKAGE / "ui").rglob("*.py"))
        for method in _painting(_tree(path))
        if "guarded" not in map(ast.unparse, method.decorator_list)
    ]
    assert bare == []


def test_stories_of_the_window_read_no_private_fields() -> None:
    private = [
        f"{_name(path)}:{node.lineno}: {ast.unparse(node)}"
        for path in sorted((_REPOSITORY / "tests" / "gui").rglob("*.py"))
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Attribute) and re.match("_(?!_)", node.attr) and ast.unparse(node.value) != "self"
    ]
    assert private == []
