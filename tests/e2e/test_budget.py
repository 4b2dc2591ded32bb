"""Money: nothing is sent above the budget, and nothing is paid twice without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.program import Program
from support.service_server import Service


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
