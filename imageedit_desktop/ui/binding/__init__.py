"""The only place where widgets and services meet: wishes go to the services, facts come back to the widgets.

One class for each part of the window, each holding the slots for its part: `account`, `compose`, `ordering`,
`queue` and `gallery`. `window.Binding` makes them all and looks after what concerns the window as a whole;
`services.Services` is what they are given.
"""

from imageedit_desktop.ui.binding.services import Services
from imageedit_desktop.ui.binding.window import Binding

__all__ = ["Binding", "Services"]
