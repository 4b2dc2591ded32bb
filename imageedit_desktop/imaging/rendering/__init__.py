"""What decoded numbers mean, and the upright, opaque sRGB picture that they make.

`decoded` puts a picture and its meaning together: `colour_tags` finds what the file says of its colours and always
answers with a profile, which `profiles` makes where none is embedded; `transparency` tells what can be seen
through. `pixels` renders that at any size, with `colours` for what is not sRGB, and `adjusted` as the user wishes
it: turned, straightened, cut.
"""
