"""The bin: pictures that the artist does not want go to the system's trash, and come back from there.

`commands` are what can be done, `binding.BinBinding` does it and tells what others did with files, and `words` is
what is said.
"""
