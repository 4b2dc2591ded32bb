"""XMP packets, and where files keep them.

`xmp` writes our description into a packet and takes it out again; `xmp_jpeg`, `xmp_png` and `xmp_webp` read and
write the packet of a file, and leave everything else as it is.
"""
