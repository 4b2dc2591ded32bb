"""From a stranger's file to decoded pixels, under limits and with plain errors.

`reading` opens a handle and maps what the system says, `magic` names the format from the first bytes, and `decode`
lets a decoder at the first picture and turns whatever it raises into one of our errors.
"""
