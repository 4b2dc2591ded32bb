"""The real program against every fault: at most one bill, nothing lost, never a traceback."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from faults.cases import IMAGES, STAGES, Case
from PIL import Image
from support.fault_table import PROPERTY
from support.pictures import received
from support.program import Finished, Program
from support.service_server import Service

AT_ONCE = 6


@pytest.mark.timeout(300)
@pytest.mark.parametrize("stage", STAGES)
def test_faults(stage: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    photo = tmp_path / "photo.jpg"
    Image.linear_gradient("L").save(photo)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        tries = [
            pool.submit(_Try, case, photo, tmp_path / f"{number:03d}") for number, case in enumerate(STAGES[stage])
        ]
    ended = [tried.result() for tried in tries]
    request.node.user_properties.append((PROPERTY, [tried.row for tried in ended]))
    assert not [complaint for tried in ended for complaint in tried.complaints()]


class _Try:
    """One case, from the order to the last ``resume``."""

    def __init__(self, case: Case, photo: Path, folder: Path) -> None:
        self.case = case
        self.service = Service()
        self.service.fate = case.fate
        with self.service.running():
            for stage, faults in case.faults.items():
                self.service.misbehave(stage, *faults, forever=case.forever)
            program = Program(folder, self.service, variables=_own_home(folder))
            self.first = program.generate("--count", str(IMAGES), "--size", "512x512", image=photo)
            self.on_disk = _pictures(folder)
            self.service.behave()
            self.resumed = program.run("resume", "--json") if case.later is not None else None
            self.later = _pictures(folder)

    @property
    def row(self) -> list[str]:
        error = self.first.json["error"]
        after = f"{self.resumed.code}, {len(self.later)} on disk" if self.resumed else ""
        numbers = (len(self.service.seen("submit")), self.service.ledger.billed, len(self.on_disk), self.first.code)
        said = error["code"] if error else ""
        return [self.case.stage, self.case.name, *map(str, numbers), said, after]

    def complaints(self) -> list[str]:
        case, first = self.case, self.first
        error = (first.json["error"] or {"code": ""})["code"]
        later = case.pictures if case.later is None else case.later
        expected = {
            "exit code": (first.code, case.code),
            "error": (error, case.error),
            "posts": (len(self.service.seen("submit")), case.posts),
            "billed": (self.service.ledger.billed, case.billed),
            "on disk": (len(self.on_disk), case.pictures),
            "on disk after resume": (len(self.later), later),
            "as told": (len(first.json["results"]), case.pictures),
            "charged": (first.json["charged"], self._charged()),
        }
        wrong = [f"{what}: {found}, not {right}" for what, (found, right) in expected.items() if found != right]
        wrong += self._foreign_pictures()
        return [f"{case.stage}, {case.name}: {words}\n{first.err}{_err(self.resumed)}" for words in wrong]

    def _charged(self) -> bool | str:
        """What can be known of money: nothing where the answer was lost or the service may give it back."""
        if self.case.code == 4 or (self.case.stage == "poll" and self.case.code == 3):
            return "unknown"
        return self.service.ledger.billed == 1

    def _foreign_pictures(self) -> list[str]:
        """Every file is byte for byte an output of the one task, and none is there twice."""
        given = [picture for task in self.service.ledger.tasks for picture in task.pictures]
        files = [received(path) for path in self.later]
        strange = [data for data in files if data not in given]
        return ["a file that the service never gave"] * len(strange) + ["doubles"] * (len(files) - len(set(files)))


def _own_home(folder: Path) -> dict[str, str]:
    return {"HOME": str(folder / "home"), "XDG_STATE_HOME": str(folder / "home/state")}


def _pictures(folder: Path) -> list[Path]:
    return sorted((folder / "results").rglob("*.*"))


def _err(finished: Finished | None) -> str:
    return finished.err if finished else ""
