"""What whoever looks for a fault wants to know: `sheet` shows it before it is saved, `binding` has it gathered.

`commands` has what can be done.
"""
