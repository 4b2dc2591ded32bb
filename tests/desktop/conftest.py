"""A desktop for each test that asks for one, with what its programs printed shown when the test fails."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from support.desktop import Desktop, missing_tools

_HERE = Path(__file__).parent
_FAILED = pytest.StashKey[bool]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder, so that ``-m "not desktop"`` leaves them out."""
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.desktop)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember a failure until the desktop is taken down, so that its last picture can be kept."""
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.fixture
def desktop(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, own_home: Path
) -> Iterator[Desktop]:
    """Start a desktop; its home is the test's own."""
    missing = missing_tools()
    if missing and shutil.which("apt-get") is None:
        pytest.skip(f"no {', '.join(missing)} on {sys.platform}")  # the launcher can only install them on Debian
    assert not missing, "python3 packaging/bootstrap.py test installs what is missing"
    folder = tmp_path_factory.mktemp("desktop")
    running = Desktop(folder)
    yield running
    if request.node.stash.get(_FAILED, False):
        print("The screen at the end:", running.screenshot(folder / "end.png"))
    running.close()
    print(running.logs())
