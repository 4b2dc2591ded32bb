"""From the draft to the order.

The `footer` says what is missing and has the `generate_button`; `ordering` places the order, with a question first
where there is one to ask.
"""
