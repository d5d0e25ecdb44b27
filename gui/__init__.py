"""Everything with pixels: process, window, views, dialogs and their layout.

Nothing is imported here, so that `dateline read` starts without Qt.
"""
