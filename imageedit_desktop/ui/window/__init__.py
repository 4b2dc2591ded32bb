"""The one window.

`shell` is the window itself, on the screen before anything else is loaded; `workbench` lays the features out in it,
with the `header` above the gallery and the `message_bar` below. `menus` has every command, those of the features
and the window's own `commands`, and the menu bar. `binding.Binding` makes the features' bindings and looks after
what concerns the window as a whole, with `language_choice`; `services.Services` is what they are given.
"""
