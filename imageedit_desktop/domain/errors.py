"""Everything that can go wrong, as codes and parameters.

::

    ImageEditError
    ├── InputError            what the user gave cannot be used; nothing was sent
    ├── KeyStoreError         no key, or no place to keep one; nothing was sent
    ├── LibraryError          the disk or the library folder
    └── ServiceError          the other side, or the way there
        ├── NotSent           the service did not see it: safe to try again
        ├── Refused           a clear no: nothing was taken, nothing is charged
        ├── Ambiguous         the request left and no readable answer came
        ├── Transient         a read that may be repeated
        ├── Malformed         an answer that breaks the contract
        └── DownloadError     an output that could not be fetched whole

Sentences for the codes live in `imageedit_desktop.wording`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, unique
from typing import Any, TypeAlias

Param: TypeAlias = str | int | float


@unique
class Code(StrEnum):
    """Stable names of problems; also printed as ``error.code`` by the command line."""

    # what the user gave
    FILE_MISSING = "file_missing"
    FILE_EMPTY = "file_empty"
    FILE_IS_FOLDER = "file_is_folder"
    FILE_UNREADABLE = "file_unreadable"
    NOT_AN_IMAGE = "not_an_image"
    OTHER_KIND_OF_FILE = "other_kind_of_file"
    IMAGE_TRUNCATED = "image_truncated"
    IMAGE_DAMAGED = "image_damaged"
    IMAGE_TOO_COMPLEX = "image_too_complex"
    IMAGE_TOO_LARGE = "image_too_large"
    IMAGE_TOO_SMALL = "image_too_small"
    READER_FAILED = "reader_failed"
    FORMAT_UNSUPPORTED = "format_unsupported"
    VARIANT_UNSUPPORTED = "variant_unsupported"
    COLOURS_UNSUPPORTED = "colours_unsupported"
    ADJUSTMENT_UNKNOWN = "adjustment_unknown"
    NAME_NOT_TEXT = "name_not_text"
    FOLDER_IS_LIBRARY = "folder_is_library"
    QUERY_NOT_UNDERSTOOD = "query_not_understood"
    PICTURE_UNKNOWN = "picture_unknown"
    PICTURE_AMBIGUOUS = "picture_ambiguous"
    NOTHING_SAID = "nothing_said"
    CARD_FILE_BAD = "card_file_bad"
    CARD_FILE_NEWER = "card_file_newer"
    CHARACTER_EMPTY = "character_empty"
    CHARACTER_UNKNOWN = "character_unknown"
    CHARACTER_IN_USE = "character_in_use"
    CHARACTER_FULL = "character_full"
    NOTHING_USABLE_DROPPED = "nothing_usable_dropped"
    NOTHING_USABLE_PASTED = "nothing_usable_pasted"
    URL_INVALID = "url_invalid"
    URL_NOT_AN_IMAGE = "url_not_an_image"
    URL_IS_PAGE = "url_is_page"
    URL_ANSWERED_NO = "url_answered_no"
    URL_OF_OWN_NETWORK = "url_of_own_network"
    PLACE_NOT_READABLE = "place_not_readable"
    NOT_HANDED_OVER = "not_handed_over"
    FOLDER_WITHOUT_PICTURES = "folder_without_pictures"
    TOO_MANY_OFFERED = "too_many_offered"
    SOURCE_MISSING = "source_missing"
    STILL_READING = "still_reading"
    LIBRARY_NOT_OPEN = "library_not_open"
    PROMPT_MISSING = "prompt_missing"
    PROMPT_TOO_LONG = "prompt_too_long"
    TOO_MANY_REQUESTS = "too_many_requests"
    BRACE_NOT_CLOSED = "brace_not_closed"
    BRACE_NOT_OPENED = "brace_not_opened"
    LIST_UNKNOWN = "list_unknown"
    SIZE_MALFORMED = "size_malformed"
    SIZE_OUT_OF_RANGE = "size_out_of_range"
    SIZE_NOT_A_STEP = "size_not_a_step"
    IMAGES_OUT_OF_RANGE = "images_out_of_range"
    SEED_INVALID = "seed_invalid"
    PORTRAITS_UNSUPPORTED = "portraits_unsupported"
    SEED_UNSUPPORTED = "seed_unsupported"
    NEITHER_YES_NOR_NO = "neither_yes_nor_no"
    TABLE_FILE_UNREADABLE = "table_file_unreadable"
    TABLE_FILE_WITHOUT_COLUMNS = "table_file_without_columns"
    CELLS_UNREADABLE = "cells_unreadable"
    TABLE_FULL = "table_full"
    TABLE_HAS_NOTHING_TO_ORDER = "table_has_nothing_to_order"
    TABLE_HAS_PROBLEMS = "table_has_problems"
    ROW_ALREADY_ORDERED = "row_already_ordered"
    ROWS_ORDERED_STAY = "rows_ordered_stay"
    PICTURE_CHANGED = "picture_changed"
    TABLE_FILE_NAMES_SHARE = "table_file_names_share"
    TOO_EXPENSIVE = "too_expensive"
    COST_INVALID = "cost_invalid"
    BUDGET_OF_DAY_REACHED = "budget_of_day_reached"
    BUDGET_OF_MONTH_REACHED = "budget_of_month_reached"
    BUDGET_UNREADABLE = "budget_unreadable"
    BUDGET_UNWRITTEN = "budget_unwritten"
    ALREADY_MADE = "already_made"
    ALREADY_ORDERED = "already_ordered"
    ADDRESS_INVALID = "address_invalid"
    # the key
    KEY_MISSING = "key_missing"
    KEY_EMPTY = "key_empty"
    KEY_REJECTED = "key_rejected"
    KEYRING_UNAVAILABLE = "keyring_unavailable"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_SLOW = "keyring_slow"
    # the service
    UNREACHABLE = "unreachable"
    NAME_NOT_FOUND = "name_not_found"
    PROXY_UNREACHABLE = "proxy_unreachable"
    PROXY_NEEDS_LOGIN = "proxy_needs_login"
    PROXY_REFUSED = "proxy_refused"
    PROXY_UNUSABLE = "proxy_unusable"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"
    CERTIFICATE_OUT_OF_DATE = "certificate_out_of_date"
    CERTIFICATE_OF_ANOTHER = "certificate_of_another"
    CAPTIVE_PORTAL = "captive_portal"
    REQUEST_REFUSED = "request_refused"
    BALANCE_TOO_LOW = "balance_too_low"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    RATE_LIMITED = "rate_limited"
    SERVER_TROUBLE = "server_trouble"
    TIMED_OUT = "timed_out"
    MALFORMED_REPLY = "malformed_reply"
    UPLOAD_FAILED = "upload_failed"
    OUTCOME_UNKNOWN = "outcome_unknown"
    STOPPED_WAITING = "stopped_waiting"
    NOTHING_SENT = "nothing_sent"
    # the task, after it was taken
    TASK_FAILED = "task_failed"
    TASK_MODERATED = "task_moderated"
    TASK_INPUT_UNREADABLE = "task_input_unreadable"
    TASK_CANCELLED = "task_cancelled"
    TASK_TIMED_OUT = "task_timed_out"
    TASK_DELETED = "task_deleted"
    TASK_WITHOUT_OUTPUTS = "task_without_outputs"
    # its pictures
    OUTPUT_EXPIRED = "output_expired"
    OUTPUT_UNREACHABLE = "output_unreachable"
    OUTPUT_TRUNCATED = "output_truncated"
    OUTPUT_NOT_AN_IMAGE = "output_not_an_image"
    OUTPUT_TOO_LARGE = "output_too_large"
    OUTPUT_ADDRESS_REFUSED = "output_address_refused"
    # the disk
    DISK_FULL = "disk_full"
    FOLDER_READ_ONLY = "folder_read_only"
    FOLDER_MISSING = "folder_missing"
    FOLDER_NAME_REFUSED = "folder_name_refused"
    FOLDER_TOO_DEEP = "folder_too_deep"
    DISK_FAILED = "disk_failed"
    LIBRARY_NEWER = "library_newer"
    LIBRARY_CORRUPT = "library_corrupt"
    LIBRARY_STRANGE = "library_strange"
    LIBRARY_BUSY = "library_busy"
    LIBRARY_RESTORED = "library_restored"
    LIBRARY_WAS_BACKUP = "library_was_backup"
    LIBRARY_ABSENT = "library_absent"
    INPUT_LOST = "input_lost"
    # what a check of the library finds
    INPUT_CHANGED = "input_changed"
    RESULT_MISSING = "result_missing"
    RESULT_CHANGED = "result_changed"
    RESULT_BROKEN = "result_broken"
    RESULT_UNOWNED = "result_unowned"
    PICTURE_UNLISTED = "picture_unlisted"
    PICTURE_STRANGE = "picture_strange"
    PICTURE_COPIED = "picture_copied"
    THUMBNAIL_MISSING = "thumbnail_missing"
    DOWNLOAD_LEFT = "download_left"
    RESULT_MOVED = "result_moved"
    DATABASE_FLAWED = "database_flawed"
    # what another version wrote down
    JOB_UNREADABLE = "job_unreadable"
    REASON_UNREADABLE = "reason_unreadable"
    # the word of a new version
    VERSION_NOT_FETCHED = "version_not_fetched"
    VERSION_NOT_UNDERSTOOD = "version_not_understood"
    VERSION_NOT_SIGNED = "version_not_signed"
    VERSION_OLD = "version_old"
    # us
    REHEARSAL_FAILED = "rehearsal_failed"
    BUG = "bug"


OFFLINE_CODES = frozenset(
    {
        Code.UNREACHABLE,
        Code.NAME_NOT_FOUND,
        Code.PROXY_UNREACHABLE,
        Code.PROXY_NEEDS_LOGIN,
        Code.PROXY_REFUSED,
        Code.PROXY_UNUSABLE,
        Code.CERTIFICATE_UNTRUSTED,
        Code.CERTIFICATE_OUT_OF_DATE,
        Code.CERTIFICATE_OF_ANOTHER,
        Code.CAPTIVE_PORTAL,
    }
)
"""There is no connection to the service, for whatever reason: nothing was sent, and an order can wait for one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong, for `wording` to put into words.

    Attributes:
        code: what is wrong.
        params: what the sentence needs: names, counts, limits. Never the key, never image bytes.
    """

    code: Code
    params: Mapping[str, Param] = field(default_factory=dict)


def problem(code: Code, **params: Param) -> Problem:
    """A `Problem`, written short."""
    return Problem(code=code, params=params)


class ImageEditError(Exception):
    """Base of every expected failure.

    Attributes:
        problems: all that is wrong, at least one, the most important first.
    """

    def __init__(self, *problems: Problem) -> None:
        if not problems:
            raise ValueError("an error needs at least one problem")
        super().__init__("; ".join(f"{p.code}{dict(p.params) or ''}" for p in problems))
        self.problems = problems

    def __reduce__(self) -> tuple[Any, ...]:
        """For a copy in another process: by its problems, not by their text."""
        return type(self), self.problems, self.__dict__

    @property
    def first(self) -> Problem:
        """The most important problem."""
        return self.problems[0]

    @property
    def code(self) -> Code:
        """The code of the most important problem."""
        return self.problems[0].code


class InputError(ImageEditError):
    """What the user gave cannot be used. Nothing was sent."""


class KeyStoreError(ImageEditError):
    """No key, or the keyring did not answer. Nothing was sent."""


class LibraryError(ImageEditError):
    """The disk or the library folder did not do what was asked."""


class ServiceError(ImageEditError):
    """The service, or the way to it, failed.

    Attributes:
        http_status: status of the reply, None where there was none.
        retry_after_s: what the service asked us to wait, in seconds, None where it did not say.
    """

    def __init__(
        self, *problems: Problem, http_status: int | None = None, retry_after_s: float | None = None
    ) -> None:
        super().__init__(*problems)
        self.http_status = http_status
        self.retry_after_s = retry_after_s


class NotSent(ServiceError):
    """No connection was made, or a proxy or the network kept the request: the service did not see it."""


class Refused(ServiceError):
    """A clear no from the service: nothing was taken, nothing is charged."""


class Ambiguous(ServiceError):
    """The request left and no readable answer came: it may have been taken, and charged."""


class Transient(ServiceError):
    """A read failed in a way that may pass: it may be repeated."""


class Malformed(ServiceError):
    """A reply that breaks the contract; the problem's ``path`` says where (a JSON path)."""


class DownloadError(ServiceError):
    """An output could not be fetched whole.

    Attributes:
        final: True where fetching again cannot help (gone, not an image). An address that is refused here may be
            visited from another network, so it is not.
    """

    def __init__(self, *problems: Problem, http_status: int | None = None, final: bool = False) -> None:
        super().__init__(*problems, http_status=http_status)
        self.final = final
