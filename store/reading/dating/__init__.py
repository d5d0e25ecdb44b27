"""Which date belongs to which trigger, decided over the whole article.

Takes the date phrases of `dates` and the triggers of `events`.
"""
