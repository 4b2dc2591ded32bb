"""The window, and what makes it one whole.

`application` is told what to open; `shell` is the window itself, on the screen before anything else is loaded;
`workbench` lays the features out in it, with the `header` above the gallery and the `status_strip` at the foot,
over which the `jobs_popover` opens and in which the `act_line` says what was done. `sides` folds compose and
details, `parts` leads the keyboard from one part to the next. `menus` has every command, those of the features and
the window's own `commands`, and the menu bar; `undo` is one for the whole window. `binding.Binding` makes the
features' bindings and looks after what concerns the window as a whole, with `language_choice`, and `away` while
the user is in another program; `services.Services` is what they are given.
"""
