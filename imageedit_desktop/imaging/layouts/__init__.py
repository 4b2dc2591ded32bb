"""Pixels stored in ways that Pillow does not read, or reads wrongly, though the format is one of its own.

`uncommon` tells whether a file is such a one, and gives a picture as lazy as Pillow's. `tiff_layout` tells which
TIFFs these are and `tiff_samples` reads them; `bmp_bitfields` does it for BMP.
"""
