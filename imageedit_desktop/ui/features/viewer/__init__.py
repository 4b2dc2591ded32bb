"""Looking closely: one picture fills the centre of the window.

`viewer.Viewer` is told which item to show and says with signals where to go next; it shows the thumbnail at once
and the file's every pixel as soon as a worker has read it. `canvas.Canvas` is the picture under it: fit, 100 %,
zoom and pan. `commands` are what can be done meanwhile.
"""
