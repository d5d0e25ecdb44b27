"""Mentions of launches: triggers, weapons, counts, flight data.

`mentions` is the entry point.
"""
