"""Rows of CSV and TSV files as events: columns, cells, dates.

Malformed cells are kept as notes.
"""
