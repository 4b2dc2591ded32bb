"""XMP packets, and where files keep them.

`xmp` writes our description into a packet and takes it out again; `xmp_jpeg`, `xmp_png` and `xmp_webp` read and
write the packet of a file, and leave everything else as it is. `packets` finds the packet of any file, and of a
sidecar; `judgement` reads what other programs say of a picture in one.
"""
