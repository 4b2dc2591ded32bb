"""The words of the program as pure values: no IO, no Qt, nothing beyond the standard library.

A `recipe.Draft` is what the artist has set so far, right or wrong. `recipe.build` either turns it into a
`recipe.Recipe`, the canonical form of one request with a hash and a price, or lists every problem at once.
Submitting a recipe makes a `job.Job`, which walks the states of `job.TRANSITIONS`; the service's view of it is a
`prediction.Prediction`; each output picture is a `result.Result`, and what the artist says of it a
`verdict.Verdict`. Whatever goes wrong is an `errors.ImageEditError` that carries codes and parameters, never
sentences. `ids` tells their names apart.

What a recipe is made of: `inputs`, `geometry` for sizes, `capabilities` of the model and its `limits`. `draft` is
about the draft that it is built from, what can be done to that and undone; `prompts` are those used again;
`inscription` reads a recipe back from a picture. `money` is what is paid. Time: `moments`, `pacing` of orders, the
`queue_order` in which they are sent, the `usual_time` that they take, and `retention` of what is not on disk.
`gallery` lists results and places for those to come, `query` chooses among them, `prompt_words` are found for it,
`answer` is all that it takes as numbers, `selection` what is selected of it, and `place` where one is in it.
`request_body` is what is sent of a recipe, and `request_code` tells that as code; `sent_file` is what is sent of a
picture. `adjustment` is what is done to a picture before that, `adjusting` the same while it is made, `cropping`
what becomes of its frame, and `remarks` what is told of it.
`stacks` are pictures that are folded under their best, `likeness` says how alike they must look for that.
`source_comparison` is where a result lies on its source, and what differs; `sensitive` how flagged pictures are
shown. `comparison` is what is held against each other, `tiling` how that goes side by side, `framing` what is seen
of each, and `differences` what two recipes do not share.

`events` are what the pipeline tells; `remedy` is what may be done about a job, `finding` what a check of the
library finds, and `rescued` what fetching everything came to. `importing` is about folders that come in, with the
`label_names` of other programs, and `offers` about pictures that are dropped, pasted or opened. `duel` ranks
pictures by answers about two at a time, `character` is about people and figures on cards, and `table` about many
requests at once. `naming` makes names of files, `windows_names` are those that Windows takes, `text` makes those of
strangers safe, `foreign_values` refuses what cannot be in what they wrote, and `environment` names the variables
that are read. `newest_version` reads and compares what the `project` tells of its versions.
"""
