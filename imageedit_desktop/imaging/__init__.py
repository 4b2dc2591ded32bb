"""Pictures: what strangers' files are, what is sent of them, and whether what came back is whole.

Every file goes the same way: `reading` opens a handle and maps what the system says, `magic` names the format from
the first bytes, `decode` lets Pillow at it under limits and turns whatever a decoder raises into one of our
errors. `colours` knows what is not sRGB; `study` writes down what the decoded picture is like, `plan` decides from
these facts alone what will be sent, and `pixels` does it. `inspect` stops after the plan and announces it;
`prepare` goes on and writes the file, by copying the compressed pixels (`jpeg_segments`, `png_chunks`) where
nothing but metadata has to change. `verify` checks outputs, `thumbnails` makes small ones, `metadata` puts the
record of how a picture was made into its file, as the packet of `xmp` that `xmp_jpeg`, `xmp_png` and `xmp_webp`
find the place for. `atomic` writes. Everything is synchronous, without shared state, for a pool of workers.
"""
