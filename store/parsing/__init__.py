"""Parsers of typed or tabular values: dates, zones, numbers, encodings.

Prose is read by `store.reading` instead.
"""
