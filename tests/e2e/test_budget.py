"""Money: nothing is sent above the budget, and nothing is paid twice without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import service_faults as fault
from support.program import Program, finish
from support.service_server import Service

from imageedit_desktop.paths import config_folder
from imageedit_desktop.store.settings_file import SETTINGS_NAME


def test_a_budget_blocks_before_anything_leaves(program: Program, service: Service, photo: Path) -> None:
    assert program.run("budget").complaint == "There is no budget."
    set_ = program.run("budget", "--day", "0.01", "--month", "$5")
    assert (set_.code, set_.complaint) == (0, "The budget is $0.01 a day and $5.00 a month.")
    assert program.generate("--count", "2", image=photo).code == 0

    refused = program.generate("--count", "1", image=photo)
    assert (refused.code, refused.json["error"]["code"]) == (2, "budget_of_day_reached")
    assert refused.complaint == "$0.0035 would exceed your budget for a day: $0.007 of $0.01 are spent or ordered."
    assert len(service.seen("submit")) == 1

    assert program.run("budget", "--off", "--month", "5").complaint == "The budget is $5.00 a month."
    assert program.generate("--count", "1", image=photo).code == 0


def test_rehearsal_needs_no_budget(program: Program, photo: Path) -> None:
    program.run("budget", "--day", "0")
    assert program.generate("--rehearsal", "--size", "512x512", image=photo).code == 0


def test_an_order_left_unsent_is_held_against_the_budget_of_today(
    program: Program, service: Service, photo: Path
) -> None:
    from support import service_faults as fault

    service.misbehave("ticket", fault.hang)
    child = program.start("generate", "--image", photo, "--prompt", "a fox")
    service.wait_for("ticket")
    child.kill()
    child.communicate()
    program.run("budget", "--day", "0.001")

    held = program.run("resume", "--json")
    assert (held.code, held.json["state"], held.json["error"]["code"]) == (5, "draft", "budget_of_day_reached")
    assert not service.seen("submit")

    program.run("budget", "--off")
    assert program.run("resume").code == 0


@pytest.mark.parametrize("amount", ["-1", "much", ""])
def test_an_amount_that_is_none(program: Program, amount: str) -> None:
    refused = program.run("budget", f"--day={amount}")
    assert (refused.code, refused.complaint) == (2, f"“{amount}” is not an amount. Write dollars like 0.05.")


def test_the_same_seed_is_paid_once_unless_asked_again(program: Program, service: Service, photo: Path) -> None:
    first = program.generate("--seed", "7", image=photo)
    assert first.code == 0

    second = program.generate("--seed", "7", image=photo)
    assert (second.code, second.json["error"]["code"]) == (2, "already_made")
    assert str(first.pictures[0]) in second.complaint
    assert len(service.seen("submit")) == 1

    assert program.generate("--seed", "8", image=photo).code == 0
    assert program.generate("--seed", "7", "--again", image=photo).code == 0
    assert len(service.seen("submit")) == 3


def test_a_limit_that_cannot_be_read_is_set_again(program: Program, service: Service, photo: Path) -> None:
    program.run("budget", "--day", "1", "--month", "5")
    settings = config_folder() / SETTINGS_NAME
    settings.write_text(settings.read_text().replace("1000000", '"1000000"'))

    for refused in (program.run("budget"), program.generate(image=photo)):
        assert (refused.code, refused.complaint.startswith("Your budget cannot be read")) == (2, True)
    assert service.seen("submit") == []
    assert program.run("budget", "--day", "2").complaint == "The budget is $2.00 a day and $5.00 a month."
    assert program.generate(image=photo).code == 0


def test_to_look_at_the_budget_writes_nothing(program: Program) -> None:
    assert program.run("budget").code == 0
    assert not (config_folder() / SETTINGS_NAME).exists()


def test_of_two_programs_with_the_same_seed_one_orders(program: Program, service: Service, photo: Path) -> None:
    command = ("generate", "--json", "--image", photo, "--prompt", "a fox", "--seed", "7")
    done = [finish(run) for run in [program.start(*command) for _ in range(3)]]
    assert sorted(run.code for run in done) == [0, 2, 2], done
    refusals = {run.json["error"]["code"] for run in done if run.code == 2}
    assert refusals <= {"already_ordered", "already_made"}
    assert len(service.seen("submit")) == 1


def test_an_order_that_got_no_answer_is_not_placed_again(program: Program, service: Service, photo: Path) -> None:
    service.misbehave("submit", fault.taken_then(fault.drop))
    service.misbehave("history", fault.status(403), forever=True)
    assert program.generate("--seed", "7", image=photo).json["state"] == "unknown"

    again = program.generate("--seed", "7", image=photo)
    assert (again.code, again.json["error"]["code"]) == (2, "already_ordered")
    service.behave()
    assert program.run("resume").code == 0
    assert len(service.seen("submit")) == 1
