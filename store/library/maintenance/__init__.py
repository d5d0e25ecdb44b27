"""Checks and repairs of a library file.

Behind `dateline check`.
"""
