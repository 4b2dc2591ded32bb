"""English sentences for codes: the one place where problems, notes and states become words.

The command line uses these as they are; `ui.words` looks up a translation for each first. Every sentence says
what is so and, where something can be done, what to do. `{name}` parts are filled from the parameters.

Sentences are wrapped in `QT_TRANSLATE_NOOP` so that ``pyside6-lupdate`` finds them, without importing Qt here.
"""

from __future__ import annotations

from collections.abc import Mapping

from imageedit_desktop.domain.character.hints import Hint
from imageedit_desktop.domain.errors import Code, Param, Problem
from imageedit_desktop.domain.inputs import Note, NoteCode
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.rescued import Rescued


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark a sentence for translation; returns it unchanged."""
    return text


PROBLEMS: Mapping[Code, str] = {
    Code.FILE_MISSING: QT_TRANSLATE_NOOP("problem", "There is no file “{name}”."),
    Code.FILE_EMPTY: QT_TRANSLATE_NOOP("problem", "“{name}” is empty. Choose another picture."),
    Code.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("problem", "“{name}” is a folder. Choose a picture inside it."),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP("problem", "“{name}” cannot be read. Check its permissions."),
    Code.NOT_AN_IMAGE: QT_TRANSLATE_NOOP(
        "problem", "“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC."
    ),
    Code.OTHER_KIND_OF_FILE: QT_TRANSLATE_NOOP(
        "problem",
        "“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.",
    ),
    Code.IMAGE_TRUNCATED: QT_TRANSLATE_NOOP(
        "problem", "“{name}” is damaged: the end of the picture is missing. Copy or export it again."
    ),
    Code.IMAGE_DAMAGED: QT_TRANSLATE_NOOP(
        "problem", "“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again."
    ),
    Code.IMAGE_TOO_COMPLEX: QT_TRANSLATE_NOOP(
        "problem",
        "“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.",
    ),
    Code.IMAGE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "problem", "“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first."
    ),
    Code.READER_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. "
        "Save it as JPEG or PNG with another program first.",
    ),
    Code.IMAGE_TOO_SMALL: QT_TRANSLATE_NOOP("problem", "“{name}” is too small to be used."),
    Code.FORMAT_UNSUPPORTED: QT_TRANSLATE_NOOP(
        "problem",
        "“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.",
    ),
    Code.VARIANT_UNSUPPORTED: QT_TRANSLATE_NOOP(
        "problem", "“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first."
    ),
    Code.ADJUSTMENT_UNKNOWN: QT_TRANSLATE_NOOP(
        "problem",
        "“{name}” is adjusted in a way that this version of the program does not know. "
        "Use a newer version, or choose the picture again.",
    ),
    Code.COLOURS_UNSUPPORTED: QT_TRANSLATE_NOOP(
        "problem",
        "The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. "
        "Save it in sRGB first.",
    ),
    Code.NAME_NOT_TEXT: QT_TRANSLATE_NOOP(
        "problem", "The name “{name}” is not text. Rename the file, or import it as a copy."
    ),
    Code.FOLDER_IS_LIBRARY: QT_TRANSLATE_NOOP(
        "problem", "“{path}” is the library itself. Choose a folder outside of it."
    ),
    Code.QUERY_NOT_UNDERSTOOD: QT_TRANSLATE_NOOP("problem", "“{text}” is not understood in a query."),
    Code.PICTURE_UNKNOWN: QT_TRANSLATE_NOOP("problem", "There is no picture “{name}” in the library."),
    Code.PICTURE_AMBIGUOUS: QT_TRANSLATE_NOOP(
        "problem", "More than one picture begins with “{name}”. Write more of its id."
    ),
    Code.CARD_FILE_BAD: QT_TRANSLATE_NOOP(
        "problem", "“{name}” is no character of this program, or it is damaged. Nothing was taken from it."
    ),
    Code.CARD_FILE_NEWER: QT_TRANSLATE_NOOP(
        "problem", "A newer version of the program wrote “{name}”. Update this one to import it."
    ),
    Code.CHARACTER_UNKNOWN: QT_TRANSLATE_NOOP("problem", "There is no character “{name}” in the library."),
    Code.CHARACTER_IN_USE: QT_TRANSLATE_NOOP(
        "problem",
        "“{name}” cannot be erased yet: {count} orders with its portraits are not finished. "
        "Wait for them, or discard those that were not sent.",
    ),
    Code.CHARACTER_EMPTY: QT_TRANSLATE_NOOP("problem", "“{name}” has no portraits yet."),
    Code.CHARACTER_FULL: QT_TRANSLATE_NOOP(
        "problem", "“{name}” has {count} portraits, and a card takes no more. Remove some first."
    ),
    Code.NOTHING_SAID: QT_TRANSLATE_NOOP("problem", "Say what to mark the pictures with."),
    Code.NOTHING_USABLE_DROPPED: QT_TRANSLATE_NOOP(
        "problem", "There was no picture in what you dropped. Drop a picture file."
    ),
    Code.NOTHING_USABLE_PASTED: QT_TRANSLATE_NOOP(
        "problem", "There is no picture on the clipboard. Copy a picture or its file first."
    ),
    Code.URL_INVALID: QT_TRANSLATE_NOOP("problem", "“{url}” is not a web address. Use http:// or https://."),
    Code.URL_NOT_AN_IMAGE: QT_TRANSLATE_NOOP(
        "problem", "No picture could be fetched from “{url}”. Save the picture to a file and use that."
    ),
    Code.URL_IS_PAGE: QT_TRANSLATE_NOOP(
        "problem",
        "“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.",
    ),
    Code.URL_ANSWERED_NO: QT_TRANSLATE_NOOP(
        "problem",
        "The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.",
    ),
    Code.URL_OF_OWN_NETWORK: QT_TRANSLATE_NOOP(
        "problem",
        "“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and "
        "use that.",
    ),
    Code.PLACE_NOT_READABLE: QT_TRANSLATE_NOOP(
        "problem", "“{url}” is in a place that only its own program can read. Copy it to this computer first."
    ),
    Code.NOT_HANDED_OVER: QT_TRANSLATE_NOOP(
        "problem", "“{name}” was promised by the other program and not handed over. Save it to a file first."
    ),
    Code.FOLDER_WITHOUT_PICTURES: QT_TRANSLATE_NOOP("problem", "There is no picture in the folder “{name}”."),
    Code.TOO_MANY_OFFERED: QT_TRANSLATE_NOOP(
        "problem",
        "There were more pictures than are taken at once: the first {count} were taken. Import them into the "
        "library to have them all.",
    ),
    Code.SOURCE_MISSING: QT_TRANSLATE_NOOP("problem", "Add the photo to be edited."),
    Code.STILL_READING: QT_TRANSLATE_NOOP("problem", "The picture is still being read."),
    Code.LIBRARY_NOT_OPEN: QT_TRANSLATE_NOOP("problem", "The library is not open yet."),
    Code.PROMPT_MISSING: QT_TRANSLATE_NOOP("problem", "Write a prompt."),
    Code.PROMPT_TOO_LONG: QT_TRANSLATE_NOOP("problem", "The prompt has {count} characters. Shorten it to {limit}."),
    Code.TOO_MANY_REQUESTS: QT_TRANSLATE_NOOP(
        "problem", "The alternates make more than {limit} requests of this. Leave out some of them."
    ),
    Code.BRACE_NOT_CLOSED: QT_TRANSLATE_NOOP("problem", "A brace is not closed, and is sent as typed."),
    Code.BRACE_NOT_OPENED: QT_TRANSLATE_NOOP("problem", "A brace closes none that is open, and is sent as typed."),
    Code.LIST_UNKNOWN: QT_TRANSLATE_NOOP(
        "problem", "No snippet is named “{name}”: the name is sent as typed, with its braces."
    ),
    Code.SIZE_MALFORMED: QT_TRANSLATE_NOOP("problem", "“{text}” is not a size. Write it like 1024x1024."),
    Code.SIZE_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "problem", "The size {size} is not possible. Each side must be {min_px} to {max_px} pixels."
    ),
    Code.SIZE_NOT_A_STEP: QT_TRANSLATE_NOOP(
        "problem", "The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest."
    ),
    Code.IMAGES_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "problem", "{count} images are not possible. Ask for {min} to {max}."
    ),
    Code.SEED_INVALID: QT_TRANSLATE_NOOP(
        "problem", "“{text}” cannot be a seed. Use a whole number from {min} to {max}."
    ),
    Code.PORTRAITS_UNSUPPORTED: QT_TRANSLATE_NOOP(
        "problem",
        "This model takes no reference portraits at present. Go on without them, or use one as the source image.",
    ),
    Code.SEED_UNSUPPORTED: QT_TRANSLATE_NOOP(
        "problem", "This model takes no seed at present. Go on without a seed."
    ),
    Code.NEITHER_YES_NOR_NO: QT_TRANSLATE_NOOP("problem", "“{text}” is neither yes nor no. Write “yes” or “no”."),
    Code.TABLE_FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem", "“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8."
    ),
    Code.TABLE_FILE_WITHOUT_COLUMNS: QT_TRANSLATE_NOOP(
        "problem",
        "The first line of “{name}” names no column that is known. Name at least one of: {columns}.",
    ),
    Code.CELLS_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem", "What is on the clipboard cannot be read as the cells of a table."
    ),
    Code.TABLE_FULL: QT_TRANSLATE_NOOP("problem", "A table has room for {limit} rows. Make several tables of it."),
    Code.TABLE_HAS_NOTHING_TO_ORDER: QT_TRANSLATE_NOOP("problem", "There is nothing in the table to be ordered."),
    Code.TABLE_HAS_PROBLEMS: QT_TRANSLATE_NOOP(
        "problem", "{count} rows of the table cannot be ordered as they are. Mend or remove them."
    ),
    Code.ROW_ALREADY_ORDERED: QT_TRANSLATE_NOOP(
        "problem", "Rows of this table, or the same requests, were ordered just now. Look at them again first."
    ),
    Code.ROWS_ORDERED_STAY: QT_TRANSLATE_NOOP(
        "problem", "Rows that are ordered stay as they are. Duplicate them, and change the copies."
    ),
    Code.PICTURE_CHANGED: QT_TRANSLATE_NOOP(
        "problem",
        "“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.",
    ),
    Code.TABLE_FILE_NAMES_SHARE: QT_TRANSLATE_NOOP(
        "problem",
        "“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.",
    ),
    Code.TOO_EXPENSIVE: QT_TRANSLATE_NOOP("problem", "This would cost {price}, more than your limit of {limit}."),
    Code.COST_INVALID: QT_TRANSLATE_NOOP("problem", "“{text}” is not an amount. Write dollars like 0.05."),
    Code.BUDGET_OF_DAY_REACHED: QT_TRANSLATE_NOOP(
        "problem", "{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered."
    ),
    Code.BUDGET_OF_MONTH_REACHED: QT_TRANSLATE_NOOP(
        "problem", "{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered."
    ),
    Code.BUDGET_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with "
        "“imageedit-desktop budget --off” and the limits that you want.",
    ),
    Code.BUDGET_UNWRITTEN: QT_TRANSLATE_NOOP(
        "problem", "Your new budget could not be kept on this disk, so nothing is ordered until it is."
    ),
    Code.ALREADY_ORDERED: QT_TRANSLATE_NOOP(
        "problem",
        "The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with "
        "it; add --again to order it a second time.",
    ),
    Code.ALREADY_MADE: QT_TRANSLATE_NOOP(
        "problem", "You have this: the same order with the same seed made “{path}”. Add --again to repeat it."
    ),
    Code.ADDRESS_INVALID: QT_TRANSLATE_NOOP(
        "problem", "{variable} is “{text}”. It must be an https address, or http on this machine."
    ),
    Code.KEY_MISSING: QT_TRANSLATE_NOOP(
        "problem", "There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal."
    ),
    Code.KEY_EMPTY: QT_TRANSLATE_NOOP("problem", "The key is empty. Paste it again."),
    Code.KEY_REJECTED: QT_TRANSLATE_NOOP(
        "problem", "The service does not accept the API key. Check it at wavespeed.ai/accesskey."
    ),
    Code.KEYRING_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "problem",
        "No keyring answers on this computer. A key can be given for this session only, in the window or in "
        "{variable}.",
    ),
    Code.KEYRING_LOCKED: QT_TRANSLATE_NOOP("problem", "The keyring is locked. Unlock it and try again."),
    Code.KEYRING_SLOW: QT_TRANSLATE_NOOP(
        "problem", "The keyring did not answer. Look for its password window, and try again."
    ),
    Code.UNREACHABLE: QT_TRANSLATE_NOOP(
        "problem", "The service cannot be reached, and nothing was sent. Check the network connection."
    ),
    Code.NAME_NOT_FOUND: QT_TRANSLATE_NOOP(
        "problem",
        "“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a "
        "name filter may be in the way.",
    ),
    Code.PROXY_UNREACHABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.",
    ),
    Code.PROXY_NEEDS_LOGIN: QT_TRANSLATE_NOOP(
        "problem",
        "The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to "
        "http://name:password@{proxy}.",
    ),
    Code.PROXY_REFUSED: QT_TRANSLATE_NOOP(
        "problem",
        "The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs "
        "the proxy. It said: {message}",
    ),
    Code.PROXY_UNUSABLE: QT_TRANSLATE_NOOP(
        "problem",
        "“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was "
        "sent. Correct it, for example to http://proxy.example:3128.",
    ),
    Code.CERTIFICATE_UNTRUSTED: QT_TRANSLATE_NOOP(
        "problem",
        "The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority "
        "that this computer does not know. If a company or a virus scanner inspects connections here, its "
        "certificate must be added to the system’s.",
    ),
    Code.CERTIFICATE_OUT_OF_DATE: QT_TRANSLATE_NOOP(
        "problem",
        "The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the "
        "computer’s date and time.",
    ),
    Code.CERTIFICATE_OF_ANOTHER: QT_TRANSLATE_NOOP(
        "problem",
        "Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. "
        "Sign in to this network in a browser, or try another network.",
    ),
    Code.CAPTIVE_PORTAL: QT_TRANSLATE_NOOP(
        "problem",
        "A web page came in place of the service’s answer. If this network wants you to sign in, do so in a "
        "browser; then try again.",
    ),
    Code.REQUEST_REFUSED: QT_TRANSLATE_NOOP("problem", "The service refused the request: {message}"),
    Code.BALANCE_TOO_LOW: QT_TRANSLATE_NOOP(
        "problem", "The balance of your account is too low. Top it up at wavespeed.ai and try again."
    ),
    Code.FORBIDDEN: QT_TRANSLATE_NOOP("problem", "Your account may not do this: {message}"),
    Code.NOT_FOUND: QT_TRANSLATE_NOOP("problem", "The service does not know this any more: {message}"),
    Code.RATE_LIMITED: QT_TRANSLATE_NOOP("problem", "The service is busy with your other orders. Try again later."),
    Code.SERVER_TROUBLE: QT_TRANSLATE_NOOP("problem", "The service has trouble at the moment. Try again later."),
    Code.TIMED_OUT: QT_TRANSLATE_NOOP("problem", "The service did not answer in time. Try again later."),
    Code.MALFORMED_REPLY: QT_TRANSLATE_NOOP(
        "problem", "The service’s answer could not be read ({path}). Try again later."
    ),
    Code.UPLOAD_FAILED: QT_TRANSLATE_NOOP(
        "problem", "“{name}” could not be uploaded, and nothing was ordered. Try again."
    ),
    Code.OUTCOME_UNKNOWN: QT_TRANSLATE_NOOP(
        "problem",
        "The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.",
    ),
    Code.STOPPED_WAITING: QT_TRANSLATE_NOOP(
        "problem",
        "You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.",
    ),
    Code.NOTHING_SENT: QT_TRANSLATE_NOOP("problem", "You stopped before the order was sent. Nothing was charged."),
    Code.TASK_FAILED: QT_TRANSLATE_NOOP("problem", "The service could not make the pictures: {message}"),
    Code.TASK_MODERATED: QT_TRANSLATE_NOOP(
        "problem", "The service’s content check refused this. Change the prompt or the pictures. It said: {message}"
    ),
    Code.TASK_INPUT_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}",
    ),
    Code.TASK_CANCELLED: QT_TRANSLATE_NOOP("problem", "The service cancelled the work. Try again."),
    Code.TASK_TIMED_OUT: QT_TRANSLATE_NOOP("problem", "The service gave up on the work. Try again."),
    Code.TASK_DELETED: QT_TRANSLATE_NOOP("problem", "The work was deleted at the service."),
    Code.TASK_WITHOUT_OUTPUTS: QT_TRANSLATE_NOOP("problem", "The service finished without giving a picture."),
    Code.OUTPUT_EXPIRED: QT_TRANSLATE_NOOP("problem", "The service no longer has the picture."),
    Code.OUTPUT_UNREACHABLE: QT_TRANSLATE_NOOP(
        "problem", "A finished picture could not be fetched. The service keeps it for seven days; try again."
    ),
    Code.OUTPUT_TRUNCATED: QT_TRANSLATE_NOOP(
        "problem", "A finished picture arrived damaged. The service keeps it for seven days; try again."
    ),
    Code.OUTPUT_NOT_AN_IMAGE: QT_TRANSLATE_NOOP("problem", "What the service sent is not a picture."),
    Code.OUTPUT_TOO_LARGE: QT_TRANSLATE_NOOP("problem", "What the service sent is too large to be a picture."),
    Code.OUTPUT_ADDRESS_REFUSED: QT_TRANSLATE_NOOP(
        "problem",
        "The service gave an address that is not safe to open from this network, so the picture was not fetched. "
        "Try again on another network.",
    ),
    Code.DISK_FULL: QT_TRANSLATE_NOOP("problem", "The disk is full. Free some space and try again. ({path})"),
    Code.FOLDER_READ_ONLY: QT_TRANSLATE_NOOP(
        "problem",
        "The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.",
    ),
    Code.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "problem", "The folder “{path}” is not there. If it is on another disk, connect it and try again."
    ),
    Code.FOLDER_NAME_REFUSED: QT_TRANSLATE_NOOP(
        "problem",
        "Windows takes no folder named “{name}”: that is the name of a device, has one of the characters "
        '< > : " | ? *, or ends with a dot or a space. Choose a folder with another name.',
    ),
    Code.FOLDER_TOO_DEEP: QT_TRANSLATE_NOOP(
        "problem",
        "The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.",
    ),
    Code.DISK_FAILED: QT_TRANSLATE_NOOP(
        "problem", "The disk did not do what was asked: {message}. Check it and try again. ({path})"
    ),
    Code.LIBRARY_NEWER: QT_TRANSLATE_NOOP(
        "problem", "This library was made by a newer version of ImageEdit Desktop. Update the program to open it."
    ),
    Code.LIBRARY_CORRUPT: QT_TRANSLATE_NOOP(
        "problem", "The library’s database at “{path}” is damaged. Your pictures are untouched."
    ),
    Code.LIBRARY_BUSY: QT_TRANSLATE_NOOP(
        "problem", "Another program is using “{path}”. Close that program and try again."
    ),
    Code.LIBRARY_STRANGE: QT_TRANSLATE_NOOP(
        "problem",
        "The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open "
        "it with the program that made it, or move it away to have it restored from its last backup.",
    ),
    Code.LIBRARY_RESTORED: QT_TRANSLATE_NOOP(
        "problem",
        "The library’s database was damaged or gone. It was restored from its last backup and from the pictures "
        "themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from "
        "the service. What was damaged is kept in “{path}”.",
    ),
    Code.LIBRARY_WAS_BACKUP: QT_TRANSLATE_NOOP(
        "problem",
        "The library’s database is one of its backups. The pictures that came since were added, and it lists "
        "{pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not "
        "sent again: fetch everything from the service.",
    ),
    Code.LIBRARY_ABSENT: QT_TRANSLATE_NOOP("problem", "There is no library in “{path}”."),
    Code.INPUT_CHANGED: QT_TRANSLATE_NOOP("problem", "The library’s copy of the picture “{name}” was changed."),
    Code.RESULT_MISSING: QT_TRANSLATE_NOOP("problem", "“{name}” is not in the folder any more."),
    Code.RESULT_CHANGED: QT_TRANSLATE_NOOP("problem", "“{name}” was changed by another program."),
    Code.RESULT_BROKEN: QT_TRANSLATE_NOOP("problem", "“{name}” is damaged and cannot be shown."),
    Code.RESULT_UNOWNED: QT_TRANSLATE_NOOP("problem", "The order of the picture “{name}” is not in the ledger."),
    Code.PICTURE_UNLISTED: QT_TRANSLATE_NOOP("problem", "“{name}” is in the folder, but not in the gallery."),
    Code.PICTURE_STRANGE: QT_TRANSLATE_NOOP(
        "problem", "“{name}” is among the results, but does not tell where it comes from."
    ),
    Code.PICTURE_COPIED: QT_TRANSLATE_NOOP("problem", "“{name}” is a copy of another result."),
    Code.THUMBNAIL_MISSING: QT_TRANSLATE_NOOP("problem", "“{name}” has no small version for the gallery."),
    Code.DOWNLOAD_LEFT: QT_TRANSLATE_NOOP("problem", "“{name}” was left by an interrupted download."),
    Code.RESULT_MOVED: QT_TRANSLATE_NOOP("problem", "“{name}” has another name now: “{path}”."),
    Code.DATABASE_FLAWED: QT_TRANSLATE_NOOP("problem", "The database is not in order: {message}."),
    Code.INPUT_LOST: QT_TRANSLATE_NOOP("problem", "The library no longer has the picture “{name}”. Add it again."),
    Code.JOB_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "This order is from another version of the program (“{word}”), or is damaged. It was left as it is.",
    ),
    Code.REASON_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem", "Another version of the program gave a reason that this one does not know: “{word}”."
    ),
    Code.VERSION_NOT_FETCHED: QT_TRANSLATE_NOOP(
        "problem",
        "“{host}” did not tell which version is the newest. Check the network connection, or try again later.",
    ),
    Code.VERSION_NOT_UNDERSTOOD: QT_TRANSLATE_NOOP(
        "problem",
        "What came about new versions is not understood, and was not believed. Try again later, or look at the "
        "download page.",
    ),
    Code.VERSION_NOT_SIGNED: QT_TRANSLATE_NOOP(
        "problem",
        "What came about new versions is not signed by the makers of this program, and was not believed. "
        "It may have been changed on the way.",
    ),
    Code.VERSION_OLD: QT_TRANSLATE_NOOP(
        "problem",
        "What came names {version} as the newest version, but {known} was known already. It was not believed. "
        "Try again later.",
    ),
    Code.REHEARSAL_FAILED: QT_TRANSLATE_NOOP("problem", "Rehearsal could not be started: {message}"),
    Code.BUG: QT_TRANSLATE_NOOP(
        "problem", "Something went wrong inside the program ({message}). Nothing is lost; the log has the details."
    ),
}

NOTES: Mapping[NoteCode, str] = {
    NoteCode.FIRST_FRAME_ONLY: QT_TRANSLATE_NOOP("note", "Animated: only the first of {frames} frames is used."),
    NoteCode.LARGEST_ONLY: QT_TRANSLATE_NOOP("note", "Of the {pictures} pictures in the file the largest is used."),
    NoteCode.EMBEDDED_PICTURE: QT_TRANSLATE_NOOP(
        "note", "Camera raw: the picture that the camera made of it is used."
    ),
    NoteCode.DRAWN_AT_SIZE: QT_TRANSLATE_NOOP("note", "Drawn at {width} × {height} pixels."),
    NoteCode.GAIN_MAP_LEFT_OUT: QT_TRANSLATE_NOOP(
        "note", "HDR: the standard rendition is used, without its extra brightness."
    ),
    NoteCode.PART_MISSING: QT_TRANSLATE_NOOP(
        "note", "The file is damaged or cut off: {percent} % of the picture is missing."
    ),
    NoteCode.DETAIL_MISSING: QT_TRANSLATE_NOOP(
        "note", "The file is cut off: the fine detail of the picture is missing."
    ),
    NoteCode.TURNED_UPRIGHT: QT_TRANSLATE_NOOP("note", "Turned upright."),
    NoteCode.FLIPPED: QT_TRANSLATE_NOOP("note", "Flipped left to right."),
    NoteCode.TURNED: QT_TRANSLATE_NOOP("note", "Turned clockwise by {degrees}°."),
    NoteCode.STRAIGHTENED: QT_TRANSLATE_NOOP("note", "Straightened by {degrees}°."),
    NoteCode.CUT: QT_TRANSLATE_NOOP("note", "Cropped to {width} × {height} pixels."),
    NoteCode.ADJUSTED_OTHERWISE: QT_TRANSLATE_NOOP(
        "note", "It is adjusted in a way that this version of the program does not know."
    ),
    NoteCode.SHRUNK: QT_TRANSLATE_NOOP("note", "Sent at {width} × {height} pixels."),
    NoteCode.RECOMPRESSED: QT_TRANSLATE_NOOP("note", "Compressed to stay below 10 MB."),
    NoteCode.ENCODED_ANEW: QT_TRANSLATE_NOOP("note", "Compressed anew, as an ordinary {format}."),
    NoteCode.COLOURS_CONVERTED: QT_TRANSLATE_NOOP("note", "Colours converted from {profile} to sRGB."),
    NoteCode.DEPTH_REDUCED: QT_TRANSLATE_NOOP("note", "Reduced to 8 bits per channel."),
    NoteCode.PALETTE_EXPANDED: QT_TRANSLATE_NOOP("note", "Palette expanded to full colour."),
    NoteCode.TRANSPARENCY_FLATTENED: QT_TRANSLATE_NOOP("note", "Transparent parts are filled with white."),
    NoteCode.LAID_ON_COLOUR: QT_TRANSLATE_NOOP("note", "Transparent parts are filled with the colour {colour}."),
    NoteCode.ALPHA_IGNORED: QT_TRANSLATE_NOOP(
        "note", "Its transparency hides everything, so the picture is sent without it."
    ),
    NoteCode.RANGE_STRETCHED: QT_TRANSLATE_NOOP(
        "note", "Brightened: the file fills only {bits} of its {stored} bits."
    ),
    NoteCode.METADATA_REMOVED: QT_TRANSLATE_NOOP(
        "note", "Data in the file, such as camera or location, is not sent."
    ),
    NoteCode.FORMAT_CONVERTED: QT_TRANSLATE_NOOP("note", "Sent as {format}."),
    NoteCode.SMALL: QT_TRANSLATE_NOOP("note", "This picture is small; a larger one gives better results."),
    NoteCode.SENT_AS_IT_IS: QT_TRANSLATE_NOOP("note", "Sent as it is."),
}

HINTS: Mapping[Hint, str] = {
    Hint.SMALL: QT_TRANSLATE_NOOP("hint", "Small: a face in it has few pixels."),
    Hint.BLURRED: QT_TRANSLATE_NOOP("hint", "Blurred, or without detail."),
    Hint.DARK: QT_TRANSLATE_NOOP("hint", "Very dark."),
    Hint.BRIGHT: QT_TRANSLATE_NOOP("hint", "Very bright."),
    Hint.EXTREME_SHAPE: QT_TRANSLATE_NOOP("hint", "Very long or very wide: perhaps something is cut off."),
    Hint.ALIKE: QT_TRANSLATE_NOOP("hint", "Looks like another portrait of this card."),
    Hint.IS_RESULT: QT_TRANSLATE_NOOP(
        "hint", "Made by the service: a copy of a copy drifts away from the person. Use photographs where you can."
    ),
    Hint.UNREADABLE: QT_TRANSLATE_NOOP("hint", "Its file cannot be read now."),
}
"""What may make a portrait a poor one; nothing is ever refused for it."""

NOT_CHECKED = QT_TRANSLATE_NOOP("hint", "Faces are not looked for: who it is, and how many, nobody checked.")

STATES: Mapping[JobState, str] = {
    JobState.DRAFT: QT_TRANSLATE_NOOP("state", "Draft"),
    JobState.QUEUED: QT_TRANSLATE_NOOP("state", "Queued"),
    JobState.PREPARING: QT_TRANSLATE_NOOP("state", "Uploading"),
    JobState.SUBMITTING: QT_TRANSLATE_NOOP("state", "Sending"),
    JobState.UNKNOWN: QT_TRANSLATE_NOOP("state", "Outcome unknown"),
    JobState.WAITING: QT_TRANSLATE_NOOP("state", "In the making"),
    JobState.RECEIVING: QT_TRANSLATE_NOOP("state", "Receiving"),
    JobState.DONE: QT_TRANSLATE_NOOP("state", "Done"),
    JobState.FAILED: QT_TRANSLATE_NOOP("state", "Failed"),
    JobState.ABANDONED: QT_TRANSLATE_NOOP("state", "Stopped"),
    JobState.UNREADABLE: QT_TRANSLATE_NOOP("state", "Of another version"),
}


KEPT = {
    "days": QT_TRANSLATE_NOOP("kept", "kept by the service for {days} d {hours} h"),
    "hours": QT_TRANSLATE_NOOP("kept", "kept by the service for {hours} h {minutes} min"),
    "gone": QT_TRANSLATE_NOOP("kept", "not kept by the service any more"),
}
"""How long the service keeps what is not on disk yet; see `kept_for`."""

RESCUED = {
    "found": QT_TRANSLATE_NOOP("rescued", "Pictures at the service: {found}."),
    "here": QT_TRANSLATE_NOOP("rescued", "On disk before: {here}."),
    "fetched": QT_TRANSLATE_NOOP("rescued", "Fetched: {fetched}."),
    "expired": QT_TRANSLATE_NOOP("rescued", "Not there any more: {expired}."),
    "missing": QT_TRANSLATE_NOOP("rescued", "Not fetched yet: {missing}. Try again."),
    "later": QT_TRANSLATE_NOOP("rescued", "Still in the making, or of an order that is looked for: {later}."),
}
"""What came of fetching everything that the service has; see `rescued_parts`."""


class _Lenient(dict[str, Param]):
    def __missing__(self, name: str) -> str:
        return "…"


def fill(sentence: str, params: Mapping[str, Param]) -> str:
    """Put parameters into a sentence; one that is missing becomes an ellipsis rather than a crash."""
    return sentence.format_map(_Lenient(params))


def of_problem(problem: Problem) -> str:
    """A problem in English."""
    return fill(PROBLEMS[problem.code], problem.params)


def kept_for(left_s: int) -> tuple[str, Mapping[str, Param]]:
    """The sentence of `KEPT` for a time, and its parameters."""
    days, rest_s = divmod(left_s, 24 * 3600)
    hours, rest_s = divmod(rest_s, 3600)
    name = "days" if days else "hours" if left_s else "gone"
    return KEPT[name], {"days": days, "hours": hours, "minutes": rest_s // 60}


def of_time_left(left_s: int) -> str:
    """``kept by the service for 5 d 3 h``."""
    return fill(*kept_for(left_s))


def rescued_parts(rescued: Rescued) -> list[tuple[str, Mapping[str, Param]]]:
    """The sentences of `RESCUED` that say something about an outcome, and their parameters."""
    numbers = {name: getattr(rescued, name) for name in RESCUED}
    return [(RESCUED[name], numbers) for name in RESCUED if numbers[name] or name == "found"]


def of_rescued(rescued: Rescued) -> list[str]:
    """What came of fetching everything, in English."""
    return [fill(*part) for part in rescued_parts(rescued)]


def of_note(note: Note) -> str:
    """A note in English."""
    return fill(NOTES[note.code], note.params)
