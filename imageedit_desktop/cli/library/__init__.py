"""``imageedit-desktop library``: the pictures of a library, without a window and without the service.

`check`, `import_pictures`, `list_pictures`, `stats` and `verdict` run one command each; `opened` is the frame
around all but the first.
"""
