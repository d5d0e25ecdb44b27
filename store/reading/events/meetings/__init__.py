"""Mentions of meetings: triggers, participants, venues.

`mentions` is the entry point.
"""
