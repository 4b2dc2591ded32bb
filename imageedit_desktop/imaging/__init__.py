"""Pictures: what strangers' files are, what is sent of them, and whether what came back is whole.

Every file goes the same way: `reading` opens a handle and maps what the system says, `magic` names the format from
the first bytes, `decode` lets Pillow at it under limits and turns whatever a decoder raises into one of our errors.
`study` writes down what the decoded picture is like, `plan` decides from these facts alone what will be sent, and
`pixels` does it. `inspect` stops after the plan and announces it; `prepare` goes on and writes the file, by copying
the compressed pixels (`jpeg_segments`, `png_chunks`) where nothing but metadata has to change. `verify` checks
outputs, `thumbnails` makes small ones. Everything is synchronous, without shared state, for a pool of workers.
`endings` are for choosers: what pictures are called.
"""
