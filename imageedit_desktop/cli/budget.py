"""``imageedit-desktop budget``: what may be spent, shared by the window and the command line."""

from __future__ import annotations

import argparse

from imageedit_desktop.cli import output, report
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.money.budget import CONFIRM, DAY, MONTH, Budget
from imageedit_desktop.domain.money.price import MicroUsd, format_usd, parse_usd
from imageedit_desktop.paths import config_folder
from imageedit_desktop.pipeline.desk.spending_limits import SpendingLimits
from imageedit_desktop.store.settings_file import SETTINGS_NAME, SettingsFile


def set_budget(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    kept = SpendingLimits(SettingsFile(config_folder() / SETTINGS_NAME))
    try:
        limits = _told_or_set(kept, arguments)
    except ImageEditError as error:
        return report.nothing_sent(error.problems, as_json_object=False)
    output.say(_words(limits))
    return output.SAVED


def _told_or_set(kept: SpendingLimits, arguments: argparse.Namespace) -> Budget:
    """The limits as they are now. Without options nothing is written; what is set anew need not be readable."""
    texts = {DAY: arguments.day, MONTH: arguments.month, CONFIRM: arguments.confirm_above}
    anew = {name for name, text in texts.items() if text is not None}
    before = Budget() if arguments.off else kept.read(anew=anew)
    if not anew and not arguments.off:
        return before
    wanted = Budget(
        day=_amount(arguments.day, before.day),
        month=_amount(arguments.month, before.month),
        confirm_above=_amount(arguments.confirm_above, before.confirm_above),
    )
    kept.write(wanted)
    return wanted


def _amount(text: str | None, otherwise: MicroUsd | None) -> MicroUsd | None:
    return otherwise if text is None else parse_usd(text)


def _words(limits: Budget) -> str:
    parts = [f"{format_usd(limits.day)} a day"] if limits.day is not None else []
    if limits.month is not None:
        parts.append(f"{format_usd(limits.month)} a month")
    said = f"The budget is {' and '.join(parts)}." if parts else "There is no budget."
    if limits.confirm_above is not None:
        said += f" The window asks before an order above {format_usd(limits.confirm_above)}."
    return said
