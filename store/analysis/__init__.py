"""Figures for charts and maps, computed from events.

No Qt; the views in `gui` draw the results.
"""
