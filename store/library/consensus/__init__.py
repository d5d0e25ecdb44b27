"""One event from many reports, and what the user changed in it.

Merging, splitting, user values and replaced reports.
"""
