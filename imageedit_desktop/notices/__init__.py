"""Words beside the window, as the desktop shows them: for who is in another program.

`notices.Notices` is what can be done with them. `linux` asks the desktop on the session bus; on other systems the
window asks Qt (`imageedit_desktop.ui.tray_notices`).
"""
