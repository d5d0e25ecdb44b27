"""Links that the views share: as columns, shown or hidden, and how often chance makes them.

No widget, no paint.
"""
