"""What is said of the bytes that leave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QCoreApplication, QLocale

from imageedit_desktop.domain.inputs import NoteCode
from imageedit_desktop.domain.sent_file import Beside, Grade, LeftOut, SentFile, grade_of
from imageedit_desktop.ui.words import join_facts, note_words, phrase, weight_words

translate = QCoreApplication.translate

_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Lines that belong together, under a title."""

    title: str
    lines: tuple[str, ...]


def paragraphs(sent: SentFile, beside: Beside | None) -> Iterator[Paragraph]:
    """Everything that is known, for the eye and for screen readers; `beside` where it is known already."""
    yield Paragraph(title=translate("sent", "What is sent"), lines=tuple(_of_bytes(sent)))
    original = sent.original
    about = join_facts((original.format, str(original.size), weight_words(original.size_bytes)))
    yield Paragraph(title=translate("sent", "Your file"), lines=(original.name, about))
    done = [note_words(note) for note in original.notes if note.code is not NoteCode.SENT_AS_IT_IS]
    left_out = [_left_out(what) for what in sent.left_out]
    if done or left_out:
        yield Paragraph(title=translate("sent", "What was done"), lines=(*done, *left_out))
    if sent.is_encoded_anew:
        lines = (translate("sent", "Comparing…"),) if beside is None else tuple(_alike(sent, beside))
        yield Paragraph(title=translate("sent", "How alike they are"), lines=lines)


def brief(sent: SentFile) -> str:
    """One line, for who listens."""
    return join_facts((sent.format, str(sent.size), weight_words(sent.size_bytes)))


def similarity_words(similarity: float) -> str:
    """``0.9876``; rounded down, so that nothing but 1 is told as 1."""
    return QLocale().toString(floor(similarity * 10**_DIGITS) / 10**_DIGITS, "f", _DIGITS)


def _of_bytes(sent: SentFile) -> Iterator[str]:
    yield brief(sent)
    if not sent.is_encoded_anew:
        yield translate("sent", "The compressed picture is the one in your file, byte for byte.")
    elif sent.quality is not None:
        words = translate("sent", "Encoded anew at JPEG quality {quality} of 100.")
        yield phrase(words, quality=sent.quality)
    elif sent.format == "PNG":
        yield translate("sent", "Encoded anew as PNG, which loses nothing.")
    if not sent.has_more:
        yield translate("sent", "There is nothing in it but the picture.")


def _left_out(what: LeftOut) -> str:
    match what:
        case LeftOut.PLACE:
            return translate("sent", "Not sent: where it was taken.")
        case LeftOut.TIME:
            return translate("sent", "Not sent: when it was taken.")
        case LeftOut.CAMERA:
            return translate("sent", "Not sent: the camera.")
        case LeftOut.AUTHOR:
            return translate("sent", "Not sent: the author’s name.")


def _alike(sent: SentFile, beside: Beside) -> Iterator[str]:
    yield phrase(
        _after_encoding(grade_of(beside.after_encoding)), similarity=similarity_words(beside.after_encoding)
    )
    if beside.after_shrinking is not None:
        words = translate(
            "sent",
            "Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.",
        )
        yield phrase(words, similarity=similarity_words(beside.after_shrinking), size=sent.size)


def _after_encoding(grade: Grade) -> str:
    match grade:
        case Grade.SAME:
            return translate(
                "sent", "Encoding lost nothing: every pixel is the same at this size (SSIM {similarity})."
            )
        case Grade.UNSEEN:
            return translate("sent", "At this size no difference can be seen (SSIM {similarity}).")
        case Grade.FAINT:
            return translate("sent", "At this size a difference can hardly be seen (SSIM {similarity}).")
        case Grade.SEEN:
            return translate("sent", "At this size a difference can be seen at 100 % (SSIM {similarity}).")
        case Grade.PLAIN:
            return translate("sent", "At this size the difference is plain to see (SSIM {similarity}).")
