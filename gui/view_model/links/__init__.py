"""Links that the views share: columns, filter, base rates.

No widget, no paint.
"""
