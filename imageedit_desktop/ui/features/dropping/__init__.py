"""What falls on the window, is pasted into it or opened with it.

`question` asks what several pictures are to be, in the place where pictures go; `binding` takes them in, and
`words` tells how far that is and what cannot be used.
"""
