"""Review of new events.

The article with its evidence, the event beside it.

`view.ReviewView` is the whole; `marking` turns selected words into facts.
"""
