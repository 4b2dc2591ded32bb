"""The blind duel: which of some pictures is the best, from a few answers about two of them at a time.

A `contest.Duel` is the pictures, a seed and the answers so far; everything else follows from it. `pairing` says
which two are shown next, `strength` what the answers come to, and `ranking` who is before whom, how sure that is,
and what stars it is worth. `state.DuelState` is all of that at one moment, for whoever shows it.
"""
