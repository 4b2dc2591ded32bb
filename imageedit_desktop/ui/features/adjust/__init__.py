"""Adjusting a picture before it is sent: cropped, straightened, turned, flipped, laid on a colour.

`commands` open a window for it, and are heard in that; `binding.AdjustBinding` brings what is done there into the
composition. `window.AdjustWindow` has the `view.AdjustView` in it: the picture with its frame (`canvas`), and
beside it which shape that keeps (`shapes`), by how much the picture is straightened (`tilt`) and what lies behind
it (`mattes`); its `steps` are taken back there. `words` say what was done.
"""
