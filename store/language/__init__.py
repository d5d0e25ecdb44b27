"""Everything the user reads except data: labels, intervals, translations.

Calendar names and plurals by language.
"""
