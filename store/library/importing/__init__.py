"""Imports into the library: articles, tables, other libraries.

Matches incoming events with stored ones.
"""
