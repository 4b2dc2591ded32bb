"""Everything that the window watches, as one value."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.account import Account
from imageedit_desktop.services.bin import Bin
from imageedit_desktop.services.compose import Compose
from imageedit_desktop.services.duels import Duels
from imageedit_desktop.services.importing import Importing
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.likeness import Likeness
from imageedit_desktop.services.review import Review
from imageedit_desktop.services.saved_searches import SavedSearches
from imageedit_desktop.services.selected_files import SelectedFiles
from imageedit_desktop.services.sensitive import SensitivePictures
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.shown_inputs import ShownInputs
from imageedit_desktop.services.source_comparisons import SourceComparisons
from imageedit_desktop.services.spending import Spending
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.verdicts import Verdicts
from imageedit_desktop.services.ways_out import WaysOut
from imageedit_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The services of one window; they live as long as it does.

    Attributes:
        workers: the threads that they all share.
    """

    workers: Workers
    supervisor: Supervisor
    settings: Settings
    workspace: Workspace
    account: Account
    spending: Spending
    compose: Compose
    queue: JobQueue
    review: Review
    sensitive: SensitivePictures
    selected_files: SelectedFiles
    shown_inputs: ShownInputs
    verdicts: Verdicts
    ways_out: WaysOut
    saved_searches: SavedSearches
    comparisons: SourceComparisons
    duels: Duels
    likeness: Likeness
    importing: Importing
    bin: Bin
