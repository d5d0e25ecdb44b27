"""Mentions of military drills and the names of exercises.

`mentions` is the entry point.
"""
