"""Review of new events: the article with its evidence, the event beside it.

`view.ReviewView` is the whole; `marking` turns selected words into facts.
"""
