"""Questions to the user. Each opens beside the running program and answers through a callback, never by waiting.

`ask` asks yes or no, and for files; `language_dialog` which language to speak; `about_dialog` tells what this
program is. `sheet` is the frame that all share.
"""
