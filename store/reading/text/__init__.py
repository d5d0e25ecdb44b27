"""Text before it has meaning: sentences, lists, word tables, gated patterns.

Knows nothing of events or dates.
"""
