"""The widgets. They know the words of `domain`, show what they are told and emit wishes.

`window` is the one window and what it is made of: it lays the `features` out, each of which is a part of the
program that an artist would name, with its panel and the class that connects it to the services. `theme`, `icons`
and `widgets` are the design system; `pictures` reads what is to be seen; `words` turns codes into sentences, and
`elapsed` times; `languages` chooses which catalogue they are looked up in. `commands` has everything that can be
done, for menus, buttons and keys, and `dialogs` ask. `mime`, `html_pictures` and `promised_files` copy out what
is dropped or pasted; `reveal` shows a file in the system's file manager, `web_page` a page in the browser,
`tray_notices` a notice beside the clock. `motion` moves things briefly, unless
`reduced_motion` tells that the user wants none. `caps_lock` knows whether that is on and `key_repeat` whether a key
was down before, both from `window_keys`; `enter_key` knows which keys are Enter, and `utf16` counts texts as Qt
does. `bell` is how workers call the GUI thread, `bus` how they ask other programs, and `garbage` keeps them from
destroying widgets. `paint_guard` keeps a fault in what is painted from ending the program.
"""
