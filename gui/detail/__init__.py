"""The detail pane of the selected event.

`pane.DetailPane` is the whole; each section is a module; `article_window` shows an article.
"""
