"""Rows of tables as events: columns, cells, dates.

Cells that are not understood become notes.
"""
