"""``generate``: what goes over the wire, what is on disk afterwards, and what is said about it."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest
from PIL import Image
from support import service_faults as fault
from support.pictures import received
from support.program import Program, finish
from support.service_server import KEY, Service
from support.service_tasks import Fate, paint


def test_one_edit_from_a_file_to_pictures_on_disk(program: Program, service: Service, photo: Path) -> None:
    done = program.generate("--count", "2", "--size", "1280x720", image=photo, prompt="a watercolor fox")

    assert done.code == 0, done.err
    (order,) = service.seen("submit")
    (uploaded,) = service.uploads
    assert order.json == {
        "prompt": "a watercolor fox",
        "image": f"{service.address}/uploads/{uploaded}",
        "size": "1280*720",
        "num_images": 2,
    }
    (task,) = service.ledger.tasks
    assert done.json == {
        "job": done.json["job"],
        "remote_id": task.id,
        "state": "done",
        "charged": True,
        "cost_usd": 0.007,
        "results": [{"path": str(path), "width": 1280, "height": 720, "nsfw": False} for path in done.pictures],
        "error": None,
    }
    assert [received(path) for path in done.pictures] == task.pictures
    for path in done.pictures:
        assert path.is_relative_to(program.library / "results")
        assert "a watercolor fox" in path.name
        with Image.open(path) as picture:
            picture.load()
            assert picture.size == (1280, 720)


def test_only_what_was_asked_for_is_sent(program: Program, service: Service, photo: Path, portrait: Path) -> None:
    chosen = ["--seed", "7", "--optimize-prompt", "--character", portrait, "--character", photo]

    done = program.generate(*chosen, image=photo)

    assert done.code == 0, done.err
    source, reference = (f"{service.address}/uploads/{name}" for name in service.uploads)
    assert service.seen("submit")[0].json == {
        "prompt": "a fox",
        "image": source,
        "size": "1024*1024",
        "num_images": 1,
        "seed": 7,
        "prompt_optimizer": True,
        "subject_reference": [
            {"type": "character", "image_file": reference},
            {"type": "character", "image_file": source},
        ],
    }


def test_the_key_goes_to_the_api_alone(program: Program, service: Service, photo: Path) -> None:
    with Service().running() as elsewhere:
        service.misbehave("download", fault.redirected(f"{elsewhere.address}/other/picture.jpeg"))
        elsewhere.misbehave("unknown", fault.file(paint("another", 1, "1024*1024"), "image/jpeg"))
        done = program.generate(image=photo)

    assert done.code == 0, done.err
    with_key = {request.stage for request in service.seen() if "authorization" in request.headers}
    assert with_key == {"models", "ticket", "submit", "poll"}
    assert all(r.headers["authorization"] == f"Bearer {KEY}" for r in service.seen(*with_key))
    assert all(r.headers["x-client-name"] == "imageedit-desktop" for r in service.seen(*with_key))
    strangers = [*service.seen("put", "download"), *elsewhere.seen()]
    assert len(strangers) == 3
    assert not [r for r in strangers if KEY in f"{r.headers}{r.path}{r.body!r}"]


def test_an_address_is_passed_through(program: Program, service: Service) -> None:
    done = program.generate(image="https://example.org/photos/fox.jpg?size=large")

    assert done.code == 0, done.err
    assert service.seen("submit")[0].json["image"] == "https://example.org/photos/fox.jpg?size=large"
    assert not service.seen("ticket", "put", "form")


ODD_NAMES = ["50% off.jpg", "fox #1.jpg", "a+b&c=d;e.jpg", "%41%2e%2e.jpg", "лиса 狐 🦊.jpg", "who?.jpg"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_is_a_name_whatever_it_means_elsewhere(
    program: Program, service: Service, photo: Path, name: str
) -> None:
    if sys.platform == "win32" and "?" in name:
        pytest.skip("no file can be called so there")
    done = program.generate(image=photo.rename(photo.with_name(name)))

    assert done.code == 0, done.err
    assert len(service.seen("put")) == 1


def test_the_same_picture_is_uploaded_once(program: Program, service: Service, photo: Path) -> None:
    first = program.generate(image=photo)
    second = program.generate(image=photo, prompt="another fox")

    assert (first.code, second.code) == (0, 0)
    assert len(service.seen("put")) == 1
    assert len({order.json["image"] for order in service.seen("submit")}) == 1


def test_pictures_of_one_second_keep_their_names(program: Program, service: Service, photo: Path) -> None:
    runs = [program.generate("--count", "3", image=photo) for _ in range(2)]

    paths = [path for run in runs for path in run.pictures]
    assert len(set(paths)) == 6
    assert {received(path) for path in paths} == {p for task in service.ledger.tasks for p in task.pictures}


@pytest.mark.parametrize("refuses", ["ticket", "put"])
def test_the_documented_form_is_the_second_way_in(
    program: Program, service: Service, photo: Path, refuses: str
) -> None:
    service.misbehave(refuses, fault.status(403), forever=True)

    done = program.generate(image=photo)

    assert done.code == 0, done.err
    assert len(service.seen("form")) == 1
    assert service.seen("submit")[0].json["image"].startswith(f"{service.address}/uploads/")


def test_the_picture_itself_is_the_last_way_in(program: Program, service: Service, photo: Path) -> None:
    service.misbehave("ticket", fault.status(404), forever=True)
    service.misbehave("form", fault.status(413), forever=True)

    done = program.generate(image=photo)

    assert done.code == 0, done.err
    assert service.seen("submit")[0].json["image"].startswith("data:image/jpeg;base64,/9j/")


@pytest.mark.parametrize(("lacking", "chosen"), [("subject_reference", "--character"), ("seed", "--seed")])
def test_what_the_schema_lacks_is_said_before_anything_is_paid(
    program: Program, service: Service, photo: Path, portrait: Path, lacking: str, chosen: str
) -> None:
    service.fields = service.ALL_FIELDS - {lacking}

    done = program.generate(chosen, portrait if chosen == "--character" else "7", image=photo)

    assert done.code == 2
    assert done.complaint.startswith("This model takes no")
    assert {request.stage for request in service.seen()} == {"models"}


def test_fields_that_the_schema_lacks_do_not_matter_where_they_are_not_used(
    program: Program, service: Service, photo: Path
) -> None:
    service.fields = frozenset({"prompt", "image", "size", "num_images"})

    assert program.generate(image=photo).code == 0


def test_a_limit_on_the_cost_holds_before_anything_is_sent(program: Program, service: Service, photo: Path) -> None:
    over = program.generate("--count", "9", "--max-cost", "0.0314", image=photo)
    assert over.code == 2
    assert over.complaint == "This would cost $0.0315, more than your limit of $0.0314."
    assert over.json["error"] == {"code": "too_expensive", "message": over.complaint}
    assert not service.seen()

    assert program.generate("--count", "9", "--max-cost", "0.0315", image=photo).code == 0


def test_a_limit_is_not_rounded_up_to_the_price(program: Program, service: Service, photo: Path) -> None:
    for limit in ("0.00349999999", "0.003499" + "9" * 40):
        over = program.generate("--max-cost", limit, image=photo)
        assert (over.code, over.json["error"]["code"]) == (2, "too_expensive")
    assert not service.seen()

    assert program.generate("--max-cost", "0.0035", image=photo).code == 0


def test_what_begins_with_a_dash_is_taken_as_it_is(
    program: Program, service: Service, photo: Path, portrait: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(photo.parent)
    photo.rename("-dash.jpg")
    portrait.rename("-x.png")

    done = program.run("generate", "--prompt", "-blur", "--image", "-dash.jpg", "--character", "-x.png")

    assert done.code == 0, done.err
    (order,) = service.seen("submit")
    assert order.json["prompt"] == "-blur"
    assert len(order.json["subject_reference"]) == 1


def test_the_limit_holds_for_the_price_that_the_service_publishes(
    program: Program, service: Service, photo: Path
) -> None:
    service.base_price = 0.01

    over = program.generate("--max-cost", "0.005", image=photo)

    assert over.code == 2
    assert "$0.01," in over.complaint
    assert {request.stage for request in service.seen()} == {"models"}
    paid = program.generate("--max-cost", "0.01", image=photo)
    assert paid.json["cost_usd"] == 0.01


def test_there_is_nothing_to_do_without_a_key(service: Service, library: Path, photo: Path) -> None:
    done = Program(library, service, key=None).generate(image=photo)

    assert done.code == 2
    assert done.json["error"]["code"] == "key_missing"
    assert not service.seen()


def test_a_wrong_key_is_refused_and_charges_nothing(service: Service, library: Path, photo: Path) -> None:
    done = Program(library, service, key="wsk_live_wrong").generate(image=photo)

    assert done.code == 3
    assert done.json["error"]["code"] == "key_rejected"
    assert (done.json["charged"], done.json["cost_usd"]) == (False, 0)
    assert not service.seen("submit")


@pytest.mark.parametrize("address", ["http://api.example.org", "ftp://127.0.0.1", "https://me:secret@example.org"])
def test_an_address_that_is_not_safe_never_gets_the_key(
    service: Service, library: Path, photo: Path, address: str
) -> None:
    done = Program(library, service, variables={"IMAGEEDIT_API_URL": address}).generate(image=photo)

    assert done.code == 2
    assert address in done.complaint
    assert not service.seen()


@pytest.mark.parametrize(
    ("nsfw", "told"), [("null", [None, None]), ("short", [False, None]), ("flags", [False, False])]
)
def test_a_missing_flag_means_unknown(
    program: Program, service: Service, photo: Path, nsfw: str, told: list[bool | None]
) -> None:
    service.fate = Fate(nsfw=nsfw)

    done = program.generate("--count", "2", "--size", "512x512", image=photo)

    assert [result["nsfw"] for result in done.json["results"]] == told


@pytest.mark.parametrize("form", ["base64", "data"])
def test_pictures_inside_the_reply_are_as_good(program: Program, service: Service, photo: Path, form: str) -> None:
    service.fate = Fate(form=form)

    done = program.generate("--count", "2", "--size", "512x768", image=photo)

    assert done.code == 0, done.err
    assert [received(path) for path in done.pictures] == service.ledger.tasks[0].pictures
    assert not service.seen("download")


def test_fewer_pictures_than_ordered_are_all_kept(program: Program, service: Service, photo: Path) -> None:
    service.fate = Fate(missing=1)

    done = program.generate("--count", "3", "--size", "512x512", image=photo)

    assert done.code == 0
    assert len(done.pictures) == 2
    assert "2 of 3 images" in done.complaint


def test_without_json_the_paths_are_the_output(program: Program, service: Service, photo: Path) -> None:
    done = program.run("generate", "--image", photo, "--prompt", "a fox", "--count", "2")

    assert done.code == 0
    assert [Path(line).suffix for line in done.out.splitlines()] == [".jpg", ".jpg"]
    assert done.complaint == "2 images saved, $0.007."


def test_rehearsal_costs_nothing_and_gives_the_same_again(program: Program, service: Service, photo: Path) -> None:
    sepia = ["generate", "--rehearsal", "--image", photo, "--prompt", "sepia", "--size", "512x512", "--seed", "7"]
    runs = [program.run(*sepia) for _ in range(2)]  # each at another address, where nothing was uploaded yet

    assert [run.code for run in runs] == [0, 0], runs[1].err
    assert {run.complaint for run in runs} == {"1 image saved. This was rehearsal: nothing was charged."}
    assert not service.seen()
    paths = [Path(run.out.strip()) for run in runs]
    assert all(path.is_relative_to(program.library / "rehearsal") for path in paths)
    assert len({received(path) for path in paths}) == 1


def test_no_trace_of_the_key_is_left(program: Program, service: Service, photo: Path, own_home: Path) -> None:
    service.misbehave("submit", fault.status(429, retry_after="0", message=f"slow down, Bearer {KEY}"))
    service.fate = Fate(end="failed", code=1403, error=f"bad {KEY} and {KEY[:30]}")
    failed = program.generate(image=photo, prompt="first")
    service.fate = Fate()
    done = program.generate(image=photo)

    assert (failed.code, done.code) == (3, 0), failed.err
    assert KEY not in f"{failed.out}{failed.err}{done.out}{done.err}"
    files = [file for root in (own_home, program.library) for file in root.rglob("*") if file.is_file()]
    assert len(files) > 5
    assert not [file for file in files if KEY[9:30].encode() in file.read_bytes()]


def test_the_original_is_kept_and_its_place_is_not_sent(program: Program, service: Service, photo: Path) -> None:
    program.generate(image=photo)

    kept = [file.read_bytes() for file in (program.library / "inputs").rglob("*.jpg")]
    assert [hashlib.sha256(data).digest() for data in kept] == [hashlib.sha256(photo.read_bytes()).digest()]
    assert "photo of a fox" not in "".join(r.body.decode("latin-1") for r in service.seen("ticket", "put"))


def test_two_at_once_in_one_library(program: Program, service: Service, photo: Path) -> None:
    runs = [program.start("generate", "--json", "--image", photo, "--prompt", "a fox") for _ in range(2)]

    done = [finish(run) for run in runs]

    assert [run.code for run in done] == [0, 0], done
    assert {run.json["remote_id"] for run in done} == {task.id for task in service.ledger.tasks}
    assert len({path for run in done for path in run.pictures}) == 2


def test_a_service_that_is_not_there(library: Path, photo: Path) -> None:
    absent = Service(listening=False)
    done = Program(library, absent).generate(image=photo)
    absent.close()

    assert done.code == 3
    assert (done.json["error"]["code"], done.json["charged"]) == ("unreachable", False)
    assert "nothing was sent" in done.complaint


def test_reproducible_makes_a_request_for_each_image(program: Program, service: Service, photo: Path) -> None:
    dear = program.generate("--count", "3", "--reproducible", "--max-cost", "$0.01", image=photo)
    assert (dear.code, service.seen("submit")) == (2, [])

    done = program.generate("--count", "3", "--reproducible", "--seed", "-1", image=photo)
    assert done.code == 0, done.err
    orders = sorted((order.json for order in service.seen("submit")), key=lambda order: order["seed"])
    assert [(order["num_images"], order["seed"]) for order in orders] == [(1, -1), (1, 0), (1, 1)]
    assert len(done.json["jobs"]) == len(done.pictures) == 3
    assert done.json["cost_usd"] == 0.0105

    again = program.generate("--count", "2", "--reproducible", "--seed", "1", image=photo)
    assert again.code == 2, "one of them is there already"
    assert len(service.seen("submit")) == 3
