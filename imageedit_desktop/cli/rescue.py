"""``imageedit-desktop rescue``: fetch all that the service still has, whoever ordered it."""

from __future__ import annotations

import argparse

from imageedit_desktop.cli import output, report
from imageedit_desktop.cli.outcome import see_all_through
from imageedit_desktop.cli.service_command import run_at_service
from imageedit_desktop.domain.errors import ServiceError
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.recover.rescue import compare_history, sum_up


def rescue(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_at_service(arguments, lambda desk: _rescue(desk, as_json_object=arguments.json))


async def _rescue(desk: Desk, *, as_json_object: bool) -> int:
    try:
        comparison = await compare_history(desk)
    except ServiceError as error:
        report.nothing_sent(error.problems, as_json_object=as_json_object)
        return output.FAILED
    outcomes = await see_all_through(desk, comparison.to_fetch)
    return report.rescued(await sum_up(desk, comparison), outcomes, as_json_object=as_json_object)
