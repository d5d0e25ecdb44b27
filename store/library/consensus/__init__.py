"""One event from many reports, and the user's changes to it.

Merging, splitting, user values and replaced reports.
"""
