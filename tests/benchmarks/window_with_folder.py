"""The real window with an empty library, into which a folder is imported as soon as one is open.

What `beside_viewers` starts in place of an artist who drops the folder on the window at once. Arguments: a folder
for the library, the folder of pictures.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from imageedit_desktop import app as program
from imageedit_desktop.domain.importing import Way
from imageedit_desktop.paths import config_folder
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SETTINGS_NAME, SettingsFile


def main(library: Path, pictures: Path) -> int:
    """Build the program as it builds itself."""
    app = QApplication(sys.argv[:1])
    settings = Settings(SettingsFile(config_folder() / SETTINGS_NAME))
    shell = program.show_shell(app, settings)
    bench, files = program.furnish(shell, settings)
    services = program.make_services(settings, library)
    files.workspace, files.shown_inputs = services.workspace, services.shown_inputs
    services.workspace.opened.connect(lambda _opened: services.importing.begin(pictures, Way.IN_PLACE))
    return program.live(app, bench, services, lambda: services.workspace.open(None))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
