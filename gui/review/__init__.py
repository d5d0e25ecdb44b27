"""Looking through what articles brought: the text with its evidence, and what can be done with each event.

`view.ReviewView` is the whole; `article_text` shows an article; `marking` makes facts of selected words."""
