"""Everything that the window watches, as one value."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.account import Account
from imageedit_desktop.services.characters.cards import Characters
from imageedit_desktop.services.composing.compose import Compose
from imageedit_desktop.services.composing.gathering import Gathering
from imageedit_desktop.services.composing.prompts import Prompts
from imageedit_desktop.services.composing.request_code import RequestCode
from imageedit_desktop.services.composing.sent_files import SentFiles
from imageedit_desktop.services.composing.shown_inputs import ShownInputs
from imageedit_desktop.services.composing.spelling import Spelling
from imageedit_desktop.services.diagnostics import Diagnostics
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.gallery.saved_searches import SavedSearches
from imageedit_desktop.services.gallery.selected_files import SelectedFiles
from imageedit_desktop.services.gallery.ways_out import WaysOut
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.judging.arrived_orders import ArrivedOrders
from imageedit_desktop.services.judging.bin import Bin
from imageedit_desktop.services.judging.duels import Duels
from imageedit_desktop.services.judging.importing import Importing
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.services.keep_awake import KeepAwake
from imageedit_desktop.services.looks.changed_shares import ChangedShares
from imageedit_desktop.services.looks.likeness import Likeness
from imageedit_desktop.services.looks.sensitive import SensitivePictures
from imageedit_desktop.services.looks.source_comparisons import SourceComparisons
from imageedit_desktop.services.newest_version import NewestVersion
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.spending import Spending
from imageedit_desktop.services.tables.tables import Tables
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.while_away import WhileAway
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
    diagnostics: Diagnostics
    newest_version: NewestVersion
    compose: Compose
    gathering: Gathering
    request_code: RequestCode
    prompts: Prompts
    spelling: Spelling
    sent_files: SentFiles
    queue: JobQueue
    keep_awake: KeepAwake
    while_away: WhileAway
    review: Review
    sensitive: SensitivePictures
    selected_files: SelectedFiles
    shown_inputs: ShownInputs
    verdicts: Verdicts
    ways_out: WaysOut
    saved_searches: SavedSearches
    comparisons: SourceComparisons
    duels: Duels
    arrived_orders: ArrivedOrders
    likeness: Likeness
    changed_shares: ChangedShares
    importing: Importing
    characters: Characters
    tables: Tables
    bin: Bin
