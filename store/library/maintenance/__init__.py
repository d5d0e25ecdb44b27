"""Checks and repairs of library files.

Used by `dateline check`.
"""
