"""What can be done in the window, said once: words, keys, where they are heard, and when it can be done.

A feature declares its commands as data, a `command.Command` each with the `scope.Scope` where its keys are heard,
and tells the one `registry.Commands` how to do them. Everything that offers commands asks the registry: `menus` for
the menu bar and for context menus, `buttons`. Which key belongs to what is the `key_map`'s to know, as the user has
it, or as the `key_sets` of other programs have it, and `shortcuts` hears them: the innermost scope that has the
keyboard comes first. Some commands are on for as long as their key is held: `holding` hears when it comes up.

Something is looked for by its letters in a `finder`, over the window, among rows that `row_line` lays out.
`overviews` are the commands about commands: the `palette` (`palette_rows`) finds any command by a few letters, as
`fuzzy` compares them, the `cheat_sheet` has all keys at a glance, and the `key_map_dialog`, with a `key_map_row`
and its `key_button` for each command, changes them. `words` are the names of the scopes.
"""
