"""``rescue``: what was ordered on the web comes to disk."""

from __future__ import annotations

from support import service_faults as fault
from support.pictures import received
from support.program import Program
from support.service_server import Service

BODY = {"prompt": "on the web", "image": "https://example.org/f.jpg", "size": "512*512", "num_images": 2}


def test_rescue_fetches_everything_once(program: Program, service: Service) -> None:
    task = service.ledger.create(BODY, service.fate)
    task.finish()

    first = program.run("rescue", "--json")
    assert first.code == 0, first.err
    assert [received(path) for path in first.pictures] == task.pictures
    assert (first.json["found"], first.json["fetched"], first.json["remote_id"]) == (2, 2, task.id)

    second = program.run("rescue")
    assert (second.code, second.out) == (0, "")
    assert second.complaint == "Pictures at the service: 2. On disk before: 2."
    assert not service.seen("submit")


def test_rescue_says_what_did_not_come_and_how_long_it_is_kept(program: Program, service: Service) -> None:
    service.ledger.create({**BODY, "num_images": 1}, service.fate).finish()
    service.misbehave("download", fault.file(b"not a picture", "image/jpeg"), forever=True)

    tried = program.run("rescue", "--json")

    assert (tried.code, tried.json["fetched"], tried.json["error"]["code"]) == (3, 0, "output_not_an_image")
    assert "Not fetched yet: 1. Try again." in tried.complaint


def test_rescue_without_a_service_that_answers(program: Program, service: Service) -> None:
    service.misbehave("history", fault.status(401), forever=True)
    tried = program.run("rescue", "--json")
    assert (tried.code, tried.json["error"]["code"]) == (3, "key_rejected")
