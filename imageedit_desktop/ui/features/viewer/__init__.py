"""Looking closely: one picture fills the centre of the window.

`viewer.Viewer` is told which item to show and says with signals where to go next, and what is to be done with it.
`canvas.Canvas` is the picture in it: fit, 100 %, zoom and pan. `shown_picture.ShownPicture` has the thumbnail on it
at once, and as many pixels as its zoom has use for as soon as a worker has read them; while pictures race by, which
`pacing` tells, nothing but thumbnails is read. `sensitive_button.SensitiveButton` lies on it while it is blurred.
`filmstrip.Filmstrip` has the batch below, and `commands` are what can be done meanwhile. `tone_view.ToneView` shows
the `histogram` and the `clipping` of the picture, which are found out by `measuring`; `looking.Looking` has the
`lights` and the `slide_show`. `binding.ViewerBinding` keeps it at the review's current picture.
"""
