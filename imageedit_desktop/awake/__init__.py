"""Keeping the computer from sleeping, and not the screen: each system is asked in its own way.

`hold.AwakeHold` is taken and released. Both wait for other programs, so they are for a worker thread. What holds is
in `linux`, `macos` and `windows`.
"""
