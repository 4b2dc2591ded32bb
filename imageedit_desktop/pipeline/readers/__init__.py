"""Pictures of strangers are decoded in processes of their own: what a decoder does wrong costs one message.

`readers.Readers` is what others use. It has each call made in a `reader_process`, which is killed where it takes
too long or nobody waits any more, and started anew where it has failed. What goes on inside of one stands in
`serve`, with the `bounds` of its memory. The two sides talk in `messages`.

Home-made, as small as it is, because the libraries do not do it. A `concurrent.futures.ProcessPoolExecutor` gives
up every call when one process dies, and has no time limit; nor has loky. pebble has both, but its processes share
one pipe and the locks around it, and like all that stands on multiprocessing it wants a process more for these
(its resource tracker) and has each process import the main module again.

On the other side of the line, in the window's process, is what this program wrote itself (prepared inputs,
thumbnails), and pictures of the library, which a reader has decoded when they came: see
`imageedit_desktop.ui.pictures.reading`. Where a database is made anew from the pictures of its library, their
headers are read there too, and no pixel (`imageedit_desktop.pipeline.recover.inspect_file`).
"""
