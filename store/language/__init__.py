"""Everything the user reads that is not data: labels, intervals, translations.

Calendar names and plurals per language.
"""
