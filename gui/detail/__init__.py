"""The detail pane: what is known of the selected event, who says so, and what it is linked to.

`pane.DetailPane` is the whole; `article_window` shows an article with its evidence lit."""
