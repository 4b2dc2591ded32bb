"""Cards and portraits in a real library, and people of whom it tells in every way that it can."""

from __future__ import annotations

import asyncio
import hashlib
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image, ImageChops
from support.bin_stage import FolderTrash

from imageedit_desktop.domain import inscription, recipe
from imageedit_desktop.domain.character.card import CardAct, Character, Portrait
from imageedit_desktop.domain.draft import saved_draft
from imageedit_desktop.domain.draft.undo import Step
from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.finding import Finding
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import (
    CharacterId,
    JobId,
    ResultId,
    RowId,
    new_character_id,
    new_job_id,
    new_table_id,
)
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Draft, TrayEntry
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.domain.table.contents import Table
from imageedit_desktop.domain.table.row import Column, Row
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.metadata import with_record
from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.recover.library_check import Check
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.request_tables import RowOrder


def keep_picture(library: Library, path: Path) -> InputFile:
    """Bring a picture into the library."""
    picture = inspect(path)
    library.inputs.keep(picture, path, at_ms=1)
    return picture


def add_card(library: Library, name: str, *pictures: InputFile, **fields: str) -> Character:
    """Put a card with these portraits into the library; as it is kept there."""
    portraits = tuple(Portrait(picture=picture) for picture in pictures)
    card = Character(id=new_character_id(), name=name, portraits=portraits, created_ms=5, **fields)  # type: ignore[arg-type]
    library.characters.act(CardAct.CREATED, None, card, at_ms=5)
    return library.characters.get(card.id)


def findings(root: Path, *, repair: bool) -> list[Finding]:
    """What a check of a library finds."""

    async def check() -> list[Finding]:
        workers = Workers()
        library = Library.open(root)
        ledger = Ledger(library, workers)
        try:
            looking = Check(library=library, ledger=ledger, workers=workers, repair=repair)
            return [one async for one in looking.findings()]
        finally:
            await ledger.close()
            workers.close()

    return asyncio.run(check())


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on a card, and what tells of them."""

    card: CharacterId
    picture: InputFile
    content: bytes
    job: JobId
    pictures: tuple[Path, ...]

    @property
    def traces(self) -> list[bytes]:
        """What may be found nowhere any more."""
        return [
            self.picture.sha256.encode(),
            self.picture.sha256[:16].encode(),
            self.content[200:260],
            self.picture.name.encode(),
        ]


class Folder:
    """A library in which two people are known."""

    def __init__(self, tmp_path: Path) -> None:
        self.tmp_path = tmp_path
        self.root = tmp_path / "library"
        self.library = Library.open(self.root)
        self.source = self.keep("garden.png", "green")[0]

    def person(self, name: str, colour: str, **fields: str) -> Person:
        """Put a card with one portrait into the library, an order with two pictures, and traces of all kinds."""
        picture, content = self.keep(f"{name} privat.png", colour)
        card = add_card(self.library, name, picture, **fields)
        self.library.characters.act(CardAct.NOTES, card, replace(card, notes=f"{name} is tall"), at_ms=6)
        job, pictures = self.order(picture, prompt=f"{name} {fields.get('phrase', '')} in a garden")
        self.library.uploads.keep("https://api", hashlib.sha256(content).hexdigest(), "https://cdn/x", at_ms=1)
        prepare(self.library.inputs.path_of(picture.sha256), self.library.files.prepared)
        self.library._database.run(
            "INSERT INTO typed_prompts VALUES (?, '', 1)",
            (f"{name} {fields.get('phrase', '')} in a {{garden|forest}}",),
        )
        self.library.settings.keep(f"search:all of {name}", f'character:"{name}" rating:>=3')
        (self.root / "incoming" / f"left {colour}.png").write_bytes(content)
        self._put_in_table(name, picture, job, fields.get("phrase", ""))
        return Person(card=card.id, picture=picture, content=content, job=job.id, pictures=pictures)

    def draft(self, *people: Person) -> None:
        """Compose with them, and take something back."""
        tray = tuple(TrayEntry(portrait=person.picture) for person in people)
        draft = Draft(prompt="in a garden", source=people[0].picture, tray=tray)
        steps = (Step(before=Draft(), after=draft, act="portraits_added"),)
        text = saved_draft.to_json(draft, steps)
        (self.root / "draft.json").write_text(text, encoding="utf-8")
        (self.root / "draft.json.1.broken").write_text(text, encoding="utf-8")

    def wrongly_on(self, person: Person, picture: InputFile) -> None:
        """Put a picture on the card, and take it away again."""
        card = self.library.characters.get(person.card)
        mistaken = card.with_portraits((Portrait(picture=picture),))
        self.library.characters.act(CardAct.PORTRAITS_ADDED, card, mistaken, at_ms=8_000)
        self.library.characters.act(CardAct.PORTRAITS_ADDED, mistaken, card, at_ms=9_000)

    def bin(self, trash: FolderTrash, person: Person, *, number: int = 1) -> Path:
        """Put a picture of a person into the trash; where it is."""
        trashed = trash.move(person.pictures[number - 1])
        assert trashed is not None
        result = self.library.results.of_job(person.job)[number - 1]
        self.library.bin.put_in(result.id, trashed)
        return trashed

    def unanswered(self, portrait: InputFile, state: JobState, *, days_ago: int = 1) -> Job:
        """An order that left, and of which nobody knows whether it was taken."""
        draft = Draft(prompt="in a forest", source=self.source, tray=(TrayEntry(portrait=portrait),))
        left_ms = time.time_ns() // 1_000_000 - days_ago * 24 * 3600 * 1000
        job = Job(
            id=new_job_id(),
            recipe=recipe.build(draft),
            state=JobState.QUEUED,
            origin="https://api",
            price=MicroUsd(3_500),
            created_ms=left_ms,
        )
        self.library.jobs.add(job)
        steps = (JobState.PREPARING, JobState.SUBMITTING, JobState.UNKNOWN, state)
        for step in dict.fromkeys(steps):
            job = self.library.jobs.step(job.id, step, at_ms=left_ms, submitted_ms=left_ms, charged=Charged.UNKNOWN)
        return job

    def keep(self, name: str, colour: str) -> tuple[InputFile, bytes]:
        """Bring a picture of this colour into the library; the bytes that it came as."""
        path = self.tmp_path / name
        noise = Image.effect_noise((320, 400), 90).convert("RGB")
        ImageChops.multiply(noise, Image.new("RGB", noise.size, colour)).save(path)
        return keep_picture(self.library, path), path.read_bytes()

    def order(self, portrait: InputFile, prompt: str) -> tuple[Job, tuple[Path, ...]]:
        """Two pictures with a portrait, as they are when all has gone well."""
        draft = Draft(prompt=prompt, source=self.source, tray=(TrayEntry(portrait=portrait),), images=2)
        job = Job(
            id=new_job_id(),
            recipe=recipe.build(draft),
            state=JobState.QUEUED,
            origin="https://api",
            price=MicroUsd(7_000),
            created_ms=1_000,
        )
        library = self.library
        library.jobs.add(job)
        steps = (JobState.PREPARING, JobState.SUBMITTING, JobState.WAITING, JobState.RECEIVING, JobState.DONE)
        for state in steps:
            reason = problem(Code.FILE_UNREADABLE, name=portrait.name)
            job = library.jobs.step(job.id, state, at_ms=2_000, reason=reason, submitted_ms=5_000_000)
        library.jobs.note(job.id, at_ms=2_500, charged=Charged.YES)
        offered = library.results.offer(job, [f"https://cdn/{n}.png" for n in (1, 2)], [], expires_ms=9)
        return job, tuple(self._save(job, result.id, result.number, prompt) for result in offered)

    def _put_in_table(self, name: str, portrait: InputFile, job: Job, phrase: str) -> None:
        place = f"/home/me/{portrait.name}"
        cells = {Column.SOURCE: place, Column.PORTRAITS: f"{place} | /x.png", Column.CHARACTER: name}
        row = Row(id=RowId(f"row {job.id}"), number=1, others={"who": name}).with_cells(
            {**cells, Column.PROMPT: f"{name} {phrase} in a garden"}
        )
        wanted = Table(id=new_table_id(), name="Autumn", rows=(row,), pictures={place: portrait})
        kept = self.library.request_tables.add(wanted, at_ms=1)
        self.library.request_tables.place(
            kept.id, [RowOrder(job_id=job.id, row_id=row.id, number=1, key=job.recipe.hash)]
        )

    def _save(self, job: Job, result_id: ResultId, number: int, prompt: str) -> Path:
        library = self.library
        part = library.files.part(result_id)
        plain = self.tmp_path / "plain.png"
        Image.effect_noise((96, 80), 60 + number).convert("RGB").save(plain)
        record = inscription.to_json(job, number, None, made=2, program="test")
        part.write_bytes(with_record(plain.read_bytes(), record, prompt=prompt, tool="test"))
        stem = prompt.partition(" in ")[0]
        final = library.files.publish(
            part, library.files.new_result(stem, ".png", datetime(2026, 11, 22, tzinfo=UTC))
        )
        sha256 = hashlib.sha256(final.read_bytes()).hexdigest()
        make_thumbnail(final, library.files.new_thumbnail(sha256))
        library.looks.keep({sha256: bytes(64)})
        library.results.save(
            replace(
                library.results.get(result_id),
                state=ResultState.SAVED,
                path=final,
                size=size(96, 80),
                size_bytes=final.stat().st_size,
                sha256=sha256,
                format="PNG",
                saved_ms=5_000,
            )
        )
        return final
