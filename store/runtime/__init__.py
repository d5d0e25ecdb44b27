"""Helpers of the process itself: atomic file writes, garbage collection, caching.

Nothing here knows about articles or events.
"""
