"""What the user types and marks becomes facts: the words of a field, words selected in an article.

`fields.understood` reads what was typed; `marked` makes events and evidence of selected words."""
