"""Pictures: what strangers' files are, what is sent of them, and whether what came back is whole.

The stories stand here, what they are made of in the packages below, each of which calls only those to its right::

    inspect prepare shown ...  >  rendering  >  decoding  >  codecs layouts  >  first_pictures  >  containers
    metadata judged            >  record     >                                              containers

`study` writes down what a decoded picture is like, and `plan` decides from these facts alone what will be sent.
`inspect` stops after the plan and announces it; `prepare` goes on and writes the file, by copying the compressed
pixels where nothing but metadata has to change. `shown` makes the same pixels for the screen, `thumbnails` makes
small ones. `sent_file` reads what was written for sending, and holds the original beside it.
`tones` tells how light and dark they are. `inspect_result` judges what the service sent, `metadata` has
the recipe written into its bytes, and `inscribe` into its file. Of folders of pictures `screening` tells these from
other files, and `judged` reads what other programs say of them. `endings` are for choosers: what pictures are
called. `comparing` holds a result against its source, `likeness` tells how alike pictures look, and
`portrait_check` how sharp and light portraits are; they alone need NumPy. `program_icon` draws our own icon for
desktops.

A picture is opened and decoded in `decoding`. What its decoder sees of the file is the first picture alone
(`first_pictures`), put together from the parts that the walkers in `containers` find, so that nothing beside the
pixels can spoil it. Files that Pillow reads wrongly, or not at all, are read by `layouts`, and formats that it does
not know by other libraries in `codecs`. `rendering` finds out what the decoded numbers mean, and makes upright
opaque sRGB of them. `record` keeps XMP packets in files.

Everything is synchronous, without shared state, for a pool of workers.
"""
