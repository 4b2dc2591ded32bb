"""What macOS alone needs: what it is told of the program, and the image in which people get it.

For PyInstaller's recipe: `property_list` is what Finder and the Dock read, `oldest_system` the macOS that it asks
for, and `icon` the icon in Apple's format. For what PyInstaller made: `disk_image` puts it into an image to drag it
out of, `signing` signs it by the certificate that `keychain` lends, and `notarization` has Apple look at it. They
call Apple's programs through `apple_tool`. ``entitlements.plist`` says what the program may do in the hardened
runtime.

Like `packages` it is found from the folder ``packaging``. The first three need the program beside it and what it is
made of; the others the standard library alone.
"""
