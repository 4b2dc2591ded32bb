"""Pictures from files, ready to paint: one cache for the window, which decodes in workers what views want to see.

A view declares what it shows and what comes next (`wish`); a newer declaration of the same view replaces the older
one. `declarations` puts the wishes of all views in one order. `workers` carries that order out, two at a time, and
lets go of what nobody wants any more, before it has begun or in the middle of it; `reading` makes an image of a
file, in the colours of the screen that `screen` finds out. `ui.bell` calls the GUI thread, where `cache` makes
pixmaps of images, keeps them within a budget of bytes, and tells views what has come. `veil` says which results are
shown blurred; those are blurred in the worker, and the sharp picture never stands in for them.

No worker touches or holds a QObject, and no lock is held while Qt is called: that is how a worker and the GUI
thread cannot wait for each other, or take each other's objects apart.
"""
