"""The widgets. They know the words of `domain`, show what they are told and emit wishes.

`shell` is the window; `workbench` lays the panels out in it: `compose` on the left, `gallery` and `review` in the
middle, `inspector` on the right, `queue` and `message_bar` below. `binding` connects them to the services.
`theme`, `icons` and `widgets` are the design system; `pictures` decodes in workers (`decoding`); `words` turns
codes into sentences, and `elapsed` times. `actions` has every command as data, `dialogs` ask, and `header` stands
above the gallery. `mime` and `html_pictures` copy out what is dropped or pasted; `reveal` shows a file in the
system's file manager. `garbage` keeps workers from destroying widgets.
"""
