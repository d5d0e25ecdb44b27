"""State that all views share: time span, selection, search, events in columns.

No widgets; views listen to its signals.
"""
