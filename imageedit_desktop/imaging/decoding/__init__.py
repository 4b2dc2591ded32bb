"""From a stranger's file to decoded pixels, under limits and with plain errors.

`reading` opens a handle and maps what the system says, `magic` names the format from the first bytes, `opened`
reads the header of the first picture and says whether it may be decoded, and `load` decodes it, or what there is of
it. Decoders that take much memory have an `allowance`. What a decoder raises becomes one of our errors where it is
`guarded`, and what one prints is kept `quiet`.
"""
