"""Mentions of events: one folder a kind, and what all kinds share.

Each kind has `triggers` or `mentions` as its entry, and helpers of its own.
"""
