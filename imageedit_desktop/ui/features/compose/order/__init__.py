"""From the draft to the order.

The `footer` has the list of what is `missing`, the `seed_note` and the `generate_button`; `ordering` places the
order, with a question first where there is one to ask.
"""
