"""The words of the program as pure values: no IO, no Qt, nothing beyond the standard library.

A `recipe.Draft` is what the artist has set so far, right or wrong. `recipe.build` either turns it into a
`recipe.Recipe`, the canonical form of one request with a hash and a price, or lists every problem at once.
Submitting a recipe makes a `job.Job`, which walks the states of `job.TRANSITIONS`; the service's view of it is a
`prediction.Prediction`; each output picture is a `result.Result`. Whatever goes wrong is an
`errors.ImageEditError` that carries codes and parameters, never sentences.
"""
