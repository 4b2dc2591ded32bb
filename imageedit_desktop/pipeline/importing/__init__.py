"""Folders of pictures come into the library, in place or as copies; as often as one likes.

`import_folder` is the story. `walk` finds the files, folder by folder, `look` tells what each of them is and what
other programs say of it, and `sections` writes their rows: a picture that tells of its order comes back to that,
all others become batches of their folder. `gather` finds the pictures of folders that are dropped on the draft.
"""
